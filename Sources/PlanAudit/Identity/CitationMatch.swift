import PlanModel
import PlanText

/// What a citation of the child and the head of a possible parent have in common.
struct CitationMatch {
  enum Answer { case same, unknown, different }

  let citation: Citation
  let number: Answer
  let date: Answer
  let issuer: Answer
  let title: Answer
  let differences: [Identity.Difference]

  init(_ citation: Citation, of child: AuditedDocument, against parent: AuditedDocument) {
    self.citation = citation
    var differences: [Identity.Difference] = []
    number = Self.number(citation, parent, &differences)
    date = Self.date(citation, parent, &differences)
    issuer = Self.issuer(citation, parent, &differences)
    title = Self.title(citation, child, parent, &differences)
    self.differences = differences
  }

  /// Whether the citation can only mean the parent, though a part of it may be wrong.
  var meansParent: Bool {
    let parts = [number, date, issuer, title]
    if number == .same { return parts.filter { $0 == .different }.count <= 1 }
    if number == .different {
      // Everything else is right: the number is a slip.
      return date == .same && issuer == .same && title == .same
    }
    return issuer != .different && title == .same && date != .different
  }

  /// Whether it proves the parent: nothing differs, and number, date and issuer are all there.
  var proves: Bool { number == .same && date == .same && issuer == .same && title != .different }

  /// How much speaks for it; larger is better.
  var rank: Int {
    var rank = meansParent ? 100 : 0
    for (answer, weight) in [(number, 8), (title, 4), (issuer, 3), (date, 2)] {
      switch answer {
      case .same: rank += weight
      case .unknown: break
      case .different: rank -= weight
      }
    }
    return rank + (citation.role == .basis ? 1 : 0)
  }

  // MARK: Parts

  private static func number(
    _ citation: Citation, _ parent: AuditedDocument, _ differences: inout [Identity.Difference]
  ) -> Answer {
    guard let cited = citation.number, let own = parent.number else { return .unknown }
    if comparable(cited) == comparable(own) { return .same }
    differences.append(.init(part: .number, cited: cited, own: own))
    return .different
  }

  private static func comparable(_ number: String) -> String {
    var text = number.lowercased().filter { $0 != "-" && !$0.isWhitespace }
    while text.utf8.first == 0x30 { text.removeFirst() }
    return text
  }

  private static func date(
    _ citation: Citation, _ parent: AuditedDocument, _ differences: inout [Identity.Difference]
  ) -> Answer {
    guard let cited = citation.date, let own = parent.plan.header.issued?.date else {
      return .unknown
    }
    if PartialDates.differ(cited, own) {
      differences.append(.init(part: .date, cited: cited.iso, own: own.iso))
      return .different
    }
    return PartialDates.isWhole(cited) && PartialDates.isWhole(own) ? .same : .unknown
  }

  private static func issuer(
    _ citation: Citation, _ parent: AuditedDocument, _ differences: inout [Identity.Difference]
  ) -> Answer {
    guard let cited = citation.issuer, let own = parent.plan.header.issuer?.name else {
      return .unknown
    }
    switch OrganNames.compare(cited, own) {
    case .same: return .same
    case .compatible: return .unknown
    case .different:
      differences.append(.init(part: .issuer, cited: cited, own: own))
      return .different
    }
  }

  private static func title(
    _ citation: Citation, _ child: AuditedDocument, _ parent: AuditedDocument,
    _ differences: inout [Identity.Difference]
  ) -> Answer {
    guard let cited = citation.title, let own = parent.plan.header.title else { return .unknown }
    let left = child.compared(cited)
    let right = parent.compared(own)
    let isLike = max(left.likeness(to: right), min(left.containment(in: right), 0.99)) >= 0.75
    let years = (left.numbers.filter { $0 >= 1900 }, right.numbers.filter { $0 >= 1900 })
    let sameYears = years.0.isEmpty || years.1.isEmpty || years.0 == years.1
    if isLike, sameYears { return .same }
    differences.append(
      .init(part: .title, cited: child.words(at: cited), own: parent.words(at: own)))
    return .different
  }
}
