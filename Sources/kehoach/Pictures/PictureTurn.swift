/// How a picture is to be turned and mirrored to stand as it was taken: the orientation of Exif, 1…8 (CIPA DC-008, tag 274).
struct PictureTurn {
  private let value: Int

  static let none = PictureTurn(value: 1)

  /// Whether its sides change places.
  var isSideways: Bool { value >= 5 }

  /// The matrix by which PDF draws it on a page so wide and high.
  func matrix(_ width: Double, _ height: Double) -> [Double] {
    switch value {
    case 2: [-width, 0, 0, height, width, 0]
    case 3: [-width, 0, 0, -height, width, height]
    case 4: [width, 0, 0, -height, 0, height]
    case 5: [0, -height, -width, 0, width, height]
    case 6: [0, -height, width, 0, 0, height]
    case 7: [0, height, width, 0, 0, 0]
    case 8: [0, height, -width, 0, width, 0]
    default: [width, 0, 0, height, 0, 0]
    }
  }

  private init(value: Int) { self.value = value }

  private static let tag = 0x0112
  private static let entryLength = 12

  /// Reads the TIFF structure of Exif; none where it says nothing.
  init(exif: ArraySlice<UInt8>) {
    let bytes = Array(exif)
    let isLittle = bytes.starts(with: [0x49, 0x49, 0x2A, 0x00])
    guard isLittle || bytes.starts(with: [0x4D, 0x4D, 0x00, 0x2A]) else {
      self = .none
      return
    }
    func number(_ at: Int, _ length: Int) -> Int? {
      guard at >= 0, at <= bytes.count - length else { return nil }
      let part = bytes[at..<at + length]
      return (isLittle ? Array(part.reversed()) : Array(part)).reduce(0) { $0 << 8 | Int($1) }
    }
    guard let start = number(4, 4), let count = number(start, 2) else {
      self = .none
      return
    }
    for index in 0..<count {
      let entry = start + 2 + index * Self.entryLength
      guard let tag = number(entry, 2), let value = number(entry + 8, 2) else { break }
      if tag == Self.tag, 1...8 ~= value {
        self = PictureTurn(value: value)
        return
      }
    }
    self = .none
  }
}
