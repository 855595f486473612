import PlanReaders

extension Converters {
  /// The programs of this system, at most `atOnce` of them at a time for one document.
  static func system(_ limits: ChildLimits, atOnce: Int) -> Converters {
    Converters(
      textBoxes: { pdf, receive throws(ConverterFailure) in
        try pdfTextBoxes(pdf, limits, atOnce: atOnce, receive)
      },
      lineEnds: { pdf, pages throws(ConverterFailure) in
        try pdfLineEnds(pdf, pages, limits, atOnce: atOnce)
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
  atOnce: Int,
  _ receive: (Int, ArraySlice<UInt8>) -> Void
) throws(ConverterFailure) {
  let file = try UnnamedFile(pdf, for: .pdftotext)
  var children: [ChildProcess] = []
  for range in PageRanges(of: pdf, atOnce: atOnce).arguments {
    children.append(
      try ChildProcess(
        .pdftotext,
        ["-bbox-layout", "-enc", "UTF-8"] + range + ["/dev/stdin", "-"],
        input: file,
        limits
      ))
  }
  try ChildProcess.tables(children, receive)
}

private func pdfLineEnds(
  _ pdf: [UInt8],
  _ pages: ClosedRange<Int>,
  _ limits: ChildLimits,
  atOnce: Int
) throws(ConverterFailure) -> [UInt8] {
  let file = try UnnamedFile(pdf, for: .pdftohtml)
  var children: [ChildProcess] = []
  for range in PageRanges(pages, atOnce: atOnce).arguments {
    children.append(
      try ChildProcess(
        .pdftohtml,
        ["-xml", "-i", "-q", "-nodrm", "-zoom", "1", "-noroundcoord", "-enc", "UTF-8", "-stdout"]
          + range + ["/dev/stdin"],
        input: file,
        limits
      ))
  }
  var outputs = [[UInt8]](repeating: [], count: children.count)
  try ChildProcess.tables(children) { outputs[$0] += $1 }
  return Array(outputs.joined())
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
