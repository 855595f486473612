/// A kind of official document – tên loại văn bản (Nghị định 30/2020/NĐ-CP, Điều 7, and the laws above it).
public enum DocumentType: String, CaseIterable, Sendable {
  case constitution, law, ordinance, decree, resolution, decision, directive, circular
  case jointCircular, plan, programme, project, scheme, strategy, conclusion, guideline, regulation
  case notice, report, proposal, officialLetter, telegram, minutes, other
}
