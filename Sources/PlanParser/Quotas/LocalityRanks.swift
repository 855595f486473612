internal import PlanText

/// Localities of one rank, which a slash joins to alternatives: `xã | /phường/thị trấn`; in "02 thôn/xã" it gives each its share.
enum LocalityRanks {
  private static let ranks = PhraseTable<String>(
    lines: """
      buôn = village
      bản = village
      huyện = district
      khu dân cư = village
      khu phố = village
      khóm = village
      khối phố = village
      làng = village
      phường = commune
      quận = district
      thành phố = district
      thôn = village
      thị trấn = commune
      thị xã = district
      tổ dân phố = village
      xã = commune
      xóm = village
      đặc khu = commune
      ấp = village
      """
  )

  /// Whether localities of one rank stand on both sides of the slash at `slash`, the first not before `start`.
  static func areAlike(_ tokens: Tokens, _ slash: Int, _ start: Int, _ end: Int) -> Bool {
    guard let (next, _) = ranks.match(tokens, at: slash + 1, before: end) else { return false }
    return [3, 2, 1].contains {
      slash - $0 >= start && ranks.exactly(tokens, slash - $0..<slash) == next
    }
  }
}
