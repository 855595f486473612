import PlanReaders
import PlanText
import Testing

/// Reads text that is known to be readable.
func read(_ text: String, as format: SourceInfo.Format? = nil) throws -> SourceDocument {
  try readDocument(Array(text.utf8), ReadOptions(format: format))
}

/// The words of the blocks.
func blockTexts(_ text: String, as format: SourceInfo.Format? = nil) throws -> [String] {
  texts(of: try read(text, as: format))
}

func texts(of document: SourceDocument) -> [String] {
  document.blocks.map { document.words(at: $0.span) }
}

/// What holds for every document, whatever the bytes.
func expectInvariants(
  _ document: SourceDocument,
  _ location: SourceLocation = #_sourceLocation
) {
  var end = -1
  for block in document.blocks {
    let range = block.span.range
    #expect(range.lowerBound == end + 1, sourceLocation: location)
    #expect(!range.isEmpty && range.upperBound <= document.text.count, sourceLocation: location)
    if end >= 0 { #expect(document.text[end] == 0x0A, sourceLocation: location) }
    #expect(document.text[range.lowerBound] & 0xC0 != 0x80, sourceLocation: location)
    #expect(!document.text[range].contains(0x0A), sourceLocation: location)
    #expect(!document.words(at: block.span).contains("  "), sourceLocation: location)
    if block.kind == .tableCell { #expect(block.cell != nil, sourceLocation: location) }
    end = range.upperBound
  }
  #expect(document.text.count == max(0, end), sourceLocation: location)
  #expect(String(validating: document.text, as: UTF8.self) != nil, sourceLocation: location)
}
