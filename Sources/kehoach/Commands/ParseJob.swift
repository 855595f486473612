import PlanParser
import PlanReaders
import PlanReports
import PlanText

/// What is done to each document of a batch.
struct ParseJob: Sendable {
  /// A document's JSON, and whether the document was taken for a plan.
  struct Product: Sendable {
    var json: [UInt8]
    var isPlan: Bool
  }

  var options: ReadOptions
  var converters: Converters
  var language: Language
  var style: JSONStyle
  var output = Output.plan

  /// What is written of a plan.
  enum Output: Sendable {
    /// All that was read, as JSON.
    case plan
    /// What the text names and which fact holds it, for people or as JSON.
    case coverageText, coverageJSON
    /// The document as Akoma Ntoso.
    case akomaNtoso
  }

  func run(_ input: Input) -> Result<Product, Trouble> {
    Result { () throws(Trouble) in
      let document = try read(input, options, converters)
      let reading = parsePlan(document, particulars: output == .akomaNtoso)
      return Product(
        json: bytes(of: reading, document),
        isPlan: !reading.notes.contains { $0.code == .notAPlan }
      )
    }
  }

  private func bytes(of reading: Reading, _ document: SourceDocument) -> [UInt8] {
    let generator = "kehoach \(programVersion)"
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
  var options = options
  options.name = input.name
  let bytes = try readFile(input.path, limit: options.limits.maxFileBytes)
  if bytes.isEmpty { throw .emptyFile }
  do {
    return try readDocument(bytes, options, converters)
  } catch {
    throw .unreadable(error)
  }
}
