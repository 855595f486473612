/// Seasons and the terms of schools: times of which the calendar tells no days.
extension TimeScan {
  /// `học kỳ I năm học 2026 - 2027`, `cuối học kỳ II`; alone (`học kỳ I`) only behind a word that binds.
  func semester(_ at: Int, loose: Bool) -> Period? {
    let isPart = self[at] == .early || self[at] == .middle || self[at] == .late
    let head = isPart ? at + 1 : at
    guard let (_, number) = phrase(Self.semesters, head) else { return nil }
    guard small(number, in: 1...3) != nil || RomanNumeral.value(tokens, at: number) != nil else {
      return nil
    }
    let school = schoolYear(isSymbol(",", number + 1) ? number + 2 : number + 1)
    guard school != nil || isPart || loose else { return nil }
    return undated(next: school?.next ?? number + 1)
  }

  static let semesters = PhraseTable<Bool>(lines: "học kỳ")

  /// `mùa mưa bão năm 2026`, `hè 2026` behind a word that binds.
  func season(_ at: Int, loose: Bool) -> Period? {
    guard loose, let (_, name) = phrase(TimeLexicon.seasons, at) else { return nil }
    if let (_, next) = yearBehind(name, joined: false) { return undated(next: next) }
    return undated(next: bareYear(name) == nil ? name : name + 1)
  }

  private func undated(next: Int) -> Period {
    var period = Period(PartialDate(), .part, next: next)
    period.isUndated = true
    return period
  }
}
