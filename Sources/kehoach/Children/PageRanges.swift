import PlanText

/// The pages of a PDF in parts of about the same length, each for a program of Poppler's that runs beside the others.
struct PageRanges {
  /// Each part as the options `-f` and `-l`; a document in one part needs none.
  let arguments: [[String]]

  /// Pages of a part at least: a program takes as long to start as for four pages of text, or for one that it draws, and two at a time are slower each.
  enum Least: Int {
    case ofText = 32
    case drawn = 8
  }

  /// More programs at a time gain little: each reads all that its pages share.
  private static let mostParts = 4
  /// Numbers above count as this one.
  private static let mostPages = 100_000

  /// All pages of a document. How many there are is a guess, so the last part has no end.
  init(of pdf: [UInt8], atOnce: Int) {
    let count = Self.count(pdf)
    let ends = Self.ends(of: count, atOnce: atOnce, .ofText)
    arguments = ends.enumerated().map { index, end in
      let first = index == 0 ? [] : ["-f", "\(ends[index - 1] + 1)"]
      return first + (index == ends.count - 1 ? [] : ["-l", "\(end)"])
    }
  }

  /// The pages `pages`, counted from 1 and in order: each part is of pages that follow one another.
  init(_ pages: [Int], atOnce: Int, _ least: Least) {
    var arguments: [[String]] = []
    var first = 0
    while first < pages.count {
      var end = first + 1
      while end < pages.count, pages[end] == pages[end - 1] + 1 { end += 1 }
      var page = pages[first]
      for count in Self.ends(of: end - first, atOnce: atOnce, least) {
        let last = pages[first] + count - 1
        arguments.append(["-f", "\(page)", "-l", "\(last)"])
        page = last + 1
      }
      first = end
    }
    self.arguments = arguments
  }

  /// How many of `count` pages there are up to the end of each part.
  private static func ends(of count: Int, atOnce: Int, _ least: Least) -> [Int] {
    let parts = max(1, min(atOnce, Self.mostParts, count / least.rawValue))
    return (1...parts).map { count * $0 / parts }
  }

  /// How many pages the trees of pages have that can be seen in the file, compressed ones can not; the contents (outlines) that count their lines the same way are seldom longer.
  private static func count(_ pdf: [UInt8]) -> Int {
    pdf.withUnsafeBufferPointer { bytes in
      var cursor = Cursor(bytes)
      var most = 0
      while cursor.pass(to: "/Count "), cursor.pass("/Count ") {
        most = max(most, min(Self.mostPages, Int(clamping: cursor.passDigits().value)))
      }
      return most
    }
  }
}
