import PlanText

/// Tasks for reading: unit by unit in the order of their first task, a line each.
public func tasksText(_ tasks: [PlanTask], language: Language) -> String {
  let nobody = language == .vietnamese ? "(không nêu đơn vị)" : "(no unit named)"
  let support = language == .vietnamese ? "phối hợp: " : "in support: "
  var order: [String] = []
  var ofUnit: [String: [PlanTask]] = [:]
  for task in tasks {
    let unit = task.unit ?? nobody
    if ofUnit[unit] == nil { order.append(unit) }
    ofUnit[unit, default: []].append(task)
  }
  var text = ""
  for unit in order {
    text += (text.isEmpty ? "" : "\n") + oneLine(unit) + "\n"
    for task in ofUnit[unit] ?? [] {
      let time = task.whenWords.map { "[\(oneLine($0))] " } ?? ""
      let role = task.role == .support ? support : ""
      let place = [task.section, task.number].filter { !$0.isEmpty }.joined(separator: ", ")
      text += "  - \(time)\(role)\(oneLine(task.work))\(place.isEmpty ? "" : " (\(place))")\n"
      for duty in task.duties { text += "      \(oneLine(duty))\n" }
    }
  }
  return text
}

/// A text without line breaks and without what a terminal would obey.
private func oneLine(_ text: String) -> String {
  String(
    String.UnicodeScalarView(
      text.unicodeScalars.map { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) ? " " : $0 }))
}
