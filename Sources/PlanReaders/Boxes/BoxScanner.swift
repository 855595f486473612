import PlanText

/// Reads the elements that `pdftotext -bbox-layout` writes between `<doc>` and `</doc>`, while it writes them.
///
/// The output of one program, of six elements with attributes in double quotes: an XML parser takes longer to build its tree than the program to write it. What such output cannot have (comments, sections, other quotes, tags that do not match) makes it unreadable. The document type before `<doc>` is the program's own, and the head holds nothing but metadata: neither is read.
struct BoxScanner {
  /// What is wrong with the output, and at which byte.
  struct Damage: Error {
    var reason: StaticString
    var at: Int
  }

  private enum State {
    case before
    case inside
    case behind
    case damaged(Damage)
  }

  private var state = State.before
  private var pages: [BoxPage] = []
  private let maxDepth: Int
  private var open: [Element] = []
  /// The words of the line that is open.
  private var words: [BoxWord] = []
  /// Place and text of the word that is open.
  private var box = Self.nowhere
  private var text: [UInt8] = []
  /// Bytes behind the last tag that was read.
  private var rest: [UInt8] = []
  /// How many bytes stand before `rest`.
  private var passed = 0

  private enum Element: UInt8 { case doc, page, flow, block, line, word, other }

  /// Words of a line, most often.
  private static let usualWords = 16
  private static let nowhere = Box(left: .nan, top: .nan, right: .nan, bottom: .nan)

  /// At most `maxDepth` elements lie within one another.
  init(maxDepth: Int) { self.maxDepth = maxDepth }

  /// Whether nothing was read yet.
  var isEmpty: Bool { passed == 0 && rest.isEmpty }

  /// Reads the next `bytes` of the output.
  mutating func read(_ bytes: ArraySlice<UInt8>) {
    // No tag is read before its end is there.
    guard let last = bytes.lastIndex(of: 0x3E) else {
      rest += bytes
      return
    }
    let whole = bytes[...last]
    if rest.isEmpty {
      readTags(whole)
    } else {
      rest += whole
      readTags(rest[...])
    }
    rest = Array(bytes[(last + 1)...])
  }

  /// The pages, once all of the output is there.
  func end() throws(Damage) -> [BoxPage] {
    switch state {
    case .before: throw Damage(reason: "no <doc>", at: 0)
    case .inside: throw Damage(reason: "no </doc>", at: passed)
    case .behind: return pages
    case .damaged(let damage): throw damage
    }
  }

  /// Reads bytes that end behind a tag.
  private mutating func readTags(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBufferPointer { bytes in
      var cursor = Cursor(bytes)
      if case .before = state, cursor.pass(to: "<doc>") { state = .inside }
      if case .inside = state {
        do throws(Damage) {
          repeat { try readTag(&cursor) } while !open.isEmpty && !cursor.isAtEnd
          if open.isEmpty { state = .behind }
        } catch {
          state = .damaged(Damage(reason: error.reason, at: passed + error.at))
        }
      }
    }
    passed += bytes.count
  }

  private mutating func readTag(_ cursor: inout Cursor) throws(Damage) {
    let content = cursor.pass(to: 0x3C) ?? cursor.passRest()
    if open.last == .word { try append(cursor[content], endingAt: cursor.at) }
    guard cursor.pass(0x3C) else { return }
    if cursor.pass(0x2F) {
      let element = Self.element(cursor[cursor.passName()])
      cursor.passBlanks()
      guard cursor.pass(0x3E), open.popLast() == element else {
        throw Damage(reason: "tags differ", at: cursor.at)
      }
      close(element)
    } else {
      try readOpening(&cursor)
      guard open.count <= maxDepth else { throw Damage(reason: "too deep", at: cursor.at) }
    }
  }

  private mutating func readOpening(_ cursor: inout Cursor) throws(Damage) {
    if let place = WordTag.read(&cursor) {
      box = place
      if let word = WordTag.text(&cursor) {
        add(word)
      } else {
        text = []
        open.append(.word)
      }
      return
    }
    let name = cursor.passName()
    guard !name.isEmpty else { throw Damage(reason: "no name", at: cursor.at) }
    let element = Self.element(cursor[name])
    var width = 0.0
    var height = 0.0
    var isEmpty = false
    if element == .word { (box, text) = (Self.nowhere, []) }
    while true {
      cursor.passBlanks()
      if cursor.pass(0x3E) { break }
      if cursor.pass(0x2F) {
        guard cursor.pass(0x3E) else { throw Damage(reason: "no end of tag", at: cursor.at) }
        isEmpty = true
        break
      }
      let name = cursor.passName()
      guard !name.isEmpty, cursor.pass(0x3D), cursor.pass(0x22) else {
        throw Damage(reason: "no attribute", at: cursor.at)
      }
      guard let value = cursor.pass(to: 0x22), cursor.pass(0x22) else {
        throw Damage(reason: "no attribute", at: cursor.at)
      }
      guard element == .word || element == .page else { continue }
      let number = BoxNumber.read(cursor[value])
      switch (element, cursor[name].first, cursor[name].last, name.count) {
      case (.word, 0x78, 0x6E, 4): box.left = number ?? .nan  // xMin
      case (.word, 0x78, 0x78, 4): box.right = number ?? .nan  // xMax
      case (.word, 0x79, 0x6E, 4): box.top = number ?? .nan  // yMin
      case (.word, 0x79, 0x78, 4): box.bottom = number ?? .nan  // yMax
      case (.page, 0x77, _, 5): width = number ?? 0  // width
      case (.page, 0x68, _, 6): height = number ?? 0  // height
      default: break
      }
    }
    if element == .page { pages.append(BoxPage(width: width, height: height, runs: [])) }
    if element == .line {
      words = []
      words.reserveCapacity(Self.usualWords)
    }
    if !isEmpty { open.append(element) }
  }

  private mutating func close(_ element: Element) {
    switch element {
    case .word: add(text)
    case .line:
      if let run = BoxRun(words), !pages.isEmpty { pages[pages.count - 1].runs.append(run) }
      words = []
    default: break
    }
  }

  /// Adds the word that `box` holds; one without letters or without a place is none.
  private mutating func add(_ text: [UInt8]) {
    guard box.width >= 0, box.height > 0, text.contains(where: { $0 > 0x20 }) else { return }
    var text = TextDecoding.decodeUTF8(text)
    // A word is of one line.
    if text.contains(where: { $0 < 0x20 }) { text = text.map { max($0, 0x20) } }
    words.append(BoxWord(text: text, box: box))
  }

  /// Adds characters and entities to the word that is open.
  private mutating func append(
    _ content: UnsafeBufferPointer<UInt8>,
    endingAt place: Int
  ) throws(Damage) {
    var start = 0
    while true {
      let end = ByteSearch.first(0x26, in: content, from: start)
      text.append(contentsOf: UnsafeBufferPointer(rebasing: content[start..<end]))
      if end == content.count { return }
      let close = ByteSearch.first(0x3B, in: content, from: end)
      guard close < content.count, let scalar = Self.entity(content[end + 1..<close]) else {
        throw Damage(reason: "no entity", at: place)
      }
      text.append(contentsOf: String(scalar).utf8)
      start = close + 1
    }
  }

  /// The character that an entity stands for: those that XML itself has, and numbers.
  private static func entity(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> Unicode.Scalar? {
    switch String(decoding: name, as: UTF8.self) {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    case let name where name.hasPrefix("#x"):
      return UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
    case let name where name.hasPrefix("#"):
      return UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init)
    default: return nil
    }
  }

  /// The element of a name, told by its letters.
  private static func element(_ name: UnsafeBufferPointer<UInt8>) -> Element {
    func isName(_ known: StaticString) -> Bool {
      known.withUTF8Buffer { $0.elementsEqual(name) }
    }
    switch name.first {
    case 0x77 where isName("word"): return .word
    case 0x6C where isName("line"): return .line
    case 0x62 where isName("block"): return .block
    case 0x66 where isName("flow"): return .flow
    case 0x70 where isName("page"): return .page
    case 0x64 where isName("doc"): return .doc
    default: return .other
    }
  }
}
