internal import PlanModel
internal import PlanText

extension AssignmentReader {
  static let each = PhraseTable<Bool>(lines: "mỗi")

  /// Targets say what each unit is to do, or who is to see to them: "Mỗi giáo viên dự giờ tối thiểu 18 tiết", "Giao Sở Y tế xây dựng 02 mô hình".
  func setsTargets(_ line: Int) -> Bool {
    guard let role = draft.roles(ofLine: line).first, role == .objectives || role == .targets,
      let first = draft.lines[line].body.first
    else { return false }
    let end = draft.lines[line].body.upperBound
    guard tokens[first].isCapitalised else { return false }
    if let (verb, length) = VerbLexicon.directives.match(tokens, at: first, before: end),
      verb != "directs", OrganReader.find(tokens, at: first + length, before: end) != nil
    {
      return true
    }
    return Self.each.match(tokens, at: first, before: end) != nil
  }
}
