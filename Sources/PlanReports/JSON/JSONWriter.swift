/// Writes JSON straight into bytes, in the order in which it is called.
///
/// Members are written as `key(_:)` and then one value. The caller pairs begins and ends; commas, indentation and escapes are the writer's.
struct JSONWriter {
  private var out: StagedBytes
  private let isPretty: Bool
  private var depth = 0
  /// How many of the open brackets are kept on one line.
  private var inlineDepth = 0
  private var needsComma = false
  /// Of the member whose value comes next.
  private var name: StaticString?

  init(_ style: JSONStyle, reserving capacity: Int = 0) {
    isPretty = style == .pretty
    out = StagedBytes(reserving: capacity)
  }

  /// A writer whose bytes `take` takes, some hundred thousand at a time.
  init(_ style: JSONStyle, givenTo take: @escaping ([UInt8]) -> Void) {
    isPretty = style == .pretty
    out = StagedBytes(givenTo: take)
  }

  /// What was written and is not yet taken; without a copy behind `endDocument()`.
  var bytes: [UInt8] { out.all }

  // MARK: Brackets

  mutating func beginObject(inline: Bool = false) { begin(0x7B, inline) }
  mutating func endObject() { end(0x7D) }
  mutating func beginArray(inline: Bool = false) { begin(0x5B, inline) }
  mutating func endArray() { end(0x5D) }

  /// Names the member whose value comes next; names need no escapes and are cut to 60 bytes. They are written with the value.
  mutating func key(_ name: StaticString) { self.name = name }

  /// Writes a member whose value is a string.
  mutating func member(_ name: StaticString, _ text: String) {
    key(name)
    string(text)
  }

  // MARK: Values

  mutating func null() { word("null") }
  mutating func bool(_ value: Bool) { word(value ? "true" : "false") }

  private mutating func word(_ name: StaticString) {
    piece(most: name.utf8CodeUnitCount) { room, at in
      name.withUTF8Buffer { room.write($0, at: at) }
    }
    needsComma = true
  }

  mutating func int(_ value: Int) {
    guard let value = UInt32(exactly: value) else { return raw("\(value)") }
    piece(most: Self.mostDigits) { room, at in Self.write(value, to: room, at: at) }
    needsComma = true
  }

  /// Writes an object of three numbers in one line.
  mutating func object(
    _ first: (name: StaticString, value: UInt32),
    _ second: (name: StaticString, value: UInt32),
    _ third: (name: StaticString, value: UInt32)
  ) {
    let isPretty = isPretty
    piece(most: 3 * (JSONLead.most + Self.mostDigits) + 2) { room, start in
      func write(_ member: (name: StaticString, value: UInt32), _ start: Int, comma: Bool) -> Int {
        let lead = JSONLead(comma: comma, indent: nil, isSpaced: isPretty, name: member.name)
        return Self.write(member.value, to: room, at: lead.write(to: room, at: start))
      }
      room[start] = 0x7B
      var at = write(first, start + 1, comma: false)
      at = write(second, at, comma: true)
      at = write(third, at, comma: true)
      room[at] = 0x7D
      return at + 1
    }
    needsComma = true
  }

  /// Writes a number or word that already is JSON.
  mutating func raw(_ text: String) {
    var text = text
    separate()
    text.withUTF8 { out.append($0) }
    needsComma = true
  }

  mutating func string(_ text: String) {
    if text.utf8.withContiguousStorageIfAvailable({ string($0) }) != nil { return }
    var text = text
    text.withUTF8 { string($0) }
  }

  /// Writes the UTF-8 bytes `range` of `text` as a string.
  mutating func string(_ text: [UInt8], _ range: Range<Int>) {
    text.withUnsafeBufferPointer { string(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  private mutating func string(_ text: UnsafeBufferPointer<UInt8>) {
    var end = JSONEscape.first(in: UnsafeRawBufferPointer(text), from: 0)
    if end == text.count, end <= Self.shortText {
      piece(most: end + 2) { room, start in
        room[start] = 0x22
        let at = room.write(text, at: start + 1)
        room[at] = 0x22
        return at + 1
      }
      needsComma = true
      return
    }
    separate()
    out.append(0x22)
    var start = 0
    while true {
      out.append(UnsafeBufferPointer(rebasing: text[start..<end]))
      if end == text.count { break }
      var escape: [UInt8] = []
      JSONEscape.append(text[end], to: &escape)
      escape.withUnsafeBufferPointer { out.append($0) }
      start = end + 1
      end = JSONEscape.first(in: UnsafeRawBufferPointer(text), from: start)
    }
    out.append(0x22)
    needsComma = true
  }

  /// Bytes up to which a text is written at one go.
  private static let shortText = 1024

  /// Ends the document with a line feed.
  mutating func endDocument() {
    out.append(0x0A)
    out.end()
  }

  // MARK: Layout

  private mutating func begin(_ bracket: UInt8, _ inline: Bool) {
    piece(most: 1) { room, at in
      room[at] = bracket
      return at + 1
    }
    depth += 1
    if inline || inlineDepth > 0 { inlineDepth += 1 }
    needsComma = false
  }

  private mutating func end(_ bracket: UInt8) {
    let isEmpty = !needsComma
    let isInline = inlineDepth > 0
    depth -= 1
    if isInline { inlineDepth -= 1 }
    let indent = isPretty && !isInline && !isEmpty ? indentation : nil
    out.append(most: 1 + Self.deepest * 2 + 8) { room in
      let at = indent.map { room.breakLine(indent: $0, at: 0) } ?? 0
      room[at] = bracket
      return at + 1
    }
    needsComma = true
  }

  /// Writes what stands before a value, then the value of at most `most` bytes that `write` puts at the place it is told.
  @inline(__always)
  private mutating func piece(
    most: Int, _ write: (UnsafeMutableBufferPointer<UInt8>, Int) -> Int
  ) {
    let lead = JSONLead(
      comma: needsComma,
      indent: isPretty && inlineDepth == 0 && depth > 0 ? indentation : nil,
      isSpaced: isPretty,
      name: name
    )
    name = nil
    out.append(most: most + Self.deepest * 2 + JSONLead.most) { room in
      write(room, lead.write(to: room, at: 0))
    }
  }

  private mutating func separate() { piece(most: 0) { _, at in at } }

  /// Blanks before what begins a line.
  private var indentation: Int { min(depth, Self.deepest) * 2 }

  /// Brackets inside one another beyond which lines are indented no further.
  private static let deepest = 64

  // MARK: Bytes

  /// Digits of a number of 32 bits at most.
  private static let mostDigits = 10

  /// Writes a number; where it ends.
  private static func write(
    _ value: UInt32, to room: UnsafeMutableBufferPointer<UInt8>, at start: Int
  ) -> Int {
    var end = start + 1
    var limit: UInt64 = 10
    while UInt64(value) >= limit {
      limit &*= 10
      end += 1
    }
    var rest = value
    var at = end
    repeat {
      at -= 1
      room[at] = UInt8(truncatingIfNeeded: 0x30 &+ rest % 10)
      rest /= 10
    } while at > start
    return end
  }
}
