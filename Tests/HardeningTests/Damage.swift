import Hardening

/// What may happen to a file on its way.
enum Damage: CaseIterable {
  case truncated, flipped, spliced, repeated, reordered

  /// `bytes` after such an accident; `others` lend what is spliced in.
  func done(to bytes: [UInt8], with others: [[UInt8]], _ dice: inout Dice) -> [UInt8] {
    guard !bytes.isEmpty else { return bytes }
    var bytes = bytes
    switch self {
    case .truncated:
      let length = Int.random(in: 0..<bytes.count, using: &dice)
      return Array(Bool.random(using: &dice) ? bytes.prefix(length) : bytes.suffix(length))
    case .flipped:
      for _ in 0..<Int.random(in: 1...64, using: &dice) {
        let place = Int.random(in: bytes.indices, using: &dice)
        bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &dice)
      }
      return bytes
    case .spliced:
      let other = others.randomElement(using: &dice) ?? []
      bytes.replaceSubrange(stretch(of: bytes, &dice), with: other[stretch(of: other, &dice)])
      return bytes
    case .repeated:
      let stretch = stretch(of: bytes, &dice)
      let copies = repeatElement(bytes[stretch], count: Int.random(in: 1...8, using: &dice))
      bytes.insert(contentsOf: copies.joined(), at: stretch.upperBound)
      return bytes
    case .reordered:
      let cuts = (0..<6).map { _ in Int.random(in: 0...bytes.count, using: &dice) }.sorted()
      let pieces = zip([0] + cuts, cuts + [bytes.count]).map { bytes[$0..<$1] }
      return Array(pieces.shuffled(using: &dice).joined())
    }
  }

  /// A stretch of at most 2,000 bytes.
  private func stretch(of bytes: [UInt8], _ dice: inout Dice) -> Range<Int> {
    guard !bytes.isEmpty else { return 0..<0 }
    let start = Int.random(in: bytes.indices, using: &dice)
    return start..<min(bytes.count, start + Int.random(in: 1...2000, using: &dice))
  }
}
