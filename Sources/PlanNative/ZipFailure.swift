/// How much an archive may hold and unpack to.
public struct ZipLimits: Hashable, Sendable {
  /// Entries of the archive.
  public var maxEntries: Int
  /// Bytes of all entries together that are unpacked.
  public var maxUnpackedBytes: Int
  /// How many times larger than its packed form one entry may become.
  public var maxRatio: Int

  public init(maxEntries: Int, maxUnpackedBytes: Int, maxRatio: Int) {
    self.maxEntries = maxEntries
    self.maxUnpackedBytes = maxUnpackedBytes
    self.maxRatio = maxRatio
  }
}

/// Why an archive, or an entry of it, could not be read.
public enum ZipFailure: Error, Hashable, Sendable {
  /// No archive, or one whose directory or data is broken; the reason is libzip's, in English.
  case damaged(reason: String)
  case tooManyEntries(limit: Int)
  case tooManyBytes(limit: Int)
  case ratioTooHigh(limit: Int)
  /// Two entries whose names differ in nothing but case and slashes.
  case duplicateName(String)
  /// A name that leads out of the archive.
  case unsafeName(String)
  case encrypted(String)
  /// A compression other than none and Deflate.
  case unknownMethod(String)
}
