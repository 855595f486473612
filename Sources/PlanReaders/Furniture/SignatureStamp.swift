import PlanText

/// The stamp that a digital signature prints on the page: who signed, when, with which address.
enum SignatureStamp {
  /// What begins a stamp.
  private static let heads = PhraseTable<Bool>(
    lines: """
      được ký bởi
      ký bởi
      ký số bởi
      người ký số
      digitally signed by
      signature not verified
      signed by
      """
  )
  /// What goes on with it on the next lines.
  private static let rests = PhraseTable<Bool>(
    lines: """
      chức vụ:
      cơ quan:
      date:
      email:
      giờ ký:
      ký ngày:
      ngày ký:
      reason:
      thời gian ký:
      """
  )
  private static let longest = 200

  /// The lines that are stamps.
  static func lines(_ text: [UInt8], _ lines: [TextLine]) -> [Int] {
    var found: [Int] = []
    for index in lines.indices {
      let range = lines[index].range
      guard range.count <= longest else { continue }
      let isRest = found.last == index - 1 && !found.isEmpty
      guard isRest || mayBeHead(text[range.lowerBound]) else { continue }
      let tokens = Tokens(String(decoding: text[range], as: UTF8.self))
      let first = tokens.all.first?.kind == .symbol ? 1 : 0
      let end = tokens.count
      guard first < end else { continue }
      if heads.match(tokens, at: first, before: end) != nil
        || isRest && rests.match(tokens, at: first, before: end) != nil
      {
        found.append(index)
      }
    }
    return found
  }

  /// K, k, S, s, D, d, N, n, Đ, đ: the letters that heads begin with.
  private static func mayBeHead(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case 0x6B, 0x73, 0x64, 0x6E: true
    default: byte == 0xC4
    }
  }
}
