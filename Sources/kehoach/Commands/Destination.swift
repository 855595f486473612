import ArgumentParser

/// Where the JSON of a batch goes.
enum Destination: Hashable {
  /// Standard output; `lines` for one document a line.
  case stream(lines: Bool)
  /// One file for all; `lines` for one document a line.
  case file(String, lines: Bool)
  /// One file a document.
  case folder(String)

  /// Reads what was meant from `-o`, `--format` and whether there are many inputs.
  init(_ output: String?, _ format: ParseCommand.Format?, areMany: Bool, _ messages: Messages)
    throws
  {
    let isWhole = format == .json
    switch output {
    case nil, "-":
      if areMany, isWhole {
        messages.error(
          messages(
            "nhiều văn bản không thành một JSON: dùng --format ndjson, hoặc -o THƯ_MỤC.",
            "several documents make no single JSON: use --format ndjson, or -o FOLDER."
          )
        )
        throw Ending.usage
      }
      self = .stream(lines: areMany || format == .ndjson)
    case let path?:
      if path.hasSuffix("/") || isFolder(path) {
        self = .folder(path)
      } else if format == .ndjson {
        self = .file(path, lines: true)
      } else {
        self = areMany ? .folder(path) : .file(path, lines: false)
      }
    }
  }

  /// Whether standard output stays free.
  var isFile: Bool {
    if case .stream = self { false } else { true }
  }

  var isLines: Bool {
    switch self {
    case .stream(let lines), .file(_, let lines): lines
    case .folder: false
    }
  }
}
