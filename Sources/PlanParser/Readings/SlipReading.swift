internal import PlanModel
internal import PlanText

/// Marks the facts whose words were understood in spite of slips, and those found only because the heading above them was.
enum SlipReading {
  static func survey(_ draft: inout Draft) {
    guard !draft.slips.isEmpty else { return }
    let slips = draft.slips
    var plan = draft.plan
    mark(&plan.header, slips)
    let headings = headings(draft)
    mark(&plan.purposes, slips, headings)
    mark(&plan.requirements, slips, headings)
    mark(&plan.objectives, slips, headings)
    mark(&plan.subjects, slips, headings)
    mark(&plan.scope, slips, headings)
    mark(&plan.criteria, slips, headings)
    mark(&plan.methods, slips, headings)
    mark(&plan.funding, slips, headings)
    for index in plan.citations.indices {
      mark(&plan.citations[index].reading, plan.citations[index].span, slips)
    }
    for index in plan.programmes.indices {
      mark(&plan.programmes[index].reading, plan.programmes[index].span, slips)
    }
    for index in plan.assignments.indices {
      mark(&plan.assignments[index].reading, plan.assignments[index].span, slips)
    }
    for index in plan.quotas.indices {
      mark(&plan.quotas[index].reading, plan.quotas[index].span, slips)
    }
    for index in plan.timeline.indices {
      mark(&plan.timeline[index].reading, plan.timeline[index].when.span, slips)
    }
    draft.plan = plan
  }

  private static func mark(_ header: inout Header, _ slips: [Slip]) {
    if let type = header.documentType {
      header.documentType?.reading.formUnion(steps(at: type.span, slips))
    }
    if let number = header.number {
      header.number?.reading.formUnion(steps(at: number.span, slips))
    }
    if let issuer = header.issuer {
      header.issuer?.reading.formUnion(steps(at: issuer.span, slips))
    }
    if let issued = header.issued {
      header.issued?.reading.formUnion(steps(at: issued.span, slips))
    }
    if let period = header.period {
      header.period?.reading.formUnion(steps(at: period.span, slips))
    }
    if let title = header.title { mark(&header.titleReading, title, slips) }
    for index in header.signatures.indices {
      for line in header.signatures[index].lines {
        mark(&header.signatures[index].reading, line, slips)
      }
    }
    for recipient in header.recipients { mark(&header.recipientsReading, recipient, slips) }
  }

  /// The paths of parts whose headings, or those above them, were understood in spite of slips.
  private static func headings(_ draft: Draft) -> Set<String> {
    var marked: Set<Int> = []
    for (index, section) in draft.sections.enumerated() {
      let isBelow = section.parent.map(marked.contains) ?? false
      let span = draft.tokens.span(section.title ?? 0..<0)
      if isBelow || !span.isEmpty && has(draft.slips, in: span) { marked.insert(index) }
    }
    return Set(marked.map { draft.sections[$0].path })
  }

  private static func mark(_ clauses: inout [Clause], _ slips: [Slip], _ headings: Set<String>) {
    for index in clauses.indices {
      mark(&clauses[index].reading, clauses[index].span, slips)
      if headings.contains(clauses[index].section) {
        clauses[index].reading.insert(.slipTolerated)
      }
    }
  }

  private static func steps(at span: TextSpan, _ slips: [Slip]) -> ReadingSteps {
    has(slips, in: span) ? ReadingSteps(.slipTolerated) : ReadingSteps()
  }

  private static func mark(_ reading: inout ReadingSteps, _ span: TextSpan, _ slips: [Slip]) {
    reading.formUnion(steps(at: span, slips))
  }

  /// Whether one of some sorted slips stands in `span`.
  private static func has(_ slips: [Slip], in span: TextSpan) -> Bool {
    let first = slips.partitioningIndex { $0.span.end > span.start }
    return first < slips.count && slips[first].span.start < span.end
  }
}
