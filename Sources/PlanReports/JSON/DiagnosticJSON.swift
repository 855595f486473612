import PlanText

func writeDiagnostic(_ note: Note, _ language: Language, to out: inout GroundedWriter) {
  out.json.beginObject()
  out.member("code", word: note.code)
  out.member("severity", word: note.severity)
  out.member("message", message(of: note, in: language))
  out.json.key("details")
  out.json.beginArray(inline: true)
  for detail in note.details { out.json.string(detail) }
  out.json.endArray()
  out.at(note.span)
  out.json.endObject()
}
