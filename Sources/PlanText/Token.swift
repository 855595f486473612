/// A word, a run of digits or a symbol of the clean text.
public struct Token: Hashable, Sendable {
  public enum Kind: UInt8, Sendable { case word, number, symbol }

  /// Where it stands, in bytes of the document's text.
  public let start: UInt32
  public let end: UInt32
  /// What phrases compare: the folded word, the folded symbol, one key for all numbers.
  public let key: Syllable
  public let kind: Kind
  /// Whether white space, or the block's start, stands before it.
  public let spaceBefore: Bool
  /// Whether its first letter is a capital.
  public let isCapitalised: Bool
  /// Whether it has no small letter.
  public let isAllCaps: Bool
  /// The classes its word may belong to; all of them where nobody has looked.
  public internal(set) var classes = WordClasses.all

  /// The same token with another key, of which nobody has looked for the classes, or another word on the space before it.
  func with(key: Syllable? = nil, spaceBefore: Bool? = nil) -> Token {
    Token(
      start: start,
      end: end,
      key: key ?? self.key,
      kind: kind,
      spaceBefore: spaceBefore ?? self.spaceBefore,
      isCapitalised: isCapitalised,
      isAllCaps: isAllCaps,
      classes: key == nil ? classes : .all
    )
  }

  public var span: TextSpan { TextSpan(from: start, to: end) }

  /// Whether it is the symbol `character`, dashes and quotes folded (`-` for any dash, `"` for any double quote).
  @inlinable
  public func isSymbol(_ character: Unicode.Scalar) -> Bool {
    kind == .symbol && key.bits & 0xFF == UInt64(character.value)
  }

  /// The folded ASCII code of a symbol; 0 for words, numbers and other symbols.
  @inlinable
  public var symbol: UInt8 { kind == .symbol ? UInt8(truncatingIfNeeded: key.bits) : 0 }
}
