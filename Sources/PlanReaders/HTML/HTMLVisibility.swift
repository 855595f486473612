/// Whether an element says of itself that it is not shown, or struck out.
enum HTMLVisibility {
  static func isHidden(_ attributes: [String: String]) -> Bool {
    if attributes["hidden"] != nil { return true }
    guard let style = attributes["style"] else { return false }
    for declaration in style.utf8.split(separator: 0x3B) {
      let parts = declaration.split(separator: 0x3A, maxSplits: 1)
      guard parts.count == 2 else { continue }
      let value = folded(parts[1])
      switch folded(parts[0]) {
      case "display": if value.hasPrefix("none") { return true }
      case "visibility":
        if value.hasPrefix("hidden") || value.hasPrefix("collapse") { return true }
      case "text-decoration", "text-decoration-line":
        if value.contains("line-through") { return true }
      case "mso-hide": if value.hasPrefix("all") { return true }
      default: break
      }
    }
    return false
  }

  /// Lower case, without blanks.
  private static func folded(_ bytes: Substring.UTF8View.SubSequence) -> String {
    String(
      decoding: bytes.filter { $0 > 0x20 }.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 },
      as: UTF8.self
    )
  }
}
