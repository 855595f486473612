import Hardening
import PlanReaders
import PlanText
import Testing

/// Files that were cut, spliced or had bits turned over still give sound documents or errors.
@Suite struct DamageTests {
  static let files: [[UInt8]] = [
    Array(SamplePlans.text.utf8), Array(SamplePlans.markdown.utf8), Array(ColumnTests.plan.utf8),
    Array(Wrapping.fold(SamplePlans.text, 72).utf8),
    Array(
      """
      |
      **ỦY BAN NHÂN
      DÂN**
      -------
      |
      *Số: 12*
      |
      |

      | a | b |
      |---|---|
      | 1<br>2 | `x` |

      <table><tr><td rowspan=2>A</td><td>&#7871;</table>
      +---+---+
      |a  |b  |
      +---+---+
      [x](y) _z_ \\* ```
      """.utf8
    ),
    Array(
      """
      <!DOCTYPE html><html><head><meta charset="utf-8"><style>p{}</style></head><body>
      <table><tr><td rowspan=2>ỦY BAN<br>NHÂN DÂN<td>Số: 1</table><ol type=a start=2><li>Một<ul>
      <li>Hai</ul></ol><p style="display:none">ẩn<p>Kế hoạch &ecirc;&#769; năm 2024<pre>a
      b</pre><!-- x --></body></html>
      """.utf8
    ),
  ]

  private func check(_ bytes: [UInt8]) {
    guard let document = try? readDocument(bytes) else { return }
    expectInvariants(document)
    for block in document.blocks where !document.origins.isEmpty {
      guard let input = document.origins.input(of: block.span.range) else {
        Issue.record("no origin")
        continue
      }
      #expect(input.upperBound <= bytes.count)
    }
  }

  @Test(arguments: files.indices)
  func cutFiles(file: Int) {
    let bytes = Self.files[file]
    for length in stride(from: 0, to: bytes.count, by: max(1, bytes.count / 150)) {
      check(Array(bytes[..<length]))
      check(Array(bytes[length...]))
    }
  }

  @Test(arguments: files.indices)
  func turnedBits(file: Int) {
    var dice = Dice(UInt64(file) + 1)
    for _ in 0..<150 {
      var bytes = Self.files[file]
      for _ in 0..<Int.random(in: 1...8, using: &dice) {
        bytes[Int.random(in: 0..<bytes.count, using: &dice)] = UInt8.random(
          in: 0...255,
          using: &dice
        )
      }
      check(bytes)
    }
  }

  @Test(arguments: files.indices)
  func splicedFiles(file: Int) {
    var dice = Dice(UInt64(file) + 99)
    for _ in 0..<150 {
      let other = Self.files[Int.random(in: 0..<Self.files.count, using: &dice)]
      var bytes = Self.files[file]
      let start = Int.random(in: 0..<bytes.count, using: &dice)
      let end = Int.random(in: start..<min(bytes.count, start + 200), using: &dice)
      let from = Int.random(in: 0..<other.count, using: &dice)
      let to = Int.random(in: from..<min(other.count, from + 200), using: &dice)
      bytes.replaceSubrange(start..<end, with: other[from..<to])
      check(bytes)
    }
  }

  @Test func randomMarks() {
    var dice = Dice(7)
    let pieces = [
      "*", "**", "_", "`", "|", "\n", "\n\n", "-", "1.", " ", "<", ">", "[", "](", ")", "#", "\\",
      "&", ";", "td", "ế", "Ủ", "A", "\u{C}", "\r", "<td>", "</table>", "+--+", "KẾ HOẠCH",
      "Nơi nhận:", "          ", "2021", "\u{AD}", "\u{301}",
    ]
    for _ in 0..<800 {
      let count = Int.random(in: 1...60, using: &dice)
      let text = (0..<count).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &dice)] }
        .joined()
      for format in [SourceInfo.Format.text, .markdown, .html] {
        guard let document = try? read(text, as: format) else { continue }
        expectInvariants(document)
      }
    }
  }
}
