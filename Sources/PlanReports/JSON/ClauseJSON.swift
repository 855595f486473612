import PlanModel

func writeClause(_ clause: Clause, to out: inout GroundedWriter) {
  out.json.beginObject()
  out.ground(clause.span)
  out.member("section", clause.section)
  out.reading(clause.reading)
  out.json.endObject()
}
