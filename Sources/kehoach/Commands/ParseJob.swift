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

  func run(_ input: Input) -> Result<Product, Trouble> {
    Result { () throws(Trouble) in
      let document = try read(input, options, converters)
      let reading = parsePlan(document)
      let json = writePlanJSON(
        reading.plan,
        notes: reading.notes,
        document: document,
        generator: "kehoach \(programVersion)",
        language: language,
        style: style
      )
      return Product(json: json, isPlan: !reading.notes.contains { $0.code == .notAPlan })
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
