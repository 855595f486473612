/// Pages as people write them.
enum PageList {
  /// `1–3, 5` of pages counted from 0, which are sorted.
  static func text(_ pages: [Int]) -> String {
    var parts: [String] = []
    var at = 0
    while at < pages.count {
      var end = at
      while end + 1 < pages.count, pages[end + 1] == pages[end] + 1 { end += 1 }
      parts.append(end == at ? "\(pages[at] + 1)" : "\(pages[at] + 1)–\(pages[end] + 1)")
      at = end + 1
    }
    return parts.joined(separator: ", ")
  }
}
