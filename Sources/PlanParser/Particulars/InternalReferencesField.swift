internal import PlanModel
internal import PlanText

extension Field {
  /// References to parts of the plan itself, and whether they are there.
  package static let internalReferences = Field(
    name: "particulars.references",
    examples: [
      Example(
        "KẾ HOẠCH\nTập huấn\nI. MỤC ĐÍCH\n1. Nhiệm vụ nêu tại Mục II và Mục V; chi tiết tại Phụ lục 2.\nII. TỔ CHỨC THỰC HIỆN\n1. Theo Mục IV Quyết định số 12/QĐ-UBND ngày 02/3/2024.\nPHỤ LỤC 1\nDanh sách",
        gives: "section II +", "section V -", "annex 2 -"),
      Example(
        "KẾ HOẠCH\nTập huấn\nI. MỤC ĐÍCH\n1. Có Phụ lục kèm theo.", gives: "annex - -"),
    ],
    read: { draft in draft.plan.particulars.references = InternalReferences.read(draft) },
    describe: { plan, _ in
      plan.particulars.references.map {
        "\($0.part.rawValue) \($0.label ?? "-") \($0.isResolved ? "+" : "-")"
      }
    })
}

enum InternalReferences {
  private static let parts = PhraseTable<InternalReference.Part>(
    lines: "mục = section\nphần = section\nphụ lục = annex")
  private static let foreign = PhraseTable<DocumentType>(lines: DocumentTypeLexicon.headings)

  static func read(_ draft: Draft) -> [InternalReference] {
    let labels = Set(draft.sections.map { $0.label.text.uppercased() })
    let annexes = draft.zones.restarts.sorted().compactMap { annex(draft, $0) }
    var references: [InternalReference] = []
    for index in draft.zones.body where !draft.zones.isClosing(index) {
      if draft.zones.restarts.contains(index) { continue }
      let line = draft.lines[index]
      for at in line.body {
        guard
          let reference = reference(
            draft.tokens, at, line.body, draft.citations[index], labels, annexes)
        else { continue }
        references.append(reference)
      }
    }
    return references
  }

  private static func reference(
    _ tokens: Tokens, _ at: Int, _ line: Range<Int>, _ citations: [CitationMatch],
    _ labels: Set<String>, _ annexes: [String]
  ) -> InternalReference? {
    guard tokens[at].isCapitalised, at > line.lowerBound,
      let (part, length) = parts.match(tokens, at: at, before: line.upperBound),
      !citations.contains(where: { $0.range.contains(at) })
    else { return nil }
    let next = at + length
    var label: String?
    if next < line.upperBound {
      let word = tokens.words(next..<next + 1)
      if tokens.value(next) != nil || RomanNumeral.value(word.utf8) != nil && tokens[next].isAllCaps
      {
        label = word
      }
    }
    // A section's label is a Roman number; plain numbers belong to decrees.
    if part == .section, label == nil || tokens.value(next) != nil { return nil }
    let end = label == nil ? next : next + 1
    if namesOther(tokens, end, line.upperBound) { return nil }
    let isResolved =
      switch part {
      case .section: labels.contains(label ?? "")
      case .annex: label.map { annexes.contains(normal($0)) } ?? !annexes.isEmpty
      }
    return InternalReference(
      part: part, span: tokens.span(at..<end), label: label, isResolved: isResolved)
  }

  /// Whether the part belongs to another document, named right behind.
  private static func namesOther(_ tokens: Tokens, _ at: Int, _ end: Int) -> Bool {
    for index in at..<min(end, at + 8) {
      if tokens[index].isSymbol(".") || tokens[index].isSymbol(";") { return false }
      if let (type, length) = foreign.match(tokens, at: index, before: end) {
        let next = index + length
        let isThis = next < end && ["này", "nay"].contains(tokens.words(next..<next + 1))
        return !(type == .plan && isThis)
      }
    }
    return false
  }

  /// The number of the annex that begins at a line; empty for one without a number.
  private static func annex(_ draft: Draft, _ line: Int) -> String? {
    let range = draft.lines[line].tokens
    guard let first = range.first,
      let (part, length) = parts.match(draft.tokens, at: first, before: range.upperBound),
      part == .annex
    else { return nil }
    let next = first + length
    return next < range.upperBound ? normal(draft.tokens.words(next..<next + 1)) : ""
  }

  /// One form for "2", "02" and "II".
  private static func normal(_ label: String) -> String {
    if let value = Int(label) ?? RomanNumeral.value(label.utf8) { return "\(value)" }
    return label
  }
}
