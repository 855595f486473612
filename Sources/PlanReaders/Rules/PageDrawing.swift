/// A page drawn in black and white, one dot a point: a picture in the PBM format (`P4`).
struct PageDrawing {
  let width: Int
  let height: Int
  /// Rows of whole bytes, the leftmost dot highest; 1 is black.
  private let bits: ArraySlice<UInt8>

  private static let most = 1 << 14

  /// The pictures that stand one behind another in `bytes`; those that cannot be read are left out, with all behind them.
  static func all(_ bytes: [UInt8]) -> [PageDrawing] {
    var drawings: [PageDrawing] = []
    var at = 0
    while let drawing = PageDrawing(bytes, &at) { drawings.append(drawing) }
    return drawings
  }

  private init?(_ bytes: [UInt8], _ at: inout Int) {
    guard bytes[at...].starts(with: [0x50, 0x34]) else { return nil }
    var place = at + 2
    guard let width = Self.number(bytes, &place), let height = Self.number(bytes, &place) else {
      return nil
    }
    // One white byte parts the numbers from the dots.
    place += 1
    let count = (width + 7) / 8 * height
    guard place + count <= bytes.count else { return nil }
    self.width = width
    self.height = height
    bits = bytes[place..<place + count]
    at = place + count
  }

  private static func number(_ bytes: [UInt8], _ at: inout Int) -> Int? {
    while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
    var value = 0
    let start = at
    while at < bytes.count, bytes[at] &- 0x30 < 10, value <= most {
      value = value * 10 + Int(bytes[at] &- 0x30)
      at += 1
    }
    return at > start && value > 0 && value <= most ? value : nil
  }

  /// Lends the rows of bytes, from top to bottom.
  func forEachRow(_ body: (_ y: Int, _ row: ArraySlice<UInt8>) -> Void) {
    let length = (width + 7) / 8
    for y in 0..<height {
      let start = bits.startIndex + y * length
      body(y, bits[start..<start + length])
    }
  }
}
