import PlanModel

/// A unit of the register, the units above it at its time, and what became of it on 1 July 2025.
func writeUnit(_ unit: AdministrativeUnit, to out: inout GroundedWriter) {
  writeMembers(unit, to: &out)
  out.array("within", AdministrativeRegister.above(unit), writeBrief)
  out.array("successors", AdministrativeRegister.successors(of: unit), writeBrief)
}

private func writeMembers(_ unit: AdministrativeUnit, to out: inout GroundedWriter) {
  out.member("code", unit.code)
  out.member("name", unit.fullName)
  out.member("level", word: unit.level)
}

private func writeBrief(_ unit: AdministrativeUnit, to out: inout GroundedWriter) {
  out.json.beginObject(inline: true)
  writeMembers(unit, to: &out)
  out.json.endObject()
}
