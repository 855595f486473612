extension XMLTree {
  /// Parses a document in memory.
  public static func parse(
    _ bytes: [UInt8],
    _ vocabulary: XMLVocabulary,
    _ limits: XMLLimits
  ) throws(XMLFailure) -> XMLTree {
    let parser = try XMLParser(vocabulary, limits, expected: bytes.count)
    bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      while start < bytes.count {
        let end = min(bytes.count, start + (1 << 20))
        guard parser.feed(UnsafeBufferPointer(rebasing: bytes[start..<end])) else { return }
        start = end
      }
    }
    return try parser.finish()
  }
}

extension ZipArchive {
  /// Why an entry could not be read as XML.
  public enum XMLEntryFailure: Error, Hashable, Sendable {
    case archive(ZipFailure)
    case document(XMLFailure)
  }

  /// Parses an entry as it is unpacked; nil where there is none of this name.
  public func xml(
    _ name: String,
    _ vocabulary: XMLVocabulary,
    _ limits: XMLLimits
  ) throws(XMLEntryFailure) -> XMLTree? {
    do {
      guard let size = size(of: name) else { return nil }
      let parser = try XMLParser(vocabulary, limits, expected: size)
      guard try unpack(name, parser.feed) else { return nil }
      return try parser.finish()
    } catch let error as ZipFailure {
      throw .archive(error)
    } catch let error as XMLFailure {
      throw .document(error)
    } catch {
      throw .document(.malformed(reason: "\(error)"))
    }
  }
}
