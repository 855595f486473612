import PlanModel
import PlanText

/// A JSON writer that knows the document, so that spans become words and positions.
struct GroundedWriter {
  var json: JSONWriter
  private(set) var document: SourceDocument
  private var positions: BlockPositions

  /// Bytes of JSON for each byte of text: long plans have half of it, short ones up to twice. What is reserved and not written costs nothing, while output that grows is copied.
  private static let usualShare = 8

  init(_ document: SourceDocument, _ style: JSONStyle) {
    let usual = document.text.count * Self.usualShare + 4096
    self.init(document, JSONWriter(style, reserving: usual))
  }

  /// A writer that goes on where `json` stands.
  init(_ document: SourceDocument, _ json: JSONWriter) {
    self.json = json
    self.document = document
    positions = BlockPositions(document)
  }

  /// Writes words of the document that `other` stands on.
  mutating func within(_ other: GroundedWriter, _ write: (inout GroundedWriter) -> Void) {
    let own = (document, positions)
    (document, positions) = (other.document, other.positions)
    write(&self)
    (document, positions) = own
  }

  // MARK: Members

  mutating func member(_ name: StaticString, _ text: String?) {
    json.key(name)
    if let text { json.string(text) } else { json.null() }
  }

  mutating func member(_ name: StaticString, _ number: Int?) {
    json.key(name)
    if let number { json.int(number) } else { json.null() }
  }

  mutating func member(_ name: StaticString, _ number: Decimal?) {
    json.key(name)
    if let number { json.raw(number.text) } else { json.null() }
  }

  mutating func member(_ name: StaticString, _ truth: Bool) {
    json.key(name)
    json.bool(truth)
  }

  mutating func member<Word: RawRepresentable<String>>(_ name: StaticString, word: Word?) {
    member(name, word?.rawValue)
  }

  mutating func member(_ name: StaticString, date: PartialDate?) {
    let iso = date?.iso ?? ""
    member(name, iso.isEmpty ? nil : iso)
  }

  /// The words at `span`, without their position.
  mutating func member(_ name: StaticString, words span: TextSpan?) {
    json.key(name)
    guard let span, let position = positions.position(of: span) else { return json.null() }
    json.string(document.text, position.span.range)
  }

  /// An array of what `write` writes for each of `items`.
  mutating func array<Item>(
    _ name: StaticString,
    _ items: [Item],
    _ write: (Item, inout GroundedWriter) -> Void
  ) {
    json.key(name)
    json.beginArray()
    for item in items { write(item, &self) }
    json.endArray()
  }

  /// An array of what `write` writes for each of `items`, which it is told the place of.
  mutating func array<Item>(
    _ name: StaticString,
    numbered items: [Item],
    _ write: (Item, Int, inout GroundedWriter) -> Void
  ) {
    json.key(name)
    json.beginArray()
    for index in items.indices { write(items[index], index, &self) }
    json.endArray()
  }

  /// An object of what `write` writes, or null where there is no `item`.
  mutating func object<Item>(
    _ name: StaticString,
    _ item: Item?,
    _ write: (Item, inout GroundedWriter) -> Void
  ) {
    json.key(name)
    guard let item else { return json.null() }
    json.beginObject()
    write(item, &self)
    json.endObject()
  }

  /// How a fact was read.
  mutating func reading(_ steps: ReadingSteps) { member("reading", word: steps.quality) }

  // MARK: Grounding

  /// The members `text` and `at`.
  mutating func ground(_ span: TextSpan) {
    let position = positions.position(of: span)
    json.key("text")
    json.string(document.text, position?.span.range ?? 0..<0)
    at(position)
  }

  /// The member `at` alone.
  mutating func at(_ span: TextSpan?) { at(span.flatMap(positions.position)) }

  private mutating func at(_ position: BlockPosition?) {
    json.key("at")
    guard let position else { return json.null() }
    json.object(
      ("block", UInt32(position.block)), ("start", UInt32(position.start)),
      ("end", UInt32(position.end)))
  }

  /// An object that is nothing but grounded words.
  mutating func words(_ span: TextSpan) {
    json.beginObject()
    ground(span)
    json.endObject()
  }
}
