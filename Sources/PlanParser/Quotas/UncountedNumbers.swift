internal import PlanModel
internal import PlanText

/// Numbers that count nothing: names, ranks, telephones, years, marks.
extension QuotaReader {
  /// Tokens of a list of numbers at most that the word before it names.
  private static let longestList = 200

  /// "ĐT: 0912.345.678": behind a word for telephones, or a zero before more digits than a count has.
  private func isTelephone(_ at: Int, _ clause: Range<Int>) -> Bool {
    if tokens.digitCount(at) >= 4, tokens.text[Int(tokens[at].start)] == 0x30 { return true }
    return (max(clause.lowerBound, at - 3)..<at).contains {
      Self.telephones.match(tokens, at: $0, before: clause.upperBound) != nil
    }
  }

  /// Why a number is a name, a rank or part of one; nil where it may count something.
  func nameReason(_ at: Int, _ clause: Range<Int>) -> ResidueReason? {
    if isTelephone(at, clause) { return .contact }
    if isInsideRate(at, clause) { return .subordinate }
    if isSlogan(at, clause) { return .partOfName }
    if at > range.lowerBound, tokens[at - 1].kind == .symbol, !tokens[at].spaceBefore,
      tokens[at - 1].isSymbol("/") || tokens[at - 1].isSymbol("-") || tokens[at - 1].isSymbol(".")
    {
      return .fraction
    }
    if at > clause.lowerBound, tokens[at - 1].kind == .word, !tokens[at].spaceBefore {
      return .code
    }
    // "TCVN 14423", "ISO 9001": the number of a standard.
    if at > clause.lowerBound, tokens[at - 1].isAllCaps, tokens[at - 1].kind == .word,
      Self.standards.match(tokens, at: at - 1, before: at) != nil
    {
      return .standard
    }
    for length in [3, 2] where at - length >= clause.lowerBound {
      // "lấy mẫu 01 vị trí": the verb decides, not the noun it ends with.
      if Self.verbs.exactly(tokens, at - length..<at) != nil { return nil }
    }
    // "mỗi tháng 02 chuyên mục": a period, and a count behind it.
    if at - 2 >= clause.lowerBound, let (_, end) = eachPeriod(at - 2, clause, counted: true),
      end == at
    {
      return nil
    }
    var first = at
    // "lớp 6, 7 và 8": each is the name of a class.
    while first - 2 >= clause.lowerBound, at - first < Self.longestList,
      tokens[first - 2].kind == .number, tokens.digitCount(first) <= 2,
      PlaceReader.isJoiner(tokens, first - 1)
    {
      first -= 2
    }
    // "… như sau: 1. Mục tiêu: …; 2. Nội dung": a label inside a paragraph.
    if at + 2 < range.upperBound, at > range.lowerBound, tokens[at + 1].isSymbol("."),
      tokens[at].kind == .number, tokens.digitCount(at) <= 2, !tokens[at + 1].spaceBefore,
      tokens[at + 2].isCapitalised, tokens[at + 2].spaceBefore,
      [0x3A, 0x3B, 0x2E].contains(tokens[at - 1].symbol)
    {
      return .label
    }
    // "UBND các phường: 1, 2 và 3": each is the name of a ward.
    if first - 2 >= clause.lowerBound, tokens[first - 1].isSymbol(":"),
      Self.ordinals.match(tokens, at: first - 2, before: first - 1) != nil,
      first - 3 >= clause.lowerBound,
      Self.plurals.match(tokens, at: first - 3, before: first) != nil
    {
      return .ordinal
    }
    // "từ tuần 3 (16/9/2024)"
    if at > clause.lowerBound, Self.weeks.match(tokens, at: at - 1, before: at) != nil,
      at + 1 >= clause.upperBound || tokens[at + 1].kind == .symbol
        || Self.weekJoints.match(tokens, at: at + 1, before: clause.upperBound) != nil
    {
      return .ordinal
    }
    // "Ban Chỉ đạo 389 quốc gia"
    if at >= 3, at - 3 >= clause.lowerBound, Self.named.exactly(tokens, at - 3..<at) != nil {
      return .partOfName
    }
    for length in [2, 1] where first - length >= clause.lowerBound {
      // "mỗi lớp 60 - 80 học viên" counts.
      let isDistributed =
        first - length > clause.lowerBound
        && Self.distributing.match(tokens, at: first - length - 1, before: first) != nil
      // "xét xử điểm từ 03 - 05 vụ án": a range that counts what follows it.
      let countsNext =
        tokens[at].kind == .word
        && NumeralReader.match(tokens, at: at, before: clause.upperBound).map {
          CountedPhrase.end(tokens, from: at + $0.length, before: clause.upperBound)
            > at + $0.length
        } ?? false
      if !isDistributed, !countsNext, Self.ordinals.exactly(tokens, first - length..<first) != nil {
        return .ordinal
      }
    }
    return nil
  }

  private static let reductions = PhraseTable<Bool>(
    lines: "giảm còn\ngiảm xuống\ngiảm xuống còn\nrút ngắn còn\nxuống còn")

  /// "lúc 6 giờ 30" is a time of day; "thời gian chờ giảm còn | 15 phút" is to be reached.
  func isClock(_ unit: Range<Int>?, _ start: Int, _ clause: Range<Int>) -> Bool {
    guard let unit, Self.clockUnits.exactly(tokens, unit) != nil else { return false }
    return ![3, 2, 1].contains {
      start - $0 >= clause.lowerBound && Self.reductions.exactly(tokens, start - $0..<start) != nil
    }
  }

  private static let plurals = PhraseTable<Bool>(lines: "các")
  private static let weekJoints = PhraseTable<Bool>(lines: "đến\nvà\ncủa")
  private static let weeks = PhraseTable<Bool>(lines: "tuần")
  private static let named = PhraseTable<Bool>(lines: "ban chỉ đạo\ntổ công tác")

  /// "2045" in "tầm nhìn 2045": four digits that count nothing are a year.
  func isYear(_ numeral: Numeral, _ at: Int, unit: Range<Int>?, hasNoun: Bool) -> Bool {
    guard !hasNoun, unit == nil, !numeral.isPercent, tokens.digitCount(at) == 4,
      let value = tokens.value(at), Self.years.contains(value)
    else { return false }
    // "2023 - 2024" is a school year or a stage.
    if let upper = numeral.upper {
      return upper.scale == 0 && Self.years.contains(upper.digits)
    }
    return numeral.length == 1
  }
  private static let years = 1900...2100

  /// "trường dưới 20 lớp: | 02 giáo viên": for whom the number behind the colon is meant.
  func setsCase(_ end: Int, _ clause: Range<Int>) -> Bool {
    end + 1 < clause.upperBound && tokens[end].isSymbol(":") && tokens[end + 1].kind == .number
      && end - 1 > clause.lowerBound
  }

  private static let making = PhraseTable<Bool>(lines: "gồm\nbao gồm\ngồm có")

  /// "gồm | 9 đơn vị (…)": how many a bracket lists.
  func isMadeUp(_ start: Int, _ nounEnd: Int, _ clause: Range<Int>) -> Bool {
    nounEnd + 1 < clause.upperBound && tokens[nounEnd].isSymbol("(")
      && tokens[nounEnd + 1].isCapitalised
      && [2, 1].contains {
        start - $0 >= clause.lowerBound && Self.making.exactly(tokens, start - $0..<start) != nil
      }
  }

  private static let divisions = PhraseTable<Bool>(
    lines: "chia làm\nchia thành\nchia ra\nchia ra làm\nchia ra thành\nphân thành")

  /// "chia làm | 02 giai đoạn": into how many parts something is cut.
  func isDivision(_ start: Int, _ clause: Range<Int>) -> Bool {
    [4, 3, 2].contains {
      start - $0 >= clause.lowerBound && Self.divisions.exactly(tokens, start - $0..<start) != nil
    }
  }

  private static let wholes = PhraseTable<Bool>(lines: "cả")

  /// "giảm cả | 3 tiêu chí": all of so many, which are known.
  private func isWhole(_ start: Int, _ clause: Range<Int>) -> Bool {
    start > clause.lowerBound && Self.wholes.match(tokens, at: start - 1, before: start) != nil
  }

  private static let telling = PhraseTable<Bool>(
    lines:
      "hướng dẫn\nchỉ đạo\nđôn đốc\nyêu cầu\nđề nghị\nchỉ đạo, hướng dẫn\nhướng dẫn, đôn đốc\ngiao\ngiao cho\ngiao chỉ tiêu cho\ngiao nhiệm vụ cho"
  )

  /// Whether a number tells how many there are: all of them, or those who are told to do something.
  func isTold(_ numeral: Numeral, _ start: Int, _ nounEnd: Int, _ clause: Range<Int>) -> Bool {
    !numeral.isPercent
      && (isWhole(start, clause) || isAddressed(start, nounEnd, clause)
        || opensClause(numeral, start, clause)
        || isShare(numeral, start, clause))
  }

  private static let average = PhraseTable<Bool>(lines: "bình quân\ntrung bình")

  /// "Doanh thu bình quân | 01 hợp tác xã | đạt 1,5 tỷ đồng": for how many an average is told.
  private func isShare(_ numeral: Numeral, _ start: Int, _ clause: Range<Int>) -> Bool {
    numeral.value.digits == 1 && numeral.value.scale == 0 && start - 2 >= clause.lowerBound
      && Self.average.exactly(tokens, start - 2..<start) != nil
  }

  /// "Hướng dẫn | 21 chi hội | rà soát hộ nghèo": how many are told to do something, not how many are to be reached.
  private func isAddressed(_ start: Int, _ nounEnd: Int, _ clause: Range<Int>) -> Bool {
    (1...5).contains {
      start - $0 >= clause.lowerBound && Self.telling.exactly(tokens, start - $0..<start) != nil
    }
      && CountedDoers.begin(tokens, at: start + 1, before: clause.upperBound)
      && (VerbLexicon.actions.match(tokens, at: nounEnd, before: clause.upperBound)?.length ?? 0)
        >= 2
  }

  /// "Tỷ lệ = b/a * 100%", "cộng 05 điểm": figures of a formula or a scale of marks.
  func isMark(_ start: Int, _ behind: Int, _ clause: Range<Int>) -> Bool {
    if start > clause.lowerBound {
      let before = tokens[start - 1]
      if before.isSymbol("*") || before.isSymbol("=") { return true }
    }
    guard Self.marks.match(tokens, at: behind, before: clause.upperBound) != nil else {
      return false
    }
    return (max(clause.lowerBound, start - 3)..<max(start, clause.lowerBound)).contains {
      Self.marking.match(tokens, at: $0, before: start) != nil
    }
  }
  private static let marks = PhraseTable<Bool>(lines: "điểm")
  private static let marking = PhraseTable<Bool>(
    lines: "cộng\ntrừ\nchấm\nthưởng\ntối đa\nđược cộng\nđược tính\nbị trừ\ntính\nđược")

  /// "ngân sách 60%", "Nhân dân 40%": a share of what something costs.
  func isPaid(_ counted: Range<Int>, before start: Int) -> Bool {
    isFunds(counted)
      || counted.upperBound <= start && Self.payers.exactly(tokens, behindComma(counted)) != nil
  }

  private func behindComma(_ range: Range<Int>) -> Range<Int> {
    let comma = range.last { tokens[$0].isSymbol(",") }
    return (comma.map { $0 + 1 } ?? range.lowerBound)..<range.upperBound
  }

  private static let times = PhraseTable<Bool>(lines: "x\n×")

  /// "12 đợt x 14 mẫu x 250.000 đồng": a factor of what something costs.
  func isCostFactor(_ at: Int, _ behind: Int, _ clause: Range<Int>) -> Bool {
    isFactor(at, behind, clause)
      && (isFunding || isCell
        || (behind..<min(clause.upperBound, behind + 24)).contains {
          Self.money.match(tokens, at: $0, before: $0 + 1) != nil
        })
  }

  private func isFactor(_ at: Int, _ behind: Int, _ clause: Range<Int>) -> Bool {
    if at > clause.lowerBound, Self.times.match(tokens, at: at - 1, before: at) != nil {
      return true
    }
    return (behind..<min(clause.upperBound, behind + 4)).contains {
      $0 + 1 < clause.upperBound && tokens[$0 + 1].kind == .number
        && Self.times.match(tokens, at: $0, before: $0 + 1) != nil
    }
  }

  /// Whether a bracket opened in the clause before `index` is still open there.
  func isInBrackets(_ index: Int, _ clause: Range<Int>) -> Bool {
    (max(clause.lowerBound, index - Self.reach)..<max(index, clause.lowerBound)).last {
      tokens[$0].isSymbol("(") || tokens[$0].isSymbol(")")
    }.map { tokens[$0].isSymbol("(") } ?? false
  }

  private static let listOpeners = PhraseTable<Bool>(
    lines: "sau\nsau đây\n, cụ thể\n, cụ thể như sau")

  /// "11 chuyên mục sau: …": how many items a list has.
  func opensList(_ nounEnd: Int, _ clause: Range<Int>) -> Bool {
    Self.listOpeners.match(tokens, at: nounEnd, before: clause.upperBound) != nil
  }
}
