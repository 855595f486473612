import PlanReaders

/// Recognises pictures by `tesseract`: all of them by one model, and what that is not sure of by another.
struct Recogniser {
  let limits: ChildLimits

  /// How a picture's text is laid out: found out by itself, or the way the page stands too.
  private enum Segmentation: String {
    case upright = "3"
    case anyWayUp = "1"
  }

  /// Dots an inch at which pages are drawn.
  private static let resolution = 200

  /// Draws and recognises pages, `atOnce` of them at a time; as pictures that are not compressed, seen without red seals.
  func read(
    _ pdf: [UInt8],
    _ pages: [Int],
    atOnce: Int
  ) throws(ConverterFailure) -> RecognisedPages {
    _ = try Converter.tesseract.path()
    let file = try UnnamedFile(pdf, for: .pdftoppm)
    var pictures: [RecognisedPicture] = []
    var first = 0
    while first < pages.count {
      let some = pages[first..<min(pages.count, first + max(1, atOnce))]
      var drawings: [ChildProcess] = []
      for page in some { drawings.append(try drawing(of: page, of: file)) }
      var readings: [Reading] = []
      for drawing in drawings { readings.append(try Reading(try drawing.table(), self)) }
      for index in readings.indices { try readings[index].readAgain(self) }
      for reading in readings { pictures.append(try reading.end()) }
      first += some.count
    }
    return try recognised(pictures, resolution: Self.resolution)
  }

  /// Recognises a picture in any format that `tesseract` reads.
  func read(image: [UInt8]) throws(ConverterFailure) -> RecognisedPages {
    let file = try UnnamedFile(image, for: .tesseract)
    var picture = RecognisedPicture(table: try start(file, .language).table())
    if isPoorlyRecognised(picture.table) {
      picture.table = try surest(picture.table, of: file)
    } else if !doubtfulPlaces(of: picture.table).isEmpty {
      picture.rereading = try Self.output(of: try start(file, .script))
    }
    return try recognised([picture], resolution: nil)
  }

  private func recognised(
    _ pictures: [RecognisedPicture],
    resolution: Int?
  ) throws(ConverterFailure) -> RecognisedPages {
    let isReread = pictures.contains { !$0.rereading.isEmpty }
    let models = isReread ? RecognitionModel.allCases : [.language]
    return RecognisedPages(
      engine: try Converter.tesseract.version(),
      language: models.map(\.rawValue).joined(separator: "+"),
      resolution: resolution.map(Double.init),
      pictures: pictures
    )
  }

  private func drawing(
    of page: Int,
    of file: UnnamedFile
  ) throws(ConverterFailure) -> ChildProcess {
    try ChildProcess(
      .pdftoppm,
      ["-r", "\(Self.resolution)", "-f", "\(page)", "-l", "\(page)", "/dev/stdin"],
      input: file,
      limits
    )
  }

  /// `table`, or what is recognised when the way the page stands is found out too, where that is surer.
  private func surest(
    _ table: [UInt8],
    of picture: UnnamedFile,
    dots: Int? = nil
  ) throws(ConverterFailure) -> [UInt8] {
    let other = try Self.output(of: try start(picture, .language, .anyWayUp, dots: dots))
    return isSurer(other, than: table) ? other : table
  }

  private func start(
    _ picture: UnnamedFile,
    _ model: RecognitionModel,
    _ segmentation: Segmentation = .upright,
    dots: Int? = nil
  ) throws(ConverterFailure) -> ChildProcess {
    let resolution = dots.map { ["--dpi", "\($0)"] } ?? []
    return try ChildProcess(
      .tesseract,
      ["/dev/stdin", "stdout", "-l", model.rawValue, "--psm", segmentation.rawValue]
        + resolution + ["tsv"],
      input: picture,
      limits
    )
  }

  /// What a child wrote; nothing where it failed, as where a model is not there.
  private static func output(of child: ChildProcess) throws(ConverterFailure) -> [UInt8] {
    let end = try child.end()
    return end.code == 0 ? end.output : []
  }

  /// The readings of one page.
  private struct Reading {
    private let file: UnnamedFile
    private let grey: GreyPicture?
    private let first: ChildProcess
    private let red: ChildProcess?
    private var second: ChildProcess?
    private var picture = RecognisedPicture(table: [])

    /// Starts the first reading of a page's drawing in the PPM format.
    init(_ drawing: [UInt8], _ recogniser: Recogniser) throws(ConverterFailure) {
      let colour = ColourPicture(ppm: drawing)
      grey = colour?.withoutRed()
      file = try UnnamedFile(grey?.pgm ?? drawing, for: .tesseract)
      first = try recogniser.start(file, .language, dots: resolution)
      let print = colour.flatMap { RedPrint.picture(of: $0, resolution: resolution) }
      red = try print.map { print throws(ConverterFailure) in
        let file = try UnnamedFile(print.pgm, for: .tesseract)
        return try recogniser.start(file, .language, dots: resolution)
      }
    }

    /// Waits for the first reading, and starts the second where that is worth it.
    mutating func readAgain(_ recogniser: Recogniser) throws(ConverterFailure) {
      picture.table = try first.table()
      if isPoorlyRecognised(picture.table) {
        picture.table = try recogniser.surest(picture.table, of: file, dots: resolution)
        return
      }
      if let red { picture.redPrint = try output(of: red) }
      guard let grey else { return }
      picture.gaps = grey.gaps(in: wordPlaces(of: picture.table))
      let places = doubtfulPlaces(of: picture.table)
      guard !places.isEmpty else { return }
      let part = try UnnamedFile(grey.keeping(places).pgm, for: .tesseract)
      second = try recogniser.start(part, .script, dots: resolution)
    }

    /// Waits for what was started.
    func end() throws(ConverterFailure) -> RecognisedPicture {
      var picture = picture
      if let second { picture.rereading = try output(of: second) }
      return picture
    }
  }
}
