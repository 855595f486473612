import PlanModel
import PlanText

/// One item that no fact holds, on one line.
func writeResidue(_ item: LedgerItem, to out: inout GroundedWriter) {
  out.json.beginObject(inline: true)
  out.member("kind", word: item.kind)
  out.member("reason", word: item.reason)
  out.ground(item.span)
  out.json.endObject()
}
