internal import PlanModel
internal import PlanText

/// What stands around a number: unit, period, share, verb, time.
extension QuotaReader {
  /// The unit of an amount behind the number, with the scale word in front of it: `triệu đồng`.
  func unit(_ numeral: Numeral, _ behind: Int, _ clause: Range<Int>) -> (Range<Int>?, Int) {
    guard !numeral.isPercent else { return (nil, behind) }
    let start = behind - numeral.scaleLength
    if Self.notUnits.match(tokens, at: start, before: clause.upperBound) == nil,
      let (_, length) = Self.units.match(tokens, at: start, before: clause.upperBound),
      start + length > behind || numeral.scaleLength == 0
    {
      var end = start + length
      // m2, km²
      if end < clause.upperBound, tokens[end].kind == .number, !tokens[end].spaceBefore,
        tokens.digitCount(end) == 1
      {
        end += 1
      }
      return (start..<end, end)
    }
    // "3,2 triệu m3": the scale belongs to the unit.
    if numeral.scaleLength > 0,
      let (_, length) = Self.units.match(tokens, at: behind, before: clause.upperBound),
      Self.notUnits.match(tokens, at: behind, before: clause.upperBound) == nil
    {
      let end = behind + length
      return (start..<end, end)
    }
    return (nil, behind)
  }

  func isMoney(_ unit: Range<Int>?) -> Bool {
    guard let unit, let last = unit.last else { return false }
    return Self.money.match(tokens, at: last, before: last + 1) != nil
  }

  /// The rate that stands before a share: "Tỷ lệ trẻ tiêm đủ mũi đạt | 95%".
  func rate(before start: Int, _ clause: Range<Int>) -> Range<Int>? {
    guard mayNameRate,
      CountedPhrase.isLinked(tokens, at: start, from: clause.lowerBound)
        || tokens[start].kind == .word
          && CountedPhrase.isLinked(
            tokens, at: start + 1, from: clause.lowerBound),
      let subject = subject(before: start, from: clause.lowerBound, clause), subject.count > 3,
      Self.rates.match(tokens, at: subject.lowerBound, before: subject.upperBound) != nil
    else { return nil }
    return subject
  }
  static var rates: MarkedTable<Bool> { MarkedTable(.rates, ratesTable) }
  private static let ratesTable = PhraseTable<Bool>(lines: "tỷ lệ\ntỉ lệ\ntỷ suất\ntỷ số")

  /// "12/12 xã": all there are, and no day of a month.
  func isAllOf(_ numeral: Numeral, _ whole: Int, _ at: Int, _ clause: Range<Int>) -> Bool {
    let behind = at + numeral.length
    return numeral.value == Decimal(whole) && behind < clause.upperBound
      && CountedDoers.begin(tokens, at: behind, before: clause.upperBound)
  }

  private static let labour = PhraseTable<Bool>(
    lines: "ngày công\nngày lương\nngày công lao động\ngiờ công\ntháng lương")

  /// "05 năm", "24 giờ": lengths of time are times, unless a slash or a comparison makes them a norm.
  func isDuration(_ behind: Int, _ clause: Range<Int>) -> Bool {
    guard behind < clause.upperBound,
      Self.labour.match(tokens, at: behind, before: clause.upperBound) == nil
    else { return false }
    guard let (_, length) = Self.durations.match(tokens, at: behind, before: clause.upperBound)
    else { return false }
    // "02 ngày/người/năm"
    let stop = behind + length
    return
      !(stop + 1 < clause.upperBound && tokens[stop].isSymbol("/")
      && (Self.people.match(tokens, at: stop + 1, before: clause.upperBound) != nil
        || Self.workDays.exactly(tokens, behind..<stop) != nil
          && Self.periods.match(tokens, at: stop + 1, before: clause.upperBound) != nil))
  }
  /// "tiếp công dân ít nhất 01 ngày/tháng"
  private static let workDays = PhraseTable<Bool>(lines: "ngày\nbuổi\ngiờ\ntiết")
  private static let people = PhraseTable<Bool>(
    lines: "người\nđồng chí\ncán bộ\ngiáo viên\nhọc viên\nhọc sinh")

  static let rising = PhraseTable<Bool>(
    lines: "lên\nxuống\nlên đến\nxuống còn\ntăng lên\ngiảm còn\ngiảm xuống")
  static let from = PhraseTable<Bool>(lines: "từ")
  private static let onward = PhraseTable<Bool>(lines: "trở lên\ntrở xuống")

  /// "từ 85% lên 95%": the number that one starts from is none to reach.
  func isBaseline(_ start: Int, _ behind: Int, _ clause: Range<Int>) -> Bool {
    let opens =
      start < clause.upperBound && Self.from.match(tokens, at: start, before: start + 1) != nil
      || start > clause.lowerBound && Self.from.match(tokens, at: start - 1, before: start) != nil
    guard opens else { return false }
    for index in behind..<min(clause.upperBound, behind + 12) {
      if tokens[index].isSymbol(",") || tokens[index].isSymbol(";") { return false }
      if let (_, length) = Self.rising.match(tokens, at: index, before: clause.upperBound),
        // "từ 10 vụ trở lên so với năm 2023"
        Self.onward.match(tokens, at: index - 1, before: clause.upperBound) == nil,
        (index + length..<min(clause.upperBound, index + length + 4)).contains(where: {
          tokens[$0].kind == .number
        })
      {
        return true
      }
    }
    return false
  }

  /// "01 (một) tập thể": the words in brackets are the number once more.
  func wordPair(_ behind: Int, _ clause: Range<Int>) -> Int {
    guard behind + 2 < clause.upperBound, tokens[behind].isSymbol("("),
      tokens[behind + 2].isSymbol(")"),
      tokens[behind + 1].kind == .word
    else { return behind }
    return behind + 3
  }

  /// Where the counted phrase must end at the latest: at the next time, document number or comparison.
  func clauseEnd(_ behind: Int, _ clause: Range<Int>) -> Int {
    min(masked.start(from: behind) ?? clause.upperBound, clause.upperBound)
  }

  /// "mỗi xã", "từng đơn vị" before the number in the same clause.
  func distributes(_ start: Int, _ clause: Range<Int>) -> Bool {
    for index in max(clause.lowerBound, start - Self.reach)..<max(start, clause.lowerBound) {
      guard Self.distributing.match(tokens, at: index, before: index + 1) != nil,
        index + 1 < clause.upperBound,
        Self.periods.match(tokens, at: index + 1, before: clause.upperBound) == nil,
        tokens[index + 1].kind == .word,
        Self.dayWords.match(tokens, at: index + 1, before: clause.upperBound) == nil,
        quoted.end(around: index) == nil
      else { continue }
      // "trên từng lĩnh vực" far ahead of the number distributes something else.
      let distance = (index..<start).reduce(0) { $0 + (tokens[$1].isSymbol(",") ? 1 : 0) }
      if distance <= 2 { return true }
    }
    return isToldToEach(clause)
  }

  /// "Mỗi chi bộ tổ chức 02 buổi sinh hoạt; | kết nạp 03 đảng viên": a later clause without a subject of its own is told to each as well.
  private func isToldToEach(_ clause: Range<Int>) -> Bool {
    guard clause.lowerBound > range.lowerBound, let first = range.first,
      first + 1 < clause.lowerBound, clause.lowerBound - first <= Self.reach,
      Self.distributing.match(tokens, at: first, before: first + 1) != nil,
      Self.periods.match(tokens, at: first + 1, before: clause.lowerBound) == nil,
      Self.dayWords.match(tokens, at: first + 1, before: clause.lowerBound) == nil,
      !(first..<clause.lowerBound).contains(where: { tokens[$0].isSymbol(".") })
    else { return false }
    return VerbLexicon.actions.match(tokens, at: clause.lowerBound, before: clause.upperBound)
      != nil
      || Self.verbs.match(tokens, at: clause.lowerBound, before: clause.upperBound) != nil
  }
  private static let dayWords = PhraseTable<Bool>(
    lines: "ngày\nlần\nđợt\ngiai đoạn\nkỳ\nhọc kỳ\nlĩnh vực\nmặt\nbước")

  /// Tokens between a verb and "cho" with those who receive what it does.
  private static let longestObject = 14

  private static let governing = PhraseTable<Bool>(
    lines: "của\ntại\ntrong\nvới\ntrên\nvề\ntừ\nở\ncùng\nthuộc\ngiữa")

  /// Whether something is done in the clause before `start`.
  func hasAction(before start: Int, _ clause: Range<Int>) -> Bool {
    (max(clause.lowerBound, start - 12)..<start).contains {
      (VerbLexicon.actions.match(tokens, at: $0, before: start)?.length ?? 0) >= 2
    }
  }

  /// "Kiểm tra tài chính đảng | 03 chi bộ": those whom the verb that opens the clause is done to, its object between.
  func isDoneTo(_ start: Int, _ behind: Int, _ clause: Range<Int>) -> Bool {
    guard start - clause.lowerBound <= 8, start > clause.lowerBound,
      CountedDoers.begin(tokens, at: behind, before: clause.upperBound),
      let (_, length) = VerbLexicon.actions.match(
        tokens, at: clause.lowerBound, before: start), length >= 2,
      // "Duy trì hoạt động của 31 tổ": those it belongs to.
      Self.governing.match(tokens, at: start - 1, before: start) == nil
    else { return false }
    return (clause.lowerBound..<start).allSatisfy {
      tokens[$0].kind == .word && !(tokens[$0].isCapitalised && $0 > clause.lowerBound)
    }
  }

  /// A verb of reaching or doing directly before the number or its comparison.
  func isReached(_ start: Int, _ clause: Range<Int>) -> Bool {
    // "Giải quyết việc làm cho 3.600 lượt người"
    if start > clause.lowerBound,
      [1, 2].contains(where: {
        start - $0 >= clause.lowerBound
          && Self.receivers.exactly(tokens, start - $0..<start) != nil
      }),
      (max(clause.lowerBound, start - Self.longestObject)..<start - 1).contains(where: {
        (VerbLexicon.actions.match(tokens, at: $0, before: start)?.length ?? 0) >= 2
      })
    {
      return true
    }
    // "Lắp đặt mới | 35 máy", "khởi công mới | 07 công trình"
    if start - 2 >= clause.lowerBound,
      Self.adverbs.match(tokens, at: start - 1, before: start) != nil,
      isReached(start - 1, clause)
    {
      return true
    }
    for length in [4, 3, 2, 1] where start - length >= clause.lowerBound {
      if Self.verbs.exactly(tokens, start - length..<start) != nil { return true }
      if length > 1, VerbLexicon.actions.exactly(tokens, start - length..<start) != nil {
        return true
      }
    }
    return false
  }

  /// A count that opens a bullet, stands behind a colon, or goes on with a list of counts.
  func isListed(_ start: Int, followsQuota: Bool) -> Bool {
    guard !isCell else { return false }
    if followsQuota || start == range.lowerBound { return true }
    guard tokens[start - 1].isSymbol(":"), tokens[start].spaceBefore else { return false }
    // "Phạm vi: 20 xã": how many there are.
    return Self.describing.exactly(tokens, range.lowerBound..<start - 1) == nil
  }

  private static let describing = PhraseTable<Bool>(
    lines: "phạm vi\nđối tượng\nđịa điểm\nthành phần\nđịa bàn\nlực lượng\nquân số")

  /// Whether a number tells what was done, not what is to be.
  func isPast(_ start: Int, _ clause: Range<Int>) -> Bool {
    // "giảm 10% số vụ so với năm 2025 (| 04 vụ)": what it was in the year compared with.
    if start > clause.lowerBound, tokens[start - 1].isSymbol("("),
      case let index = times.partitioningIndex({ $0.range.upperBound >= start - 1 }),
      index < times.count, times[index].range.upperBound == start - 1,
      Self.isComparedTo(times[index], tokens), !saysWhen(start, clause)
    {
      return true
    }
    // "Tỉnh đã công bố 68 quyết định; trong đó, | công bố mới 247 thủ tục": so were its parts.
    let isPart = Self.parts.match(tokens, at: clause.lowerBound, before: start) != nil
    let floor = isPart ? range.lowerBound : clause.lowerBound
    return (max(floor, start - 25)..<start).contains {
      guard let (isForecast, _) = Self.past.match(tokens, at: $0, before: start) else {
        return false
      }
      // Under targets what is expected is what is to be reached.
      return isForecast == "forecast" ? !isTarget : true
    }
  }

  private static let adverbs = PhraseTable<Bool>(lines: "mới\nthêm")
  private static let receivers = PhraseTable<Bool>(lines: "cho\nđối với")
  private static let bases = PhraseTable<Bool>(
    lines: "so với\ncùng kỳ\nso với cùng kỳ\ncuối\nthời điểm")

  /// "tăng 10% so với năm 2024": the year that is compared with.
  static func isComparedTo(_ match: TimeMatch, _ tokens: Tokens) -> Bool {
    let (start, end) = (match.range.lowerBound, match.range.upperBound)
    // "so với tổng số hội viên | đầu năm"
    if let word = (max(start - longestBase, 0)..<start).last(where: {
      comparedWith.match(tokens, at: $0, before: start) != nil
    }), start - word <= 5 || isBase(word, of: start, tokens) {
      return true
    }
    // "giảm 15% so | năm 2023"
    if start > 0, comparing.match(tokens, at: start - 1, before: start) != nil { return true }
    // "từ 8,5% cuối năm 2024 xuống còn 6,2%": when it was what one starts from.
    return rising.match(tokens, at: end, before: tokens.count) != nil
      && (max(start - 6, 0)..<start).contains {
        $0 + 1 < start && tokens[$0 + 1].kind == .number
          && from.match(tokens, at: $0, before: start) != nil
      }
  }
  private static let comparing = PhraseTable<Bool>(lines: "so")
  /// Words from "so với" to the time of what is compared with at most.
  private static let longestBase = 9
  private static let comparedWith = PhraseTable<Bool>(lines: "so với")

  /// "quý II mở 05 lớp, | quý III mở 03 lớp": a time behind a comma, told of what follows it.
  func opensNext(_ time: TimeMatch, _ tail: Int, _ clause: Range<Int>) -> Bool {
    let end = time.range.upperBound
    guard time.range.lowerBound == tail + 1, tokens[tail].isSymbol(","), end < clause.upperBound
    else { return false }
    return tokens[end].kind == .number || tokens[end].isSymbol(":")
      || VerbLexicon.actions.match(tokens, at: end, before: clause.upperBound) != nil
      || Self.verbs.match(tokens, at: end, before: clause.upperBound) != nil
  }

  /// "Đến năm 2022: 100% tỉnh …; 90% người bệnh …": a time before a colon is meant for the whole line.
  func opensLine(_ time: TimeMatch, before at: Int) -> Bool {
    let (start, end) = (time.range.lowerBound, time.range.upperBound)
    guard end < range.upperBound else { return false }
    if start == range.lowerBound, tokens[end].isSymbol(":") { return true }
    // "Phấn đấu đến năm 2025, có 13 huyện đạt chuẩn; | 100% xã đạt chuẩn": the whole sentence.
    return tokens[end].isSymbol(",") && time.kind == .date
      && (start == range.lowerBound
        || Self.striving.exactly(tokens, range.lowerBound..<start) != nil)
      && !(end..<max(end, at)).contains { tokens[$0].isSymbol(".") && tokens[$0 + 1].spaceBefore }
  }
}
