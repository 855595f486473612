import PlanModel
import PlanText

func writeTimelineEntry(_ entry: TimelineEntry, to out: inout GroundedWriter) {
  out.json.beginObject()
  out.member("id", entry.id)
  out.object("when", entry.when, writeWhen)
  out.object("action", entry.action) { action, out in out.ground(action) }
  out.array("actors", entry.actors, writeOrgan)
  out.member("section", entry.section)
  out.reading(entry.reading)
  out.json.endObject()
}

/// The members of a time: an entry's `when`, a quota's `due`, an assignment's `deadline`.
func writeWhen(_ when: When, to out: inout GroundedWriter) {
  out.member("relation", word: when.time.relation)
  out.member("from", date: when.time.from)
  out.member("to", date: when.time.to)
  out.member("recurs", word: when.time.recurs)
  out.ground(when.span)
}
