internal import PlanModel
internal import PlanText

/// The subject before a number: what it says something about where no noun follows it.
extension CountedPhrase {
  private static let boundaries = PhraseTable<Bool>(
    lines: """
      bảo đảm
      có
      cải thiện
      duy trì
      duy trì ổn định
      giảm
      giữ
      giữ vững
      giữ ổn định
      không để
      không để xảy ra
      hạ
      kéo giảm
      nâng
      nâng cao
      phấn đấu
      phấn đấu đến
      riêng
      tăng
      và
      đưa
      đảm bảo
      đạt
      trong đó
      """
  )
  private static let copulas = PhraseTable<Bool>(
    lines: """
      là
      lên
      xuống
      xuống còn
      còn
      ở mức
      đạt
      đạt được
      đạt mức
      đạt tỷ lệ
      với tỷ lệ
      chiếm tỷ lệ
      dự kiến
      dự kiến đạt
      ước
      ước đạt
      phấn đấu
      phấn đấu đạt
      bình quân
      bình quân đạt
      chiếm
      giảm
      giảm còn
      tăng
      tăng thêm
      tăng trưởng
      vượt
      được
      đảm bảo
      """
  )

  /// Whether a verb of being or reaching links what stands before `index` to a number there.
  static func isLinked(_ tokens: Tokens, at index: Int, from start: Int) -> Bool {
    [3, 2, 1].contains {
      index - $0 >= start && copulas.exactly(tokens, index - $0..<index) != nil
    }
  }

  /// The subject before a number that has no noun behind it: "Tỷ lệ hồ sơ đúng hạn đạt 98%".
  static func subject(_ tokens: Tokens, before index: Int, from start: Int) -> Range<Int>? {
    var end = index
    var removed = true
    while removed {
      removed = false
      for length in [3, 2, 1]
      where end - length >= start && copulas.exactly(tokens, end - length..<end) != nil
        && !isRate(tokens, end, from: start)
        && !(end - length > start
          && (negations.match(tokens, at: end - length - 1, before: end) != nil
            // "đóng góp vào | tăng trưởng | đạt 45%"
            || nominal.exactly(tokens, end - length..<end) != nil
              && toward.match(tokens, at: end - length - 1, before: end) != nil))
      {
        end -= length
        removed = true
        break
      }
      if !removed, end - 1 >= start, [0x2C, 0x3A, 0x28].contains(tokens[end - 1].symbol) {
        end -= 1
        removed = true
      }
    }
    // "Tỷ lệ hồ sơ trực tuyến của các phòng, UBND các xã đạt …": a rate goes on over the names of those it is told of.
    let opening = opening(tokens, start, end)
    let longest = opening == nil ? longestPlain : longestRate
    var at = end
    while at > start {
      let token = tokens[at - 1]
      if at == opening { break }
      if [0x3B, 0x3A].contains(token.symbol) { break }
      // "650 người tham gia (xã A | 210, …": a bracket that is still open.
      if token.isSymbol("("), !(at..<end).contains(where: { tokens[$0].isSymbol(")") }) { break }
      // "tỷ lệ mắc/100.000 dân" holds no full stop.
      if token.isSymbol("."), at == end || tokens[at].spaceBefore { break }
      if token.isSymbol(","), end - at > 2,
        tokens[at].isCapitalised
          && (opening == nil || OrganReader.match(tokens, at: at, before: end) == nil)
          || subjects.match(tokens, at: at, before: end) != nil
      {
        break
      }
      if at - 2 >= start, parts.match(tokens, at: at - 2, before: at) != nil { break }
      if end - at >= 2, subjects.match(tokens, at: at, before: end) != nil,
        endsWithBoundary(tokens, at, from: start), !isInner(tokens, at: at - 1, before: end),
        !joinsSubjects(tokens, at, from: start)
      {
        break
      }
      if end - at > longest { break }
      at -= 1
    }
    if let (_, length) = distributors.match(tokens, at: at, before: end) {
      at += length
      // "Mỗi năm, | các nguồn vốn": how often, and no part of the subject.
      at += QuotaReader.periods.match(tokens, at: at, before: end)?.length ?? 0
    }
    at = behindBoundaries(tokens, at..<max(at, end))
    // "tỷ lệ hộ nghèo từ 8,5% xuống còn | 6,2%", "tỷ lệ lấp đầy tăng từ 22% năm 2025 lên | 55%"
    if let baseline = (at..<max(at, end - 1)).first(where: {
      tokens[$0 + 1].kind == .number && from.match(tokens, at: $0, before: end) != nil
    }),
      QuotaReader.rising.first(tokens, in: end..<index) != nil
        || baseline > at && changes.match(tokens, at: baseline - 1, before: baseline) != nil
    {
      end = baseline
      // "tỷ suất tử vong giảm | từ 18‰"
      while end - 1 > at, copulas.exactly(tokens, end - 1..<end) != nil { end -= 1 }
    }
    if at < end, from.match(tokens, at: end - 1, before: end) != nil {
      end -= 1
      // "các nguồn vốn vay | tăng từ 10%"
      if end - 1 > at, changes.match(tokens, at: end - 1, before: end) != nil { end -= 1 }
    }
    // "Học sinh hoàn thành chương trình: | 100%": those who do it, not what they do it with.
    if !(end < index && tokens[end].isSymbol(":") && at == start) {
      at = behindDoers(tokens, at..<max(at, end))
    }
    // "Huyện giao chỉ tiêu | giảm 5%" says who sets it, not what it is of.
    if [3, 2, 1].contains(where: {
      end - $0 >= at && assigning.exactly(tokens, end - $0..<end) != nil
    }) {
      return nil
    }
    return at < end ? at..<end : nil
  }

  private static let distributors = PhraseTable<Bool>(lines: "bình quân mỗi\nmỗi\ntừng\nvới")
  private static let assigning = PhraseTable<Bool>(lines: "giao chỉ tiêu\nchỉ tiêu giao")

  /// Tokens of a subject that opens with no rate, and of one that does.
  private static let longestPlain = 26
  private static let longestRate = 44

  /// Where a rate opens the stretch that may hold the subject; nil where it opens with something else.
  private static func opening(_ tokens: Tokens, _ start: Int, _ end: Int) -> Int? {
    var at = start
    while at < end, let (_, length) = boundaries.match(tokens, at: at, before: end) { at += length }
    return rateWords.match(tokens, at: at, before: end) != nil ? at : nil
  }
  private static let rateWords = PhraseTable<Bool>(lines: "tỷ lệ\ntỉ lệ")

  /// "Đề nghị UBND tỉnh hỗ trợ | kinh phí": what those who are told to do something do it with; all of `range` where nobody is told.
  private static func behindDoers(_ tokens: Tokens, _ range: Range<Int>) -> Int {
    guard !range.isEmpty, range.count > 3,
      let doers = DoerReader.match(tokens, at: range.lowerBound, before: range.upperBound),
      !doers.task.isEmpty
    else { return range.lowerBound }
    let last = doers.task.last {
      // "vận động các hộ tham gia bảo hiểm": what those do who are counted.
      joining.match(tokens, at: $0, before: range.upperBound) == nil
        && (VerbLexicon.actions.match(tokens, at: $0, before: range.upperBound)?.length ?? 0) >= 2
    }
    guard let last,
      let (_, length) = VerbLexicon.actions.match(tokens, at: last, before: range.upperBound),
      last + length < range.upperBound
    else { return range.lowerBound }
    var at = last + length
    while at + 1 < range.upperBound, tokens[at].kind == .number { at += 1 }
    return at
  }

  private static let joining = PhraseTable<Bool>(
    lines: "tham gia\ntham dự\nđăng ký\nký cam kết\nsử dụng")

  private static let keeping = PhraseTable<Bool>(
    lines: "duy trì\ngiảm\ngiữ\ngiữ vững\nkéo giảm\nnâng\nphấn đấu\ntăng\nbảo đảm\nđảm bảo")

  /// "duy trì | sĩ số 98%", "tăng | dư nợ 8%": whether a verb of keeping or changing stands right before the subject.
  static func isKept(_ tokens: Tokens, _ subject: Range<Int>, from start: Int) -> Bool {
    subject.count > 1
      && [1, 2].contains {
        subject.lowerBound - $0 >= start
          && keeping.exactly(tokens, subject.lowerBound - $0..<subject.lowerBound) != nil
      }
  }

  /// "học sinh xếp loại chưa | đạt", "chi bộ xếp loại tốt trở | lên": a verb that belongs to what is counted.
  private static let negations = PhraseTable<Bool>(lines: "chưa\nkhông\ntrở")
  private static let from = PhraseTable<Bool>(lines: "từ")
  private static let changes = PhraseTable<Bool>(lines: "giảm\nhạ\nnâng\ntăng")
  private static let parts = PhraseTable<Bool>(lines: "trong đó")
  private static let rates = PhraseTable<Bool>(
    lines:
      "tốc độ tăng\ntốc độ tăng trưởng\nmức tăng\nmức tăng trưởng\nmức giảm\ntỷ lệ tăng\ntỷ lệ tăng trưởng\ntỷ lệ giảm"
  )

  /// "tốc độ tăng | 8%", "tốc độ tăng trưởng | đạt 9%": a verb that belongs to the name of a rate.
  private static func isRate(_ tokens: Tokens, _ end: Int, from start: Int) -> Bool {
    (2...4).contains { end - $0 >= start && rates.exactly(tokens, end - $0..<end) != nil }
  }

  /// "nâng cao | tỷ lệ", "và | sản lượng": whether a word that ends subjects stands right before `index`; the verb in "tốc độ tăng | giá trị sản xuất" does not.
  static func endsWithBoundary(_ tokens: Tokens, _ index: Int, from start: Int) -> Bool {
    !isRate(tokens, index, from: start)
      && [1, 2, 3].contains {
        index - $0 >= start && boundaries.exactly(tokens, index - $0..<index) != nil
      }
  }

  /// "Tổng mức bán lẻ hàng hóa và | doanh thu dịch vụ đạt …": two subjects of one number, the first of which opens the stretch.
  private static func joinsSubjects(_ tokens: Tokens, _ index: Int, from start: Int) -> Bool {
    guard joints.match(tokens, at: index - 1, before: index) != nil,
      index - start <= longestPlain,
      case let opening = behindBoundaries(tokens, start..<index - 1), opening < index - 1,
      subjects.match(tokens, at: opening, before: index - 1) != nil
    else { return false }
    return (opening..<index - 1).allSatisfy { tokens[$0].kind == .word }
  }
  private static let joints = PhraseTable<Bool>(lines: "và")

  /// Where the subject begins behind verbs of reaching and keeping and punctuation: "phấn đấu nâng | tỷ lệ"; "tăng trưởng" is a noun.
  static func behindBoundaries(_ tokens: Tokens, _ range: Range<Int>) -> Int {
    var at = range.lowerBound
    while at < range.upperBound, nominal.match(tokens, at: at, before: range.upperBound) == nil {
      if let (_, length) = boundaries.match(tokens, at: at, before: range.upperBound) {
        at += length
      } else if tokens[at].kind == .symbol {
        at += 1
      } else {
        break
      }
    }
    return at
  }
  private static let nominal = PhraseTable<Bool>(lines: "tăng trưởng")
  private static let toward = PhraseTable<Bool>(lines: "cho\ncủa\nvào")

  static let subjects = PhraseTable<Bool>(
    lines: """
      chỉ số
      chiều dài
      công suất
      dư nợ
      diện tích
      giá trị
      mức
      mức độ
      số
      sản lượng
      thu nhập
      thời gian
      tốc độ
      tốc độ tăng trưởng
      tỉ lệ
      tỷ lệ
      tỷ trọng
      tổng
      doanh thu
      điểm
      """
  )
}
