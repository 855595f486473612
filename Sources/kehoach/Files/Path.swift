import ArgumentParser

/// A path as the system has it: bytes, which need not be UTF-8.
struct Path: Hashable, Sendable {
  private(set) var bytes: [UInt8]

  init(bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

  /// What stands for standard input and output.
  static let stream = Path("-")

  init(_ text: String) { bytes = Array(text.utf8) }

  /// For people and for JSON: what is no UTF-8 is shown as U+FFFD.
  var shown: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether it is written as a folder: `out/`.
  var endsWithSlash: Bool { bytes.last == 0x2F }

  var isAbsolute: Bool { bytes.first == 0x2F }

  /// What stands between its slashes, without empty ones.
  var components: [ArraySlice<UInt8>] { bytes.split(separator: 0x2F) }

  /// The name behind the last slash.
  var name: Path { components.last.map { Path(bytes: $0) } ?? self }

  /// The part before the last slash; nil where there is none.
  var folder: Path? { bytes.lastIndex(of: 0x2F).map { Path(bytes: bytes[..<$0]) } }

  /// `inside` within this folder; `inside` itself where this is empty.
  func appending(_ inside: Path) -> Path {
    if bytes.isEmpty { return inside }
    return Path(bytes: bytes + (endsWithSlash ? [] : [0x2F]) + inside.bytes)
  }

  /// The same path with `suffix` right behind it.
  func with(suffix: String) -> Path { Path(bytes: bytes + suffix.utf8) }

  /// The part of its name after the last dot, in lower case; empty where there is none.
  var fileExtension: String {
    let parts = name.bytes.split(separator: 0x2E)
    return parts.count > 1
      ? String(decoding: parts[parts.count - 1], as: UTF8.self).lowercased() : ""
  }

  /// The path without its extension.
  var withoutExtension: Path {
    let parts = name.bytes.split(separator: 0x2E)
    guard parts.count > 1 else { return self }
    return Path(bytes: bytes.dropLast(parts[parts.count - 1].count + 1))
  }

  /// Calls `body` with the path as system calls take it.
  func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    var text = bytes.map { CChar(bitPattern: $0) }
    text.append(0)
    // An array passed so is a pointer that lasts for the call.
    return body(text)
  }
}

extension Path: ExpressibleByArgument {
  init?(argument: String) { self.init(bytes: RawArgument.bytes(of: argument)) }

  /// As help shows it; nothing for an empty one.
  var defaultValueDescription: String { shown }
}
