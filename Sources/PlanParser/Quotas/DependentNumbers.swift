internal import PlanModel
internal import PlanText

/// Numbers that bind by what stands around them: shares of all there are, parts of a count before, counts in places and brackets.
extension QuotaReader {
  private static let totals = PhraseTable<Bool>(lines: "số\ntổng số")

  /// "1/3 chi đoàn" may be a share as well as one of three.
  private static let largestRatio = 5

  /// "Phấn đấu | 8/12 phường": so many of all there are, behind a verb of reaching.
  func isSomeOf(_ numeral: Numeral, _ whole: Int, _ at: Int, _ clause: Range<Int>) -> Bool {
    let behind = at + numeral.length
    return whole > Self.largestRatio && numeral.value < Decimal(whole) && behind < clause.upperBound
      && CountedDoers.begin(tokens, at: behind, before: clause.upperBound)
      // "2/3 số hộ" is a share.
      && Self.totals.match(tokens, at: behind, before: clause.upperBound) == nil
      && (isTarget || isReached(at, clause))
  }

  /// What a number without a noun is told of that goes on with the one before: "40 đối tượng, trong đó quý I: | 15", "01 biện pháp | không quá 30 phút", "đạt 95%, | tăng 3%".
  func sharedSubject(
    _ start: Int, _ clause: Range<Int>, unit: Range<Int>?, isPercent: Bool, _ previous: Quota,
    _ previousEnd: Int
  ) -> TextSpan? {
    guard previousEnd > clause.lowerBound, previousEnd <= start else { return nil }
    if previousEnd == start, unit != nil { return previous.counted }
    // "10/12 xã (83,3%)", "33 đồng chí = 100%", "20/25 đồng chí, đạt 80%": the same as a share.
    if isPercent, restates(previousEnd..<start, previous) { return previous.counted }
    // "quý I: 15": a part of what was counted, told for a time.
    if unit == nil, !isPercent, start - 2 >= previousEnd, tokens[start - 1].isSymbol(":"),
      masked.end(around: start - 2) != nil
    {
      return previous.counted
    }
    if isPercent, previous.measure == .percent, isTimed(start, previousEnd, clause) {
      return previous.counted
    }
    guard isPercent,
      let comma = (max(previousEnd, start - Self.longestPredicate)..<start).last(where: {
        tokens[$0].isSymbol(",")
      }), comma + 1 < start, Self.changes.exactly(tokens, comma + 1..<start) != nil
    else { return nil }
    // "90% hộ dân được dùng nước sạch, tăng | 3,5 điểm %"
    guard comma == previousEnd else { return previous.measure == .percent ? previous.counted : nil }
    let before = tokens.indices(in: previous.span).lowerBound
    // "Đón 500 lượt khách, tăng | 12%": of what was counted, where no subject is linked to its number.
    if let counted = previous.counted, counted.start >= previous.span.start,
      !CountedPhrase.isLinked(tokens, at: before, from: clause.lowerBound)
    {
      return counted
    }
    guard before >= clause.lowerBound,
      let subject = subject(before: before, from: clause.lowerBound, clause)
    else { return previous.counted }
    return tokens.span(subject)
  }

  /// Whether nothing but a bracket, "=" or ", đạt" parts a count from the same as a share.
  private func restates(_ gap: Range<Int>, _ previous: Quota) -> Bool {
    guard let first = gap.first else { return false }
    if gap.count == 1 { return tokens[first].isSymbol("(") || tokens[first].isSymbol("=") }
    return previous.measure == .count && tokens[first].isSymbol(",")
      && Self.restating.exactly(tokens, first + 1..<gap.upperBound) != nil
  }
  private static let restating = PhraseTable<Bool>(lines: "chiếm\nchiếm tỷ lệ\nđạt\nđạt tỷ lệ")

  /// "70% hồ sơ được nộp trực tuyến vào năm 2026, | 90% vào năm 2028": a share between two times, of the same things.
  private func isTimed(_ start: Int, _ previousEnd: Int, _ clause: Range<Int>) -> Bool {
    guard start - 2 >= previousEnd, tokens[start - 1].isSymbol(","),
      masked.end(around: start - 2) == start - 1,
      let numeral = NumeralReader.match(tokens, at: start, before: clause.upperBound)
    else { return false }
    let behind = start + numeral.length
    return masked.start(from: behind) == behind
  }

  /// "(44 vụ | trong năm 2026)": whether a year stands behind a number in its bracket.
  func saysWhen(_ start: Int, _ clause: Range<Int>) -> Bool {
    for index in start..<clause.upperBound {
      if tokens[index].isSymbol(")") { return false }
      if tokens.digitCount(index) == 4 { return true }
    }
    return false
  }

  private static let wholes = PhraseTable<Bool>(lines: "hộ\ntrong đó\ntổng cộng\ntổng số")
  private static let classifiers = PhraseTable<Bool>(lines: "chiếc\ncon\ncái\nliều")
  /// Words of a noun before its number at most.
  private static let longestNoun = 4

  /// The words behind a number that it counts; nil where none do. "lợn | 450 con": where those only say how one counts, the noun before.
  func noun(_ words: Range<Int>, _ at: Int, _ clause: Range<Int>) -> Range<Int>? {
    guard !words.isEmpty else { return nil }
    guard Self.classifiers.exactly(tokens, words) != nil else { return words }
    let floor = max(clause.lowerBound, at - Self.longestNoun - 1)
    guard let mark = (floor..<at).last(where: { tokens[$0].kind == .symbol }),
      tokens[mark].isSymbol(":") || tokens[mark].isSymbol(","), mark + 1 < at,
      (mark + 1..<at).allSatisfy({
        tokens[$0].kind == .word && (!tokens[$0].isCapitalised || tokens[$0].isAllCaps)
          && VerbLexicon.actions.match(tokens, at: $0, before: at) == nil
          && Self.verbs.match(tokens, at: $0, before: at) == nil
      }), Comparisons.match(tokens, endingAt: at, from: mark + 1) == nil
    else { return words }
    return Self.wholes.match(tokens, at: mark + 1, before: at) == nil ? mark + 1..<at : words
  }

  /// "Công an xã | 10 đồng chí": how many an organ that opens the clause sends.
  func isSent(_ start: Int, _ behind: Int, _ clause: Range<Int>) -> Bool {
    start > clause.lowerBound && PlaceReader.isCount(tokens, at: behind, before: clause.upperBound)
      && OrganReader.find(tokens, at: clause.lowerBound, before: clause.upperBound)?.end == start
  }

  /// Tokens between a share, with what is told of it, and by how much it is to change.
  private static let longestPredicate = 24

  /// "24 doanh nghiệp, trong đó Khu công nghiệp Sông Hạc | 10 doanh nghiệp", "trồng 70 ha, trong đó khoai tây | 40 ha": a part of the count before, of the same things behind a name or in the same measure.
  func dividesPrevious(
    _ at: Int, _ behind: Int, _ previous: Quota?, _ clause: Range<Int>, _ unit: Range<Int>?
  ) -> Bool {
    guard let previous, at > clause.lowerBound else { return false }
    if let unit {
      return previous.unit == tokens.words(unit)
        && (max(clause.lowerBound, at - Self.longestPart)..<at).contains {
          Self.parts.match(tokens, at: $0, before: at) != nil
        }
    }
    guard let counted = previous.counted, behind < clause.upperBound,
      tokens[at - 1].isCapitalised, tokens[at - 1].kind == .word,
      let noun = tokens.indices(in: counted).first
    else { return false }
    return tokens[noun].kind == .word && tokens[noun].key == tokens[behind].key
  }
  /// Tokens between the words that part a count and the last of its parts.
  private static let longestPart = 14

  private static let grades = PhraseTable<Bool>(
    lines:
      "khá\ntốt\ngiỏi\ntrung bình\nđạt\ntiên tiến\nkhuyến khích\nnhiệm vụ\nsao\ntuổi\nhọc\nđẳng\ncấp\nsĩ\nloại"
  )

  /// "100% chi bộ hoàn thành tốt nhiệm vụ | trở lên", "100% công dân từ đủ 14 tuổi | trở lên": a grade or a number of its own, and no limit of the number at hand.
  func isGrade(_ limit: Int, _ numeral: Numeral, _ behind: Int) -> Bool {
    guard limit > behind + 1 else { return false }
    if (behind..<limit).contains(where: { tokens[$0].kind == .number }) { return true }
    if numeral.isPercent, numeral.value == Decimal(100) { return true }
    // "từ 75% khá, giỏi trở lên": the word before the number opens the limit.
    let start = behind - numeral.length
    if numeral.isPercent, start > 0, Self.from.match(tokens, at: start - 1, before: start) != nil {
      return false
    }
    return limit > behind + 2
      && [1, 2].contains { Self.grades.exactly(tokens, limit - $0..<limit) != nil }
  }

  private static let points = PhraseTable<Bool>(lines: "điểm")

  /// "tăng 3,5 điểm %": the unit of a change of a share.
  func isPoints(_ unit: Range<Int>?) -> Bool {
    unit.map { Self.points.match(tokens, at: $0.lowerBound, before: $0.upperBound) != nil } ?? false
  }

  private static let changes = PhraseTable<Bool>(
    lines: "tăng\ntăng thêm\ngiảm\ntăng từ\ngiảm từ\ntăng khoảng\ngiảm khoảng")

  private static let places = PhraseTable<Bool>(lines: "tại\ncho")
  /// "vùng nuôi tập trung tại | 14 xã": where something is, whatever is done.
  private static let situated = PhraseTable<Bool>(
    lines: "tập trung\nnằm\nđóng\nđặt\nphân bố\ncó mặt\nxảy ra\ncó")

  /// "Tổ chức thực tập phương án tại | 02 cơ sở": where something is done so often.
  func isPlaced(_ start: Int, _ behind: Int, _ clause: Range<Int>) -> Bool {
    start > clause.lowerBound + 1 && Self.places.match(tokens, at: start - 1, before: start) != nil
      && ![2, 1].contains {
        start - 1 - $0 >= clause.lowerBound
          && Self.situated.exactly(tokens, start - 1 - $0..<start - 1) != nil
      }
      && CountedDoers.begin(tokens, at: behind, before: clause.upperBound)
      && hasAction(before: start, clause)
  }

  /// "lắp đặt bể chứa (| 20 bể)": how many there are to be of what stands before the bracket.
  func restatesNoun(_ start: Int, _ behind: Int, _ clause: Range<Int>) -> Bool {
    guard start > clause.lowerBound + 1, tokens[start - 1].isSymbol("("),
      behind + 1 < clause.upperBound, tokens[behind].kind == .word,
      (behind + 1..<min(clause.upperBound, behind + 4)).contains(where: { tokens[$0].isSymbol(")") }
      )
    else { return false }
    return (max(clause.lowerBound, start - 5)..<start - 1).contains {
      tokens[$0].kind == .word && tokens[$0].key == tokens[behind].key
    }
      && (max(clause.lowerBound, start - 12)..<start).contains {
        VerbLexicon.actions.match(tokens, at: $0, before: start) != nil
      }
  }

  static let parts = PhraseTable<Bool>(lines: "trong đó")

  /// "120 người, trong đó | 6 tháng đầu năm 70 người": a time that is told of a part.
  func isOfPart(_ time: TimeMatch, behind tail: Int) -> Bool {
    tail < time.range.lowerBound
      && (max(tail, time.range.lowerBound - 8)..<time.range.lowerBound).contains {
        Self.parts.match(tokens, at: $0, before: time.range.lowerBound) != nil
      } || isOfRound(time, behind: tail) || isListed(time, behind: tail)
  }

  /// "85 tấn phân bón (vụ Đông Xuân | trước 05/12, vụ Hè Thu trước 20/4)": one of several times in a bracket.
  private func isListed(_ time: TimeMatch, behind tail: Int) -> Bool {
    let (start, end) = (time.range.lowerBound, time.range.upperBound)
    guard
      let open = (tail..<max(tail, start)).last(where: {
        tokens[$0].isSymbol("(") || tokens[$0].isSymbol(")")
      }), tokens[open].isSymbol("("), open + 1 < start,
      let next = times.first(where: { $0.range.lowerBound >= end })
    else { return false }
    return !(end..<next.range.lowerBound).contains { tokens[$0].isSymbol(")") }
  }

  private static let rounds = PhraseTable<Bool>(lines: "đợt\ngiai đoạn\nlần\nbước\nvòng")

  /// "150 ngày công, chia làm 3 đợt: đợt 1 | vào tháng 3": when the first of several rounds is.
  private func isOfRound(_ time: TimeMatch, behind tail: Int) -> Bool {
    let start = time.range.lowerBound
    return start - 2 > tail && tokens[start - 1].kind == .number
      && [2, 3].contains {
        start - $0 > tail && Self.rounds.exactly(tokens, start - $0..<start - 1) != nil
      }
  }

  private static let degrees = PhraseTable<Bool>(lines: "mức\nmức độ\nhạng\nloại\ncấp độ")

  /// "định danh điện tử mức độ | 2", "ở mức | 1": a degree of a scale.
  func isDegree(_ at: Int, _ behind: Int, _ clause: Range<Int>) -> Bool {
    guard tokens[at].kind == .number, tokens.digitCount(at) == 1, behind == at + 1,
      behind >= clause.upperBound || tokens[behind].kind == .symbol
        || VerbLexicon.actions.match(tokens, at: behind, before: clause.upperBound) != nil
        || QuotaReader.verbs.match(tokens, at: behind, before: clause.upperBound) != nil
        || CountedPhrase.isStop(tokens, at: behind, before: clause.upperBound)
    else { return false }
    return [2, 1].contains {
      at - $0 >= clause.lowerBound && Self.degrees.exactly(tokens, at - $0..<at) != nil
    }
  }

  /// "Giảm số vụ tai nạn | từ 10 vụ trở lên": by how many.
  private static let lowering = PhraseTable<Bool>(lines: "giảm\nkéo giảm\nhạ")
  private static let occurrences = PhraseTable<Bool>(
    lines: "xảy ra\nphát sinh\ncác vụ\nsố vụ\nvụ\nđám cháy\ntai nạn\nngộ độc\nổ dịch")

  /// "không để xảy ra ngộ độc | từ 30 người trở lên": how grave what happens is, none to reach.
  func isGravity(_ start: Int, _ clause: Range<Int>) -> Bool {
    start > clause.lowerBound && tokens[start - 1].kind == .word
      && QuotaReader.verbs.match(tokens, at: start - 1, before: start) == nil
      && !CountedPhrase.isLinked(tokens, at: start, from: clause.lowerBound)
      && !(max(clause.lowerBound, start - 12)..<start).contains {
        Self.lowering.match(tokens, at: $0, before: start) != nil
      }
      && (max(clause.lowerBound, start - 8)..<start).contains {
        Self.occurrences.match(tokens, at: $0, before: start) != nil
      }
  }

  /// "60 đối tượng, trong đó: | quý I: 15": a time that is meant for the number behind its colon.
  func opensPart(_ time: TimeMatch, _ clause: Range<Int>) -> Bool {
    let end = time.range.upperBound
    return end + 1 < clause.upperBound && tokens[end].isSymbol(":")
      && tokens[end + 1].kind == .number
  }
}
