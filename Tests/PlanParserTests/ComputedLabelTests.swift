import PlanModel
import PlanParser
import PlanText
import Testing

/// A plan whose labels the file format shows, beside the same plan with labels typed.
@Suite struct ComputedLabelTests {
  private static let paragraphs: [(label: String?, text: String)] = [
    (nil, "KẾ HOẠCH"), (nil, "Giảm nghèo năm 2026"), ("I.", "MỤC ĐÍCH, YÊU CẦU"),
    ("1.", "Mục đích"),
    ("-", "Nâng cao đời sống nhân dân."), ("-", "Giảm tỷ lệ hộ nghèo."), ("2.", "Yêu cầu"),
    ("a)", "Đúng quy định của pháp luật."), ("b)", "Kịp thời, hiệu quả."), ("II.", "NỘI DUNG"),
    ("Điều 1.", "Phạm vi"), ("1.1.", "Hỗ trợ nhà ở"), ("1.2.", "Hỗ trợ việc làm"),
  ]

  private func document(areTyped: Bool) -> SourceDocument {
    var text: [UInt8] = []
    var blocks: [Block] = []
    for (label, words) in Self.paragraphs {
      if !text.isEmpty { text.append(0x0A) }
      let start = text.count
      if areTyped, let label { text += Array((label + " ").utf8) }
      text += Array(words.utf8)
      blocks.append(
        Block(
          kind: .paragraph,
          span: TextSpan(start..<text.count),
          computedLabel: areTyped ? nil : label
        )
      )
    }
    return SourceDocument(info: SourceInfo(), text: text, blocks: blocks)
  }

  private func flat(_ nodes: [OutlineNode], _ document: SourceDocument) -> [String] {
    nodes.flatMap { node in
      let title = node.title.map(document.words) ?? "-"
      return ["\(node.section) \(node.label) \(title)"] + flat(node.children, document)
    }
  }

  @Test func theOutlineIsTheSame() {
    let computed = document(areTyped: false)
    let typed = document(areTyped: true)
    let outline = parsePlan(computed).plan.outline
    #expect(flat(outline, computed) == flat(parsePlan(typed).plan.outline, typed))
    #expect(flat(outline, computed).contains("I.2.a a -"))
  }

  @Test func clausesAreTheSame() {
    let computed = document(areTyped: false)
    let typed = document(areTyped: true)
    for (one, other) in [
      (parsePlan(computed).plan.purposes, parsePlan(typed).plan.purposes),
      (parsePlan(computed).plan.requirements, parsePlan(typed).plan.requirements),
    ] {
      #expect(!one.isEmpty)
      #expect(one.map { computed.words(at: $0.span) } == other.map { typed.words(at: $0.span) })
    }
  }

  @Test func noSpanHoldsWhatIsNotThere() {
    let computed = document(areTyped: false)
    for node in parsePlan(computed).plan.outline {
      #expect(
        computed.words(at: node.span) == (node.label == "I" ? "MỤC ĐÍCH, YÊU CẦU" : "NỘI DUNG"))
    }
  }

  @Test(arguments: [
    "", " ", "•", "%", "-1", "(", "99999999999999999999", "\u{F0B7}", "I", "1", "a",
  ])
  func anyLabelIsNoTrap(label: String) {
    let text = Array("KẾ HOẠCH\nmột".utf8)
    let document = SourceDocument(
      info: SourceInfo(),
      text: text,
      blocks: [
        Block(kind: .paragraph, span: TextSpan(0..<13)),
        Block(kind: .paragraph, span: TextSpan(14..<text.count), computedLabel: label),
      ]
    )
    _ = parsePlan(document)
  }
}
