public import PlanText

/// The pages of a picture, of which most have one.
///
/// - Parameter scale: points a pixel; nil to take the picture's width for that of an A4 page.
func readRecognition(_ picture: RecognisedPicture, scale: Double?) -> [BoxPage] {
  var pages = recognisedPages(picture.table, scale: scale)
  let others = recognisedPages(picture.rereading, scale: scale)
  for (page, other) in zip(pages.indices, others) {
    pages[page] = SurerWords.chosen(pages[page], other)
  }
  if pages.count == 1 { pages[0] = seen(pages[0], others.first, picture, scale: scale ?? 1) }
  for (page, print) in zip(pages.indices, recognisedPages(picture.redPrint, scale: scale)) {
    pages[page].runs += RedLines.sure(print, beside: pages[page])
  }
  return pages.map { $0.upright() }
}

/// A page with what its picture shows besides: raised numbers, numerals of strokes, spaces that were not read.
private func seen(
  _ page: BoxPage,
  _ other: BoxPage?,
  _ picture: RecognisedPicture,
  scale: Double
) -> BoxPage {
  var page = page
  if let other {
    let numbers = picture.raised.map { number in
      var number = number
      number.place = number.place.scaled(by: scale)
      return number
    }
    page = RaisedWords.placed(numbers, on: page, other)
  }
  let strokes = picture.strokes.map { strokes in
    var strokes = strokes
    strokes.place = strokes.place.scaled(by: scale)
    return strokes
  }
  page = StrokeNumerals.read(page, strokes)
  page = BarredSigns.read(page, picture.barred.map { $0.scaled(by: scale) })
  return SplitWords.split(page, at: picture.gaps.map { $0.scaled(by: scale) })
}

extension Box {
  fileprivate func scaled(by factor: Double) -> Box {
    Box(left: left * factor, top: top * factor, right: right * factor, bottom: bottom * factor)
  }
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
          text: WordText(letters(of: text)),
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

/// The places of the words of a table, in pixels, that are worth a second recognition; the lines of raised numbers are.
public func doubtfulPlaces(of table: [UInt8], _ raised: [RaisedNumber] = []) -> [Box] {
  recognisedPages(table, scale: 1).flatMap {
    SurerWords.doubtfulPlaces($0, around: raised.map(\.place))
  }
}

/// The numbers that a table has at some places of marks, each drawn by itself; nil for a mark that is none.
public func numbers(at places: [Box], in table: [UInt8]) -> [RaisedNumber?] {
  let words = recognisedPages(table, scale: 1).flatMap(\.words)
  return places.map { RaisedWords.number(at: $0, words) }
}

/// The places of the words of a table, in pixels, that may be Roman numerals of upright strokes.
public func numeralPlaces(of table: [UInt8]) -> [Box] {
  recognisedPages(table, scale: 1).flatMap(StrokeNumerals.places)
}

/// The places of the signs of a table, in pixels, that may have a bar below, which is not read.
public func signPlaces(of table: [UInt8]) -> [Box] {
  recognisedPages(table, scale: 1).flatMap(BarredSigns.places)
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
