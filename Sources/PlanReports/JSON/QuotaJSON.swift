import PlanModel

func writeQuota(_ quota: Quota, to out: inout GroundedWriter) {
  out.json.beginObject()
  out.member("id", quota.id)
  out.member("comparison", word: quota.comparison)
  out.member("value", quota.value)
  out.member("low", quota.low)
  out.member("high", quota.high)
  out.member("measure", word: quota.measure)
  out.member("counted", words: quota.counted)
  out.member("unit", quota.unit)
  out.member("per", word: quota.per)
  out.member("each", quota.each)
  out.member("assignment", quota.assignment)
  out.member("programme", quota.programme)
  out.object("due", quota.due, writeWhen)
  out.member("section", quota.section)
  out.reading(quota.reading)
  out.ground(quota.span)
  out.json.endObject()
}
