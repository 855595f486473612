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
  var out = MarkupWriter()
  let title = plan.header.title.map(document.words) ?? document.info.name
  out.raw(
    """
    <!DOCTYPE html>
    <html lang="\(language.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">

    """)
  out.element("title", title.isEmpty ? "kehoach" : title)
  out.raw("\n<style>\n\(reviewStyle)</style>\n</head>\n<body>\n")
  out.raw("<header>")
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
      "<label class=\"k-\(kind.rawValue)\"><input type=\"checkbox\" data-kind=\"\(kind.rawValue)\"")
    out.raw(kind == .residue ? ">" : " checked>")
    out.text(kind.title(language))
    out.raw("</label>")
  }
  out.raw("</div><nav class=\"switch\">")
  out.element("a", [("href", "#text")], words("Văn bản", "Text"))
  out.element("a", [("href", "#data")], words("Dữ liệu", "Data"))
  out.raw("</nav></header>\n<main>\n")
  out.open(
    "article", [("id", "text"), ("aria-label", words("Văn bản", "Text")), ("tabindex", "-1")])
  out.raw("\n")
  ReviewText(plan, document, facts, language).write(to: &out)
  out.raw("</article>\n")
  out.open("aside", [("id", "data"), ("aria-label", words("Dữ liệu", "Data")), ("tabindex", "-1")])
  out.raw("\n")
  ReviewData(
    facts: facts, notes: document.notes + notes.filter { !told.contains($0) }, document: document,
    language: language
  ).write(to: &out)
  out.open("footer")
  out.text(generator + " · ")
  out.text(
    words(
      "phím: / tìm, j k tới lui, Esc bỏ chọn", "keys: / search, j k next and previous, Esc clear"))
  out.raw("</footer></aside>\n</main>\n<script>\n\(reviewScript)</script>\n</body>\n</html>\n")
  return out.bytes
}
