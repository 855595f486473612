import PlanText
import Testing

@testable import PlanReports

/// A position counted code point by code point.
private func counted(_ span: TextSpan, in document: SourceDocument) -> BlockPosition? {
  let number = document.blocks.lastIndex {
    $0.span.start <= span.start && span.start <= $0.span.end
  }
  guard let number else { return nil }
  let block = document.blocks[number].span
  func codePoints(_ end: Int) -> Int {
    String(decoding: document.text[Int(block.start)..<end], as: UTF8.self).unicodeScalars.count
  }
  return BlockPosition(
    block: number,
    start: codePoints(Int(span.start)),
    end: codePoints(Int(span.end)),
    span: span
  )
}

@Test func positionsOfRandomSpansAreThoseCountedByHand() {
  var random = SystemRandomNumberGenerator()
  let words = ["Ủy", "ban", "nhân dân", "a", "😀", "“", "đ", "2024"]
  let lines = (0..<200).map { _ in
    (0...Int.random(in: 0...90, using: &random)).map { _ in
      words.randomElement(using: &random) ?? ""
    }
    .joined(separator: " ")
  }
  let document = SourceDocument(paragraphs: lines.joined(separator: "\n"))
  let positions = BlockPositions(document)
  for block in document.blocks {
    let edges = block.span.range.filter { document.text[$0] & 0xC0 != 0x80 } + [Int(block.span.end)]
    for _ in 0..<20 {
      let ends = [edges.randomElement() ?? 0, edges.randomElement() ?? 0].sorted()
      let span = TextSpan(ends[0]..<ends[1])
      #expect(positions.position(of: span) == counted(span, in: document))
    }
  }
}

@Test func aSpanPastItsBlockIsCutToIt() {
  let document = SourceDocument(paragraphs: "một\nhai")
  let position = BlockPositions(document).position(of: TextSpan(2..<7))
  #expect(position?.block == 0)
  #expect(position?.end == 3)
  #expect(position?.span == TextSpan(1..<5))
}

@Test func wordsOutsideOfAllBlocksHaveNoPosition() {
  let document = SourceDocument(info: SourceInfo(), text: Array("abc".utf8), blocks: [])
  #expect(BlockPositions(document).position(of: TextSpan(0..<1)) == nil)
}
