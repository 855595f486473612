import ArgumentParser

/// Where the JSON of a batch goes.
enum Destination: Hashable {
  /// Standard output; `lines` for one document a line.
  case stream(lines: Bool)
  /// One file for all; `lines` for one document a line.
  case file(Path, lines: Bool)
  /// One file a document.
  case folder(Path)

  /// Reads what was meant from `-o`, `--format` and whether there are many inputs.
  init(_ output: Path?, _ format: ParseCommand.Format?, areMany: Bool, _ messages: Messages)
    throws
  {
    let isWhole = format == .json || format == .akn
    switch output {
    case nil, Path.stream:
      if areMany, isWhole {
        messages.error(
          messages(
            "nhiều văn bản không thành một tệp: dùng --format ndjson, hoặc -o THƯ_MỤC.",
            "several documents make no single file: use --format ndjson, or -o FOLDER."
          )
        )
        throw Ending.usage
      }
      self = .stream(lines: areMany || format == .ndjson)
    case let path?:
      if path.endsWithSlash || isFolder(path) {
        self = .folder(path)
      } else if format == .ndjson {
        self = .file(path, lines: true)
      } else if areMany {
        if Self.isMeantAsFile(path) {
          messages.error(
            messages(
              "nhiều văn bản không ghi được vào một tệp «\(path.shown)»: dùng -o THƯ_MỤC, hoặc thêm --format ndjson.",
              "several documents do not fit into the file “\(path.shown)”: use -o FOLDER, or add --format ndjson."
            )
          )
          throw Ending.usage
        }
        self = .folder(path)
      } else {
        self = .file(path, lines: false)
      }
    }
  }

  /// Whether a path that is no folder yet is named like a file, or is one.
  private static func isMeantAsFile(_ path: Path) -> Bool {
    ["json", "ndjson", "jsonl", "xml"].contains(path.fileExtension) || isOtherThanFolder(path)
  }

  /// Whether standard output stays free.
  var isFile: Bool {
    if case .stream = self { false } else { true }
  }

  /// Whether each document gets a file of its own.
  var isOneFileEach: Bool {
    if case .folder = self { true } else { false }
  }

  var isLines: Bool {
    switch self {
    case .stream(let lines), .file(_, let lines): lines
    case .folder: false
    }
  }
}
