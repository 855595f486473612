/// A character reference: `&amp;` `&#7871;` `&#x1EBF;`.
enum MarkdownEntity {
  private static let longest = 10

  /// The character and the length of the reference at `start`; nil where there is none.
  static func read(_ text: [UInt8], at start: Int, before end: Int) -> (
    scalar: UInt32, length: Int
  )? {
    let limit = min(end, start + Self.longest)
    guard let semicolon = text[start..<limit].firstIndex(of: 0x3B), semicolon > start + 1 else {
      return nil
    }
    let body = text[(start + 1)..<semicolon]
    let length = semicolon + 1 - start
    if body.first == 0x23 {
      guard let value = number(body.dropFirst()) else { return nil }
      return (value, length)
    }
    return names[String(decoding: body, as: UTF8.self)].map { ($0, length) }
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> UInt32? {
    let isHexadecimal = digits.first.map { $0 | 0x20 == 0x78 } ?? false
    let text = String(decoding: isHexadecimal ? digits.dropFirst() : digits, as: UTF8.self)
    guard let value = UInt32(text, radix: isHexadecimal ? 16 : 10), value >= 0x20,
      Unicode.Scalar(value) != nil
    else { return nil }
    return value
  }

  private static let names: [String: UInt32] = [
    "Agrave": 0xC0, "Aacute": 0xC1, "Acirc": 0xC2, "Atilde": 0xC3, "Egrave": 0xC8,
    "Eacute": 0xC9, "Ecirc": 0xCA, "Igrave": 0xCC, "Iacute": 0xCD, "Ograve": 0xD2,
    "Oacute": 0xD3, "Ocirc": 0xD4, "Otilde": 0xD5, "Ugrave": 0xD9, "Uacute": 0xDA,
    "Yacute": 0xDD, "agrave": 0xE0, "aacute": 0xE1, "acirc": 0xE2, "atilde": 0xE3,
    "egrave": 0xE8, "eacute": 0xE9, "ecirc": 0xEA, "igrave": 0xEC, "iacute": 0xED,
    "ograve": 0xF2, "oacute": 0xF3, "ocirc": 0xF4, "otilde": 0xF5, "ugrave": 0xF9,
    "uacute": 0xFA, "yacute": 0xFD, "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22,
    "apos": 0x27, "nbsp": 0xA0, "ensp": 0x2002, "emsp": 0x2003, "thinsp": 0x2009, "shy": 0xAD,
    "ndash": 0x2013, "mdash": 0x2014, "hellip": 0x2026, "ldquo": 0x201C, "rdquo": 0x201D,
    "lsquo": 0x2018, "rsquo": 0x2019, "sbquo": 0x201A, "bdquo": 0x201E, "laquo": 0xAB,
    "raquo": 0xBB, "bull": 0x2022, "middot": 0xB7, "deg": 0xB0, "plusmn": 0xB1, "times": 0xD7,
    "divide": 0xF7, "sup1": 0xB9, "sup2": 0xB2, "sup3": 0xB3, "frac12": 0xBD, "frac14": 0xBC,
    "frac34": 0xBE, "ge": 0x2265, "le": 0x2264, "ne": 0x2260, "rarr": 0x2192, "sect": 0xA7,
    "copy": 0xA9, "reg": 0xAE, "trade": 0x2122, "euro": 0x20AC, "micro": 0xB5, "para": 0xB6,
  ]
}
