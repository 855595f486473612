internal import CLibzip

/// The version of libzip that is linked.
public func zipLibraryVersion() -> String { String(cString: zip_libzip_version()) }
