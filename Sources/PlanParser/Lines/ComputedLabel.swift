internal import PlanText

/// What a file format shows before a block and does not hold in its text: a number or a bullet.
struct ComputedLabel {
  var bullet: Line.Bullet?
  /// The label, behind which the block's own words begin.
  var label: Label?

  /// Reads `shown` as if it stood before the token `first`.
  init(_ shown: String, before first: Int) {
    switch shown {
    case "-": bullet = .dash
    case "+": bullet = .plus
    case "*": bullet = .star
    default:
      label = (Self.label(shown) ?? Self.label(shown + "."))?.ending(at: first)
    }
  }

  /// A label is one only with words behind it: two capitals stand for those of the block.
  private static func label(_ shown: String) -> Label? {
    let tokens = Tokens(shown + " A A")
    return LabelReader.read(tokens, 0..<tokens.count)
  }
}
