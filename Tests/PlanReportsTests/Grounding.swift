import Foundation

/// Paths of the values that do not slice back to their words, and of words without a place.
func ungroundedPaths(in plan: Any) -> [String] {
  let blocks = ((plan as? [String: Any])?["blocks"] as? [[String: Any]] ?? [])
    .map { Array(($0["text"] as? String ?? "").unicodeScalars) }
  return ungrounded(plan, "", blocks)
}

private func ungrounded(_ value: Any, _ path: String, _ blocks: [[Unicode.Scalar]]) -> [String] {
  if let items = value as? [Any] {
    return items.enumerated().flatMap { ungrounded($1, "\(path)[\($0)]", blocks) }
  }
  guard let members = value as? [String: Any] else { return [] }
  var found: [String] = []
  if let text = members["text"] as? String {
    if let at = members["at"] as? [String: Int] {
      let block = at["block"] ?? -1
      let range = (at["start"] ?? 0)..<max(at["start"] ?? 0, at["end"] ?? 0)
      let isThere = blocks.indices.contains(block) && range.upperBound <= blocks[block].count
      if !isThere || !blocks[block][range].elementsEqual(text.unicodeScalars) { found.append(path) }
    } else {
      found.append(path + " without a place")
    }
  }
  for (name, member) in members where name != "blocks" {
    found += ungrounded(member, "\(path).\(name)", blocks)
  }
  return found
}
