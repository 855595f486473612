import PlanNative

/// The fields of one part: where their codes stand, which are no text, and the results that belong to the page.
///
/// A field that is begun and never ended is none, so that a stray mark hides nothing.
struct DocxFields {
  /// What a field shows, as far as it matters.
  enum Kind { case pageNumber, contents, other }

  /// Nodes of codes and nodes of results, in document order.
  private var codes: [Range<UInt32>] = []
  private var pageNumbers: [Range<UInt32>] = []
  private var contents: [Range<UInt32>] = []

  private struct Open {
    var start: UInt32
    var separator: UInt32?
    var code: [UInt8] = []
  }

  private static let longestCode = 64

  init(_ tree: NamedTree<DocxName>) {
    var open: [Open] = []
    for node in tree.all(.fieldCharacter, .fieldCode, .simpleField) {
      switch tree.name(node) {
      case .fieldCharacter:
        switch tree.attribute(.fieldCharacterType, of: node) {
        case "begin": open.append(Open(start: node.index))
        case "separate":
          if let last = open.indices.last {
            open[last].separator = open[last].separator ?? node.index
          }
        case "end": if let field = open.popLast() { close(field, at: node.index) }
        default: break
        }
      case .fieldCode:
        guard let last = open.indices.last, open[last].separator == nil,
          open[last].code.count < Self.longestCode
        else { continue }
        for text in tree.children(node) { open[last].code += tree.tree.text(text) }
      case .simpleField:
        let code = tree.attribute(.instruction, of: node) ?? ""
        addResult(node.index..<tree.tree.end(of: node), Self.kind(of: Array(code.utf8)))
      default: break
      }
    }
    codes.sort { $0.lowerBound < $1.lowerBound }
    pageNumbers.sort { $0.lowerBound < $1.lowerBound }
    contents.sort { $0.lowerBound < $1.lowerBound }
    codes = Self.merged(codes)
    pageNumbers = Self.merged(pageNumbers)
    contents = Self.merged(contents)
  }

  /// Whether the node belongs to a field's code.
  func isCode(_ node: XMLTree.Node) -> Bool { Self.contains(codes, node.index) }

  /// Whether the node belongs to the number of a page, or of all pages.
  func isPageNumber(_ node: XMLTree.Node) -> Bool { Self.contains(pageNumbers, node.index) }

  /// Whether a table of contents has some of the nodes, of which the last comes just before `end`.
  func haveContents(from node: XMLTree.Node, to end: UInt32) -> Bool {
    contents.contains { $0.lowerBound < end && node.index < $0.upperBound }
  }

  private mutating func close(_ field: Open, at end: UInt32) {
    codes.append(field.start..<(field.separator ?? end))
    if let separator = field.separator { addResult(separator..<end, Self.kind(of: field.code)) }
  }

  private mutating func addResult(_ range: Range<UInt32>, _ kind: Kind) {
    switch kind {
    case .pageNumber: pageNumbers.append(range)
    case .contents: contents.append(range)
    case .other: break
    }
  }

  /// By the first word of the code.
  private static func kind(of code: [UInt8]) -> Kind {
    let word = code.drop { $0 <= 0x20 }.prefix { $0 > 0x20 && $0 != 0x5C }
    switch String(decoding: word, as: UTF8.self).uppercased() {
    case "PAGE", "NUMPAGES", "SECTIONPAGES": return .pageNumber
    case "TOC": return .contents
    default: return .other
    }
  }

  private static func merged(_ ranges: [Range<UInt32>]) -> [Range<UInt32>] {
    var result: [Range<UInt32>] = []
    for range in ranges {
      if let last = result.last, range.lowerBound <= last.upperBound {
        result[result.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        result.append(range)
      }
    }
    return result
  }

  private static func contains(_ ranges: [Range<UInt32>], _ index: UInt32) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].lowerBound <= index { low = middle + 1 } else { high = middle }
    }
    return low > 0 && ranges[low - 1].contains(index)
  }
}
