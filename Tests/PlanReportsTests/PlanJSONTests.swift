import Foundation
import PlanModel
import PlanText
import Testing

@testable import PlanReports

private func json(_ sample: SamplePlan, _ style: JSONStyle = .pretty) -> [UInt8] {
  writePlanJSON(
    sample.plan,
    notes: sample.notes,
    document: sample.document,
    generator: "kehoach test",
    language: .english,
    style: style
  )
}

@Test func everyValueOfThePlanIsGrounded() throws {
  let value = try JSONSerialization.jsonObject(with: Data(json(SamplePlan())))
  #expect(ungroundedPaths(in: value).isEmpty)
}

@Test func theContractsKeysStandInTheContractsOrder() {
  let text = String(decoding: json(SamplePlan(), .compact), as: UTF8.self)
  var rest = text[...]
  for key in [
    "schema", "generator", "source", "blocks", "header", "citations", "outline", "purposes",
    "requirements", "objectives", "subjects", "scope", "criteria", "methods", "funding",
    "programmes", "assignments", "quotas", "timeline", "diagnostics", "residue",
  ] {
    guard let place = rest.range(of: "\"\(key)\":") else {
      Issue.record("\(key) is missing or out of order")
      continue
    }
    rest = rest[place.upperBound...]
  }
}

@Test func bothStylesSayTheSame() throws {
  let pretty = try JSONSerialization.jsonObject(with: Data(json(SamplePlan(), .pretty)))
  let compact = json(SamplePlan(), .compact)
  let other = try JSONSerialization.jsonObject(with: Data(compact))
  #expect(pretty as? NSDictionary == other as? NSDictionary)
  #expect(compact.filter { $0 == 0x0A }.count == 1)
}

@Test func theSamePlanGivesTheSameBytes() {
  #expect(json(SamplePlan()) == json(SamplePlan()))
}

@Test func aQuotaIsWrittenAsTheContractShows() {
  let text = String(decoding: json(SamplePlan(), .compact), as: UTF8.self)
  let quota = """
    {"id":"q1","comparison":"between","value":null,"low":1.5,"high":2,"measure":"count",\
    "counted":"mô hình","unit":null,"per":"year","each":true,"assignment":null,"programme":null,\
    "due":{"relation":"by","from":null,"to":"--11-15","recurs":"year",\
    "text":"trước ngày 15/11 hằng năm","at":{"block":8,"start":50,"end":75}},"section":"I.1",\
    "reading":"exact","text":"ít nhất 02 mô hình/năm","at":{"block":8,"start":21,"end":43}}
    """
  #expect(text.contains(quota))
}

@Test func aPlanOfNothingIsWrittenWithItsKeys() throws {
  let document = SourceDocument(info: SourceInfo(), text: [], blocks: [])
  let bytes = writePlanJSON(
    Plan(),
    notes: [],
    document: document,
    generator: "",
    language: .vietnamese,
    style: .compact
  )
  let value = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
  #expect(value?.count == 21)
}

@Test func messagesFollowTheLanguageAndNothingElseDoes() {
  let sample = SamplePlan()
  func lines(_ language: Language) -> [Substring] {
    let bytes = writePlanJSON(
      sample.plan,
      notes: sample.notes,
      document: sample.document,
      generator: "",
      language: language,
      style: .pretty
    )
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
  }
  let different = zip(lines(.vietnamese), lines(.english)).filter { $0 != $1 }
  #expect(different.count == 1)
  #expect(different.allSatisfy { $0.0.contains("\"message\"") })
}
