import PlanReaders
import PlanText
import Testing

/// OLE2 files that lie, end early or lead in circles give a document or an error, and soon.
@Suite struct DocHostileTests {
  private static let sample: [UInt8] = {
    var builder = DocBuilder()
    builder.paragraphs = (0..<6).map { number in
      DocBuilder.Paragraph(
        runs: [
          DocBuilder.Run(text: "Kế hoạch \(number) ", isWide: true),
          DocBuilder.Run(text: "nh©n d©n", changes: DocBuilder.font(1)),
        ],
        mark: number % 3 == 1 ? 0x07 : 0x0D,
        changes: number % 3 == 1 ? DocBuilder.inTable : []
      )
    }
    builder.paragraphs.append(
      DocBuilder.Paragraph(
        runs: [DocBuilder.Run(text: "")],
        mark: 0x07,
        changes: DocBuilder.rowEnd + DocBuilder.row([0, 10, 20], [0, 1])
      )
    )
    return builder.file()
  }()

  private func check(_ bytes: [UInt8]) {
    do {
      expectInvariants(try readDocument(bytes))
    } catch {
      _ = error
    }
  }

  private func changed(_ offset: Int, _ value: Int, _ width: Int = 4) -> [UInt8] {
    var bytes = Self.sample
    bytes.replaceSubrange(offset..<offset + width, with: DocBuilder.number(value, width))
    return bytes
  }

  /// Where a stream begins in the sample: behind the header, in the order of its making.
  private static let main = 512

  @Test func theSampleIsRead() throws {
    #expect(texts(of: try readDocument(Self.sample)).first == "Kế hoạch 0 nhân dân")
  }

  @Test func everyLengthIsReadOrRefused() {
    for count in stride(from: 0, to: Self.sample.count, by: 61) {
      check(Array(Self.sample[..<count]))
    }
  }

  @Test func flippedBytesAreReadOrRefused() {
    var state: UInt64 = 99
    for round in 0..<1_500 {
      var bytes = Self.sample
      for _ in 0...(round % 9) {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let at = Int(state >> 33) % bytes.count
        bytes[at] = round % 2 == 0 ? UInt8(truncatingIfNeeded: state >> 20) : 0xFF
      }
      check(bytes)
    }
  }

  @Test func chainsThatMeetThemselvesEnd() throws {
    // Every sector leads back to the first.
    let tableSector = Int(Self.sample[76]) | Int(Self.sample[77]) << 8
    for target in [0, 1, 3] {
      var bytes = Self.sample
      let start = (tableSector + 1) * 512
      for entry in 0..<128 {
        bytes.replaceSubrange(
          start + 4 * entry..<start + 4 * entry + 4, with: DocBuilder.number(target, 4))
      }
      check(bytes)
    }
    check(changed(68, 0))
    check(changed(60, 5))
  }

  @Test func sectorSizesThatAreNoneAreRefused() {
    for shift in [0, 1, 8, 31, 63, 0xFFFF] {
      #expect(throws: ReadError.self) { try readDocument(changed(30, shift, 2)) }
    }
  }

  @Test func tablesBeyondTheEndAreNotRead() {
    for entry in [0xA2, 0xFA, 0x102, 0x112, 0x1A2, 0x25A, 0x2E2, 0x2EA] {
      for value in [1, 0x7FFF_FFFF, 0xFFFF_FFFF, 0x3FFF_FFF0] {
        check(changed(Self.main + entry, value))
        check(changed(Self.main + entry + 4, value))
      }
    }
  }

  @Test func lengthsOfTextThatLieAreNotBelieved() {
    for part in 0..<8 {
      for value in [0x7FFF_FFFF, 0x3FFF_FFFF, 5_000_000, 0xFFFF_FFFF] {
        check(changed(Self.main + 0x4C + 4 * part, value))
      }
    }
  }

  @Test func aFileWithoutWordInItIsRefused() {
    let file = CompoundBuilder.file([("WordDocument", [1, 2, 3]), ("1Table", [])])
    #expect(throws: ReadError.self) { try readDocument(file) }
    #expect(throws: ReadError.self) { try readDocument(Array(Self.sample[..<600])) }
  }
}
