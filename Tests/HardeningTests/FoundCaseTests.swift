import Foundation
import Hardening
import Testing

/// What fuzzing found once, fed again to the entry that it broke.
@Test(arguments: Entry.allCases)
func whatBrokeOnceHolds(entry: Entry) throws {
  let folder = FixtureFile.folder.appending(path: "found/\(entry.rawValue)")
  let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
  for name in names.sorted() {
    let bytes = [UInt8](try Data(contentsOf: folder.appending(path: name)))
    #expect(entry.faults(bytes).isEmpty, "\(entry.rawValue)/\(name)")
  }
}

/// Entries take in what is no document at all, and each other's.
@Test(arguments: Entry.allCases)
func entriesTakeAnything(entry: Entry) {
  var dice = Dice(9)
  let texts = FixtureFile.all.filter { $0.bytes.count < 8_000 }.map(\.bytes)
  let pieces =
    [[], [0], [Entry.separator], [0xEF, 0xBB, 0xBF]] + texts.shuffled(using: &dice).prefix(4)
  for piece in pieces {
    #expect(entry.faults(piece).isEmpty)
    #expect(entry.faults(piece.prefix(700) + [Entry.separator] + piece.prefix(700)).isEmpty)
  }
}
