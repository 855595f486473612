/// A calendar date of which parts may be missing: `2024-03-05`, `2024-03`, `2024`, `--11-15`, `---20`.
///
/// Four bytes: times are handed on by value while they are put together, several to a time.
public struct PartialDate: Hashable, Sendable {
  // The least number stands for a part that is missing.
  private var ofYear = Int16.min
  private var ofMonth = Int8.min
  private var ofDay = Int8.min

  public var year: Int? {
    get { ofYear == .min ? nil : Int(ofYear) }
    set { ofYear = newValue.map { max(Int16(clamping: $0), -Int16.max) } ?? .min }
  }
  /// 1…12.
  public var month: Int? {
    get { ofMonth == .min ? nil : Int(ofMonth) }
    set { ofMonth = newValue.map { max(Int8(clamping: $0), -Int8.max) } ?? .min }
  }
  /// 1…31; always a day that the month can have.
  public var day: Int? {
    get { ofDay == .min ? nil : Int(ofDay) }
    set { ofDay = newValue.map { max(Int8(clamping: $0), -Int8.max) } ?? .min }
  }

  public init(year: Int? = nil, month: Int? = nil, day: Int? = nil) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// A whole day as ISO 8601 writes it, `2024-03-05`; nil for anything else.
  public init?(isoDay text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2],
      text.utf8.allSatisfy({ $0 == 0x2D || (0x30...0x39).contains($0) }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
    guard isPossible else { return nil }
  }

  /// ISO 8601 with truncated parts: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, `--MM-DD`, `--MM`, `---DD`.
  public var iso: String {
    let (year, month, day) = (year, month, day)
    guard year != nil || month != nil || day != nil else { return "" }
    var text: [UInt8] = []
    text.reserveCapacity(10)
    if let year { Self.append(year, digits: 4, to: &text) } else { text.append(0x2D) }
    if let month {
      text.append(0x2D)
      Self.append(month, digits: 2, to: &text)
    } else if year == nil {
      text.append(0x2D)
    }
    if let day, month != nil || year == nil {
      text.append(0x2D)
      Self.append(day, digits: 2, to: &text)
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func append(_ number: Int, digits: Int, to text: inout [UInt8]) {
    guard number >= 0, number < (digits == 2 ? 100 : 10_000) else {
      return text.append(contentsOf: String(number).utf8)
    }
    var unit = digits == 2 ? 10 : 1000
    while unit > 0 {
      text.append(0x30 + UInt8(truncatingIfNeeded: number / unit % 10))
      unit /= 10
    }
  }

  /// Number of days of a month in the Gregorian calendar; 29 for February of an unknown year.
  public static func days(inMonth month: Int, of year: Int?) -> Int {
    switch month {
    case 4, 6, 9, 11: return 30
    case 2:
      guard let year else { return 29 }
      return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: return 31
    }
  }

  /// Whether month and day can stand together in the calendar.
  public var isPossible: Bool {
    if let month, !(1...12).contains(month) { return false }
    if let day, !(1...31).contains(day) { return false }
    if let month, let day { return day <= Self.days(inMonth: month, of: year) }
    return true
  }
}
