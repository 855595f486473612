import Foundation
import PlanParser
import PlanReaders
import PlanReports
import PlanText
import Testing

/// Numbers that look random and are the same in every run.
private struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ state >> 29
  }
}

/// Reads and writes `bytes`, whatever they are; only reading may refuse, and what is written is grounded.
private func check(_ bytes: [UInt8], _ what: Comment) throws {
  guard let document = try? readDocument(bytes, ReadOptions(name: "source.txt")) else { return }
  let reading = parsePlan(document)
  let json = writePlanJSON(
    reading.plan,
    notes: reading.notes,
    document: document,
    generator: "",
    language: .english,
    style: .compact
  )
  let value = try JSONSerialization.jsonObject(with: Data(json))
  #expect(ungroundedPaths(in: value).isEmpty, what)
}

private func bytes(_ fixture: Fixture) throws -> [UInt8] {
  [UInt8](try Data(contentsOf: fixture.source))
}

@Test(arguments: Fixture.all)
func aTruncatedPlanIsReadOrRefused(fixture: Fixture) throws {
  let whole = try bytes(fixture)
  var dice = Dice(state: 1)
  for _ in 0..<8 {
    let count = Int.random(in: 0...whole.count, using: &dice)
    try check(Array(whole.prefix(count)), "the first \(count) bytes")
    try check(Array(whole.suffix(count)), "the last \(count) bytes")
  }
}

@Test(arguments: Fixture.all)
func aPlanWithFlippedBytesIsReadOrRefused(fixture: Fixture) throws {
  let whole = try bytes(fixture)
  var dice = Dice(state: 2)
  for round in 0..<8 {
    var damaged = whole
    for _ in 0..<(1 << round) {
      let place = Int.random(in: damaged.indices, using: &dice)
      damaged[place] = UInt8.random(in: 1...255, using: &dice)
    }
    try check(damaged, "round \(round)")
  }
}

@Test(arguments: Fixture.all)
func aPlanSplicedFromPiecesIsReadOrRefused(fixture: Fixture) throws {
  let lines = try bytes(fixture).split(separator: 0x0A, omittingEmptySubsequences: false)
  var dice = Dice(state: 3)
  for round in 0..<6 {
    let shuffled = lines.shuffled(using: &dice).prefix(
      Int.random(in: 1...lines.count, using: &dice))
    try check(Array(shuffled.joined(separator: [0x0A])), "round \(round)")
    let doubled = shuffled + shuffled
    try check(Array(doubled.joined(separator: [0x20])), "round \(round) on one line")
  }
}
