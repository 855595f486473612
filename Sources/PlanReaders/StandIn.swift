public import PlanText

// Stands in for the readers until their branch is merged.

public struct ReadLimits: Sendable {
  public var fileBytes = 64 << 20
  public init() {}
}

public struct ReadOptions: Sendable {
  public var name: String
  public var format: SourceInfo.Format?
  public var limits: ReadLimits
  public init(name: String = "", format: SourceInfo.Format? = nil, limits: ReadLimits = .init()) {
    self.name = name
    self.format = format
    self.limits = limits
  }
}

public enum ReadError: Error, Hashable, Sendable {
  case empty
  case binary
  case tooLarge(limit: Int)
  case unsupported(SourceInfo.Format)
}

public func readDocument(
  _ bytes: [UInt8],
  _ options: ReadOptions
) throws(ReadError) -> SourceDocument {
  if bytes.isEmpty { throw .empty }
  if bytes.contains(0) { throw .binary }
  var document = SourceDocument(paragraphs: String(decoding: bytes, as: UTF8.self))
  document.info.name = options.name
  return document
}
