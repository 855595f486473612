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
      guard let found = match(tokens, at: at, before: tokens.count) else {
        at += 1
        continue
      }
      if let name = found.name { places.append(PlaceName(kind: found.kind, name: name)) }
      at = found.end
    }
    return places
  }

  /// The kind of a territory that is said at token `at`, its bare name where one stands behind, and where they end; nil where no kind is said.
  package static func match(_ tokens: Tokens, at: Int, before limit: Int) -> (
    kind: UnitKind, name: String?, end: Int
  )? {
    guard let (kind, length) = kinds.match(tokens, at: at, before: limit) else { return nil }
    let start = at + length
    let end = nameEnd(tokens, from: start, before: limit)
    // "huyện Đoàn", "huyện Ủy" are organs.
    if end == start || organs.exactly(tokens, start..<end) != nil { return (kind, nil, end) }
    return (kind, bare(tokens.words(start..<end)), end)
  }

  /// The unit's own kind and name agree, whatever the case and the place of tones.
  public func names(_ unit: AdministrativeUnit) -> Bool {
    unit.kind == kind && Folding.equal(unit.name, name)
  }

  private static let organs = PhraseTable<Bool>(lines: "đoàn\nủy")

  private static func nameEnd(_ tokens: Tokens, from start: Int, before limit: Int) -> Int {
    var at = start
    if at < limit, tokens[at].kind == .number {
      return tokens[at].span.range.count <= 2 ? at + 1 : at
    }
    while at < limit, at - start < 7 {
      let token = tokens[at]
      let goesOn =
        token.kind == .word
        ? token.isCapitalised
          && (at == start || kinds.match(tokens, at: at, before: limit) == nil)
        : at > start && (token.isSymbol("-") || token.isSymbol("'")) && at + 1 < limit
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
