/// Which words a time expression can begin with: a cheap test before the real ones, for each kind of expression.
///
/// A word that is let through wrongly costs time and changes nothing; one that is missing here begins no time.
///
/// A class, so that a reader that is made for one look costs one reference.
final class TimeStart: Sendable {
  /// What any time begins with, numbers apart.
  private let any = WordFilter(TimeStart.words)
  let anniversary: WordFilter
  let indefinite: WordFilter
  let recurring: WordFilter
  let onWeekdays: WordFilter
  let inBrackets: WordFilter
  let bound: WordFilter
  let relative: WordFilter
  /// What stands behind a number with which a time begins, no word before it.
  private let behindNumber: WordFilter

  /// The one there is: looked at for every word of a plan, so a reader keeps it.
  static let known = TimeStart()

  /// Lets every kind of expression begin with any word of `filter`; what the others are proved by.
  init(everywhere filter: WordFilter) {
    (anniversary, indefinite, recurring) = (filter, filter, filter)
    (onWeekdays, inBrackets, bound) = (filter, filter, filter)
    (relative, behindNumber) = (filter, filter)
  }

  private init() {
    anniversary = TimeScan.heads.firstWords
    indefinite = TimeScan.constant.firstWords
    inBrackets = TimeScan.spans.firstWords
    recurring = Self.joined(
      [TimeScan.periodic.firstWords, TimeScan.once.firstWords],
      "hằng hàng mỗi từng tháng ngày quý năm tuần đầu giữa cuối")
    onWeekdays = Self.joined(
      [
        TimeLexicon.relations.firstWords, TimeScan.sessions.firstWords,
        TimeScan.weekdays.firstWords,
      ], "thứ")
    behindNumber = Self.joined(
      [TimeScan.lunarFeasts.firstWords], "giờ h g tháng năm lần ngày tuần quý / - . : (")
    bound = Self.joined([TimeLexicon.relations.firstWords, Self.core], "")
    relative = Self.joined(
      [
        TimeScan.wholeEvents.firstWords, TimeScan.events.firstWords, TimeScan.spans.firstWords,
        TimeScan.daysOfEvents.firstWords,
      ], "")
  }

  func mayBegin(_ token: Token) -> Bool {
    switch token.kind {
    case .number: true
    case .symbol: false
    case .word: any.mayHold(token.key)
    }
  }

  /// Whether a time may begin with a number at `at`.
  func mayBegin(withNumberAt at: Int, _ scan: TimeScan) -> Bool {
    scan.isNumber(at) && at + 1 < scan.end && behindNumber.mayHold(scan.tokens[at + 1].key)
  }

  /// What `TimeScan.core` can begin with, numbers apart.
  static let core = joined(
    [
      TimeLexicon.schoolYears.firstWords, TimeLexicon.stages.firstWords,
      TimeScan.monthCounts.firstWords, TimeScan.lunarFeasts.firstWords,
      TimeScan.sessions.firstWords, TimeScan.weekdays.firstWords, TimeScan.dayHeads.firstWords,
      TimeScan.fullMoons.firstWords, TimeScan.tenths.firstWords, TimeScan.semesters.firstWords,
      TimeLexicon.seasons.firstWords,
    ], "ngày tuần tháng quý năm nửa đầu giữa cuối cả các thứ t q")

  private static func joined(_ filters: [WordFilter], _ words: String) -> WordFilter {
    var result = WordFilter(words)
    for filter in filters { result.formUnion(filter) }
    return result
  }

  /// Whether a cell that begins so tells when, though it names no date: `Theo tiến độ …`, `Khi …`.
  static func opensCell(_ token: Token) -> Bool {
    token.kind == .word && cellKeys.contains(token.key)
  }

  private static let cellKeys = Tokens("theo khi sau trong ngay suốt").all.map(\.key)

  private static let words = """
    ngày tuần tháng quý năm đầu giữa cuối nửa cả hết trước sau đến tới từ trong vào lúc ngay mỗi từng
    hằng hàng các thứ sáng trưa chiều tối đêm buổi chủ chậm muộn không hạn nội trọn hồi khoảng kể bắt
    hưởng tính giai thời nhiệm niên khóa thường định đột khi theo nhân dịp kỷ đúng mùng mồng rằm t q một hai
    ba bốn sáu bảy tám chín mười tối cho trễ thượng trung hạ học
    """
}
