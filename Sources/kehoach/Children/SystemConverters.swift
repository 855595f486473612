import PlanReaders

extension Converters {
  /// The programs of this system, at most `atOnce` of them at a time for one document.
  static func system(_ limits: ChildLimits, atOnce: Int) -> Converters {
    Converters(
      textBoxes: { pdf, receive throws(ConverterFailure) in
        try pdfTextBoxes(pdf, limits, receive)
      },
      lineEnds: { pdf, pages throws(ConverterFailure) in
        try pdfLineEnds(pdf, pages, limits)
      },
      pageDrawings: { pdf, pages throws(ConverterFailure) in
        try drawPages(of: pdf, pages, limits)
      },
      pageRecognition: { pdf, pages throws(ConverterFailure) in
        try Recogniser(limits: limits).read(pdf, pages, atOnce: atOnce)
      },
      imageRecognition: { image throws(ConverterFailure) in
        try Recogniser(limits: limits).read(image: image)
      }
    )
  }
}

private func pdfTextBoxes(
  _ pdf: [UInt8],
  _ limits: ChildLimits,
  _ receive: (ArraySlice<UInt8>) -> Void
) throws(ConverterFailure) {
  let file = try UnnamedFile(pdf, for: .pdftotext)
  try ChildProcess(
    .pdftotext,
    ["-bbox-layout", "-enc", "UTF-8", "/dev/stdin", "-"],
    input: file,
    limits
  ).table(receive)
}

private func pdfLineEnds(
  _ pdf: [UInt8],
  _ pages: ClosedRange<Int>,
  _ limits: ChildLimits
) throws(ConverterFailure) -> [UInt8] {
  let file = try UnnamedFile(pdf, for: .pdftohtml)
  let range = ["-f", "\(pages.lowerBound)", "-l", "\(pages.upperBound)"]
  return try ChildProcess(
    .pdftohtml,
    ["-xml", "-i", "-q", "-nodrm", "-zoom", "1", "-noroundcoord", "-enc", "UTF-8", "-stdout"]
      + range + ["/dev/stdin"],
    input: file,
    limits
  ).table()
}

/// Draws pages in black and white, one dot a point; pages in a row at once.
private func drawPages(
  of pdf: [UInt8],
  _ pages: [Int],
  _ limits: ChildLimits
) throws(ConverterFailure) -> [UInt8] {
  let file = try UnnamedFile(pdf, for: .pdftoppm)
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
