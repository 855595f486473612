internal import PlanModel
internal import PlanText

/// A document number as it is written: `375/KH-UBND`, `34-CT/TW`, `197/2025/QH15`, `/KH-UBND`.
struct DocumentNumberMatch {
  /// The running number; nil where it is blank.
  var serial: Int?
  /// What follows the number and its slash or hyphen, white space left out.
  var symbol: String
  /// Serial and symbol without white space: the form numbers are compared in.
  var number: String
  /// The kind of document the symbol tells of.
  var type: DocumentType?
  /// Tokens from the number to the symbol's last letter.
  var range: Range<Int>
}

/// Reads numbers of official documents (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.3; Party: 34-CT/TW).
enum DocumentNumberReader {
  private static let codes = PhraseTable<DocumentType>(lines: DocumentTypeLexicon.codes)

  /// The number that begins at token `index`, or nil.
  ///
  /// - Parameter allowsBlank: whether the running number may be missing (`Số: /KH-UBND`).
  static func match(_ tokens: Tokens, at index: Int, before end: Int, allowsBlank: Bool = false)
    -> DocumentNumberMatch?
  {
    guard index < end else { return nil }
    if tokens[index].kind == .number {
      guard tokens.digitCount(index) <= 6 else { return nil }
      var at = index + 1
      // 15a/KH-UBND
      if at < end, tokens[at].kind == .word, !tokens[at].spaceBefore,
        tokens[at].key.letterCount == 1
      {
        at += 1
      }
      // "225 - KH/TWĐTN" is written with blanks as well.
      guard at < end, !isSpaced(tokens, at) || tokens[at].isSymbol("/") || tokens[at].isSymbol("-")
      else { return nil }
      if tokens[at].isSymbol("-") { return party(tokens, index, at, end) }
      return state(tokens, index, at, end)
    }
    guard allowsBlank, tokens[index].isSymbol("/") || tokens[index].isSymbol("-") else {
      return nil
    }
    let isParty = tokens[index].isSymbol("-")
    return isParty ? party(tokens, index, index, end) : state(tokens, index, index, end)
  }

  /// Any reference without white space that holds a digit, a letter and a hyphen or slash: `21.4/GĐN`, `01-GCN-MT`, `SA032/26-LR`. Only behind "Văn bản số" and the like, where nothing else can stand.
  static func reference(_ tokens: Tokens, at index: Int, before end: Int) -> DocumentNumberMatch? {
    var stop = index
    var (hasDigit, hasLetter, isJoined) = (false, false, false)
    while stop < end, stop == index || !tokens[stop].spaceBefore {
      let token = tokens[stop]
      if token.kind == .symbol {
        guard stop > index, joins.contains(token.symbol), stop + 1 < end,
          tokens[stop + 1].kind != .symbol, !tokens[stop + 1].spaceBefore
        else { break }
        if !token.isSymbol("."), !token.isSymbol("_") { isJoined = true }
      } else if token.kind == .number {
        hasDigit = true
      } else {
        guard token.isCapitalised else { break }
        hasLetter = true
      }
      stop += 1
    }
    guard hasDigit, hasLetter, isJoined else { return nil }
    let slash = (index..<stop).first { tokens[$0].isSymbol("/") || tokens[$0].isSymbol("-") }
    return build(tokens, index, slash.map { $0 + 1 } ?? index, stop)
  }

  private static let joins: Set<UInt8> = [0x26, 0x2D, 0x2E, 0x2F, 0x5F]

  /// `375/KH-UBND`, `30/2020/NĐ-CP`; `slash` is the index of the first slash.
  private static func state(_ tokens: Tokens, _ index: Int, _ slash: Int, _ end: Int)
    -> DocumentNumberMatch?
  {
    guard slash < end, tokens[slash].isSymbol("/") else { return nil }
    var at = slash + 1
    if at + 1 < end, let year = tokens.value(at), (1900...2100).contains(year),
      tokens[at + 1].isSymbol("/")
    {
      at += 2
    }
    guard at < end, tokens[at].kind == .word, tokens[at].isCapitalised else { return nil }
    guard let stop = symbolEnd(tokens, at, end) else { return nil }
    return build(tokens, index, at, stop)
  }

  /// `34-CT/TW`; `hyphen` is the index of the hyphen.
  private static func party(_ tokens: Tokens, _ index: Int, _ hyphen: Int, _ end: Int)
    -> DocumentNumberMatch?
  {
    let at = hyphen + 1
    guard at + 2 < end, tokens[at].kind == .word, tokens[at].isCapitalised else { return nil }
    guard codes.match(tokens, at: at, before: at + 1) != nil else { return nil }
    var slash = at + 1
    while slash < end, !tokens[slash].spaceBefore, tokens[slash].kind == .word { slash += 1 }
    guard slash + 1 < end, tokens[slash].isSymbol("/"), tokens[slash + 1].isCapitalised,
      let stop = symbolEnd(tokens, slash + 1, end)
    else { return nil }
    return build(tokens, index, at, stop)
  }

  /// The index behind a symbol such as `KH-UBND`, `QH15`, `TTLT-BNV-BTC`, `QĐ-CT.UBND`, `SGDĐT&ĐT`.
  private static func symbolEnd(_ tokens: Tokens, _ start: Int, _ end: Int) -> Int? {
    var at = start + 1
    while at < end {
      let token = tokens[at]
      if token.kind == .symbol {
        guard
          token.isSymbol("-") || token.isSymbol("&") || token.isSymbol(".") || token.isSymbol("/"),
          at + 1 < end, tokens[at + 1].kind == .word || tokens[at + 1].kind == .number
        else { break }
        let next = tokens[at + 1]
        // "NQ- TW", "KH -UBND", "KH - UBND": slips of the space bar beside the hyphen behind a type's code.
        if token.spaceBefore || next.spaceBefore {
          guard token.isSymbol("-"), isCode(tokens, at + 1),
            token.spaceBefore != next.spaceBefore
              || at == start + 1 && isType(tokens, start) && next.isAllCaps
          else { break }
        }
        guard next.kind == .number || next.isCapitalised else { break }
        if token.isSymbol("."), !isCode(tokens, at + 1) { break }
        at += 2
        continue
      }
      guard !token.spaceBefore else { break }
      at += 1
    }
    let hasCapitals = (start..<at).contains { tokens[$0].kind == .word && isCode(tokens, $0) }
    return hasCapitals ? at : nil
  }

  /// Whether a word is written like an abbreviation: two capitals or more, or a known code.
  private static func isCode(_ tokens: Tokens, _ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word else { return false }
    if codes.match(tokens, at: index, before: index + 1) != nil { return true }
    let bytes = tokens.text[token.span.range]
    return token.isAllCaps && bytes.count >= 2
      || (token.isCapitalised && bytes.dropFirst().contains { $0 >= 0x41 && $0 <= 0x5A })
  }

  private static func isType(_ tokens: Tokens, _ index: Int) -> Bool {
    codes.match(tokens, at: index, before: index + 1) != nil
  }

  private static func isSpaced(_ tokens: Tokens, _ index: Int) -> Bool { tokens[index].spaceBefore }

  private static func build(_ tokens: Tokens, _ index: Int, _ symbolStart: Int, _ stop: Int)
    -> DocumentNumberMatch
  {
    DocumentNumberMatch(
      serial: tokens[index].kind == .number ? tokens.value(index) : nil,
      symbol: compact(tokens, symbolStart..<stop),
      number: compact(tokens, index..<stop),
      type: type(of: tokens, symbolStart, stop),
      range: index..<stop)
  }

  /// The tokens' text without white space.
  static func compact(_ tokens: Tokens, _ range: Range<Int>) -> String {
    var bytes: [UInt8] = []
    for index in range { bytes.append(contentsOf: tokens.text[tokens[index].span.range]) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What the first letters of a symbol tell: KH plan, QĐ decision, QH15 law; an organ first (`UBND-NV`) an official letter.
  private static func type(of tokens: Tokens, _ start: Int, _ stop: Int) -> DocumentType? {
    if let (type, _) = codes.match(tokens, at: start, before: start + 1) { return type }
    let hasHyphen = (start..<stop).contains { tokens[$0].isSymbol("-") }
    return hasHyphen ? .officialLetter : nil
  }
}
