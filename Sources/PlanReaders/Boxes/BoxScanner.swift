import PlanText

/// Reads the elements that `pdftotext -bbox` writes between `<doc>` and `</doc>`, while it writes them.
///
/// The output of one program, of pages and their words with attributes in double quotes: an XML parser takes longer to build its tree than the program to write it. What such output cannot have (tags within words, words outside pages, other quotes) makes it unreadable. The document type before `<doc>` is the program's own, the head holds nothing but metadata, and the elements of other layouts hold words: none of them is read.
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
  private var isInPage = false
  /// The words of the page that is open, in the order written.
  private var words: [BoxWord] = []
  /// Place and text of the word that is open.
  private var openWord: (box: Box, text: [UInt8])?
  /// Bytes behind the last tag that was read.
  private var rest: [UInt8] = []
  /// How many bytes stand before `rest`.
  private var passed = 0

  private static let nowhere = Box(left: .nan, top: .nan, right: .nan, bottom: .nan)

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
      if case .before = state, cursor.pass(to: "<doc>"), cursor.pass("<doc>") { state = .inside }
      if case .inside = state {
        do throws(Damage) {
          while try readTag(&cursor) {}
        } catch {
          state = .damaged(Damage(reason: error.reason, at: passed + error.at))
        }
      }
    }
    passed += bytes.count
  }

  /// Reads the next tag and what stands before it; false where there is none, and behind the last.
  private mutating func readTag(_ cursor: inout Cursor) throws(Damage) -> Bool {
    let content = cursor.pass(to: 0x3C) ?? cursor.passRest()
    if openWord != nil {
      try append(cursor[content], endingAt: cursor.at)
      guard !cursor.isAtEnd else { return false }
      guard cursor.pass("</word>") else { throw Damage(reason: "tags differ", at: cursor.at) }
      if let word = openWord { word.text.withUnsafeBufferPointer { add($0, word.box) } }
      openWord = nil
      return true
    }
    guard cursor.pass(0x3C) else { return false }
    if let box = WordTag.read(&cursor) {
      guard isInPage else { throw Damage(reason: "tags differ", at: cursor.at) }
      if let text = WordTag.text(&cursor) { add(cursor[text], box) } else { openWord = (box, []) }
      return true
    }
    if cursor.pass(0x2F) { return try readClosing(&cursor) }
    try readOpening(&cursor)
    return true
  }

  /// Reads a closing tag; false behind that of the document.
  private mutating func readClosing(_ cursor: inout Cursor) throws(Damage) -> Bool {
    let name = cursor.passName()
    cursor.passBlanks()
    guard cursor.pass(0x3E) else { throw Damage(reason: "no end of tag", at: cursor.at) }
    switch Self.element(cursor[name]) {
    case .doc where !isInPage:
      state = .behind
      return false
    case .page where isInPage: closePage()
    case .other: break
    case .doc, .page, .word: throw Damage(reason: "tags differ", at: cursor.at)
    }
    return true
  }

  private mutating func readOpening(_ cursor: inout Cursor) throws(Damage) {
    let name = cursor.passName()
    guard !name.isEmpty else { throw Damage(reason: "no name", at: cursor.at) }
    let element = Self.element(cursor[name])
    var size = (width: 0.0, height: 0.0)
    var box = Self.nowhere
    var isEmpty = false
    while true {
      cursor.passBlanks()
      if cursor.pass(0x3E) { break }
      if cursor.pass(0x2F) {
        guard cursor.pass(0x3E) else { throw Damage(reason: "no end of tag", at: cursor.at) }
        isEmpty = true
        break
      }
      let name = cursor.passName()
      guard !name.isEmpty, cursor.pass(0x3D), cursor.pass(0x22),
        let value = cursor.pass(to: 0x22), cursor.pass(0x22)
      else { throw Damage(reason: "no attribute", at: cursor.at) }
      guard element == .word || element == .page else { continue }
      let number = BoxNumber.read(cursor[value])
      switch (element, cursor[name].first, cursor[name].last, name.count) {
      case (.word, 0x78, 0x6E, 4): box.left = number ?? .nan  // xMin
      case (.word, 0x78, 0x78, 4): box.right = number ?? .nan  // xMax
      case (.word, 0x79, 0x6E, 4): box.top = number ?? .nan  // yMin
      case (.word, 0x79, 0x78, 4): box.bottom = number ?? .nan  // yMax
      case (.page, 0x77, _, 5): size.width = number ?? 0  // width
      case (.page, 0x68, _, 6): size.height = number ?? 0  // height
      default: break
      }
    }
    switch element {
    case .page where !isInPage:
      pages.append(BoxPage(width: size.width, height: size.height, runs: []))
      isInPage = !isEmpty
    case .word where isInPage: openWord = isEmpty ? nil : (box, [])
    case .other: break
    case .doc, .page, .word: throw Damage(reason: "tags differ", at: cursor.at)
    }
  }

  private mutating func closePage() {
    pages[pages.count - 1].slanted = SlantedWords.taken(from: &words)
    let lines = DrawnLines(of: words)
    pages[pages.count - 1].runs = lines.runs
    if lines.areOnEnd { pages[pages.count - 1] = pages[pages.count - 1].upright() }
    words.removeAll(keepingCapacity: true)
    isInPage = false
  }

  /// Adds a word; one without letters or without a place is none.
  private mutating func add(_ text: UnsafeBufferPointer<UInt8>, _ box: Box) {
    guard box.width >= 0, box.height > 0, text.contains(where: { $0 > 0x20 }) else { return }
    if TextDecoding.isCleanLine(text) {
      words.append(BoxWord(text: WordText(text), box: box))
    } else {
      // A word is of one line.
      let text = TextDecoding.decodeUTF8(Array(text)).map { max($0, 0x20) }
      words.append(BoxWord(text: WordText(text), box: box))
    }
  }

  /// Adds characters and entities to the word that is open.
  private mutating func append(
    _ content: UnsafeBufferPointer<UInt8>,
    endingAt place: Int
  ) throws(Damage) {
    var start = 0
    while true {
      let end = ByteSearch.first(0x26, in: content, from: start)
      openWord?.text.append(contentsOf: UnsafeBufferPointer(rebasing: content[start..<end]))
      if end == content.count { return }
      let close = ByteSearch.first(0x3B, in: content, from: end)
      guard close < content.count, let scalar = Self.entity(content[end + 1..<close]) else {
        throw Damage(reason: "no entity", at: place)
      }
      openWord?.text.append(contentsOf: String(scalar).utf8)
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

  private enum Element { case doc, page, word, other }

  /// The element of a name, told by its letters.
  private static func element(_ name: UnsafeBufferPointer<UInt8>) -> Element {
    func isName(_ known: StaticString) -> Bool {
      known.withUTF8Buffer { $0.elementsEqual(name) }
    }
    switch name.first {
    case 0x77 where isName("word"): return .word
    case 0x70 where isName("page"): return .page
    case 0x64 where isName("doc"): return .doc
    default: return .other
    }
  }
}
