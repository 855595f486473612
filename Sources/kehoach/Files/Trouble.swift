import PlanReaders

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Why an input could not be read.
enum Trouble: Error, Hashable {
  case missing
  case noPermission
  case isFolder
  /// A pipe, a socket or a device.
  case notAFile
  /// A folder without documents.
  case emptyFolder
  /// A file without a single byte.
  case emptyFile
  case tooLarge(limit: Int)
  case system(SystemError)
  case unreadable(ReadError)
  case notJSON(offset: Int)
  /// A folder without gold annotations.
  case noAnnotations
  case badRecord(RecordFault)

  init(_ error: SystemError) {
    switch error.code {
    case ENOENT, ENOTDIR: self = .missing
    case EACCES, EPERM: self = .noPermission
    case EISDIR: self = .isFolder
    case ENXIO, ENODEV: self = .notAFile
    default: self = .system(error)
    }
  }
}
