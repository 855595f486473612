import PlanModel

func writeAssignment(_ assignment: Assignment, to out: inout GroundedWriter) {
  out.json.beginObject()
  out.member("id", assignment.id)
  out.member("directive", word: assignment.directive)
  out.array("lead", assignment.lead, writeOrgan)
  out.array("support", assignment.support, writeOrgan)
  out.object("task", assignment.task) { task, out in out.ground(task) }
  out.array("duties", assignment.duties) { duty, out in out.words(duty) }
  out.member("programme", assignment.programme)
  out.member("section", assignment.section)
  out.object("deadline", assignment.deadline, writeWhen)
  out.reading(assignment.reading)
  out.ground(assignment.span)
  out.json.endObject()
}

func writeOrgan(_ organ: Organ, to out: inout GroundedWriter) {
  out.json.beginObject()
  out.member("name", organ.name)
  out.member("level", word: organ.level)
  out.member("kind", word: organ.kind)
  out.ground(organ.span)
  out.json.endObject()
}
