import PlanEvaluation

/// A document that another program hands over as one line of JSON: `name` with `path`, `text` or `base64`.
struct Record: Sendable {
  var input: Input
  /// Why the line asks for nothing that can be read.
  var trouble: Trouble?

  init(_ line: LineReader.Line) {
    input = Input(path: nil, name: "")
    switch line {
    case .tooLong: trouble = .badRecord(.tooLong)
    case .whole(let bytes): read(bytes)
    }
  }

  private mutating func read(_ line: [UInt8]) {
    let value: JSONValue
    do { value = try readJSON(line) } catch {
      trouble = .notJSON(offset: error.offset)
      return
    }
    let name = value["name"].string
    input.name = name ?? value["path"].string ?? ""
    switch (value["path"].string, value["text"].string, value["base64"].string) {
    case (let path?, nil, nil):
      input = Input(Path(path))
      input.name = name ?? input.name
    case (nil, let text?, nil): input.content = Array(text.utf8)
    case (nil, nil, let text?):
      input.content = Base64.bytes(of: text.utf8)
      if input.content == nil { trouble = .badRecord(.noBase64) }
    default: trouble = .badRecord(.noContent)
    }
  }
}

/// What is wrong with a line that should hand over a document.
enum RecordFault: Hashable {
  /// None, or more than one, of `path`, `text` and `base64`.
  case noContent
  case noBase64
  case tooLong
}
