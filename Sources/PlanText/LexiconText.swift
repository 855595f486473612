/// The text of a lexicon and where its entries stand in it: the lines without blanks and `#` comments.
///
/// Hundreds of lexicons are read before the first document is: nothing of them is copied before it is a value.
struct LexiconText {
  let bytes: [UInt8]
  let lines: [Range<Int>]

  /// Bytes that most lines have at the least.
  private static let shortLine = 12

  init(_ text: String) {
    bytes = Array(text.utf8)
    lines = bytes.withUnsafeBufferPointer { bytes in
      var lines: [Range<Int>] = []
      lines.reserveCapacity(bytes.count / Self.shortLine)
      var start = 0
      while start < bytes.count {
        let end = ByteSearch.first(0x0A, in: bytes, from: start)
        while start < end, bytes[start] == 0x20 { start += 1 }
        if start < end, bytes[start] != 0x23 { lines.append(start..<end) }
        start = end + 1
      }
      return lines
    }
  }

  /// A lexicon of one entry, whatever it begins with.
  init(entry: String) {
    bytes = Array(entry.utf8)
    lines = [0..<bytes.count]
  }

  /// The two sides of `phrase = value`; the value is empty where there is no ` = `.
  func split(_ line: Range<Int>) -> (phrase: Range<Int>, value: Range<Int>) {
    for index in line.dropLast(2)
    where bytes[index] == 0x20 && bytes[index + 1] == 0x3D && bytes[index + 2] == 0x20 {
      return (line.lowerBound..<index, index + 3..<line.upperBound)
    }
    return (line, line.upperBound..<line.upperBound)
  }

  /// Phrases and what each stands for.
  struct Entries {
    var phrases: [Range<Int>] = []
    /// The values, most of them once: many lines have the same.
    var values: [Range<Int>] = []
    /// For each phrase, the place of its value among `values`.
    var valueOfPhrase: [Int] = []
  }

  /// The lines as entries of the form `phrase = value`.
  var entries: Entries {
    var entries = Entries()
    entries.phrases.reserveCapacity(lines.count)
    entries.valueOfPhrase.reserveCapacity(lines.count)
    // A value that comes to a taken place takes it over.
    var known = [Int](repeating: -1, count: 256)
    for line in lines {
      let (phrase, value) = split(line)
      let place = hash(value) % known.count
      if known[place] < 0 || bytes[entries.values[known[place]]] != bytes[value] {
        known[place] = entries.values.count
        entries.values.append(value)
      }
      entries.phrases.append(phrase)
      entries.valueOfPhrase.append(known[place])
    }
    return entries
  }

  /// A number that bytes which are the same have in common.
  private func hash(_ range: Range<Int>) -> Int {
    bytes[range].reduce(0) { ($0 &* 31 &+ Int($1)) & 0xFFFF }
  }

  func words(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
