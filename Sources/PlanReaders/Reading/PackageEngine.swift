import PlanNative

/// What packages of parts (.docx, .odt) are read with, and its versions.
public func packageEngine() -> String {
  "libzip \(zipLibraryVersion()), libxml2 \(xmlLibraryVersion())"
}
