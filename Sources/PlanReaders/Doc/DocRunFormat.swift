/// How a run of characters looks, as far as its text depends on it.
struct DocRunFormat {
  /// Numbers of the fonts for ASCII and for other Western characters.
  var asciiFont: Int?
  var font: Int?
  /// Half points.
  var size: Int?
  var isWhite = false
  var isBold = false
  var isHidden = false
  var isStruck = false
  var isCapitals = false
  /// Whether control characters stand for objects, fields and notes.
  var isSpecial = false
  var isInserted = false
  var isDeleted = false
  /// A character of a font of symbols that is shown instead.
  var symbol: (font: Int, place: Int)?

  /// Applies changes; `style` is the format of the paragraph's style, to which some lead back; a style does not name another (`isStyle`).
  mutating func apply(
    _ changes: ArraySlice<UInt8>,
    _ styles: DocStyles,
    style: DocRunFormat,
    isStyle: Bool = false
  ) {
    for change in DocSprms(changes) {
      switch change.code {
      case 0x4A4F: asciiFont = change.value
      case 0x4A51: font = change.value
      // The font of quick saves and older versions is for all characters.
      case 0x4A3D: (asciiFont, font) = (change.value, change.value)
      case 0x4A43: size = change.value
      case 0x2A42: isWhite = change.value & 0xFF == 8
      case 0x6870: isWhite = change.value & 0xFFFF_FFFF == 0x00FF_FFFF
      case 0x0835: isBold = toggled(change.value, style.isBold)
      case 0x0837, 0x2A53: isStruck = toggled(change.value, style.isStruck)
      case 0x083C: isHidden = toggled(change.value, style.isHidden)
      case 0x083B: isCapitals = toggled(change.value, style.isCapitals)
      case 0x0855: isSpecial = change.value & 1 == 1
      case 0x0801: isInserted = change.value != 0
      case 0x0800: isDeleted = change.value != 0
      case 0x6A09: symbol = (change.value & 0xFFFF, change.value >> 16 & 0xFFFF)
      case 0x4A30 where !isStyle:
        let own = (isSpecial, isInserted, isDeleted)
        self = style
        (isSpecial, isInserted, isDeleted) = own
        styles.applyCharacterStyle(change.value, to: &self)
      case 0x2A33:
        let own = (isSpecial, isInserted, isDeleted)
        self = style
        (isSpecial, isInserted, isDeleted) = own
      default: break
      }
    }
  }

  /// 0 and 1 are off and on, 0x80 and 0x81 as in the style and the other way round.
  private func toggled(_ value: Int, _ style: Bool) -> Bool {
    switch value & 0xFF {
    case 0: false
    case 0x80: style
    case 0x81: !style
    default: true
    }
  }
}
