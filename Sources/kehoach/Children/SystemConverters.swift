import PlanReaders

extension Converters {
  /// The programs of this system, at most `atOnce` of them at a time for one document.
  static func system(_ limits: ChildLimits, atOnce: Int) -> Converters {
    Converters(
      textBoxes: { pdf, receive throws(ConverterFailure) in
        try pdfTextBoxes(pdf, limits, receive)
      },
      pageDrawings: { pdf, pages throws(ConverterFailure) in
        try drawPages(of: pdf, pages, limits)
      },
      pageRecognition: { pdf, pages throws(ConverterFailure) in
        try recognisePages(of: pdf, pages, limits, atOnce: atOnce)
      },
      imageRecognition: { image throws(ConverterFailure) in
        let file = try unnamed(image, for: .tesseract)
        let table = try surest(try recognition(of: file, limits).table(), of: file, limits)
        return RecognisedPages(
          engine: try Converter.tesseract.version(),
          language: "vie",
          resolution: nil,
          tables: [table]
        )
      }
    )
  }
}

private func unnamed(
  _ bytes: [UInt8],
  for converter: Converter
) throws(ConverterFailure) -> UnnamedFile {
  do {
    return try UnnamedFile(bytes)
  } catch {
    throw .failed(program: converter.rawValue, reason: error.text)
  }
}

private func pdfTextBoxes(
  _ pdf: [UInt8],
  _ limits: ChildLimits,
  _ receive: (ArraySlice<UInt8>) -> Void
) throws(ConverterFailure) {
  let file = try unnamed(pdf, for: .pdftotext)
  try ChildProcess(
    .pdftotext,
    ["-bbox-layout", "-enc", "UTF-8", "/dev/stdin", "-"],
    input: file,
    limits
  ).table(receive)
}

/// Draws pages in black and white, one dot a point; pages in a row at once.
private func drawPages(
  of pdf: [UInt8],
  _ pages: [Int],
  _ limits: ChildLimits
) throws(ConverterFailure) -> [UInt8] {
  let file = try unnamed(pdf, for: .pdftoppm)
  var output: [UInt8] = []
  var first = 0
  while first < pages.count {
    var last = first
    while last + 1 < pages.count, pages[last + 1] == pages[last] + 1 { last += 1 }
    output += try ChildProcess(
      .pdftoppm,
      ["-r", "72", "-mono", "-f", "\(pages[first])", "-l", "\(pages[last])", "/dev/stdin"],
      input: file,
      limits
    ).table()
    first = last + 1
  }
  return output
}

/// Dots an inch at which pages are drawn for recognition.
private let resolution = 200

/// Draws and recognises pages, some at a time; as pictures that are not compressed, seen without red seals.
private func recognisePages(
  of pdf: [UInt8],
  _ pages: [Int],
  _ limits: ChildLimits,
  atOnce: Int
) throws(ConverterFailure) -> RecognisedPages {
  _ = try Converter.tesseract.path()
  let file = try unnamed(pdf, for: .pdftoppm)
  var tables: [[UInt8]] = []
  var first = 0
  while first < pages.count {
    let some = pages[first..<min(pages.count, first + max(1, atOnce))]
    var drawings: [ChildProcess] = []
    for page in some {
      drawings.append(
        try ChildProcess(
          .pdftoppm,
          [
            "-r", "\(resolution)", "-f", "\(page)", "-l", "\(page)",
            "/dev/stdin",
          ],
          input: file,
          limits
        )
      )
    }
    var recognitions: [(picture: UnnamedFile, process: ChildProcess)] = []
    for drawing in drawings {
      let picture = try unnamed(RedChannel.grey(try drawing.table()), for: .tesseract)
      recognitions.append((picture, try recognition(of: picture, limits, dots: resolution)))
    }
    for (picture, process) in recognitions {
      tables.append(try surest(try process.table(), of: picture, limits, dots: resolution))
    }
    first += some.count
  }
  return RecognisedPages(
    engine: try Converter.tesseract.version(),
    language: "vie",
    resolution: Double(resolution),
    tables: tables
  )
}

/// How a picture's text is laid out: found out by itself, or the way the page stands too.
private enum Segmentation: String {
  case upright = "3"
  case anyWayUp = "1"
}

/// `table`, or what is recognised when the way the page stands is found out too, where that is surer.
private func surest(
  _ table: [UInt8],
  of picture: UnnamedFile,
  _ limits: ChildLimits,
  dots: Int? = nil
) throws(ConverterFailure) -> [UInt8] {
  guard isPoorlyRecognised(table) else { return table }
  let end = try recognition(of: picture, limits, .anyWayUp, dots: dots).end()
  return end.code == 0 && isSurer(end.output, than: table) ? end.output : table
}

private func recognition(
  of picture: UnnamedFile,
  _ limits: ChildLimits,
  _ segmentation: Segmentation = .upright,
  dots: Int? = nil
) throws(ConverterFailure) -> ChildProcess {
  let resolution = dots.map { ["--dpi", "\($0)"] } ?? []
  return try ChildProcess(
    .tesseract,
    ["/dev/stdin", "stdout", "-l", "vie", "--psm", segmentation.rawValue] + resolution + ["tsv"],
    input: picture,
    limits
  )
}
