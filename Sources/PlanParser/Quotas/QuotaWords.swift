internal import PlanModel
internal import PlanText

/// The words that readers of numbers look for.
extension QuotaReader {
  /// Words with which a number in words, or a range, begins.
  static var numberWords: MarkedTable<Bool> { MarkedTable(.numbers, numberWordsTable) }
  private static let numberWordsTable = PhraseTable<Bool>(
    lines: "từ\nmột\nhai\nba\nbốn\nnăm\nsáu\nbảy\ntám\nchín\nmười\nmột trăm\ntrăm\nnửa"
  )
  static let units = PhraseTable<Bool>(lines: QuotaLexicon.units)
  static let ordinals = PhraseTable<Bool>(lines: QuotaLexicon.ordinals)
  static let verbs = PhraseTable<Bool>(lines: QuotaLexicon.verbs)
  static let shares = PhraseTable<Bool>(lines: QuotaLexicon.shares)
  static let periods = PhraseTable<Quota.Per>(lines: QuotaLexicon.periods)
  static let otherPeriods = PhraseTable<Bool>(lines: QuotaLexicon.otherPeriods)
  static let distributing = PhraseTable<Bool>(lines: "mỗi\ntừng")
  static let durations = PhraseTable<Bool>(lines: QuotaLexicon.durations)
  static let telephones = PhraseTable<Bool>(lines: QuotaLexicon.telephones)
  /// "đồng hồ", "đồng bào": words that begin like a unit.
  static let notUnits = PhraseTable<Bool>(
    lines: "đ/c\nđồng hồ\nđồng bào\nđồng chí\nđồng bộ\nm theo\nha long\ntạ ơn")
  static let clockUnits = PhraseTable<Bool>(lines: "giờ\nphút")
  static let standards = PhraseTable<Bool>(lines: "TCVN\nQCVN\nISO\nTCXD\nIEC\nASTM")
  static let past = PhraseTable<String>(lines: QuotaLexicon.statistics)
  /// What tells how often something is done.
  static let frequencies = PhraseTable<Bool>(lines: "lần\nlượt")
  /// How many words before a number are looked at.
  static let reach = 60
  static let money = PhraseTable<Bool>(lines: "đồng\nđ\nvnđ\ntriệu\ntỷ\nusd")
  /// Those who pay their share of what something costs: "Nhà nước 60%, Nhân dân 40%".
  static let payers = PhraseTable<Bool>(
    lines: "nhà nước\nnhân dân\nngân sách nhà nước\ndân đóng góp\nnhân dân đóng góp")
  private static let sources = PhraseTable<Bool>(lines: "vốn\nkinh phí\nngân sách")
  private static let total = Tokens("tổng")[0].key.toneless

  /// Whether a share of `counted` is no target but how money is made up: "tổng vốn", also where the tone of the first word is mistyped.
  func isFunds(_ counted: Range<Int>) -> Bool {
    var at = counted.lowerBound
    if tokens[at].key.toneless == Self.total { at += 1 }
    return Self.sources.match(tokens, at: at, before: counted.upperBound) != nil
  }
}
