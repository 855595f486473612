import Foundation
import Hardening
import PlanNative
import PlanReaders
import PlanText
import Testing

/// Every fixture in every format, damaged in every way: it is read or refused, and what is read is sound and grounded.
@Suite struct DamageTests {
  /// How often each damage is done; `KEHOACH_ROUNDS` for more than a change has time for.
  private static let rounds =
    ProcessInfo.processInfo.environment["KEHOACH_ROUNDS"].flatMap(Int.init) ?? 2

  @Test(arguments: FixtureFile.all)
  func damagedFilesAreReadOrRefused(fixture: FixtureFile) {
    var dice = Dice(Checksum.of(fixture.path))
    let others = FixtureFile.all.filter { $0.bytes.count < 100_000 }.map(\.bytes)
    for damage in Damage.allCases {
      for round in 0..<Self.rounds {
        let bytes = damage.done(to: fixture.bytes, with: others, &dice)
        check(bytes, isDeep: round == 0, "\(fixture.path) \(damage) \(round)")
      }
    }
  }

  /// The parts of a package damaged and packed well, so that what reads them is reached.
  @Test(arguments: FixtureFile.all.filter { $0.path.hasSuffix("x") || $0.path.hasSuffix(".odt") })
  func packagesOfDamagedPartsAreReadOrRefused(fixture: FixtureFile) throws {
    var dice = Dice(Checksum.of(fixture.path) &+ 1)
    let archive = try ZipArchive(
      fixture.bytes, ZipLimits(maxEntries: 200, maxUnpackedBytes: 1 << 26, maxRatio: 1000))
    let parts = try archive.names.map {
      TinyZip.Entry(name: $0, bytes: try archive.bytes(of: $0) ?? [])
    }
    let texts = parts.map(\.bytes)
    let damageable = parts.indices.filter { parts[$0].name.hasSuffix("l") }
    for damage in Damage.allCases {
      for round in 0..<Self.rounds {
        var zip = TinyZip()
        zip.entries = parts
        let index = damageable.randomElement(using: &dice) ?? 0
        zip.entries[index].bytes = damage.done(to: texts[index], with: texts, &dice)
        check(zip.bytes(), isDeep: false, "\(fixture.path) \(parts[index].name) \(damage) \(round)")
      }
    }
  }

  /// What converters say of the PDF fixture, damaged.
  @Test func damagedTextBoxesAreReadOrRefused() throws {
    var dice = Dice(5)
    let boxes = FixtureFile.boxes
    let drawings = try FixtureFile.converters.pageDrawings?([], []) ?? []
    for damage in Damage.allCases {
      for round in 0..<Self.rounds {
        let text = damage.done(to: boxes, with: [drawings], &dice)
        let pages = damage.done(to: drawings, with: [boxes], &dice)
        let bytes = text.filter { $0 != Entry.separator } + [Entry.separator] + pages
        #expect(Entry.boxes.faults(bytes).isEmpty, "\(damage) \(round)")
      }
    }
  }

  private func check(_ bytes: [UInt8], isDeep: Bool, _ what: String) {
    guard let document = try? readDocument(bytes, ReadOptions(), FixtureFile.converters) else {
      return
    }
    let faults = faults(of: document) + (isDeep ? planFaults(of: document) : [])
    #expect(faults.isEmpty, "\(what)")
  }
}

/// A number that a name stands for, the same in every run.
private enum Checksum {
  static func of(_ name: String) -> UInt64 {
    name.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
