import PlanNative
import PlanText

/// Reads the XHTML that `pdftotext -bbox-layout` writes.
///
/// Only what stands between `<doc>` and `</doc>` is parsed: the document type before it is the program's own, and the head holds nothing but metadata.
func readTextBoxes(_ bytes: [UInt8], _ limits: ReadLimits) throws(ReadError) -> [BoxPage] {
  guard let body = documentElement(of: bytes) else {
    throw .converter(.unreadableOutput(program: "pdftotext", reason: "no <doc>"))
  }
  let tree: NamedTree<BoxName>
  do {
    tree = NamedTree(
      try XMLTree.parse(
        body,
        BoxName.vocabulary,
        XMLLimits(
          maxDepth: limits.maxXMLDepth,
          maxNodes: limits.maxXMLNodes,
          maxBytes: body.count
        )
      )
    )
  } catch {
    throw .converter(.unreadableOutput(program: "pdftotext", reason: "\(error)"))
  }
  var pages: [BoxPage] = []
  guard let root = tree.root else { return pages }
  for page in tree.children(root) where tree.name(page) == .page {
    pages.append(readPage(page, tree))
  }
  return pages
}

private func readPage(_ page: XMLTree.Node, _ tree: NamedTree<BoxName>) -> BoxPage {
  var width = 0.0
  var height = 0.0
  for attribute in tree.tree.attributes(of: page) {
    let value = BoxNumber.read(tree.tree.text(attribute)) ?? 0
    switch tree.name(attribute) {
    case .width: width = value
    case .height: height = value
    default: break
    }
  }
  var result = BoxPage(width: width, height: height, runs: [])
  for flow in tree.children(page) where tree.name(flow) == .flow {
    for block in tree.children(flow) where tree.name(block) == .block {
      for line in tree.children(block) where tree.name(line) == .line {
        var words: [BoxWord] = []
        for word in tree.children(line) where tree.name(word) == .word {
          if let word = readWord(word, tree) { words.append(word) }
        }
        if let run = BoxRun(words) { result.runs.append(run) }
      }
    }
  }
  return result
}

/// Nil for a word without letters or without a place.
private func readWord(_ word: XMLTree.Node, _ tree: NamedTree<BoxName>) -> BoxWord? {
  var box = Box(left: .nan, top: .nan, right: .nan, bottom: .nan)
  for attribute in tree.tree.attributes(of: word) {
    guard let value = BoxNumber.read(tree.tree.text(attribute)) else { return nil }
    switch tree.name(attribute) {
    case .xMin: box.left = value
    case .xMax: box.right = value
    case .yMin: box.top = value
    case .yMax: box.bottom = value
    default: break
    }
  }
  guard box.width >= 0, box.height > 0 else { return nil }
  var text: [UInt8] = []
  for child in tree.children(word) where tree.tree.isText(child) {
    text.append(contentsOf: tree.tree.text(child))
  }
  return text.contains(where: { $0 > 0x20 }) ? BoxWord(text: text, box: box) : nil
}

/// The bytes from `<doc>` to `</doc>`, as valid UTF-8 without characters that XML forbids.
private func documentElement(of bytes: [UInt8]) -> [UInt8]? {
  let opening = Array("<doc>".utf8)
  let closing = Array("</doc>".utf8)
  guard let start = find(opening, in: bytes, from: 0) else { return nil }
  var end = bytes.count - closing.count
  while end > start, !bytes[end...].starts(with: closing) { end -= 1 }
  guard end > start else { return nil }
  var body = TextDecoding.decode(Array(bytes[start..<end + closing.count])).text
  for index in body.indices {
    if body[index] < 0x20 { body[index] = 0x20 }
    // U+FFFE and U+FFFF.
    if body[index] == 0xEF, body[index...].starts(with: [0xEF, 0xBF]), index + 2 < body.count,
      body[index + 2] >= 0xBE
    {
      body.replaceSubrange(index..<index + 3, with: [0x20, 0x20, 0x20])
    }
  }
  return body
}

private func find(_ needle: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
  var at = start
  while at + needle.count <= bytes.count {
    if bytes[at] == needle[0], bytes[at...].starts(with: needle) { return at }
    at += 1
  }
  return nil
}
