internal import PlanModel
internal import PlanText

/// Finds the names of organs in the lines above the type word: superior and issuer, or several who issue together.
enum IssuerLines {
  typealias Named = (organ: Organ, range: Range<Int>)

  private static let nation = PhraseTable<Bool>(
    lines: """
      cộng hòa xã hội
      cộng hòa xã hội chủ nghĩa việt nam
      chủ nghĩa việt nam
      đảng cộng sản việt nam
      độc lập
      """
  )

  /// What mass organisations print on the right in place of the nation's name.
  private static let motto = PhraseTable<Bool>(
    lines:
      "đoàn tncs hồ chí minh\nđoàn thanh niên cộng sản hồ chí minh\nđội tntp hồ chí minh\ncông đoàn việt nam"
  )

  /// The organs in order, the territory that stands above them without an organ ("TỈNH HOA LÂM"), and the union that is printed on the right in place of the nation's name.
  static func read(_ draft: Draft) -> (
    organs: [Named], territory: Range<Int>?, union: Range<Int>?
  ) {
    let tokens = draft.tokens
    var organs: [Named] = []
    var territory: Range<Int>?
    var union: Range<Int>?
    let parts = draft.zones.head.flatMap { index in
      HeadParts.read(leftColumn(draft.lines[index].tokens, tokens), tokens)
    }
    for range in parts {
      if !organs.isEmpty, motto.exactly(tokens, range) != nil {
        union = range
        continue
      }
      guard var at = range.first, range.count <= 40,
        nation.match(tokens, at: at, before: range.upperBound) == nil
      else { continue }
      if organs.isEmpty, tokens[at].isAllCaps,
        OrganReader.find(tokens, at: at, before: range.upperBound)?.kind ?? .collective
          == .collective,
        let (end, level) = PlaceReader.match(tokens, at: at, before: range.upperBound),
        level != .central, end - at > 1
      {
        territory = at..<end
        at = end
      }
      if let above = organs.last,
        let organ = committee(tokens, at..<range.upperBound, of: above.organ)
      {
        organs.append((organ, at..<range.upperBound))
        continue
      }
      if let (organ, end) = division(tokens, at, range.upperBound) {
        organs.append((organ, at..<end))
        continue
      }
      let inner = innerHead(tokens, at..<range.upperBound)
      while at < range.upperBound,
        let (organ, end) = OrganReader.match(
          tokens, at: at, before: inner.map { at < $0 ? $0 : range.upperBound } ?? range.upperBound),
        organ.kind != .collective,
        organ.kind != .post || organ.name.utf8.count > 20 || tokens[at].isAllCaps
      {
        guard tokens[at].isAllCaps || draft.zones.typeLine != nil else { break }
        let stop = matterEnd(organ, tokens, end, range.upperBound)
        var whole = organ
        if stop > end {
          whole = organ.covering(at..<stop, of: tokens)
          whole.level = OrganReader.tier(tokens, at..<stop)
        }
        organs.append((whole, at..<stop))
        at = stop
        while at < range.upperBound, tokens[at].kind == .symbol { at += 1 }
      }
    }
    return (organs, territory, union)
  }

  /// "ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI …": the left column of a head whose two columns stand on one line.
  static func leftColumn(_ range: Range<Int>, _ tokens: Tokens) -> Range<Int> {
    guard
      let end = range.dropFirst().first(where: {
        tokens[$0].isCapitalised
          && rightColumn.match(tokens, at: $0, before: range.upperBound) != nil
      })
    else { return range }
    return range.lowerBound..<end
  }
  private static let rightColumn = PhraseTable<Bool>(
    lines: "cộng hòa xã hội chủ nghĩa\nđảng cộng sản việt nam\nđộc lập - tự do")

  /// "BCĐ PCTP, TNXH VÀ XD PT TDBVANTQ XÃ X": what a committee is for, whatever its words, up to the end of its line in capitals; `end` for other organs.
  private static func matterEnd(_ organ: Organ, _ tokens: Tokens, _ end: Int, _ stop: Int) -> Int {
    guard organ.kind == .adHoc, end + 1 < stop,
      organ.level == nil || prevention.match(tokens, at: end - 1, before: stop) != nil,
      (end..<stop).allSatisfy({
        tokens[$0].isAllCaps || tokens[$0].kind == .number || tokens[$0].isSymbol(",")
          || tokens[$0].isSymbol("&")
      })
    else { return end }
    return stop
  }

  /// "BAN CHỈ ĐẠO PHÒNG | , CHỐNG TỘI PHẠM": no "phòng" of a district.
  private static let prevention = PhraseTable<Bool>(lines: "phòng, chống")

  private static let schools = PhraseTable<Bool>(
    lines:
      "trường mầm non\ntrường mẫu giáo\ntrường tiểu học\ntrường trung học\ntrường th\ntrường thcs\ntrường thpt\ntrường mn\ntrường pt\ntrường ptdt\ntrường ptdtbt\ntrường ptdtnt\ntrường phổ thông\ntrạm y tế\nhtx\nhợp tác xã"
  )

  private static let unions = PhraseTable<Bool>(lines: "liên minh")

  /// "UBND TỈNH X | SỞ Y TẾ", "ĐẢNG ỦY XÃ X | CHI BỘ …": where behind a place the name of an organ below it begins in the same capitals; nil where none does.
  private static func innerHead(_ tokens: Tokens, _ range: Range<Int>) -> Int? {
    guard range.count > 4, tokens[range.lowerBound].isAllCaps,
      let tier = range.dropFirst().first(where: {
        OrganHead.tiers.match(tokens, at: $0, before: range.upperBound) != nil
      })
    else { return nil }
    return range.dropFirst(tier + 2 - range.lowerBound).first { index in
      guard tokens[index].isAllCaps else { return false }
      if schools.match(tokens, at: index, before: range.upperBound) != nil {
        // "LIÊN MINH HỢP TÁC XÃ" is one organ.
        return unions.exactly(tokens, index - 2..<index) == nil
      }
      guard let (head, length) = OrganHead.table.match(tokens, at: index, before: range.upperBound)
      else { return false }
      return head.tail == .function
        && OrganHead.functions.match(tokens, at: index + length, before: range.upperBound) != nil
    }
  }

  private static let commands = PhraseTable<Bool>(lines: "bch")

  /// "BCH HUYỆN X", "BCH TRƯỜNG THPT X" on the line below the union whose committee it is; nil for any other line.
  private static func committee(_ tokens: Tokens, _ line: Range<Int>, of union: Organ) -> Organ? {
    guard union.kind == .massOrganisation || union.kind == .party, line.count > 2,
      commands.match(tokens, at: line.lowerBound, before: line.upperBound)?.length == 1
    else { return nil }
    let isSchool =
      schools.match(tokens, at: line.lowerBound + 1, before: line.upperBound) != nil
    let place = PlaceReader.match(tokens, at: line.lowerBound + 1, before: line.upperBound)
    guard let level = isSchool ? .unit : place?.level, isSchool || place?.end == line.upperBound
    else { return nil }
    return Organ(
      span: tokens.span(line), name: Abbreviations.expand(tokens, line), level: level,
      kind: union.kind)
  }

  private static let divisions = PhraseTable<Bool>(lines: "khoa\nbộ môn\nliên đội\nlđ trường\ntổ")
  private static let villages = PhraseTable<Bool>(
    lines: "thôn\nbản\nấp\nbuôn\nxóm\nkhu phố\nkhu dân cư\ntổ dân phố")
  private static let science = PhraseTable<Bool>(
    lines: "khoa học\ntổ chức\ntổ công tác\ntổ giúp việc\ntổ quốc")

  /// A division of a school or hospital on a line of its own in capitals, whose head is too common a word to be one elsewhere: "KHOA TOÁN - TIN".
  private static func division(_ tokens: Tokens, _ at: Int, _ end: Int) -> (Organ, Int)? {
    let isVillage = villages.match(tokens, at: at, before: end) != nil
    guard at + 1 < end, end - at <= 12,
      isVillage || divisions.match(tokens, at: at, before: end) != nil,
      science.match(tokens, at: at, before: end) == nil,
      (at..<end).allSatisfy({ tokens[$0].isAllCaps || tokens[$0].kind != .word })
    else { return nil }
    let organ = Organ(
      span: tokens.span(at..<end), name: Abbreviations.expand(tokens, at..<end),
      level: isVillage ? .commune : .unit, kind: isVillage ? .other : .serviceUnit)
    return (organ, end)
  }

  private static let joint = PhraseTable<Bool>(lines: DocumentTypeLexicon.joint)

  /// How many of the last organs issue the document together: those of one kind, parted by a dash on one line or told by the number's code or the type word; 1 where there is just the issuer.
  static func together(_ organs: [Named], _ draft: Draft) -> Int {
    let tokens = draft.tokens
    var count = 1
    while count < organs.count {
      let right = organs[organs.count - count]
      let left = organs[organs.count - count - 1]
      let between = left.range.upperBound..<right.range.lowerBound
      let isDashed = !between.isEmpty && between.allSatisfy { tokens[$0].isSymbol("-") }
      let isAlike = left.organ.kind == right.organ.kind
      guard isDashed && isAlike || (isDashed || isAlike) && isJoint(draft) else { break }
      count += 1
    }
    return count
  }

  private static func isJoint(_ draft: Draft) -> Bool {
    let spans = [draft.plan.header.number?.span, draft.plan.header.documentType?.span]
    return spans.contains { span in
      span.map { joint.first(draft.tokens, in: draft.tokens.indices(in: $0)) != nil } ?? false
    }
  }
}
