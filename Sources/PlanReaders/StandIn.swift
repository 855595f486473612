public import PlanText

// Stands in for the readers until their branch is merged.

public struct ReadLimits: Hashable, Sendable {
  public var maxFileBytes = 64 << 20
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
  public enum Unsupported: String, CaseIterable, Sendable {
    case docx, odt, pdf, doc, rtf, image, spreadsheet, presentation, archive
  }

  case tooLarge(limit: Int)
  case tooManyCodePoints(limit: Int)
  case tooManyCells(limit: Int)
  case unsupportedFormat(Unsupported)
  case notText
  case htmlUnreadable(reason: String)
}

public func readDocument(
  _ bytes: [UInt8],
  _ options: ReadOptions
) throws(ReadError) -> SourceDocument {
  if bytes.contains(0) { throw .notText }
  var document = SourceDocument(paragraphs: String(decoding: bytes, as: UTF8.self))
  document.info.name = options.name
  return document
}
