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
        cell: Block.Cell(table: 0, row: 1, column: 2)
      ),
    ]
  )
  #expect(blocksText(document) == "0\theading\t3\t-\tmột\n1\ttableCell\t-\t0:1:2\thai\n")
}
