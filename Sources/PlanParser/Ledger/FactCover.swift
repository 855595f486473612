internal import PlanModel
internal import PlanText

/// For each token the fact that took its value from it. Only the words that carry values count: not the whole of a task, a duty or a clause.
struct FactCover {
  private(set) var pointers: [FactPointer] = []
  /// For each token the place of its fact in `pointers`, from 1; 0 for none.
  private var owners: [UInt32]
  private let tokens: Tokens

  init(_ draft: Draft) {
    tokens = draft.tokens
    owners = Array(repeating: 0, count: draft.tokens.count)
    let plan = draft.plan
    for index in draft.sections.indices {
      let start = draft.lines[draft.sections[index].line].start
      paint(start..<draft.sections[index].label.end, .node(index))
    }
    paint(plan.header.documentType?.span, .documentType)
    paint(plan.header.title, .title)
    paint(plan.header.period?.span, .period)
    paint(plan.header.issuer?.span, .issuer)
    paint(plan.header.issued?.span, .issued)
    paint(plan.header.number?.span, .number)
    for (index, signature) in plan.header.signatures.enumerated() {
      for line in signature.lines { paint(line, .signature(index)) }
    }
    for (index, line) in plan.header.recipients.enumerated() { paint(line, .recipient(index)) }
    for (index, citation) in plan.citations.enumerated() {
      paint(citation.span, .citation(index))
      for mention in citation.mentions { paint(mention, .citation(index)) }
    }
    for (index, programme) in plan.programmes.enumerated() {
      paint(programme.name, .programme(index))
    }
    // Those whom an assignment names as well belong to it.
    for index in plan.timeline.indices {
      for organ in plan.timeline[index].actors { paint(organ.span, .timelineEntry(index)) }
    }
    for index in plan.assignments.indices {
      for organ in plan.assignments[index].lead { paint(organ.span, .assignment(index)) }
      for organ in plan.assignments[index].support { paint(organ.span, .assignment(index)) }
      // The directive stands before the doers.
      if let first = plan.assignments[index].lead.first {
        paintDirective(before: first.span, from: plan.assignments[index].span.start, index)
      }
    }
    for index in plan.timeline.indices {
      paint(plan.timeline[index].when.span, .timelineEntry(index))
    }
    for index in plan.quotas.indices { paint(plan.quotas[index].span, .quota(index)) }
  }

  /// The fact of the first token in `range` that has one.
  func fact(in range: Range<Int>) -> FactPointer? {
    for index in range where owners[index] > 0 { return pointers[Int(owners[index]) - 1] }
    return nil
  }

  private mutating func paint(_ span: TextSpan?, _ pointer: FactPointer) {
    guard let span, !span.isEmpty else { return }
    paint(tokens.indices(in: span), pointer)
  }

  private mutating func paint(_ range: Range<Int>, _ pointer: FactPointer) {
    guard !range.isEmpty else { return }
    if pointers.last != pointer { pointers.append(pointer) }
    for index in range { owners[index] = UInt32(pointers.count) }
  }

  /// Words between a directive and the first doer at the most, brackets and colons among them.
  private static let reach = 8

  private mutating func paintDirective(
    before organ: TextSpan, from start: UInt32, _ assignment: Int
  ) {
    let end = tokens.indices(in: organ).lowerBound
    for index in max(0, end - Self.reach)..<end where tokens[index].start >= start {
      guard let (_, length) = VerbLexicon.directives.match(tokens, at: index, before: end) else {
        continue
      }
      return paint(index..<index + length, .assignment(assignment))
    }
  }
}
