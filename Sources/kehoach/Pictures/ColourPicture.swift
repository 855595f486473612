/// A picture in colour, as `pdftoppm` draws a page.
struct ColourPicture {
  let width: Int
  let height: Int
  /// Red, green and blue of every dot, row by row.
  let dots: ArraySlice<UInt8>

  /// Reads the PPM format (`P6`, 255 the brightest); nil for any other.
  init?(ppm: [UInt8]) {
    guard ppm.starts(with: [0x50, 0x36, 0x0A]) else { return nil }
    var fields: [Int] = []
    var at = 3
    while fields.count < 3 {
      guard at < ppm.count, at < 60,
        let end = ppm[at...].prefix(20).firstIndex(where: { $0 == 0x20 || $0 == 0x0A }),
        let number = Int(String(decoding: ppm[at..<end], as: UTF8.self)), number > 0
      else { return nil }
      fields.append(number)
      at = end + 1
    }
    let (area, isTooLarge) = fields[0].multipliedReportingOverflow(by: fields[1])
    guard !isTooLarge, fields[2] == 255, ppm.count - at == area * 3 else { return nil }
    (width, height) = (fields[0], fields[1])
    dots = ppm[at...]
  }

  /// The picture seen through a red glass: red seals, which stand across names, are as bright as paper, and black print stays.
  func withoutRed() -> GreyPicture {
    let count = width * height
    let grey = [UInt8](unsafeUninitializedCapacity: count) { grey, length in
      dots.withUnsafeBufferPointer { dots in
        for place in 0..<count { grey[place] = dots[place * 3] }
      }
      length = count
    }
    return GreyPicture(width: width, height: height, dots: grey)
  }
}
