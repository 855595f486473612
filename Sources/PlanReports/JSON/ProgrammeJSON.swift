import PlanModel

func writeProgramme(_ programme: Programme, to out: inout GroundedWriter) {
  out.json.beginObject()
  out.member("id", programme.id)
  out.member("name", words: programme.name)
  out.member("movement", words: programme.movement)
  out.array("criteria", programme.criteria) { criterion, out in
    out.json.beginObject()
    out.member("appliesTo", word: criterion.appliesTo)
    out.ground(criterion.span)
    out.json.endObject()
  }
  out.ground(programme.span)
  out.member("section", programme.section)
  out.reading(programme.reading)
  out.json.endObject()
}
