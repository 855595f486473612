/// The names of a document's fonts, by their numbers ([MS-DOC] 2.9.286).
struct DocFonts {
  private(set) var names: [String] = []

  private static let most = 10_000

  init(_ table: LittleEndian, _ place: (start: Int, count: Int)?) {
    guard let place, let count = table.word(place.start) else { return }
    var at = place.start + 4
    let end = min(place.start + place.count, table.count)
    for _ in 0..<min(count, Self.most) {
      guard at < end, let length = table.byte(at) else { return }
      // The name follows on 39 bytes about the font's looks, and ends with a zero.
      var units: [UInt16] = []
      var next = at + 40
      while next + 1 <= at + length, let unit = table.word(next), unit != 0 {
        units.append(UInt16(unit))
        next += 2
      }
      names.append(String(decoding: units, as: UTF16.self))
      at += length + 1
    }
  }

  /// The name of a font; nil where there is none of this number.
  func name(_ number: Int?) -> String? {
    guard let number, names.indices.contains(number) else { return nil }
    return names[number]
  }
}
