import PlanEvaluation
import PlanParser
import PlanReports
package import PlanText

/// What is wrong with the plan that is read of a document: its JSON is no JSON, a value does not slice back to its words, or a second reading differs.
package func planFaults(of document: SourceDocument) -> [String] {
  let json = planJSON(of: document)
  guard json == planJSON(of: document) else { return ["two readings differ"] }
  do {
    let plan = try readJSON(json)
    let blocks = plan["blocks"].items.map { Array(($0["text"].string ?? "").unicodeScalars) }
    return ungrounded(plan, "", blocks)
  } catch {
    return ["no JSON from byte \(error.offset)"]
  }
}

private func planJSON(of document: SourceDocument) -> [UInt8] {
  let reading = parsePlan(document)
  return writePlanJSON(
    reading.plan,
    notes: reading.notes,
    document: document,
    generator: "",
    language: .english,
    style: .compact
  )
}

/// Paths of the values that do not slice back to their words, and of words without a place.
private func ungrounded(
  _ value: JSONValue,
  _ path: String,
  _ blocks: [[Unicode.Scalar]]
) -> [String] {
  switch value {
  case .array(let items):
    return items.enumerated().flatMap { ungrounded($1, "\(path)/\($0)", blocks) }
  case .object(let object):
    var found: [String] = []
    if let text = value["text"].string, !stands(text, at: value["at"], in: blocks) {
      found.append("\(path) is not grounded")
    }
    for member in object.members where member.name != "blocks" {
      found += ungrounded(member.value, "\(path)/\(member.name)", blocks)
    }
    return found
  case .null, .bool, .number, .string: return []
  }
}

private func stands(_ text: String, at place: JSONValue, in blocks: [[Unicode.Scalar]]) -> Bool {
  guard let block = place["block"].number.flatMap(Int.init(exactly:)),
    let start = place["start"].number.flatMap(Int.init(exactly:)),
    let end = place["end"].number.flatMap(Int.init(exactly:)),
    blocks.indices.contains(block), start >= 0, start <= end, end <= blocks[block].count
  else { return false }
  return blocks[block][start..<end].elementsEqual(text.unicodeScalars)
}
