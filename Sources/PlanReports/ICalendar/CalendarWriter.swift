import PlanText

/// Writes the lines of an iCalendar file: folded at 75 octets, texts escaped (RFC 5545, 3.1 and 3.3.11).
struct CalendarWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ event: CalendarEvent, _ task: PlanTask, id: String, _ language: Language) {
    let isVietnamese = language == .vietnamese
    line("BEGIN", "VEVENT")
    line("UID", text: "\(id)@kehoach")
    // A stamp is required; none but a fixed one keeps the same bytes.
    line("DTSTAMP", "19700101T000000Z")
    line("DTSTART;VALUE=DATE", compact(event.day))
    if let rule = event.rule {
      line("RRULE", event.until.map { "\(rule);UNTIL=\(compact($0))" } ?? rule)
    }
    let support = isVietnamese ? "Phối hợp: " : "In support: "
    line("SUMMARY", text: (task.role == .support ? support : "") + shortened(task.work))
    var notes = [task.work] + task.duties.map { "- " + $0 }
    if let words = task.whenWords {
      notes.append((isVietnamese ? "Thời gian: " : "When: ") + words)
    }
    if event.isLastDay {
      notes.append(
        isVietnamese
          ? "Văn bản không nêu ngày; lịch đặt vào ngày cuối kỳ."
          : "The document names no day; the last day of the time is shown.")
    }
    let place = [task.number, task.section, task.document].filter { !$0.isEmpty }
    if !place.isEmpty { notes.append(place.joined(separator: ", ")) }
    line("DESCRIPTION", text: notes.joined(separator: "\n"))
    if let unit = task.unit { line("CATEGORIES", text: unit) }
    line("TRANSP", "TRANSPARENT")
    line("END", "VEVENT")
  }

  /// A line whose value is no text.
  mutating func line(_ name: String, _ value: String) { fold(Array("\(name):\(value)".utf8)) }

  /// A line whose value is a text.
  mutating func line(_ name: String, text: String) {
    var line = Array("\(name):".utf8)
    for byte in text.utf8 {
      switch byte {
      case 0x0A: line += [0x5C, 0x6E]
      case 0x5C, 0x3B, 0x2C: line += [0x5C, byte]
      case 0..<0x20, 0x7F: line.append(0x20)
      default: line.append(byte)
      }
    }
    fold(line)
  }

  private mutating func fold(_ line: [UInt8]) {
    var width = 0
    var index = 0
    while index < line.count {
      var end = index + 1
      while end < line.count, line[end] & 0xC0 == 0x80 { end += 1 }
      if width + end - index > 75 {
        bytes += [0x0D, 0x0A, 0x20]
        width = 1
      }
      bytes += line[index..<end]
      width += end - index
      index = end
    }
    bytes += [0x0D, 0x0A]
  }

  private func compact(_ date: PartialDate) -> String { date.iso.filter { $0 != "-" } }

  /// The first words of a long text.
  private func shortened(_ text: String) -> String {
    guard text.unicodeScalars.count > 120 else { return text }
    let words = text.unicodeScalars.prefix(120).split(separator: " ").dropLast()
    return words.map { String($0) }.joined(separator: " ") + "…"
  }
}
