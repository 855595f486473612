import Foundation
import PlanModel
import PlanReports
import PlanText
import Testing

/// The schemas that are printed.
private let shapes: [String: [UInt8]] = ["plan": planSchemaJSON(), "audit": auditSchemaJSON()]

private func schema(_ shape: String) throws -> [String: Any] {
  try JSONSerialization.jsonObject(with: Data(shapes[shape] ?? [])) as? [String: Any] ?? [:]
}

/// Members that are not always there, by the end of their object's path.
private let sometimes: [String: Set<String>] = [
  // Only pages have these.
  ".blocks.items": ["box", "confidence"],
  // Only plans that were audited together have these.
  ".$defs.report": ["parents", "troubles", "sums"],
]

/// Every schema of an object, with its path.
private func objects(in value: Any, _ path: String = "") -> [(path: String, schema: [String: Any])]
{
  if let items = value as? [Any] {
    return items.enumerated().flatMap { objects(in: $1, "\(path)[\($0)]") }
  }
  guard let members = value as? [String: Any] else { return [] }
  let own = members["type"] as? String == "object" ? [(path, members)] : []
  return own + members.flatMap { objects(in: $1, "\(path).\($0)") }
}

@Test(arguments: shapes.keys) func everyObjectIsClosedAndEveryMemberIsDescribed(_ shape: String)
  throws
{
  let found = objects(in: try schema(shape))
  #expect(found.count > 15)
  for (path, object) in found {
    let properties = object["properties"] as? [String: [String: Any]] ?? [:]
    #expect(object["additionalProperties"] as? Bool == false, "\(path)")
    let always = Set(properties.keys).subtracting(
      sometimes.first { path.hasSuffix($0.key) }?.value ?? [])
    #expect(Set(object["required"] as? [String] ?? []) == always, "\(path)")
    for (name, property) in properties {
      #expect((property["description"] as? String)?.isEmpty == false, "\(path).\(name)")
    }
  }
}

@Test(arguments: shapes.keys) func everyReferenceLeadsToADefinition(_ shape: String) throws {
  let text = String(decoding: shapes[shape] ?? [], as: UTF8.self)
  let names = try schema(shape)["$defs"] as? [String: Any] ?? [:]
  for part in text.components(separatedBy: "\"#/$defs/").dropFirst() {
    let name = String(part.prefix { $0 != "\"" })
    #expect(names[name] != nil, "\(name)")
  }
}

@Test func closedSetsAreThoseOfTheModel() throws {
  let text = String(decoding: planSchemaJSON(), as: UTF8.self)
  func list(_ words: [String]) -> String { "[" + words.map { "\"\($0)\"" }.joined(separator: ", ") }
  #expect(text.contains(list(DocumentType.allCases.map(\.rawValue)) + "]"))
  #expect(text.contains(list(SectionRole.allCases.map(\.rawValue)) + ", null]"))
  #expect(text.contains(list(Note.Code.allCases.map(\.rawValue)) + "]"))
}
