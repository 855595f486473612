import PlanModel
import PlanText

extension Rule {
  static let dateContradiction = Rule(
    .dateContradiction, .document, .error,
    title: Wording(
      vi: "Các ngày, tháng trong văn bản phải có thật và khớp nhau.",
      en: "Dates must exist and agree with one another."),
    rationale: Wording(
      vi:
        "Ngày không có trong lịch, thứ không đúng ngày, số năm kỷ niệm sai, kết thúc trước bắt đầu.",
      en: "Days no calendar has, wrong days of the week, wrong anniversaries, ends before starts."),
    examples: [
      RuleExample(
        "KẾ HOẠCH\nTập huấn\nI. MỤC ĐÍCH\n1. Khai mạc thứ Hai, ngày 04/3/2024, dịp kỷ niệm 75 năm Ngày truyền thống (11/6/1948 - 11/6/2023)."
      ),
      RuleExample("KẾ HOẠCH\nTập huấn\nI. MỤC ĐÍCH\n1. Khai mạc ⟦thứ Ba, ngày 04/3/2024⟧."),
      RuleExample(
        "KẾ HOẠCH\nTập huấn\nI. MỤC ĐÍCH\n1. Nhân dịp kỷ niệm ⟦70 năm Ngày truyền thống (11/6/1948 - 11/6/2023)⟧."
      ),
    ]
  ) { context in
    let particulars = context.child.plan.particulars
    var found = context.child.notes.compactMap { note -> Found? in
      guard note.code == .impossibleDate, let span = note.span else { return nil }
      return Found(
        .document(.noSuchDay(note.details.first ?? context.child.words(at: span))),
        child: .child(span))
    }
    for weekday in particulars.weekdays {
      guard let day = Calendar.weekday(of: weekday.date), day != weekday.day else { continue }
      found.append(
        Found(.document(.wrongWeekday(said: weekday.day, is: day)), child: .child(weekday.span)))
    }
    for anniversary in particulars.anniversaries {
      guard let first = anniversary.first.year, let now = anniversary.now.year,
        now - first != anniversary.years
      else { continue }
      found.append(
        Found(
          .document(.wrongAnniversary(said: anniversary.years, is: now - first)),
          child: .child(anniversary.span)))
    }
    for entry in context.child.plan.timeline {
      guard let from = entry.when.time.from, let to = entry.when.time.to, from.year != nil,
        entry.when.time.recurs == nil, PartialDates.isBefore(to, from)
      else { continue }
      found.append(
        Found(
          .document(.endBeforeStart(from: from.iso, to: to.iso)), child: .child(entry.when.span)))
    }
    return found
  }
}

/// The Gregorian calendar.
enum Calendar {
  /// 1 for Monday to 7 for Sunday; nil for a date of which a part is missing (Sakamoto's method).
  static func weekday(of date: PartialDate) -> Int? {
    guard var year = date.year, let month = date.month, let day = date.day,
      (1...12).contains(month)
    else { return nil }
    let offsets = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    if month < 3 { year -= 1 }
    let sunday = (year + year / 4 - year / 100 + year / 400 + offsets[month - 1] + day) % 7
    return sunday == 0 ? 7 : sunday
  }
}
