import PlanReaders

/// Recognises pictures by `tesseract`: all of them by one model, and what that is not sure of by another.
struct Recogniser {
  let limits: ChildLimits

  /// How a picture's text is laid out: found out by itself, or the way the page stands too; or one block of lines.
  private enum Segmentation: String {
    case upright = "3"
    case block = "6"
    case anyWayUp = "1"
  }

  /// Draws and recognises pages at `resolution` dots an inch, `atOnce` of them at a time; as pictures that are not compressed, seen without red seals.
  func read(
    _ pdf: [UInt8],
    _ pages: [Int],
    resolution: Int = 200,
    atOnce: Int
  ) throws(ConverterFailure) -> RecognisedPages {
    _ = try Converter.tesseract.path()
    let file = try UnnamedFile(pdf, for: .pdftoppm)
    var pictures: [RecognisedPicture] = []
    var first = 0
    while first < pages.count {
      let some = pages[first..<min(pages.count, first + max(1, atOnce))]
      var drawings: [ChildProcess] = []
      for page in some { drawings.append(try drawing(of: page, of: file, resolution)) }
      var readings: [Reading] = []
      for drawing in drawings {
        readings.append(try Reading(try drawing.table(), resolution, self))
      }
      for index in readings.indices { try readings[index].readAgain(self) }
      for reading in readings { pictures.append(try reading.end()) }
      first += some.count
    }
    return try recognised(pictures, resolution: resolution)
  }

  /// Recognises a picture in any format that `tesseract` reads; as a scanned page where it can be drawn as one.
  func read(image: [UInt8]) throws(ConverterFailure) -> RecognisedPages {
    if let sheet = PictureSheet(image) {
      do {
        let pages = try read(sheet.pdf, [1], resolution: sheet.resolution, atOnce: 1)
        if pages.pictures.contains(where: { !wordPlaces(of: $0.table).isEmpty }) { return pages }
      } catch .timedOut(let program, let seconds) {
        // It would take as long again.
        throw .timedOut(program: program, seconds: seconds)
      } catch {}
    }
    let file = try UnnamedFile(image, for: .tesseract)
    var picture = RecognisedPicture(table: try start(file, .language).table())
    if isPoorlyRecognised(picture.table) {
      picture.table = try surest(picture.table, of: file)
    } else if !doubtfulPlaces(of: picture.table).isEmpty {
      picture.rereading = Self.output(of: try start(file, .script))
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
    of file: UnnamedFile,
    _ resolution: Int
  ) throws(ConverterFailure) -> ChildProcess {
    try ChildProcess(
      .pdftoppm,
      ["-r", "\(resolution)", "-f", "\(page)", "-l", "\(page)", "/dev/stdin"],
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
    let other = Self.output(of: try start(picture, .language, .anyWayUp, dots: dots))
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

  /// The small raised numbers behind words, each drawn larger and read by itself; and the picture without them.
  private func raisedNumbers(
    of picture: GreyPicture,
    _ table: [UInt8],
    _ dots: Int
  ) throws(ConverterFailure) -> (numbers: [RaisedNumber], rest: GreyPicture) {
    let marks = RaisedMarks.all(in: picture, words: wordPlaces(of: table))
    guard !marks.isEmpty else { return ([], picture) }
    let sheet = MarkSheet(marks.map(\.place), of: picture)
    let file = try UnnamedFile(sheet.picture.pgm, for: .tesseract)
    let child = try start(file, .language, .block, dots: dots)
    let read = numbers(at: sheet.places, in: Self.output(of: child))
    var numbers: [RaisedNumber] = []
    var known: [RaisedMark] = []
    for (mark, number) in zip(marks, read) {
      guard var number else { continue }
      number.place = mark.place
      number.isLast = mark.rest == nil
      numbers.append(number)
      known.append(mark)
    }
    return (numbers, picture.without(known))
  }

  /// What a child wrote; nothing where it failed, as where a model is not there: the first reading stands.
  private static func output(of child: ChildProcess) -> [UInt8] { (try? child.table()) ?? [] }

  /// The readings of one page.
  private struct Reading {
    private let file: UnnamedFile
    private let grey: GreyPicture?
    private let resolution: Int
    private let first: ChildProcess
    private let red: ChildProcess?
    private var second: ChildProcess?
    private var picture = RecognisedPicture(table: [])

    /// Starts the first reading of a page's drawing in the PPM format, of `resolution` dots an inch.
    init(
      _ drawing: [UInt8],
      _ resolution: Int,
      _ recogniser: Recogniser
    ) throws(ConverterFailure) {
      self.resolution = resolution
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
      if let red { picture.redPrint = output(of: red) }
      guard let grey else { return }
      picture.gaps = grey.gaps(in: wordPlaces(of: picture.table))
      let raised = try recogniser.raisedNumbers(of: grey, picture.table, resolution)
      picture.raised = raised.numbers
      let places = doubtfulPlaces(of: picture.table, picture.raised)
      guard !places.isEmpty else { return }
      let part = try UnnamedFile(raised.rest.keeping(places).pgm, for: .tesseract)
      second = try recogniser.start(part, .script, dots: resolution)
    }

    /// Waits for what was started.
    func end() throws(ConverterFailure) -> RecognisedPicture {
      var picture = picture
      if let second { picture.rereading = output(of: second) }
      guard let grey else { return picture }
      let places = numeralPlaces(of: picture.table) + numeralPlaces(of: picture.rereading)
      picture.strokes = places.compactMap { UprightLetters(grey, $0)?.roman }
      let signs = signPlaces(of: picture.table) + signPlaces(of: picture.rereading)
      picture.barred = signs.filter(grey.hasBarBelow)
      return picture
    }
  }
}
