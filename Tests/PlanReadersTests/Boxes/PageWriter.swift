import PlanReaders
import PlanText
import Testing

/// Writes pages as `pdftotext -raw -bbox` does: every word at a place, letters 6 points wide.
struct PageWriter {
  private var pages: [[(word: String, box: Box)]] = [[]]

  private let width: Double
  private let pageHeight: Double

  init(width: Double = 595, height: Double = 842) {
    self.width = width
    pageHeight = height
  }

  static let letter = 6.0
  static let height = 14.0

  /// Puts a line of words on the page, `gap` letters apart.
  mutating func write(
    _ text: String,
    left: Double,
    top: Double,
    height: Double = height,
    gap: Double = 0.7
  ) {
    var left = left
    for word in text.split(separator: " ") {
      let right = left + Double(word.count) * Self.letter
      place(String(word), Box(left: left, top: top, right: right, bottom: top + height))
      left = right + Self.letter * gap
    }
  }

  /// Puts a word into a box.
  mutating func place(_ word: String, _ box: Box) { pages[pages.count - 1].append((word, box)) }

  /// Puts a line of words on its end, one letter's height wide, that goes up from `bottom`, or down from there.
  mutating func writeOnEnd(_ text: String, left: Double, from start: Double, goesUp: Bool = true) {
    var along = start
    for word in text.split(separator: " ") {
      let end = along + (goesUp ? -1 : 1) * Double(word.count) * Self.letter
      place(
        String(word),
        Box(left: left, top: min(along, end), right: left + Self.height, bottom: max(along, end))
      )
      along = end + (goesUp ? -4 : 4)
    }
  }

  /// Writes a paragraph in lines of at most `width` letters; the distance that it takes.
  @discardableResult
  mutating func paragraph(_ text: String, top: Double, indent: Double = 30, width: Int = 78)
    -> Double
  {
    var line = ""
    var number = 0.0
    func left() -> Double { 80 + (number == 0 ? indent : 0) }
    for word in text.split(separator: " ") {
      let room = width - (number == 0 ? Int(indent / Self.letter) : 0)
      if !line.isEmpty, line.count + 1 + word.count > room {
        write(line, left: left(), top: top + number * 18)
        number += 1
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    write(line, left: left(), top: top + number * 18)
    return (number + 1) * 18
  }

  mutating func turnPage() { pages.append([]) }

  /// A number with six decimals.
  private static func decimals(_ number: Double) -> String {
    let millionths = Int((number * 1_000_000).rounded())
    let decimals = String(1_000_000 + millionths % 1_000_000).dropFirst()
    return "\(millionths / 1_000_000).\(decimals)"
  }

  var xhtml: [UInt8] {
    var out = "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\" \"x.dtd\">"
    out +=
      "<html xmlns=\"http://www.w3.org/1999/xhtml\">\n<head><title></title></head>\n<body>\n<doc>"
    for page in pages {
      out += "<page width=\"\(width)\" height=\"\(pageHeight)\">\n"
      for (word, box) in page {
        let places = [box.left, box.top, box.right, box.bottom].map(Self.decimals)
        out += "<word xMin=\"\(places[0])\" yMin=\"\(places[1])\""
        out += " xMax=\"\(places[2])\" yMax=\"\(places[3])\">"
        out += word.replacing("&", with: "&amp;").replacing("<", with: "&lt;") + "</word>\n"
      }
      out += "</page>\n"
    }
    return Array((out + "</doc>\n</body>\n</html>\n").utf8)
  }

  /// What is read of a PDF whose words are these; `drawings` are its pages in black and white.
  func read(
    _ options: ReadOptions = ReadOptions(),
    drawings: [UInt8]? = nil
  ) throws -> SourceDocument {
    let xhtml = xhtml
    var converters = Converters(textBoxes: pieces(of: xhtml))
    if let drawings {
      converters.pageDrawings = { _, _ throws(ConverterFailure) in drawings }
    }
    return try readDocument(Array("%PDF-1.4".utf8), options, converters)
  }
}

/// A converter that writes `xhtml`, some bytes at a time.
func pieces(of xhtml: [UInt8], size: Int = 100) -> Converters.TextBoxes {
  { _, receive throws(ConverterFailure) in
    for start in stride(from: 0, to: xhtml.count, by: size) {
      receive(0, xhtml[start..<min(xhtml.count, start + size)])
    }
  }
}
