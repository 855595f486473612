package import PlanText

/// A territory as a text names it: its kind and its bare name – địa danh hành chính.
public struct PlaceName: Hashable, Sendable {
  public var kind: UnitKind
  public var name: String

  public init(kind: UnitKind, name: String) {
    self.kind = kind
    self.name = name
  }

  /// The territories that `text` names with their kinds, in order: "Ủy ban nhân dân thị trấn Đồng Đăng, huyện Cao Lộc" names two.
  ///
  /// A name is up to five capitalised words, with a dash inside, or a number of up to two digits.
  public static func all(in text: String) -> [PlaceName] {
    let tokens = Tokens(text)
    var places: [PlaceName] = []
    var at = 0
    while at < tokens.count {
      guard let (kind, length) = kinds.match(tokens, at: at, before: tokens.count) else {
        at += 1
        continue
      }
      let end = nameEnd(tokens, from: at + length)
      // "huyện Đoàn", "huyện Ủy" are organs.
      let isOrgan = organs.exactly(tokens, at + length..<end) != nil
      if end > at + length, !isOrgan {
        let span = TextSpan(from: tokens[at + length].span.start, to: tokens[end - 1].span.end)
        places.append(PlaceName(kind: kind, name: bare(tokens.words(at: span))))
      }
      at = max(end, at + length)
    }
    return places
  }

  /// The unit's own kind and name agree, whatever the case and the place of tones.
  public func names(_ unit: AdministrativeUnit) -> Bool {
    unit.kind == kind && Folding.equal(unit.name, name)
  }

  private static let organs = PhraseTable<Bool>(lines: "đoàn\nủy")

  private static func nameEnd(_ tokens: Tokens, from start: Int) -> Int {
    var at = start
    if at < tokens.count, tokens[at].kind == .number {
      return tokens[at].span.range.count <= 2 ? at + 1 : at
    }
    while at < tokens.count, at - start < 7 {
      let token = tokens[at]
      let goesOn =
        token.kind == .word
        ? token.isCapitalised
          && (at == start || kinds.match(tokens, at: at, before: tokens.count) == nil)
        : at > start && (token.isSymbol("-") || token.isSymbol("'")) && at + 1 < tokens.count
          && tokens[at + 1].isCapitalised
      guard goesOn else { break }
      at += 1
    }
    return at
  }

  /// A ward's number without the zero before it.
  private static func bare(_ name: String) -> String {
    Int(name).map { "\($0)" } ?? name
  }

  /// The words for kinds of units, as they stand before names.
  package static let kinds = PhraseTable<UnitKind>(
    lines: """
      huyện = huyen
      phường = phuong
      quận = quan
      thành phố = thanhpho
      thị trấn = thitran
      thị xã = thixa
      tỉnh = tinh
      tp = thanhpho
      xã = xa
      đặc khu = dackhu
      """
  )
}
