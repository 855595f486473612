import PlanNative

/// A zip file of XML parts. No more than the limits is ever unpacked.
struct Package {
  private let archive: ZipArchive
  private let xmlLimits: XMLLimits
  private let maxCodePoints: Int

  /// Elements within one another that can be read at all: readers call themselves for what is inside.
  private static let deepest = 1_000
  /// Code points that every part may have: not all its text is text of the document.
  private static let leastText = 1 << 20

  init(_ bytes: [UInt8], _ limits: ReadLimits) throws(ReadError) {
    maxCodePoints = limits.maxCodePoints
    xmlLimits = XMLLimits(
      maxDepth: min(limits.maxXMLDepth, Self.deepest),
      maxNodes: limits.maxXMLNodes,
      maxBytes: max(limits.maxCodePoints, Self.leastText).multipliedOrMost(by: 4)
    )
    do {
      archive = try ZipArchive(
        bytes,
        ZipLimits(
          maxEntries: limits.maxEntries,
          maxUnpackedBytes: limits.maxUnpackedBytes,
          maxRatio: limits.maxUnpackRatio
        )
      )
    } catch {
      throw .package(Self.reason(error))
    }
  }

  /// Names of all parts as they are written in the directory.
  var names: [String] { archive.names }

  /// Whether there is a part of this name, case aside.
  func contains(_ part: String) -> Bool { archive.contains(part) }

  /// A part's bytes; nil where there is none.
  func bytes(of part: String) throws(ReadError) -> [UInt8]? {
    do {
      return try archive.bytes(of: part)
    } catch {
      throw .package(Self.reason(error))
    }
  }

  /// A part as XML; nil where there is none.
  func xml<Name: XMLName>(
    _ part: String,
    _ names: Name.Type
  ) throws(ReadError) -> NamedTree<Name>? {
    do {
      return try archive.xml(part, Name.vocabulary, xmlLimits).map(NamedTree.init)
    } catch {
      switch error {
      case .archive(let failure): throw .package(Self.reason(failure))
      case .document(.tooManyBytes): throw .tooManyCodePoints(limit: maxCodePoints)
      case .document(let failure): throw .package(Self.reason(failure, part))
      }
    }
  }

  private static func reason(_ failure: ZipFailure) -> PackageError {
    switch failure {
    case .damaged(let reason): .damaged(reason: reason)
    case .tooManyEntries(let limit): .tooManyEntries(limit: limit)
    case .tooManyBytes(let limit): .unpackedTooLarge(limit: limit)
    case .ratioTooHigh(let limit): .ratioTooHigh(limit: limit)
    case .duplicateName(let name): .duplicateName(name)
    case .unsafeName(let name): .unsafeName(name)
    case .encrypted: .encrypted
    case .unknownMethod(let name): .unknownCompression(part: name)
    }
  }

  private static func reason(_ failure: XMLFailure, _ part: String) -> PackageError {
    switch failure {
    case .outOfMemory: .malformed(part: part, reason: "out of memory")
    case .documentType: .documentType(part: part)
    case .tooDeep(let limit): .tooDeep(limit: limit, part: part)
    case .tooManyNodes(let limit), .tooManyBytes(let limit):
      .tooManyElements(limit: limit, part: part)
    case .tooManyAttributes(let limit): .tooManyAttributes(limit: limit, part: part)
    case .encoding(let name): .malformed(part: part, reason: "encoding \(name)")
    case .malformed(let reason): .malformed(part: part, reason: reason)
    }
  }
}

extension Int {
  /// The product, or the largest number where that is too large.
  fileprivate func multipliedOrMost(by factor: Int) -> Int {
    let (product, isOver) = multipliedReportingOverflow(by: factor)
    return isOver ? .max : product
  }
}
