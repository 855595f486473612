/// Reads plain dates, day before month before year.
public enum DateReader {
  /// The date that begins at token `index`: `ngày 10 tháng 11 năm 2021`, `10/11/2021`, `07-4-2014`, `10.11.2021`, `tháng 3 năm 2024`, `năm 2024`.
  ///
  /// - Returns: the date with the parts that are there; its length in tokens; whether a part was left blank (`ngày … tháng 3 năm 2024`); whether no calendar has it (`31/02/2024`: then the date holds what is left without the day). Nil where no date begins, and for dates of the moon's calendar.
  public static func match(_ tokens: Tokens, at index: Int, before end: Int) -> (
    date: PartialDate, length: Int, isBlank: Bool, isImpossible: Bool
  )? {
    let scan = TimeScan(tokens, before: end)
    guard index >= 0, index < scan.end else { return nil }
    let found: ScannedDate?
    switch scan[index] {
    case .day?:
      let at = scan.isSymbol(":", index + 1) ? index + 2 : index + 1
      found = scan.date(at, named: true, loose: true) ?? scan.blankDate(at)
    case .month?: found = month(scan, index)
    case .year?:
      found = scan.year(index + 1).map { ScannedDate(date: PartialDate(year: $0), next: index + 2) }
    case nil: found = scan.date(index, named: false, loose: false)
    default: found = nil
    }
    guard let found, found.date != PartialDate() || found.isBlank || found.isImpossible,
      scan.pastLunarMark(found.next) == found.next,
      !scan.isLunar(index..<found.next, feasts: false)
    else { return nil }
    return (found.date, found.next - index, found.isBlank, found.isImpossible)
  }

  private static func month(_ scan: TimeScan, _ index: Int) -> ScannedDate? {
    guard let (month, next) = scan.monthNumber(index + 1) else {
      let gap = scan.afterBlank(index + 1)
      guard let (year, after) = scan.yearBehind(gap, joined: gap > index + 1), gap > index + 1
      else { return nil }
      return ScannedDate(date: PartialDate(year: year), next: after, isBlank: true)
    }
    let year = scan.yearBehind(next, joined: true)
    guard (1...12).contains(month) else {
      guard let year else { return nil }
      return ScannedDate(date: PartialDate(year: year.year), next: year.next, isImpossible: true)
    }
    return ScannedDate(
      date: PartialDate(year: year?.year, month: month),
      next: year?.next ?? next
    )
  }
}
