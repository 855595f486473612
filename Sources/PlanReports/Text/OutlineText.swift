public import PlanModel
public import PlanText

/// Code points of a plain paragraph that stand in for its missing title.
private let excerptLength = 60

/// The outline as an indented tree, one node a line: section, label, title, role.
///
/// Where a number opens a plain paragraph, the paragraph's first words stand between quotes.
public func outlineText(_ outline: [OutlineNode], of document: SourceDocument) -> String {
  var output = ""
  for node in outline { append(node, depth: 0, of: document, to: &output) }
  return output
}

private func append(
  _ node: OutlineNode,
  depth: Int,
  of document: SourceDocument,
  to output: inout String
) {
  output += String(repeating: "  ", count: depth)
  output += "\(node.section)  \(node.label)  "
  if let title = node.title {
    output += document.words(at: title)
  } else {
    let words = document.words(at: node.span).unicodeScalars
    let isLong = words.count > excerptLength
    output += "“" + String(words.prefix(excerptLength)) + (isLong ? "…”" : "”")
  }
  if let role = node.role { output += " [\(role.rawValue)]" }
  output += "\n"
  for child in node.children { append(child, depth: depth + 1, of: document, to: &output) }
}
