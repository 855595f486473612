import PlanParser
import PlanReaders
import PlanReports
import PlanText

/// What is done to each document of a batch.
struct ParseJob: Sendable {
  /// What comes of a document.
  enum Product: Sendable {
    case made(Made)
    /// Its output stands where it belongs already.
    case kept
  }

  /// What is written of a document, whether the document was taken for a plan, and its line for the manifest.
  struct Made: Sendable {
    var written: Written
    var isPlan: Bool
    var entry: ManifestEntry?
  }

  var options: ReadOptions
  var converters: Converters
  var language: Language
  var style: JSONStyle
  var output = Output.plan
  var journal: Journal?
  /// Whether each product is written before the next one is made, so that JSON may be made while it is written.
  var isWrittenAtOnce = false

  /// What is written of a plan.
  enum Output: Sendable {
    /// All that was read, as JSON.
    case plan
    /// What the text names and which fact holds it, for people or as JSON.
    case coverageText, coverageJSON
    /// The document as Akoma Ntoso.
    case akomaNtoso
  }

  func run(_ item: BatchItem) -> Result<Product, Trouble> {
    Result { () throws(Trouble) in
      let bytes = try content(of: item.input, options.limits)
      if let journal, journal.isDone(item, bytes) { return .kept }
      let document = try kehoach.document(of: bytes, item.input, options, converters)
      let reading = parsePlan(document, particulars: output == .akomaNtoso)
      let isPlan = !reading.notes.contains { $0.code == .notAPlan }
      if isWrittenAtOnce, journal == nil, output == .plan, document.text.count >= Self.long {
        return .made(Made(written: inPieces(reading, document), isPlan: isPlan))
      }
      let json = whole(reading, document)
      return .made(
        Made(
          written: .whole(json),
          isPlan: isPlan,
          entry: journal?.entry(
            item, content: document.info.sha256, output: Checksum(json))
        )
      )
    }
  }

  /// Bytes of text from which on JSON is not held whole.
  private static let long = 1 << 17

  /// All that an output depends on beside its document.
  func circumstances(_ limits: ChildLimits) -> String {
    "\(programVersion) \(options) \(language) \(style) \(output) \(limits)"
  }

  private var generator: String { "kehoach \(programVersion)" }

  private func inPieces(_ reading: Reading, _ document: SourceDocument) -> Written {
    .inPieces { [language, style, generator] take in
      writePlanJSON(
        reading.plan,
        notes: reading.notes,
        document: document,
        generator: generator,
        language: language,
        style: style,
        givenTo: take
      )
    }
  }

  private func whole(_ reading: Reading, _ document: SourceDocument) -> [UInt8] {
    switch output {
    case .plan:
      return writePlanJSON(
        reading.plan,
        notes: reading.notes,
        document: document,
        generator: generator,
        language: language,
        style: style
      )
    case .coverageText: return Array(coverageText(reading.plan, of: document, in: language).utf8)
    case .akomaNtoso:
      return writeAkomaNtoso(reading.plan, document: document, generator: generator)
    case .coverageJSON:
      return writeCoverageJSON(
        reading.plan, document: document, generator: generator, style: style)
    }
  }
}

/// The document of one input.
func read(
  _ input: Input,
  _ options: ReadOptions,
  _ converters: Converters
) throws(Trouble) -> SourceDocument {
  try document(of: try content(of: input, options.limits), input, options, converters)
}

/// The bytes of one input; at least one.
func content(of input: Input, _ limits: ReadLimits) throws(Trouble) -> [UInt8] {
  let bytes =
    if let content = input.content { content } else {
      try readFile(input.path, limit: limits.maxFileBytes)
    }
  if bytes.isEmpty { throw .emptyFile }
  return bytes
}

/// The document that one input's bytes make.
func document(
  of bytes: [UInt8],
  _ input: Input,
  _ options: ReadOptions,
  _ converters: Converters
) throws(Trouble) -> SourceDocument {
  var options = options
  options.name = input.name
  do {
    return try readDocument(bytes, options, converters)
  } catch {
    throw .unreadable(error)
  }
}
