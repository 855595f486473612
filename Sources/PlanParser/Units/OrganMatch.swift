internal import PlanModel
internal import PlanText

/// An organisation as it stands among the tokens. Most that are found are only passed over, so that its name and tier are read when they are asked for.
struct OrganMatch {
  /// The tokens of its name.
  private(set) var range: Range<Int>
  let kind: OrganKind
  /// The level that its head tells by itself.
  private let headLevel: Level?
  /// The tokens that its tier is read from.
  private let own: Range<Int>

  init(_ range: Range<Int>, kind: OrganKind, headLevel: Level?) {
    self.range = range
    self.kind = kind
    self.headLevel = headLevel
    own = range
  }

  var end: Int { range.upperBound }

  func level(_ tokens: Tokens) -> Level? { headLevel ?? OrganReader.tier(tokens, own) }

  /// The organisation with its name written out.
  func organ(_ tokens: Tokens) -> Organ {
    Organ(
      span: tokens.span(range), name: Abbreviations.expand(tokens, range), level: level(tokens),
      kind: kind)
  }

  /// The same organisation under a name that takes in all the words of `range`.
  func covering(_ range: Range<Int>) -> OrganMatch {
    var result = self
    result.range = range
    return result
  }
}
