import PlanText

/// Reads the elements that `pdftotext -bbox-layout` writes between `<doc>` and `</doc>`.
///
/// The output of one program, of six elements with attributes in double quotes: an XML parser takes longer to build its tree than the program to write it. What such output cannot have (comments, sections, other quotes, tags that do not match) makes it unreadable.
struct BoxScanner {
  /// What is wrong with the output, and at which byte.
  struct Damage: Error {
    var reason: StaticString
    var at: Int
  }

  private(set) var pages: [BoxPage] = []
  private var cursor: Cursor
  private var open: [Element] = []
  /// The words of the line that is open.
  private var words: [BoxWord] = []
  /// Place and text of the word that is open.
  private var box = Self.nowhere
  private var text: [UInt8] = []

  private enum Element: UInt8 { case doc, page, flow, block, line, word, other }

  private static let nowhere = Box(left: .nan, top: .nan, right: .nan, bottom: .nan)

  /// The pages of `bytes`, which are valid UTF-8; at most `maxDepth` elements lie within one another.
  static func pages(
    of bytes: UnsafeBufferPointer<UInt8>,
    maxDepth: Int
  ) throws(Damage) -> [BoxPage] {
    var scanner = BoxScanner(cursor: Cursor(bytes))
    try scanner.read(maxDepth)
    return scanner.pages
  }

  private init(cursor: Cursor) { self.cursor = cursor }

  private mutating func read(_ maxDepth: Int) throws(Damage) {
    repeat {
      guard let content = cursor.pass(to: 0x3C) else { throw damage("no tag") }
      if open.last == .word { try append(content) }
      cursor.advance()
      if cursor.pass(0x2F) {
        let element = Self.element(cursor[cursor.passName()])
        cursor.passBlanks()
        guard cursor.pass(0x3E), open.popLast() == element else { throw damage("tags differ") }
        close(element)
      } else {
        try readOpening()
        guard open.count <= maxDepth else { throw damage("too deep") }
      }
    } while !open.isEmpty
  }

  private mutating func readOpening() throws(Damage) {
    let name = cursor.passName()
    guard !name.isEmpty else { throw damage("no name") }
    let element = Self.element(cursor[name])
    var width = 0.0
    var height = 0.0
    var isEmpty = false
    if element == .word { (box, text) = (Self.nowhere, []) }
    while true {
      cursor.passBlanks()
      if cursor.pass(0x3E) { break }
      if cursor.pass(0x2F) {
        guard cursor.pass(0x3E) else { throw damage("no end of tag") }
        isEmpty = true
        break
      }
      let name = cursor.passName()
      guard !name.isEmpty, cursor.pass(0x3D), cursor.pass(0x22), let value = cursor.pass(to: 0x22)
      else { throw damage("no attribute") }
      cursor.advance()
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
    if element == .line { words = [] }
    if !isEmpty { open.append(element) }
  }

  private mutating func close(_ element: Element) {
    switch element {
    case .word:
      // A word without letters or without a place is none.
      guard box.width >= 0, box.height > 0, text.contains(where: { $0 > 0x20 }) else { return }
      words.append(BoxWord(text: text, box: box))
    case .line:
      if let run = BoxRun(words), !pages.isEmpty { pages[pages.count - 1].runs.append(run) }
      words = []
    default: break
    }
  }

  /// Adds characters and entities to the word that is open.
  private mutating func append(_ range: Range<Int>) throws(Damage) {
    let content = cursor[range]
    var start = 0
    while true {
      let end = ByteSearch.first(0x26, in: content, from: start)
      text.append(contentsOf: UnsafeBufferPointer(rebasing: content[start..<end]))
      if end == content.count { return }
      let close = ByteSearch.first(0x3B, in: content, from: end)
      guard close < content.count, let scalar = Self.entity(content[end + 1..<close]) else {
        throw damage("no entity")
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

  private func damage(_ reason: StaticString) -> Damage { Damage(reason: reason, at: cursor.at) }
}
