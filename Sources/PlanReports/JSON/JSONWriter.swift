/// Writes JSON straight into bytes, in the order in which it is called.
///
/// Members are written as `key(_:)` and then one value. The caller pairs begins and ends; commas, indentation and escapes are the writer's.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  private let isPretty: Bool
  /// What stands between the name of a member and its value.
  private let afterKey: [UInt8]
  private var depth = 0
  /// How many of the open brackets are kept on one line.
  private var inlineDepth = 0
  private var needsComma = false
  private var followsKey = false

  init(_ style: JSONStyle, reserving capacity: Int = 0) {
    isPretty = style == .pretty
    afterKey = isPretty ? [0x22, 0x3A, 0x20] : [0x22, 0x3A]
    bytes.reserveCapacity(capacity)
  }

  // MARK: Brackets

  mutating func beginObject(inline: Bool = false) { begin(0x7B, inline) }
  mutating func endObject() { end(0x7D) }
  mutating func beginArray(inline: Bool = false) { begin(0x5B, inline) }
  mutating func endArray() { end(0x5D) }

  /// Writes the name of the member whose value comes next; names need no escapes.
  mutating func key(_ name: StaticString) {
    separate()
    bytes.append(0x22)
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(contentsOf: afterKey)
    followsKey = true
  }

  // MARK: Values

  mutating func null() { raw("null") }
  mutating func bool(_ value: Bool) { raw(value ? "true" : "false") }

  mutating func int(_ value: Int) {
    separate()
    appendDigits(of: value)
    needsComma = true
  }

  /// Writes a number or word that already is JSON.
  mutating func raw(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
    needsComma = true
  }

  mutating func string(_ text: String) {
    separate()
    bytes.append(0x22)
    for byte in text.utf8 {
      if Self.needsEscape(byte) { appendEscape(of: byte) } else { bytes.append(byte) }
    }
    bytes.append(0x22)
    needsComma = true
  }

  /// Writes the UTF-8 bytes `range` of `text` as a string.
  mutating func string(_ text: [UInt8], _ range: Range<Int>) {
    separate()
    bytes.append(0x22)
    var start = range.lowerBound
    for index in range where Self.needsEscape(text[index]) {
      bytes.append(contentsOf: text[start..<index])
      appendEscape(of: text[index])
      start = index + 1
    }
    bytes.append(contentsOf: text[start..<range.upperBound])
    bytes.append(0x22)
    needsComma = true
  }

  /// Ends the document with a line feed.
  mutating func endDocument() { bytes.append(0x0A) }

  // MARK: Layout

  private mutating func begin(_ bracket: UInt8, _ inline: Bool) {
    separate()
    bytes.append(bracket)
    depth += 1
    if inline || inlineDepth > 0 { inlineDepth += 1 }
    needsComma = false
  }

  private mutating func end(_ bracket: UInt8) {
    let isEmpty = !needsComma
    let isInline = inlineDepth > 0
    depth -= 1
    if isInline { inlineDepth -= 1 }
    if isPretty, !isInline, !isEmpty { breakLine() }
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func separate() {
    if followsKey {
      followsKey = false
      return
    }
    if needsComma { bytes.append(0x2C) }
    guard isPretty, depth > 0 else { return }
    if inlineDepth == 0 { breakLine() } else if needsComma { bytes.append(0x20) }
  }

  private mutating func breakLine() {
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: 2 * depth))
  }

  // MARK: Bytes

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x22 || byte == 0x5C
  }

  private mutating func appendEscape(of byte: UInt8) {
    bytes.append(0x5C)
    switch byte {
    case 0x08: bytes.append(0x62)
    case 0x09: bytes.append(0x74)
    case 0x0A: bytes.append(0x6E)
    case 0x0C: bytes.append(0x66)
    case 0x0D: bytes.append(0x72)
    case 0x22, 0x5C: bytes.append(byte)
    default:
      bytes.append(contentsOf: "u00".utf8)
      bytes.append(Self.hexDigit(byte >> 4))
      bytes.append(Self.hexDigit(byte & 0xF))
    }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }

  private mutating func appendDigits(of value: Int) {
    if value < 0 { bytes.append(0x2D) }
    let first = bytes.count
    var rest = value.magnitude
    repeat {
      bytes.append(0x30 + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    bytes[first...].reverse()
  }
}
