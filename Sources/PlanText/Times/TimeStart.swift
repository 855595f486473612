/// Which words a time expression can begin with: a cheap test before the real ones, for each kind of expression.
///
/// A word that is let through wrongly costs time and changes nothing; one that is missing here begins no time.
///
/// A class, so that a reader that is made for one look costs one reference.
final class TimeStart: Sendable {
  /// What each word, by its hash, may begin.
  private let kinds: [TimeKinds]
  /// What a number may begin, by the word behind it.
  private let behindNumber: [TimeKinds]
  /// What "các" may begin, by the word behind it.
  private let behindPlural: [TimeKinds]
  private let plural = Tokens("các").all.first?.key
  /// What may stand behind the first word of a relation that begins nothing else, numbers apart.
  private let behindRelation: WordFilter

  /// The one there is: looked at for every word of a plan, so a reader keeps it.
  static let known = TimeStart()

  /// Lets every kind of expression begin with any word; what the others are proved by.
  init(everywhere kinds: TimeKinds) {
    let all = [TimeKinds](repeating: kinds, count: WordFilter.hashes)
    (self.kinds, behindNumber, behindPlural) = (all, all, all)
    behindRelation = WordFilter()
  }

  private init() {
    let core = Self.core
    let relations = TimeLexicon.relations.firstWords
    let recurring = Self.joined(
      [TimeScan.periodic.firstWords, TimeScan.once.firstWords],
      "hằng hàng mỗi từng tháng ngày quý năm tuần đầu giữa cuối")
    let onWeekdays = Self.joined(
      [relations, TimeScan.sessions.firstWords, TimeScan.weekdays.firstWords], "thứ")
    let relative = Self.joined(
      [
        TimeScan.wholeEvents.firstWords, TimeScan.events.firstWords, TimeScan.spans.firstWords,
        TimeScan.daysOfEvents.firstWords,
      ], "")
    kinds = Self.table(
      core + [
        (.any, Self.words), (.anniversary, TimeScan.heads.firstWords),
        (.indefinite, TimeScan.constant.firstWords), (.inBrackets, TimeScan.spans.firstWords),
        (.recurring, recurring), (.onWeekdays, onWeekdays), (.relative, relative),
        (.bound, Self.joined([relations] + core.map(\.words), "")),
      ])
    behindRelation = Self.joined(
      core.map(\.words) + [TimeScan.when.firstWords], TimeLexicon.relationLines + " nay")
    let feasts = TimeScan.lunarFeasts.firstWords
    behindNumber = Self.table([
      (
        [.recurring, .onWeekdays, .inBrackets, .bound],
        Self.joined([feasts], "giờ h g tháng năm lần ngày tuần quý và / - . , : (")
      ),
      (.halves, WordFilter("tháng quý")), (.endOfMonth, WordFilter("ngày tuần")),
      (.days, Self.joined([feasts], "tháng đến và / - . ,")), (.monthAndYear, WordFilter("/")),
    ])
    behindPlural = Self.table([
      ([.schoolYear, .years], WordFilter("năm")), (.years, WordFilter("0")),
      (.stage, WordFilter("giai")), (.quarters, WordFilter("quý")), (.months, WordFilter("tháng")),
      (.days, WordFilter("ngày")),
    ])
  }

  /// What each kind of dated middle can begin with, numbers apart.
  private static var core: [(kind: TimeKinds, words: WordFilter)] {
    let counts = TimeScan.monthCounts.firstWords
    return [
      (.schoolYear, TimeLexicon.schoolYears.firstWords), (.stage, TimeLexicon.stages.firstWords),
      (.halves, joined([counts], "nửa")),
      (.third, joined([TimeScan.tenths.firstWords], "đầu giữa cuối")), (.half, WordFilter("nửa")),
      (.endOfMonth, counts), (.weeks, WordFilter("tuần")),
      (.feast, TimeScan.lunarFeasts.firstWords),
      (.semester, joined([TimeScan.semesters.firstWords], "đầu giữa cuối")),
      (.season, TimeLexicon.seasons.firstWords), (.quarters, WordFilter("q các quý")),
      (.months, WordFilter("t các tháng")),
      (
        .days,
        joined(
          [
            TimeScan.sessions.firstWords, TimeScan.weekdays.firstWords,
            TimeScan.dayHeads.firstWords, TimeScan.fullMoons.firstWords,
          ], "ngày cả các thứ")
      ),
      (.years, WordFilter("các năm")), (.currentYear, WordFilter("cả năm")),
    ]
  }

  private static func table(_ entries: [(kind: TimeKinds, words: WordFilter)]) -> [TimeKinds] {
    var table = [TimeKinds](repeating: [], count: WordFilter.hashes)
    for (kind, words) in entries {
      for hash in words.hashesOfWords { table[hash].formUnion(kind) }
    }
    return table
  }

  private static func joined(_ filters: [WordFilter], _ words: String) -> WordFilter {
    var result = WordFilter(words)
    for filter in filters { result.formUnion(filter) }
    return result
  }

  /// Whether a time may begin with a token, whatever stands behind it.
  func mayBegin(_ token: Token) -> Bool {
    switch token.kind {
    case .number: true
    case .symbol: false
    case .word: kinds[WordFilter.bit(of: token.key)].contains(.any)
    }
  }

  /// The kinds of expressions that may begin at `at`.
  func expressions(_ scan: TimeScan, at: Int) -> TimeKinds {
    let token = scan.tokens[at]
    let next = at + 1 < scan.end ? scan.tokens[at + 1].key : .none
    if token.kind == .number {
      guard at + 1 < scan.end else { return [] }
      return behindNumber[WordFilter.bit(of: next)].intersection(.expressions)
    }
    let kinds = kinds[WordFilter.bit(of: token.key)]
    if token.key == plural, behindPlural[WordFilter.bit(of: next)].isEmpty { return [] }
    if kinds.contains(.bound), kinds.isDisjoint(with: .middles), !behindRelation.mayHold(next),
      at + 1 >= scan.end || scan.tokens[at + 1].kind != .number
    {
      return kinds.intersection(.expressions).subtracting([.bound, .onWeekdays])
    }
    return kinds.intersection(.expressions)
  }

  /// The kinds of dated middles that may begin at `at`.
  func middles(_ scan: TimeScan, at: Int) -> TimeKinds {
    guard at < scan.end else { return [] }
    let token = scan.tokens[at]
    let next = at + 1 < scan.end ? scan.tokens[at + 1].key : .none
    // Behind a word that binds any number may be a year.
    if token.kind == .number { return behindNumber[WordFilter.bit(of: next)].union(.years) }
    let kinds = kinds[WordFilter.bit(of: token.key)]
    guard token.key == plural else { return kinds.intersection(.middles) }
    return behindPlural[WordFilter.bit(of: next)].intersection(kinds)
  }

  /// Whether a cell that begins so tells when, though it names no date: `Theo tiến độ …`, `Khi …`.
  static func opensCell(_ token: Token) -> Bool {
    token.kind == .word && cellKeys.contains(token.key)
  }

  private static let cellKeys = Tokens("theo khi sau trong ngay suốt").all.map(\.key)

  /// What any time begins with, numbers apart.
  static let words = WordFilter(
    """
    ngày tuần tháng quý năm đầu giữa cuối nửa cả hết trước sau đến tới từ trong vào lúc ngay mỗi từng
    hằng hàng các thứ sáng trưa chiều tối đêm buổi chủ chậm muộn không hạn nội trọn hồi khoảng kể bắt
    hưởng tính giai thời nhiệm niên khóa thường định đột khi theo nhân dịp kỷ đúng mùng mồng rằm t q một hai
    ba bốn sáu bảy tám chín mười tối cho trễ thượng trung hạ học
    """)
}
