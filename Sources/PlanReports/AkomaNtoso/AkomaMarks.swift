import PlanModel
import PlanText

/// Which words of the text are marked as what: numbers, dates, titles, references, organs, signatures.
struct AkomaMarks {
  struct Mark {
    var span: TextSpan
    var element: String
    var attributes: [(name: String, value: String)] = []
  }

  /// In order of their beginning, the outer before the inner; none crosses another.
  let all: [Mark]

  init(_ plan: Plan, _ document: SourceDocument) {
    var marks = Self.head(plan.header)
    let persons = Dictionary(
      AkomaReferences.numbered(plan.header.signatures.compactMap(\.name), "person")
    ) { first, _ in first }
    for signature in plan.header.signatures {
      for line in signature.lines {
        marks.append(Mark(span: line, element: "signature"))
        if let name = signature.name, document.words(at: line) == name, let id = persons[name] {
          marks.append(Mark(span: line, element: "person", attributes: [("refersTo", "#\(id)")]))
        }
      }
    }
    for line in plan.header.recipients {
      marks.append(Mark(span: line, element: "inline", attributes: [("name", "recipient")]))
    }
    for citation in plan.citations {
      let address = Self.address(of: citation, document)
      for span in [citation.span] + citation.mentions {
        marks.append(Mark(span: span, element: "ref", attributes: [("href", address)]))
      }
    }
    let organs = AkomaReferences.organs(of: plan)
    let ids = Dictionary(AkomaReferences.numbered(organs.map(\.name), "org")) { first, _ in first }
    for organ in organs {
      guard let id = ids[organ.name] else { continue }
      marks.append(
        Mark(span: organ.span, element: "organization", attributes: [("refersTo", "#\(id)")]))
    }
    for entry in plan.timeline {
      guard let day = Self.day(entry.when.time) else { continue }
      marks.append(Mark(span: entry.when.span, element: "date", attributes: [("date", day)]))
    }
    all = Self.nested(marks)
  }

  private static func head(_ header: Header) -> [Mark] {
    var marks: [Mark] = []
    func add(_ span: TextSpan?, _ element: String, _ attributes: [(String, String)] = []) {
      if let span { marks.append(Mark(span: span, element: element, attributes: attributes)) }
    }
    add(header.documentType?.span, "docType")
    add(header.number?.span, "docNumber")
    add(header.issuer?.span, "docAuthority", [("refersTo", "#issuer")])
    add(header.title, "docTitle")
    if let day = header.issued?.date.flatMap(wholeDay) {
      add(header.issued?.span, "docDate", [("date", day)])
    } else {
      add(header.issued?.span, "inline", [("name", "docDate")])
    }
    return marks
  }

  /// The one day that a time names, whole.
  private static func day(_ time: TimeExpression) -> String? {
    if let from = time.from, let to = time.to, from != to { return nil }
    return (time.to ?? time.from).flatMap(wholeDay)
  }

  private static func wholeDay(_ date: PartialDate) -> String? {
    guard let year = date.year, (1...9999).contains(year), date.month != nil, date.day != nil else {
      return nil
    }
    return date.iso
  }

  /// Where a document that is cited would stand: as far as the citation says.
  private static func address(of citation: Citation, _ document: SourceDocument) -> String {
    let isLaw: Bool =
      switch citation.type {
      case .constitution, .law, .ordinance, .decree, .circular, .jointCircular: true
      default: false
      }
    let name =
      citation.number ?? citation.title.map(document.words) ?? document.words(at: citation.span)
    let parts = [
      isLaw ? "act" : "doc", akomaSlug(ReviewWords(.vietnamese).type(citation.type)),
      citation.issuer.map(akomaSlug) ?? "khong-ro", citation.date?.iso ?? "khong-ro",
      akomaSlug(name),
    ]
    return "/akn/vn/" + parts.map { $0.isEmpty ? "khong-ro" : $0 }.joined(separator: "/")
  }

  /// The marks of which none crosses another, none stands twice, and no reference stands in another.
  private static func nested(_ marks: [Mark]) -> [Mark] {
    let sorted = marks.enumerated().filter { !$0.element.span.isEmpty }.sorted {
      let (left, right) = ($0.element.span, $1.element.span)
      if left.start != right.start { return left.start < right.start }
      return (right.end, $0.offset) < (left.end, $1.offset)
    }
    var open: [Mark] = []
    var kept: [Mark] = []
    for (_, mark) in sorted {
      while let last = open.last, last.span.end <= mark.span.start { open.removeLast() }
      if let last = open.last, last.span.end < mark.span.end { continue }
      if open.contains(where: { $0.element == mark.element }) { continue }
      open.append(mark)
      kept.append(mark)
    }
    return kept
  }
}
