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
        try drawPages(of: pdf, pages, limits, atOnce: atOnce)
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
    let arguments = ["-raw", "-bbox", "-enc", "UTF-8"] + range + ["/dev/stdin", "-"]
    children.append(try ChildProcess(.pdftotext, arguments, input: file, limits))
  }
  try ChildProcess.tables(children, pagesAreGuessed: true, receive)
}

private func pdfLineEnds(
  _ pdf: [UInt8],
  _ pages: ClosedRange<Int>,
  _ limits: ChildLimits,
  atOnce: Int
) throws(ConverterFailure) -> [UInt8] {
  let options = [
    "-xml", "-i", "-q", "-nodrm", "-zoom", "1", "-noroundcoord", "-enc", "UTF-8", "-stdout",
  ]
  return try output(of: .pdftohtml, options, pdf, Array(pages), .ofText, limits, atOnce: atOnce)
}

/// Draws pages in black and white, one dot a point.
private func drawPages(
  of pdf: [UInt8],
  _ pages: [Int],
  _ limits: ChildLimits,
  atOnce: Int
) throws(ConverterFailure) -> [UInt8] {
  try output(of: .pdftoppm, ["-r", "72", "-mono"], pdf, pages, .drawn, limits, atOnce: atOnce)
}

/// What a program of Poppler writes of `pages`, in their order; at most `atOnce` of it run at a time.
private func output(
  of converter: Converter,
  _ options: [String],
  _ pdf: [UInt8],
  _ pages: [Int],
  _ least: PageRanges.Least,
  _ limits: ChildLimits,
  atOnce: Int
) throws(ConverterFailure) -> [UInt8] {
  let file = try UnnamedFile(pdf, for: converter)
  var output: [UInt8] = []
  var rest = PageRanges(pages, atOnce: atOnce, least).arguments[...]
  while !rest.isEmpty {
    var children: [ChildProcess] = []
    for range in rest.prefix(max(1, atOnce)) {
      children.append(
        try ChildProcess(converter, options + range + ["/dev/stdin"], input: file, limits))
    }
    rest = rest.dropFirst(children.count)
    var parts = [[UInt8]](repeating: [], count: children.count)
    try ChildProcess.tables(children) { parts[$0] += $1 }
    for part in parts { output += part }
  }
  return output
}
