/// The programs that read what this library does not: each is a closure of the caller, so that no reader starts a process itself.
public struct Converters: Sendable {
  /// From a PDF to the XHTML that `pdftotext -raw -bbox` writes, the words of each page in the order in which the file draws them, of which `receive` gets piece after piece: of all pages, or of several parts at a time, each of later pages than those before it and told by its number, from 0. A part without pages may be empty.
  public typealias TextBoxes =
    @Sendable (_ pdf: [UInt8], _ receive: (_ part: Int, ArraySlice<UInt8>) -> Void)
    throws(ConverterFailure) -> Void
  /// From pages of a PDF, counted from 1, to what was recognised on each, in the order asked.
  public typealias PageRecognition =
    @Sendable (_ pdf: [UInt8], _ pages: [Int]) throws(ConverterFailure) -> RecognisedPages
  /// From a picture to what was recognised on it: one table, whose rows name their page.
  public typealias ImageRecognition =
    @Sendable (_ image: [UInt8]) throws(ConverterFailure) -> RecognisedPages

  /// From pages of a PDF, counted from 1, to their drawings in black and white, one dot a point: pictures in the PBM format one behind another, in the order asked.
  public typealias PageDrawings =
    @Sendable (_ pdf: [UInt8], _ pages: [Int]) throws(ConverterFailure) -> [UInt8]

  /// From pages of a PDF, counted from 1, to what `pdftohtml -xml -zoom 1 -noroundcoord` writes of them.
  public typealias LineEnds =
    @Sendable (_ pdf: [UInt8], _ pages: ClosedRange<Int>) throws(ConverterFailure) -> [UInt8]

  public var textBoxes: TextBoxes?
  public var lineEnds: LineEnds?
  public var pageDrawings: PageDrawings?
  public var pageRecognition: PageRecognition?
  public var imageRecognition: ImageRecognition?

  /// None is there: PDF files and pictures are refused.
  public init(
    textBoxes: TextBoxes? = nil,
    lineEnds: LineEnds? = nil,
    pageDrawings: PageDrawings? = nil,
    pageRecognition: PageRecognition? = nil,
    imageRecognition: ImageRecognition? = nil
  ) {
    self.textBoxes = textBoxes
    self.lineEnds = lineEnds
    self.pageDrawings = pageDrawings
    self.pageRecognition = pageRecognition
    self.imageRecognition = imageRecognition
  }
}
