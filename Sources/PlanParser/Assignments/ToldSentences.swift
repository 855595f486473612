internal import PlanModel
internal import PlanText

/// Sentences that look like headings, and those that tell of the plan itself.
extension AssignmentReader {
  /// "2.1. Hội Nông dân chủ trì mô hình “Vườn mẫu”: 10 vườn": a sentence whose colon ends no heading.
  func saysWhoDoes(title: Range<Int>?) -> Bool {
    guard let title,
      let doers = DoerReader.match(tokens, at: title.lowerBound, before: title.upperBound)
    else { return false }
    return !doers.isVague && !doers.task.isEmpty
      && DoerVerbs.startsAction(tokens, doers.task.lowerBound, doers.task.upperBound)
  }

  /// "Rà soát quy trình: | Phòng Tư pháp chủ trì": who is in charge of what stands before the colon.
  func isHosted(_ runIn: Range<Int>) -> Bool {
    DoerReader.match(tokens, at: runIn.lowerBound, before: runIn.upperBound).map {
      Self.isHosting($0.task, tokens)
    } ?? false
  }

  /// "mỗi năm tổ chức …": a time, and an action behind it.
  func startsTimedAction(_ task: Range<Int>) -> Bool {
    guard let time = TimeReader().match(tokens, at: task.lowerBound, before: task.upperBound),
      time.range.upperBound < task.upperBound
    else { return false }
    let comma = tokens[time.range.upperBound].isSymbol(",") ? 1 : 0
    return DoerVerbs.startsAction(tokens, time.range.upperBound + comma, task.upperBound)
  }

  private static let issuing = PhraseTable<Bool>(
    lines: "ban hành kế hoạch\nxây dựng kế hoạch\nđề ra kế hoạch\ntriển khai kế hoạch\nlập kế hoạch"
  )

  /// "Trường A xây dựng kế hoạch năm học như sau:": what the plan is, no job.
  func announcesPlan(_ task: Range<Int>) -> Bool {
    guard let last = task.last, tokens[last].isSymbol(":") else { return false }
    return Self.issuing.match(tokens, at: task.lowerBound, before: last) != nil
  }
}
