/// Carries bytes that are no UTF-8 through strings and back: arguments reach the command line parser as strings, and file names need not be UTF-8.
///
/// In an argument that is no UTF-8, each byte beyond ASCII becomes a scalar of the last private plane: U+10FF00 and the byte. An argument that holds such scalars itself is carried so as well, so that nothing is confused.
enum RawArgument {
  private static let base: UInt32 = 0x10_FF00

  /// The string that stands for `bytes`.
  static func text(of bytes: [UInt8]) -> String {
    if let text = String(validating: bytes, as: UTF8.self),
      text.unicodeScalars.allSatisfy({ $0.value < base })
    {
      return text
    }
    var text = String.UnicodeScalarView()
    for byte in bytes {
      let carried = byte < 0x80 ? UInt32(byte) : base + UInt32(byte)
      if let scalar = Unicode.Scalar(carried) { text.append(scalar) }
    }
    return String(text)
  }

  /// The bytes that `text` stands for.
  static func bytes(of text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      if scalar.value >= base {
        bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return bytes
  }

  /// The arguments of this run, without the program's name.
  static func all() -> [String] {
    (1..<max(1, Int(CommandLine.argc))).compactMap { number in
      guard let start = CommandLine.unsafeArgv[number] else { return nil }
      var bytes: [UInt8] = []
      var at = start
      while at.pointee != 0 {
        bytes.append(UInt8(bitPattern: at.pointee))
        at += 1
      }
      return text(of: bytes)
    }
  }
}
