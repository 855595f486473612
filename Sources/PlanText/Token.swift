/// A word, a run of digits or a symbol of the clean text.
public struct Token: Hashable, Sendable {
  public enum Kind: UInt8, Sendable { case word, number, symbol }

  /// Where it stands, in bytes of the document's text.
  public let start: UInt32
  public let end: UInt32
  /// The bits of the key, and in those that keys leave free the kind and how it is written: sixteen bytes a token, as a plan has many.
  @usableFromInline let bits: UInt64

  /// What stands behind the last token of a document: no word, no number and no symbol that anybody looks for.
  @inlinable static var behindLast: Token {
    Token(start: 0, end: 0, bits: symbolBit, spaceBefore: true)
  }

  @inlinable static var symbolBit: UInt64 { 1 << 57 }
  @inlinable static var numberBit: UInt64 { 1 << 58 }
  @inlinable static var spaceBit: UInt64 { 1 << 59 }
  @inlinable static var capitalBit: UInt64 { 1 << 60 }
  @inlinable static var allCapsBit: UInt64 { 1 << 61 }
  @inlinable static var keyBits: UInt64 { ~(31 << 57) }

  init(
    start: UInt32, end: UInt32, key: Syllable, kind: Kind, spaceBefore: Bool,
    isCapitalised: Bool = false, isAllCaps: Bool = false
  ) {
    self.start = start
    self.end = end
    let kindBit =
      switch kind {
      case .word: UInt64(0)
      case .number: Self.numberBit
      case .symbol: Self.symbolBit
      }
    bits =
      key.bits | kindBit | (spaceBefore ? Self.spaceBit : 0)
      | (isCapitalised ? Self.capitalBit : 0) | (isAllCaps ? Self.allCapsBit : 0)
  }

  /// A word that is known by its bits.
  @inline(__always) @usableFromInline
  init(start: UInt32, end: UInt32, bits: UInt64, spaceBefore: Bool) {
    self.start = start
    self.end = end
    self.bits = spaceBefore ? bits | Self.spaceBit : bits
  }

  /// What phrases compare: the folded word, the folded symbol, one key for all numbers.
  @inlinable
  public var key: Syllable { Syllable(bits: bits & Self.keyBits) }

  @inlinable
  public var kind: Kind {
    if bits & (Self.symbolBit | Self.numberBit) == 0 { return .word }
    return bits & Self.symbolBit == 0 ? .number : .symbol
  }

  /// Whether white space, or the block's start, stands before it.
  @inlinable
  public var spaceBefore: Bool { bits & Self.spaceBit != 0 }

  /// Whether its first letter is a capital.
  @inlinable
  public var isCapitalised: Bool { bits & Self.capitalBit != 0 }

  /// Whether it has no small letter.
  @inlinable
  public var isAllCaps: Bool { bits & Self.allCapsBit != 0 }

  /// The same token with another key, or another word on the space before it.
  func with(key: Syllable? = nil, spaceBefore: Bool? = nil) -> Token {
    Token(
      start: start,
      end: end,
      key: key ?? self.key,
      kind: kind,
      spaceBefore: spaceBefore ?? self.spaceBefore,
      isCapitalised: isCapitalised,
      isAllCaps: isAllCaps
    )
  }

  @inlinable
  public var span: TextSpan { TextSpan(from: start, to: end) }

  /// Whether it is the symbol `character`, dashes and quotes folded (`-` for any dash, `"` for any double quote).
  @inlinable
  public func isSymbol(_ character: Unicode.Scalar) -> Bool {
    bits & (Self.symbolBit | 0xFF) == Self.symbolBit | UInt64(character.value)
  }

  /// The folded ASCII code of a symbol; 0 for words, numbers and other symbols.
  @inlinable
  public var symbol: UInt8 { kind == .symbol ? UInt8(truncatingIfNeeded: bits) : 0 }
}
