public import PlanText

/// What a recognition engine read.
public struct RecognisedPages: Sendable {
  /// Name and version: `tesseract 5.3.0`.
  public var engine: String
  /// The models it was told, by its own names for them: `vie`, `vie+Vietnamese`.
  public var language: String
  /// Pixels an inch of the pictures; nil where that is not known.
  public var resolution: Double?
  public var pictures: [RecognisedPicture]

  public init(
    engine: String,
    language: String,
    resolution: Double?,
    pictures: [RecognisedPicture]
  ) {
    self.engine = engine
    self.language = language
    self.resolution = resolution
    self.pictures = pictures
  }
}

/// What was read of one picture, as tables of `tesseract … tsv`.
public struct RecognisedPicture: Sendable {
  public var table: [UInt8]
  /// A second reading, by another model, of the picture or of what the first was not sure of; empty where there was none.
  public var rereading: [UInt8]
  /// A reading of the print in red ink, which the picture does not show; empty where there was none.
  public var redPrint: [UInt8]
  /// Stretches without ink between the letters of words, in pixels.
  public var gaps: [Box]
  /// The upright strokes of words that may be Roman numerals.
  public var strokes: [UprightStrokes]
  /// The places of the signs `>` and `<` that have a bar below.
  public var barred: [Box]
  /// Small raised numbers, which `rereading` does not show.
  public var raised: [RaisedNumber]

  public init(
    table: [UInt8],
    rereading: [UInt8] = [],
    redPrint: [UInt8] = [],
    gaps: [Box] = [],
    strokes: [UprightStrokes] = [],
    barred: [Box] = [],
    raised: [RaisedNumber] = []
  ) {
    self.table = table
    self.rereading = rereading
    self.redPrint = redPrint
    self.gaps = gaps
    self.strokes = strokes
    self.barred = barred
    self.raised = raised
  }
}
