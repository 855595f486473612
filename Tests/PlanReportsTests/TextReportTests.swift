import PlanReports
import PlanText
import Testing

@Test func theOutlineIsATreeOfLines() {
  let sample = SamplePlan()
  #expect(
    outlineText(sample.plan.outline, of: sample.document) == """
      I  I  MỤC ĐÍCH [purposes]
        I.1  1  “1. Giao Phòng Nội vụ”

      """
  )
}

@Test func blocksAreLinesOfColumns() {
  let text: [UInt8] = Array("một\nhai".utf8)
  let document = SourceDocument(
    info: SourceInfo(),
    text: text,
    blocks: [
      Block(kind: .heading, span: TextSpan(0..<5), origin: Origin(line: 3)),
      Block(
        kind: .tableCell,
        span: TextSpan(6..<9),
        origin: Origin(part: "word/document.xml", paragraph: 7),
        cell: Block.Cell(table: 0, row: 1, column: 2),
        computedLabel: "a)"
      ),
    ]
  )
  #expect(blocksText(document) == "0\theading\t3\t-\t-\tmột\n1\ttableCell\tp7\t0:1:2\ta)\thai\n")
}
