public import PlanText

/// The pages of a picture, of which most have one.
///
/// - Parameter scale: points a pixel; nil to take the picture's width for that of an A4 page.
func readRecognition(_ picture: RecognisedPicture, scale: Double?) -> [BoxPage] {
  var pages = recognisedPages(picture.table, scale: scale)
  for (page, other) in zip(pages.indices, recognisedPages(picture.rereading, scale: scale)) {
    pages[page] = SurerWords.chosen(pages[page], other)
  }
  let factor = scale ?? 1
  let gaps = picture.gaps.map { gap in
    Box(
      left: gap.left * factor,
      top: gap.top * factor,
      right: gap.right * factor,
      bottom: gap.bottom * factor
    )
  }
  if pages.count == 1 { pages[0] = SplitWords.split(pages[0], at: gaps) }
  for (page, print) in zip(pages.indices, recognisedPages(picture.redPrint, scale: scale)) {
    pages[page].runs += RedLines.sure(print, beside: pages[page])
  }
  return pages.map { $0.upright() }
}

/// Reads the table that `tesseract … tsv` writes, with columns level, page, block, paragraph, line, word, left, top, width, height, confidence, text.
///
/// Straight lines and pictures are words without letters there: those long and thin are kept as strokes.
private func recognisedPages(_ table: [UInt8], scale: Double?) -> [BoxPage] {
  var pages: [BoxPage] = []
  var words: [BoxWord] = []
  var factor = scale ?? 1
  func close() {
    guard let run = BoxRun(words), !pages.isEmpty else { return }
    pages[pages.count - 1].runs.append(run)
    words = []
  }
  for row in table.split(separator: 0x0A) {
    let cells = row.split(separator: 0x09, maxSplits: 11, omittingEmptySubsequences: false)
    guard cells.count >= 11, let level = BoxNumber.read(cells[0]) else { continue }
    let numbers = cells[6..<10].map { BoxNumber.read($0) ?? 0 }
    switch level {
    case 1:
      close()
      words = []
      factor = scale ?? a4Scale(width: numbers[2], height: numbers[3])
      pages.append(BoxPage(width: numbers[2] * factor, height: numbers[3] * factor, runs: []))
    case 5:
      guard cells.count == 12, numbers[2] > 0, numbers[3] > 0 else { continue }
      let text = cells[11].filter { $0 >= 0x20 }
      let box = Box(
        left: numbers[0] * factor,
        top: numbers[1] * factor,
        right: (numbers[0] + numbers[2]) * factor,
        bottom: (numbers[1] + numbers[3]) * factor
      )
      guard text.contains(where: { $0 != 0x20 }) else {
        if !pages.isEmpty, Stroke.isOne(box) { pages[pages.count - 1].strokes.append(box) }
        continue
      }
      let confidence = (BoxNumber.read(cells[10]) ?? 0) / 100
      words.append(
        BoxWord(
          text: letters(of: text),
          box: box,
          confidence: min(1, max(0, confidence))
        )
      )
    default:
      close()
      words = []
    }
  }
  close()
  return pages
}

/// The letters of a word as valid UTF-8; the models write a slash as U+2044, of which no document knows.
private func letters(of text: [UInt8]) -> [UInt8] {
  let word = String(decoding: text, as: UTF8.self)
  guard word.unicodeScalars.contains("\u{2044}") else { return Array(word.utf8) }
  return word.unicodeScalars.flatMap { Array(String($0 == "\u{2044}" ? "/" : $0).utf8) }
}

/// The places of the words of a table, in pixels.
public func wordPlaces(of table: [UInt8]) -> [Box] {
  recognisedPages(table, scale: 1).flatMap { $0.words.map(\.box) }
}

/// The places of the words of a table, in pixels, that are worth a second recognition.
public func doubtfulPlaces(of table: [UInt8]) -> [Box] {
  recognisedPages(table, scale: 1).flatMap(SurerWords.doubtfulPlaces)
}

/// Whether recognition was so unsure of a table's words that the page may stand on its side or on its head.
public func isPoorlyRecognised(_ table: [UInt8]) -> Bool {
  let words = recognisedPages(table, scale: 1).flatMap(\.words)
  return words.count >= fewestWords && meanConfidence(words) < leastSure
}

/// Whether recognition is surer of the words of one table than of those of another.
public func isSurer(_ table: [UInt8], than other: [UInt8]) -> Bool {
  meanConfidence(recognisedPages(table, scale: 1).flatMap(\.words))
    > meanConfidence(recognisedPages(other, scale: 1).flatMap(\.words))
}

private let fewestWords = 10
private let leastSure = 0.6

private func meanConfidence(_ words: [BoxWord]) -> Double {
  words.reduce(0) { $0 + ($1.confidence ?? 0) } / Double(max(1, words.count))
}

/// Points a pixel where the picture's shorter side is that of an A4 page.
private func a4Scale(width: Double, height: Double) -> Double {
  let shorter = min(width, height)
  return shorter > 0 ? 595.3 / shorter : 1
}
