import Foundation
import PlanModel
import PlanReports
import PlanText
import Testing

/// Every run of digits of a document's blocks.
private func figures(_ document: SourceDocument) -> [TextSpan] {
  var spans: [TextSpan] = []
  for block in document.blocks {
    var start: Int?
    for place in block.span.range {
      let isDigit = document.text[place] &- 0x30 < 10
      if isDigit, start == nil { start = place }
      if !isDigit, let first = start {
        spans.append(TextSpan(first..<place))
        start = nil
      }
    }
    if let first = start { spans.append(TextSpan(first..<block.span.range.upperBound)) }
  }
  return spans
}

@Test(arguments: Fixture.all)
func everyFigureOfAFixtureStandsInItsLedger(fixture: Fixture) throws {
  let (document, reading) = try fixture.read()
  let items = reading.plan.ledger.items
  for figure in figures(document) {
    #expect(
      items.contains { $0.span.contains(figure) },
      "\(document.words(at: figure)) at \(figure.start)")
  }
}

@Test(arguments: Fixture.all)
func theLedgerIsInTheOrderOfTheTextAndCountsNothingTwice(fixture: Fixture) throws {
  let items = try fixture.read().reading.plan.ledger.items
  for (item, next) in zip(items, items.dropFirst()) {
    #expect(item.span.end <= next.span.start)
  }
}

@Test(arguments: Fixture.all)
func mostOfAFixtureIsExplained(fixture: Fixture) throws {
  let reading = try fixture.read().reading
  guard !reading.notes.contains(where: { $0.code == .notAPlan }) else { return }
  let count = reading.plan.ledger.count()
  #expect(count.share >= 0.9)
}

@Test(arguments: Fixture.all)
func everyFactThatTheLedgerNamesIsInTheJSON(fixture: Fixture) throws {
  let (document, reading) = try fixture.read()
  let json = try JSONSerialization.jsonObject(with: Data(try fixture.json()))
  let coverage = writeCoverageJSON(
    reading.plan, document: document, generator: "kehoach", style: .compact)
  let value = try JSONSerialization.jsonObject(with: Data(coverage)) as? [String: Any]
  let blocks = (json as? [String: Any])?["blocks"] ?? []
  let ungrounded = ungroundedPaths(in: ["blocks": blocks, "coverage": value ?? [:]])
  #expect(ungrounded == [])
  for item in value?["items"] as? [[String: Any]] ?? [] {
    guard let path = item["fact"] as? String else { continue }
    #expect(lookUp(path, in: json) != nil, "\(path)")
  }
}

/// What a JSON pointer without escapes names.
private func lookUp(_ path: String, in value: Any) -> Any? {
  path.split(separator: "/").reduce(value as Any?) { value, name in
    if let list = value as? [Any] {
      Int(name).flatMap { list.indices.contains($0) ? list[$0] : nil }
    } else {
      (value as? [String: Any])?[String(name)]
    }
  }
}

@Test func theCoverageTextQuotesAndCounts() throws {
  let fixture = try #require(Fixture.all.first { $0.testDescription == "district-dengue" })
  let (document, reading) = try fixture.read()
  let english = coverageText(reading.plan, of: document, in: .english)
  #expect(english.contains("→ /quotas/0"))
  #expect(english.contains("87/KH-UBND]"))
  #expect(english.contains("% explained"))
  #expect(coverageText(reading.plan, of: document, in: .vietnamese).contains("đã giải thích"))
}

@Test func everyReasonHasWordsInBothLanguages() {
  for reason in ResidueReason.allCases {
    let texts = Language.allCases.map { words(of: reason, in: $0) }
    #expect(Set(texts).count == 2)
    #expect(texts.allSatisfy { !$0.isEmpty })
  }
}
