/// Writes JSON straight into bytes, in the order in which it is called.
///
/// Members are written as `key(_:)` and then one value. The caller pairs begins and ends; commas, indentation and escapes are the writer's.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  private let isPretty: Bool
  private var depth = 0
  /// How many of the open brackets are kept on one line.
  private var inlineDepth = 0
  private var needsComma = false
  private var followsKey = false

  init(_ style: JSONStyle, reserving capacity: Int = 0) {
    isPretty = style == .pretty
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
    // Put together first: most of what is written is names.
    withUnsafeTemporaryAllocation(byteCount: Self.longestName + 4, alignment: 1) { room in
      let count = min(name.utf8CodeUnitCount, Self.longestName)
      room[0] = 0x22
      name.withUTF8Buffer { name in
        UnsafeMutableRawBufferPointer(rebasing: room[1...])
          .copyMemory(from: UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: name[..<count])))
      }
      room[count + 1] = 0x22
      room[count + 2] = 0x3A
      room[count + 3] = 0x20
      bytes.append(
        contentsOf: UnsafeRawBufferPointer(rebasing: room[..<(count + (isPretty ? 4 : 3))]))
    }
    followsKey = true
  }

  /// Bytes of a member's name at most.
  private static let longestName = 60

  /// Writes a member whose value is a string.
  mutating func member(_ name: StaticString, _ text: String) {
    key(name)
    string(text)
  }

  // MARK: Values

  mutating func null() { word("null") }
  mutating func bool(_ value: Bool) { word(value ? "true" : "false") }

  private mutating func word(_ name: StaticString) {
    separate()
    append(name)
    needsComma = true
  }

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
    var text = text
    text.withUTF8 { string($0) }
  }

  /// Writes the UTF-8 bytes `range` of `text` as a string.
  mutating func string(_ text: [UInt8], _ range: Range<Int>) {
    text.withUnsafeBufferPointer { string(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  private mutating func string(_ text: UnsafeBufferPointer<UInt8>) {
    separate()
    bytes.append(0x22)
    var start = 0
    while true {
      let end = JSONEscape.first(in: UnsafeRawBufferPointer(text), from: start)
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<end]))
      if end == text.count { break }
      JSONEscape.append(text[end], to: &bytes)
      start = end + 1
    }
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

  private mutating func append(_ word: StaticString) {
    word.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  private mutating func appendDigits(of value: Int) {
    guard (0..<100_000_000).contains(value) else {
      bytes.append(contentsOf: "\(value)".utf8)
      return
    }
    // Eight digits in one word, the first lowest.
    var digits: UInt64 = 0
    var rest = UInt32(truncatingIfNeeded: value)
    repeat {
      digits = digits &<< 8 | UInt64(0x30 + rest % 10)
      rest /= 10
    } while rest > 0
    while digits > 0 {
      bytes.append(UInt8(truncatingIfNeeded: digits))
      digits &>>= 8
    }
  }
}
