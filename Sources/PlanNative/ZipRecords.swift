/// Counts the records of an archive's directory before libzip reads it, so that a file cannot make libzip take memory for more entries than there may be.
struct ZipRecords {
  /// An upper bound of the entries that the directory lists or claims.
  let entries: Int

  /// Looks for the signatures of directory records (`PK 1 2`) and of ZIP64 ends (`PK 6 6`, which hold a count); chance hits in packed data only raise the bound, by one in 4 GiB.
  init(_ bytes: [UInt8]) {
    var listed = 0
    var claimed: UInt64 = 0
    bytes.withUnsafeBufferPointer { bytes in
      var at = 0
      let end = bytes.count - 4
      while at <= end {
        guard bytes[at] == 0x50, bytes[at + 1] == 0x4B else {
          at += 1
          continue
        }
        if bytes[at + 2] == 1, bytes[at + 3] == 2 { listed += 1 }
        if bytes[at + 2] == 6, bytes[at + 3] == 6, at + 40 <= bytes.count {
          claimed = max(claimed, Self.number(bytes, at + 24), Self.number(bytes, at + 32))
        }
        at += 2
      }
    }
    entries = max(listed, Int(clamping: claimed))
  }

  /// Eight bytes, the lowest first.
  private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> UInt64 {
    var value: UInt64 = 0
    for index in (at..<at + 8).reversed() { value = value << 8 | UInt64(bytes[index]) }
    return value
  }
}
