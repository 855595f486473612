/// One document that a batch has dealt with: what it was made of and what was written.
struct ManifestEntry: Hashable, Sendable {
  /// SHA-256 of the document's bytes.
  var content: String
  /// What else the output depends on: the program's version, the options, the document's name.
  var circumstances: Checksum
  /// The bytes that were written.
  var output: Checksum
  /// Where they were written, inside the output folder.
  var path: Path

  /// Its line in the manifest, with a line feed; a path may hold any byte but is kept on the line.
  var line: [UInt8] {
    Array("\(content) \(circumstances.hexadecimal) \(output.hexadecimal) ".utf8)
      + path.bytes.flatMap { Self.escapes[$0] ?? [$0] } + [0x0A]
  }

  private static let escapes: [UInt8: [UInt8]] = [
    0x0A: Array("\\n".utf8), 0x0D: Array("\\r".utf8), 0x5C: Array("\\\\".utf8),
  ]
}
