import PlanText

/// The element for a numbered part: after the rank that Vietnamese documents give to words and numbers.
enum AkomaKind: String {
  /// Phần
  case part
  /// Chương
  case chapter
  /// A, B
  case division
  /// Mục; I, II
  case section
  /// Điều
  case article
  /// 1, 2
  case paragraph
  /// 1.1
  case subparagraph
  /// a, b
  case point

  init(_ label: String) {
    let words = label.split(separator: " ")
    let first = words.first.map(String.init) ?? ""
    if words.count > 1 {
      switch Skeleton.of(first.utf8).first.map(UnicodeScalar.init) {
      case "p": self = .part
      case "c": self = .chapter
      case "d": self = .article
      default: self = .section
      }
    } else if first.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      self = .paragraph
    } else if first.utf8.contains(0x2E) {
      self = .subparagraph
    } else if first.utf8.allSatisfy({ "IVXLCDM".utf8.contains($0) }),
      first.utf8.count > 1 || "IVX".contains(first)
    {
      self = .section
    } else {
      self = first.unicodeScalars.first?.properties.isUppercase == true ? .division : .point
    }
  }

  /// The id of a part within the one around it, after the naming convention of Akoma Ntoso: `sec_II`.
  func id(of label: String) -> String {
    let words = label.split(whereSeparator: { $0 == " " || $0 == "." })
    let number = words.dropFirst(label.contains(" ") ? 1 : 0).joined(separator: "-")
    let short =
      switch self {
      case .part: "part"
      case .chapter: "chp"
      case .division: "dvs"
      case .section: "sec"
      case .article: "art"
      case .paragraph: "para"
      case .subparagraph: "subpara"
      case .point: "point"
      }
    return "\(short)_\(number)"
  }
}
