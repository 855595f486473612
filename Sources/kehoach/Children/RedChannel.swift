/// A picture seen through a red glass: red seals, which stand across names, are as bright as paper, and black print stays.
enum RedChannel {
  /// The red of a colour picture in the PPM format (`P6`, 255 the brightest) as a grey one (`P5`); any other picture as it is.
  static func grey(_ picture: [UInt8]) -> [UInt8] {
    guard let (header, start) = header(picture), (picture.count - start) % 3 == 0 else {
      return picture
    }
    let count = (picture.count - start) / 3
    return [UInt8](unsafeUninitializedCapacity: header.count + count) { grey, length in
      for (index, byte) in header.enumerated() { grey[index] = byte }
      picture.withUnsafeBufferPointer { picture in
        var at = start
        for index in header.count..<header.count + count {
          grey[index] = picture[at]
          at += 3
        }
      }
      length = header.count + count
    }
  }

  /// The header of the grey picture, and where the dots of the colour picture begin.
  private static func header(_ picture: [UInt8]) -> (grey: [UInt8], start: Int)? {
    guard picture.starts(with: [0x50, 0x36, 0x0A]) else { return nil }
    // Width and height on one line, the brightest on the next.
    guard let size = picture[3...].prefix(40).firstIndex(of: 0x0A),
      picture[(size + 1)...].starts(with: [0x32, 0x35, 0x35, 0x0A])
    else { return nil }
    let start = size + 5
    return ([0x50, 0x35, 0x0A] + picture[3..<start], start)
  }
}
