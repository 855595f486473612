import PlanText

/// Reads a PDF: its text with the place of every word; pages without text, or whose fonts hide it, are recognised.
func readPDF(
  _ bytes: [UInt8],
  _ info: SourceInfo,
  _ options: ReadOptions,
  _ converters: Converters
) throws(ReadError) -> SourceDocument {
  guard let textBoxes = converters.textBoxes else { throw .unsupportedFormat(.pdf) }
  var pages = try readTextBoxes(bytes, textBoxes)
  var info = info
  info.format = .pdf
  info.pageCount = pages.count
  var notes: [Note] = []
  let damaged = pages.indices.filter { FontDamage.isIn(pages[$0]) }
  let empty = pages.indices.filter { PageStamp.isAll(of: pages[$0]) }
  if !damaged.isEmpty { notes.append(Note(.unmappedFont, .warning, PageList.text(damaged))) }
  let wanted = (damaged + empty).sorted()
  if !wanted.isEmpty {
    do {
      try recognise(wanted, of: bytes, converters, &pages, &info)
      // Empty pages have nothing to say.
      let read = wanted.filter { !pages[$0].runs.isEmpty }
      if read.isEmpty { info.recognition = nil } else { notes.append(recognitionNote(read, info)) }
      notes += removeNoise(from: read, &pages)
    } catch {
      // What text there is may still be read.
      guard case .missing = error, wanted.count < pages.count else { throw .converter(error) }
      notes.append(Note(.unreadPages, .warning, PageList.text(wanted)))
    }
  }
  do throws(ConverterFailure) {
    try findTables(of: bytes, converters, &pages)
  } catch {
    notes.append(error.note)
  }
  return try readPages(pages, info, notes: notes, options.limits) {
    pages throws(ConverterFailure) in
    guard let lineEnds = converters.lineEnds else { return nil }
    return LineEnds(try lineEnds(bytes, pages))
  }
}

/// Finds the ruled tables of pages whose words may stand in some; without drawings tables are told by their words.
private func findTables(
  of bytes: [UInt8],
  _ converters: Converters,
  _ pages: inout [BoxPage]
) throws(ConverterFailure) {
  guard let pageDrawings = converters.pageDrawings else { return }
  let wanted = TablePages.find(&pages)
  guard !wanted.isEmpty else { return }
  let output = try pageDrawings(bytes, wanted.map { $0 + 1 })
  for (index, drawing) in zip(wanted, PageDrawing.all(output)) {
    let fits =
      abs(Double(drawing.width) - pages[index].width) < 2
      && abs(Double(drawing.height) - pages[index].height) < 2
    if fits { pages[index].tables = RuledTable.all(PageRules(drawing)) }
  }
}

/// Reads a picture by recognition.
func readImage(
  _ bytes: [UInt8],
  _ info: SourceInfo,
  _ options: ReadOptions,
  _ converters: Converters
) throws(ReadError) -> SourceDocument {
  guard let recognition = converters.imageRecognition else { throw .unsupportedFormat(.image) }
  let result: RecognisedPages
  do { result = try recognition(bytes) } catch { throw .converter(error) }
  let scale = result.resolution.map { 72 / $0 }
  var pages = result.pictures.flatMap { readRecognition($0, scale: scale) }
  var info = info
  info.format = .image
  info.pageCount = pages.count
  info.recognition = Recognition(result, pages.flatMap(\.words))
  let all = Array(pages.indices)
  let notes = [recognitionNote(all, info)] + removeNoise(from: all, &pages)
  return try readPages(pages, info, notes: notes, options.limits)
}

/// Puts what is recognised on the pages `wanted`, counted from 0, in their places.
private func recognise(
  _ wanted: [Int],
  of bytes: [UInt8],
  _ converters: Converters,
  _ pages: inout [BoxPage],
  _ info: inout SourceInfo
) throws(ConverterFailure) {
  guard let recognition = converters.pageRecognition else {
    throw .missing(program: "tesseract", package: "tesseract-ocr-vie")
  }
  let result = try recognition(bytes, wanted.map { $0 + 1 })
  let scale = 72 / (result.resolution ?? 72)
  var words: [BoxWord] = []
  for (index, picture) in zip(wanted, result.pictures) {
    guard let page = readRecognition(picture, scale: scale).first else { continue }
    pages[index] = page
    words += page.words
  }
  info.recognition = Recognition(result, words)
}

/// Leaves out what recognition made of lines and dirt on the pages `numbers`, and says how much.
private func removeNoise(from numbers: [Int], _ pages: inout [BoxPage]) -> [Note] {
  var sum = 0
  for index in numbers {
    let (page, count) = Noise.removed(from: pages[index])
    pages[index] = page
    sum += count
  }
  return sum > 0 ? [Note(.furnitureDropped, .info, "noise", "\(sum)")] : []
}

private func recognitionNote(_ pages: [Int], _ info: SourceInfo) -> Note {
  let percent = Int(((info.recognition?.confidence ?? 0) * 100).rounded())
  return Note(.recognisedText, .info, PageList.text(pages), "\(percent)")
}

extension Recognition {
  fileprivate init(_ pages: RecognisedPages, _ words: [BoxWord]) {
    let sum = words.reduce(0) { $0 + ($1.confidence ?? 0) }
    let mean = words.isEmpty ? 0 : sum / Double(words.count)
    self.init(
      engine: pages.engine,
      language: pages.language,
      confidence: (mean * 1000).rounded() / 1000
    )
  }
}
