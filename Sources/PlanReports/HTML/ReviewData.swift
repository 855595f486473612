import PlanModel
import PlanText

/// Writes the typed values beside the text: lists by kind, each value a line that leads to its words.
struct ReviewData {
  let facts: [ReviewFact]
  let notes: [Note]
  let document: SourceDocument
  let language: Language

  func write(to out: inout MarkupWriter) {
    let numbered = Array(facts.enumerated())
    for kind in ReviewKind.allCases {
      let own = numbered.filter { $0.element.kind == kind }
      guard !own.isEmpty || kind != .residue else { continue }
      out.open(
        "section", [("class", "list k-\(kind.rawValue)"), ("aria-label", kind.title(language))])
      out.raw("<h2>")
      out.text(kind.title(language))
      out.element("span", [("class", "count")], "\(own.count)")
      out.raw("</h2>\n<ul>\n")
      for (number, fact) in own { write(fact, number, to: &out) }
      out.raw("</ul></section>\n")
    }
    writeNotes(to: &out)
  }

  private func write(_ fact: ReviewFact, _ number: Int, to out: inout MarkupWriter) {
    out.open(
      "li",
      [
        ("id", "f\(number)"), ("class", "fact"), ("tabindex", "0"), ("role", "button"),
        ("data-path", fact.path),
      ])
    out.element("b", fact.title)
    for detail in fact.details {
      out.raw(" <span class=\"d\">")
      if !detail.name.isEmpty { out.element("i", detail.name + ": ") }
      out.text(detail.value)
      out.raw("</span>")
    }
    out.raw("</li>\n")
  }

  private func writeNotes(to out: inout MarkupWriter) {
    guard !notes.isEmpty else { return }
    let title = language == .vietnamese ? "Ghi chú khi đọc" : "Notes on the reading"
    let positions = BlockPositions(document)
    out.open("section", [("class", "list notes"), ("aria-label", title)])
    out.raw("<h2>")
    out.text(title)
    out.element("span", [("class", "count")], "\(notes.count)")
    out.raw("</h2>\n<ul>\n")
    for note in notes {
      out.open("li", [("class", note.severity.rawValue)])
      if let block = note.span.flatMap(positions.position)?.block {
        out.element("a", [("href", "#b\(block)")], message(of: note, in: language))
      } else {
        out.text(message(of: note, in: language))
      }
      out.raw("</li>\n")
    }
    out.raw("</ul></section>\n")
  }
}
