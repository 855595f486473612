import PlanModel
import PlanText

func writeCitation(_ citation: Citation, _ number: Int, to out: inout GroundedWriter) {
  out.json.beginObject()
  out.member("id", "c\(number + 1)")
  out.member("type", word: citation.type)
  out.member("number", citation.number)
  out.member("date", date: citation.date)
  out.member("issuer", citation.issuer)
  out.member("title", words: citation.title)
  out.member("role", word: citation.role)
  out.member("section", citation.section)
  out.reading(citation.reading)
  out.ground(citation.span)
  out.array("mentions", citation.mentions) { mention, out in out.words(mention) }
  out.json.endObject()
}
