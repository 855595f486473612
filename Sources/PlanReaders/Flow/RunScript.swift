import PlanText

/// What the characters of a run mean, by the font that the file names for it.
enum RunScript: Equatable {
  /// Characters are what they are.
  case unicode
  /// A font of symbols.
  case symbols(SymbolFont)
  /// A font such as `.VnTime` or `VNI-Times`, which shows its own letters for the characters that the file holds.
  case legacy(LegacyEncoding, isCapitals: Bool)

  init(font: String?) {
    guard let font else {
      self = .unicode
      return
    }
    if let symbols = SymbolFont(font) {
      self = .symbols(symbols)
    } else if let (encoding, isCapitals) = LegacyFont.encoding(of: font) {
      self = .legacy(encoding, isCapitals: isCapitals)
    } else {
      self = .unicode
    }
  }
}

/// Text of one legacy encoding that may go on in the next run: a letter and its tone must be decoded together.
struct LegacyRun {
  private var text: [UInt8] = []
  private var encoding: LegacyEncoding?
  private var isCapitals = false
  private var bold = 0

  var isEmpty: Bool { text.isEmpty }

  /// Whether most of the text is bold.
  var isBold: Bool { bold * 2 > text.count }

  /// Whether text of this script goes on with the text so far.
  func goesOn(_ encoding: LegacyEncoding, isCapitals: Bool) -> Bool {
    self.encoding == encoding && self.isCapitals == isCapitals
  }

  mutating func append(
    _ bytes: some Sequence<UInt8>,
    _ encoding: LegacyEncoding,
    isCapitals: Bool,
    isBold: Bool
  ) {
    let count = text.count
    self.encoding = encoding
    self.isCapitals = isCapitals
    text.append(contentsOf: bytes)
    if isBold { bold += text.count - count }
  }

  /// The text so far in Unicode, counted in `tally`.
  mutating func take(_ tally: inout LegacyTally) -> [UInt8] {
    defer { self = LegacyRun() }
    guard let encoding else { return text }
    let stored = String(decoding: text, as: UTF8.self)
    let decoded = encoding.decodeRun(stored, capitals: isCapitals)
    tally.add(stored, decoded: decoded, encoding)
    return Array(decoded.utf8)
  }
}
