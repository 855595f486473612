public import PlanModel
public import PlanText

/// Writes one plan as one HTML page that needs nothing else: the text with every value marked, and the typed values beside it.
///
/// The page fetches nothing (its policy forbids it), works from a file, prints on A4, and can be read without script.
public func writeReviewPage(
  _ plan: Plan, notes: [Note], document: SourceDocument, generator: String, language: Language
) -> [UInt8] {
  let words = ReviewWords(language)
  let facts = ReviewFacts(plan, document, language).all
  let told = Set(document.notes)
  let title = plan.header.title.map(document.words) ?? document.info.name
  return writePage(title: title, language: language, style: reviewStyle, script: reviewScript) {
    out in
    out.raw("<header class=\"sans\">")
    out.element("h1", document.info.name.isEmpty ? title : document.info.name)
    out.raw("<div class=\"tools\">")
    out.open(
      "input",
      [
        ("type", "search"), ("id", "q"),
        ("placeholder", words("Tìm (không cần dấu)", "Search (marks not needed)")),
        ("aria-label", words("Tìm", "Search")),
      ])
    out.element("output", [("id", "hits"), ("aria-live", "polite")], "")
    for kind in ReviewKind.allCases where facts.contains(where: { $0.kind == kind }) {
      out.raw(
        "<label class=\"k-\(kind.rawValue)\"><input type=\"checkbox\" data-kind=\"\(kind.rawValue)\""
      )
      out.raw(kind == .residue ? ">" : " checked>")
      out.text(kind.title(language))
      out.raw("</label>")
    }
    out.raw("</div><nav class=\"switch\">")
    out.element("a", [("href", "#text")], words("Văn bản", "Text"))
    out.element("a", [("href", "#data")], words("Dữ liệu", "Data"))
    out.raw("</nav></header>\n<main>\n")
    out.open(
      "article",
      [
        ("id", "text"), ("class", "serif"), ("aria-label", words("Văn bản", "Text")),
        ("tabindex", "-1"),
      ])
    out.raw("\n")
    ReviewText(plan, document, facts, language).write(to: &out)
    out.raw("</article>\n")
    out.open(
      "aside",
      [
        ("id", "data"), ("class", "sans"), ("aria-label", words("Dữ liệu", "Data")),
        ("tabindex", "-1"),
      ])
    out.raw("\n")
    ReviewData(
      facts: facts, notes: document.notes + notes.filter { !told.contains($0) },
      document: document, language: language
    ).write(to: &out)
    out.open("footer")
    out.text(generator + " · ")
    out.text(
      words(
        "phím: / tìm, j k tới lui, Esc bỏ chọn", "keys: / search, j k next and previous, Esc clear")
    )
    out.raw("</footer></aside>\n</main>\n")
  }
}
