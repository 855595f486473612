/// Where the tone of oa, oe and uy may stand: `hoà` and `hòa` are one word.
enum ToneMove {
  static func moved(
    _ first: Unicode.Scalar,
    _ second: Unicode.Scalar
  ) -> (Unicode.Scalar, Unicode.Scalar)? {
    guard first == "o" || first == "u" else { return nil }
    return switch (first, second) {
    case ("o", "à"): ("ò", "a")
    case ("o", "á"): ("ó", "a")
    case ("o", "ả"): ("ỏ", "a")
    case ("o", "ã"): ("õ", "a")
    case ("o", "ạ"): ("ọ", "a")
    case ("o", "è"): ("ò", "e")
    case ("o", "é"): ("ó", "e")
    case ("o", "ẻ"): ("ỏ", "e")
    case ("o", "ẽ"): ("õ", "e")
    case ("o", "ẹ"): ("ọ", "e")
    case ("u", "ỳ"): ("ù", "y")
    case ("u", "ý"): ("ú", "y")
    case ("u", "ỷ"): ("ủ", "y")
    case ("u", "ỹ"): ("ũ", "y")
    case ("u", "ỵ"): ("ụ", "y")
    default: nil
    }
  }
}
