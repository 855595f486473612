import PlanText

/// `≥` and `≤`, which recognition does not know and takes for `>` and `<`.
enum BarredSigns {
  private static let barred: [WordText: WordText] = [
    [0x3E]: WordText(Array("≥".utf8)), [0x3C]: WordText(Array("≤".utf8)),
  ]

  /// The words of a page that may be such signs.
  static func places(of page: BoxPage) -> [Box] {
    page.words.filter { barred[$0.text] != nil }.map(\.box)
  }

  /// The page with the signs below which its picture shows a bar.
  static func read(_ page: BoxPage, _ places: [Box]) -> BoxPage {
    guard !places.isEmpty else { return page }
    var page = page
    for run in page.runs.indices {
      for index in page.runs[run].words.indices {
        let word = page.runs[run].words[index]
        guard let sign = barred[word.text],
          places.contains(where: { word.box.holdsMiddle(of: $0) })
        else { continue }
        page.runs[run].words[index].text = sign
      }
    }
    return page
  }
}

extension Box {
  /// Whether the middle of another box lies within this one.
  func holdsMiddle(of other: Box) -> Bool {
    left < other.center && other.center < right && top < other.middle && other.middle < bottom
  }
}
