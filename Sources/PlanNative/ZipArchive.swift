internal import CLibzip

/// A zip archive in memory. Nothing is ever written to disk, and no more is unpacked than the limits allow: bytes are counted while they are inflated, whatever the directory says.
public final class ZipArchive {
  private let handle: OpaquePointer
  /// Indices of the entries by their names, folded as `ZipName` folds them.
  private let indices: [String: UInt64]
  private let limits: ZipLimits
  /// Bytes unpacked so far, of all entries.
  private var unpacked = 0

  /// Names of the entries in the order of the directory, as they are written there.
  public let names: [String]

  private static let chunkSize = 1 << 16
  /// Bytes up to which no ratio is asked for: a small entry of blanks is no bomb.
  private static let harmless = 1 << 20

  public init(_ bytes: [UInt8], _ limits: ZipLimits) throws(ZipFailure) {
    guard ZipRecords(bytes).entries <= limits.maxEntries else {
      throw .tooManyEntries(limit: limits.maxEntries)
    }
    let handle = try Self.open(bytes)
    self.handle = handle
    self.limits = limits
    var names: [String] = []
    var indices: [String: UInt64] = [:]
    let count = max(0, zip_get_num_entries(handle, 0))
    for index in 0..<UInt64(min(count, Int64(limits.maxEntries))) {
      guard let pointer = zip_get_name(handle, index, zip_flags_t(ZIP_FL_ENC_GUESS)) else {
        continue
      }
      names.append(String(cString: pointer))
    }
    self.names = names
    var failure: ZipFailure?
    for (index, name) in names.enumerated() {
      guard let key = ZipName(name).key else {
        failure = failure ?? .unsafeName(name)
        continue
      }
      if indices.updateValue(UInt64(index), forKey: key) != nil {
        failure = failure ?? .duplicateName(name)
      }
    }
    self.indices = indices
    if count > limits.maxEntries { throw .tooManyEntries(limit: limits.maxEntries) }
    if names.count != Int(count) { throw .damaged(reason: "entry without a name") }
    if let failure { throw failure }
  }

  deinit { zip_discard(handle) }

  /// Whether there is an entry of this name, case aside.
  public func contains(_ name: String) -> Bool { index(of: name) != nil }

  /// The bytes of an entry; nil where there is none of this name.
  public func bytes(of name: String) throws(ZipFailure) -> [UInt8]? {
    var bytes: [UInt8] = []
    let isThere = try unpack(name) { chunk in
      bytes.append(contentsOf: chunk)
      return true
    }
    return isThere ? bytes : nil
  }

  /// Hands the unpacked bytes of an entry to `take`, a piece at a time, until it says false; false where there is no entry of this name.
  func unpack(
    _ name: String,
    _ take: (UnsafeBufferPointer<UInt8>) -> Bool
  ) throws(ZipFailure) -> Bool {
    guard let index = index(of: name) else { return false }
    var facts = zip_stat_t()
    zip_stat_init(&facts)
    guard zip_stat_index(handle, index, 0, &facts) == 0 else {
      throw .damaged(reason: "no directory record of \(name)")
    }
    guard facts.encryption_method == UInt16(ZIP_EM_NONE) else { throw .encrypted(name) }
    guard facts.comp_method == UInt16(ZIP_CM_STORE) || facts.comp_method == UInt16(ZIP_CM_DEFLATE)
    else { throw .unknownMethod(name) }
    guard let file = zip_fopen_index(handle, index, 0) else {
      throw .damaged(reason: "cannot open \(name)")
    }
    defer { zip_fclose(file) }
    let chunk = UnsafeMutablePointer<UInt8>.allocate(capacity: Self.chunkSize)
    defer { chunk.deallocate() }
    let (most, isOver) = Int(clamping: facts.comp_size).multipliedReportingOverflow(
      by: limits.maxRatio
    )
    let mostByRatio = isOver ? Int.max : max(Self.harmless, most)
    var count = 0
    while true {
      let read = zip_fread(file, chunk, UInt64(Self.chunkSize))
      guard read >= 0 else { throw .damaged(reason: "\(name) cannot be unpacked") }
      if read == 0 { break }
      count += Int(read)
      unpacked += Int(read)
      guard unpacked <= limits.maxUnpackedBytes else {
        throw .tooManyBytes(limit: limits.maxUnpackedBytes)
      }
      guard count <= mostByRatio else { throw .ratioTooHigh(limit: limits.maxRatio) }
      guard take(UnsafeBufferPointer(start: chunk, count: Int(read))) else { break }
    }
    return true
  }

  /// How many bytes an entry is said to unpack to, 0 where nothing is said; nil where there is none of this name.
  func size(of name: String) -> Int? {
    guard let index = index(of: name) else { return nil }
    var facts = zip_stat_t()
    zip_stat_init(&facts)
    return zip_stat_index(handle, index, 0, &facts) == 0 ? Int(clamping: facts.size) : 0
  }

  private func index(of name: String) -> UInt64? {
    ZipName(name).key.flatMap { indices[$0] }
  }

  /// Gives libzip a copy of the bytes, which it frees itself.
  private static func open(_ bytes: [UInt8]) throws(ZipFailure) -> OpaquePointer {
    guard !bytes.isEmpty, let copy = malloc(bytes.count) else {
      throw .damaged(reason: "no bytes")
    }
    UnsafeMutableRawBufferPointer(start: copy, count: bytes.count).copyBytes(from: bytes)
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard let source = zip_source_buffer_create(copy, UInt64(bytes.count), 1, &error) else {
      free(copy)
      throw .damaged(reason: String(cString: zip_error_strerror(&error)))
    }
    guard let handle = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      zip_source_free(source)
      throw .damaged(reason: String(cString: zip_error_strerror(&error)))
    }
    return handle
  }
}
