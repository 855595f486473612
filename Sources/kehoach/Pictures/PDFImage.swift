/// A picture as PDF files hold it.
struct PDFImage {
  let width: Int
  let height: Int
  /// The entries of its dictionary but for its length.
  let dictionary: String
  let data: [UInt8]
  /// How it is to be turned.
  let turn: PictureTurn

  private init(
    _ width: Int, _ height: Int, _ bits: Int, _ colours: String, _ data: [UInt8],
    _ turn: PictureTurn
  ) {
    self.width = width
    self.height = height
    self.turn = turn
    self.data = data
    dictionary =
      "/Width \(width)/Height \(height)/BitsPerComponent \(bits)/ColorSpace \(colours)"
  }
}

extension PDFImage {
  /// A JPEG file, grey or in three colours; nil for any other.
  init?(jpeg: [UInt8]) {
    guard jpeg.starts(with: [0xFF, 0xD8]) else { return nil }
    var at = 2
    var turn = PictureTurn.none
    // Segments, each with its length, up to the frame's.
    while at + 9 < jpeg.count, jpeg[at] == 0xFF {
      let mark = jpeg[at + 1]
      // Any number of fill bytes stands before a mark.
      if mark == 0xFF {
        at += 1
        continue
      }
      let isFrame = 0xC0...0xCF ~= mark && mark != 0xC4 && mark != 0xC8 && mark != 0xCC
      if isFrame {
        let (bits, colours) = (Int(jpeg[at + 4]), jpeg[at + 9])
        guard bits == 8, colours == 1 || colours == 3 else { return nil }
        self.init(
          Self.number(jpeg[at + 7..<at + 9]),
          Self.number(jpeg[at + 5..<at + 7]),
          bits,
          "\(colours == 1 ? "/DeviceGray" : "/DeviceRGB")/Filter/DCTDecode",
          jpeg,
          turn
        )
        return
      }
      let end = at + 2 + Self.number(jpeg[at + 2..<at + 4])
      if mark == 0xE1, end <= jpeg.count {
        let content = jpeg[min(at + 4, end)..<end]
        if content.starts(with: Self.exif) {
          turn = PictureTurn(exif: content.dropFirst(Self.exif.count))
        }
      }
      at = end
    }
    return nil
  }

  /// What the segment of a JPEG file with Exif begins with.
  private static let exif = Array("Exif\0\0".utf8)

  /// A PNG file whose dots are not transparent and stand in order; nil for any other.
  init?(png: [UInt8]) {
    guard png.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]), png.count > 33,
      png[28] == 0
    else { return nil }
    let (width, height) = (Self.number(png[16..<20]), Self.number(png[20..<24]))
    let (bits, kind) = (Int(png[24]), png[25])
    var data: [UInt8] = []
    var palette: ArraySlice<UInt8>?
    var turn = PictureTurn.none
    var at = 8
    while at + 12 <= png.count {
      let length = Self.number(png[at..<at + 4])
      guard length <= png.count - at - 12 else { break }
      let content = png[at + 8..<at + 8 + length]
      switch String(decoding: png[at + 4..<at + 8], as: UTF8.self) {
      case "PLTE": palette = content
      case "IDAT": data += content
      case "eXIf": turn = PictureTurn(exif: content)
      case "tRNS": return nil
      default: break
      }
      at += 12 + length
    }
    let colours: String
    switch (kind, palette) {
    case (0, _): colours = "/DeviceGray"
    case (2, _): colours = "/DeviceRGB"
    case (3, let palette?) where palette.count >= 3:
      colours = "[/Indexed/DeviceRGB \(palette.count / 3 - 1)<\(Self.hexadecimal(palette))>]"
    default: return nil
    }
    let rows = "/Predictor 15/Colors \(kind == 2 ? 3 : 1)/BitsPerComponent \(bits)/Columns \(width)"
    self.init(
      width, height, bits, "\(colours)/Filter/FlateDecode/DecodeParms<<\(rows)>>", data, turn)
  }

  /// A number whose highest byte stands first.
  private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 << 8 | Int($1) }
  }

  private static func hexadecimal(_ bytes: ArraySlice<UInt8>) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
