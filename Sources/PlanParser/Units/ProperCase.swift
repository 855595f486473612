internal import PlanModel
internal import PlanText

/// Writes names that are set in capitals as they are written in running text: "ỦY BAN NHÂN DÂN TỈNH X" → "Ủy ban nhân dân tỉnh X" (Nghị định 30/2020/NĐ-CP, Phụ lục II).
enum ProperCase {
  /// The name at `range`, abbreviations written out; words not in capitals stay as they are.
  static func name(_ tokens: Tokens, _ range: Range<Int>) -> String {
    let isCaps = range.allSatisfy { tokens[$0].isAllCaps || tokens[$0].kind != .word }
    guard isCaps else { return Abbreviations.expand(tokens, range) }
    var result = ""
    var at = range.lowerBound
    // "Ban Chỉ đạo vận động hiến máu": what a committee is for is no name.
    var isMatter =
      OrganHead.table.match(tokens, at: at, before: range.upperBound)?.value.kind == .adHoc
    while at < range.upperBound {
      let token = tokens[at]
      if !result.isEmpty, token.spaceBefore { result += " " }
      if at > range.lowerBound,
        OrganHead.tiers.match(tokens, at: at, before: range.upperBound) != nil
      {
        isMatter = false
      }
      if about.match(tokens, at: at, before: at + 1) != nil { isMatter = true }
      let (text, length) = piece(tokens, at, range, isMatter: isMatter)
      result += text
      at += length
    }
    return result
  }

  /// "Ủy ban Quốc gia về biến đổi khí hậu"
  private static let about = PhraseTable<Bool>(lines: "về")

  /// A place as it stands behind an organ's name: the word of its tier small, the name in capitals.
  static func place(_ tokens: Tokens, _ range: Range<Int>) -> String {
    guard
      let (_, length) = OrganHead.tiers.match(
        tokens, at: range.lowerBound, before: range.upperBound)
    else { return name(tokens, range) }
    // "TP. CAO LÃNH"
    if range.lowerBound + length + 1 < range.upperBound,
      tokens[range.lowerBound + length].isSymbol(".")
    {
      return tokens.words(range.lowerBound..<range.lowerBound + length + 1) + " "
        + name(tokens, range.lowerBound + length + 1..<range.upperBound)
    }
    let tier = cased(tokens, range.lowerBound..<range.lowerBound + length, capitalFirst: false)
    let rest = range.lowerBound + length..<range.upperBound
    return rest.isEmpty ? tier : tier + " " + name(tokens, rest)
  }

  /// Names whose capitals no rule tells.
  private static let names = PhraseTable<String>(
    lexiconLines(NameLexicon.names).map { ($0, $0) })

  /// The next words in proper case and how many tokens they take.
  private static func piece(
    _ tokens: Tokens, _ at: Int, _ range: Range<Int>, isMatter: Bool
  ) -> (String, Int) {
    let end = range.upperBound
    if let found = Abbreviations.match(tokens, at: at, before: end) {
      return (found.name, found.length)
    }
    if tokens[at].kind == .word, tokens[at].end - tokens[at].start <= 7, isAbbreviation(tokens, at)
    {
      return (Abbreviations.expand(tokens, at..<at + 1), 1)
    }
    let known = names.match(tokens, at: at, before: end)
    // "HUYỆN ĐOÀN" is no tier.
    if at > range.lowerBound, let (_, length) = OrganHead.tiers.match(tokens, at: at, before: end),
      length >= known?.length ?? 0
    {
      return (cased(tokens, at..<at + length, capitalFirst: false), length)
    }
    if let (name, length) = known,
      length >= (OrganHead.functions.match(tokens, at: at, before: end)?.length ?? 0)
    {
      return (name, length)
    }
    let function = OrganHead.functions.match(tokens, at: at, before: end)?.length ?? 0
    // "SỞ KHOA HỌC VÀ CÔNG NGHỆ": no "khoa" of a hospital.
    if let (_, length) = OrganHead.table.match(tokens, at: at, before: end),
      at == range.lowerBound || length >= function
    {
      // "HỘI LHPN": up to the abbreviation, which is written out next.
      let plain = (at + 1..<at + length).first {
        Abbreviations.match(tokens, at: $0, before: end) != nil
      }
      let stop = plain ?? at + length
      return (cased(tokens, at..<stop, capitalFirst: true), stop - at)
    }
    if function > 0 { return (cased(tokens, at..<at + function, capitalFirst: true), function) }
    if PlaceReader.joiners.match(tokens, at: at, before: at + 1) != nil
      || at > range.lowerBound && plurals.match(tokens, at: at, before: at + 1) != nil
      // "Trường Tiểu học số 2"
      || at > range.lowerBound && OrganReader.serialEnd(tokens, at, end) != nil
    {
      return (tokens.words(at..<at + 1).lowercased(), 1)
    }
    return (cased(tokens, at..<at + 1, capitalFirst: !isMatter), 1)
  }

  private static let plurals = PhraseTable<Bool>(lines: "các")

  /// A word without a vowel, or one the abbreviation lexicon knows.
  private static func isAbbreviation(_ tokens: Tokens, _ at: Int) -> Bool {
    let word = tokens.words(at..<at + 1)
    return Abbreviations.expand(tokens, at..<at + 1) != word || !word.contains(where: isVowel)
  }

  private static func isVowel(_ letter: Character) -> Bool {
    !"BCDĐFGHJKLMNPQRSTVWXZ".contains(letter)
  }

  private static func cased(_ tokens: Tokens, _ range: Range<Int>, capitalFirst: Bool) -> String {
    var result = ""
    for index in range {
      if index > range.lowerBound, tokens[index].spaceBefore { result += " " }
      let word = tokens.words(index..<index + 1).lowercased()
      if index == range.lowerBound, capitalFirst, let first = word.first {
        result += String(first).uppercased() + String(word.dropFirst())
      } else {
        result += word
      }
    }
    return result
  }
}
