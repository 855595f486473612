import PlanModel
public import PlanText

/// Number of the shape that `writeExplanationJSON` writes.
public let explanationSchemaName = "kehoach/explanation/1"

/// Writes an explanation as JSON, with a line feed.
public func writeExplanationJSON(
  _ explanation: Explanation,
  document: SourceDocument,
  language: Language
) -> [UInt8] {
  var out = GroundedWriter(document, .pretty)
  out.json.beginObject()
  out.member("schema", explanationSchemaName)
  out.member("pointer", explanation.pointer)
  out.member("field", word: explanation.field)
  out.member("present", !explanation.isAbsent)
  out.member("rule", rule(of: explanation.field, in: language))
  out.member("reading", word: explanation.reading?.quality)
  out.array("steps", explanation.reading?.all ?? []) { step, out in
    out.json.beginObject(inline: true)
    out.member("step", word: step)
    out.member("meaning", words(of: step, in: language))
    out.json.endObject()
  }
  out.array("values", explanation.values) { value, out in
    out.json.beginObject(inline: true)
    out.member("member", value.name)
    out.member("value", value.text)
    out.json.endObject()
  }
  out.array("words", explanation.spans) { span, out in out.words(span) }
  out.array("candidates", explanation.candidates, writeResidue)
  out.array("diagnostics", explanation.notes) { note, out in
    writeDiagnostic(note, language, to: &out)
  }
  out.json.endObject()
  out.json.endDocument()
  return out.json.bytes
}
