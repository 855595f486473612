func scoreOutline(_ gold: JSONValue, _ plan: JSONValue, _ scorer: inout DocumentScorer) {
  let compare = scorer.compare
  scorer.items("outline", nodes(of: gold["outline"]), nodes(of: plan["outline"])) { gold, plan in
    if compare.bareLabel(gold["label"]) == compare.bareLabel(plan["label"]),
      compare.startsAlike(heading(of: gold, unlabelled: false), heading(of: plan, unlabelled: true))
    {
      return true
    }
    return compare.startsAlike(words(of: gold), words(of: plan), atLeast: 0.95)
  } strict: { gold, plan in
    guard case .object(let members) = gold, let section = members["section"] else { return true }
    return compare.bareLabel(section) == compare.bareLabel(plan["section"])
  }
}

/// All nodes of a tree, in order.
private func nodes(of outline: JSONValue) -> [JSONValue] {
  outline.items.flatMap { [$0] + nodes(of: $0["children"]) }
}

/// A node's title, else its words; `unlabelled` for those without the first word.
private func heading(of node: JSONValue, unlabelled: Bool) -> String {
  if node["title"].isTrue { return node["title"].string ?? "" }
  let text = words(of: node)
  guard unlabelled else { return text }
  let scalars = text.unicodeScalars
  let label = scalars.prefix { !ComparableText.isSpace($0) }
  let rest = scalars[label.endIndex...].drop(while: ComparableText.isSpace)
  return label.isEmpty || rest.startIndex == label.endIndex ? text : String(rest)
}
