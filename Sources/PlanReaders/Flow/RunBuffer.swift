import PlanText

/// The runs of a line, put together where their fonts show the same encoding, so that a mark and its letter in two runs meet.
struct RunBuffer {
  /// What fonts of legacy encodings have shown so far.
  private(set) var tally = LegacyTally()

  /// Whether fonts that show capitals only give capitals.
  private let showsCapitals: Bool
  private var text = ""
  private var encoding: LegacyEncoding?
  private var isCapitals = false
  private var symbols: SymbolFont?
  private var boldBytes = 0

  init(showsCapitals: Bool = true) { self.showsCapitals = showsCapitals }

  /// Adds a piece of a run.
  mutating func write(_ piece: String, _ run: WordRun, to flow: inout FlowWriter) {
    let legacy = run.font.flatMap(LegacyFont.encoding(of:))
    let symbols = run.font.flatMap(SymbolFont.init)
    let capitals = run.isCapitals || legacy?.isCapitals == true && showsCapitals
    if legacy?.encoding != encoding || capitals != isCapitals || symbols != self.symbols {
      // Spaces and digits are the same everywhere and part nothing.
      if piece.utf8.allSatisfy({ $0 < 0x41 }), self.symbols == nil, symbols == nil {
        return add(piece, run.isBold)
      }
      flush(to: &flow)
      encoding = legacy?.encoding
      isCapitals = capitals
      self.symbols = symbols
    }
    add(piece, run.isBold)
  }

  private mutating func add(_ piece: String, _ isBold: Bool) {
    text += piece
    if isBold { boldBytes += piece.utf8.count }
  }

  /// Writes what was added.
  mutating func flush(to flow: inout FlowWriter) {
    guard !text.isEmpty else { return }
    var shown = text
    if let encoding {
      shown = encoding.decodeRun(text, capitals: isCapitals)
      tally.add(text, decoded: shown, encoding)
    } else if let symbols {
      shown = String(decoding: symbols.decode(text.utf8), as: UTF8.self)
    } else {
      tally.add(plain: text)
    }
    if isCapitals, encoding == nil { shown = shown.uppercased() }
    flow.write(Array(shown.utf8)[...], isBold: boldBytes * 2 > text.utf8.count)
    text = ""
    boldBytes = 0
  }
}
