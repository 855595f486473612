internal import PlanNative

/// The library that reads HTML, and the version that this was built with.
public func htmlEngine() -> String { "libxml2 \(xmlLibraryVersion())" }
