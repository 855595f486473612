/// A line drawn with characters: dashes, underscores, stars, equals signs, with or without an ornament in the middle.
enum RuleLine {
  static func matches(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count >= 3, range.count <= 400 else { return false }
    var strokes = 0
    var others = 0
    var at = range.lowerBound
    while at < range.upperBound {
      let (value, length) = scalar(in: text, at: at, before: range.upperBound)
      switch value {
      case 0x2D, 0x5F, 0x2A, 0x3D, 0x7E, 0xAF, 0x2013, 0x2014, 0x2015, 0x2500...0x257F: strokes += 1
      case 0x20: break
      case 0x30, 0x4F, 0x6F: others += 1
      default: return false
      }
      at += length
    }
    // `-----o0o-----`
    return strokes >= 3 && (others == 0 || others == 3 && strokes >= 4)
  }
}
