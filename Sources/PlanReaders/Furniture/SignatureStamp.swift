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
      guard isRest || mayBeHead(text, range) else { continue }
      let tokens = Tokens(utf8: Array(text[range]))
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

  /// Whether the first letters are those of a head: ký, được, người, digi, sign.
  private static func mayBeHead(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count >= 4 else { return false }
    var at = range.lowerBound
    if text[at] == 0x22 || text[at] == 0x28 { at += 1 }
    let second = text[at + 1]
    switch text[at] {
    case 0x4B, 0x6B: return second >= 0x80
    case 0xC4: return text[at + 2] == 0xC6
    case 0x4E, 0x6E: return second | 0x20 == 0x67 && text[at + 2] == 0xC6
    case 0x44, 0x64, 0x53, 0x73: return second | 0x20 == 0x69 && text[at + 2] | 0x20 == 0x67
    default: return false
    }
  }
}
