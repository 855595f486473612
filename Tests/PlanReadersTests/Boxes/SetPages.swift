import PlanReaders
import PlanText
import Synchronization
import Testing

/// Pages of paragraphs that are set as word processors set them, with what `pdftotext` and `pdftohtml` tell of them.
struct SetPages {
  var isJustified = false
  /// Points between paragraphs.
  var spacing = 0.0
  /// Whether the blanks at which lines were broken are printed; those without room never are.
  var printsBlanks = true

  private var writer = PageWriter()
  private var pieces = [""]
  private var top = 60.0

  static let left = 80.0
  static let margin = 548.0
  private static let space = 4.2
  private static let bottom = 780.0

  init(isJustified: Bool = false, spacing: Double = 0) {
    self.isJustified = isJustified
    self.spacing = spacing
  }

  /// Sentences of several lines that break at different words, with small letters only but at their beginnings.
  static let prose: [String] = {
    let places = "xã, phường, thôn, bản, tổ dân phố, khu phố, khu dân cư, làng nghề".split(
      separator: " ")
    return places.indices.map { number in
      "- Các cơ quan, đơn vị trên địa bàn \(places[number...].joined(separator: " ")) tổ chức triển khai thực hiện nghiêm túc các nội dung của kế hoạch này, định kỳ báo cáo kết quả về cơ quan thường trực để tổng hợp, theo dõi, đôn đốc việc thực hiện theo quy định của cấp trên."
    }
  }()

  private static func width(_ word: some StringProtocol) -> Double {
    Double(word.count) * PageWriter.letter
  }

  /// The lines of a paragraph and where the last one ends.
  private static func lines(_ text: String, indent: Double) -> (lines: [[Substring]], end: Double) {
    var lines: [[Substring]] = [[]]
    var at = left + indent
    for word in text.split(separator: " ") {
      if at + width(word) > margin, lines[lines.count - 1] != [] {
        lines.append([])
        at = left
      }
      lines[lines.count - 1].append(word)
      at += width(word) + space
    }
    return (lines, at - space)
  }

  static func lineCount(_ text: String) -> Int { lines(text, indent: 0).lines.count }

  /// The text with words behind it, so that its last line leaves `room` points free or a little more.
  static func filled(_ text: String, room: Double, indent: Double = 0) -> String {
    var text = text
    while true {
      let end = lines(text, indent: indent).end
      let free = margin - end - room
      let letters = Int((free - space) / PageWriter.letter)
      if free > 100 || letters < 2 {
        text += " triển khai"
      } else {
        return text + " " + String(repeating: "n", count: letters - 1) + "."
      }
    }
  }

  /// Writes a paragraph; the page is turned before the line `turning`.
  mutating func paragraph(_ text: String, indent: Double = 0, turning: Int? = nil) {
    let lines = Self.lines(text, indent: indent).lines
    for (index, words) in lines.enumerated() {
      if top > Self.bottom || index == turning { turnPage() }
      let left = index == 0 ? Self.left + indent : Self.left
      let widths = words.reduce(0) { $0 + Self.width($1) }
      let isLast = index == lines.count - 1
      let free = Self.margin - left - widths
      let isSpread = isJustified && !isLast && words.count > 1
      let gap = isSpread ? free / Double(words.count - 1) : Self.space
      let line = words.joined(separator: " ")
      writer.write(line, left: left, top: top, gap: gap / PageWriter.letter)
      let width = widths + gap * Double(words.count - 1)
      let hasBlank = printsBlanks && !isLast && left + width + Self.space <= Self.margin
      pieces[pieces.count - 1] +=
        "<text top=\"\(top)\" left=\"\(left)\" width=\"\(width)\" height=\"14\" font=\"0\">\(line)\(hasBlank ? " " : "")</text>\n"
      top += 18
    }
    top += spacing
  }

  mutating func turnPage() {
    writer.turnPage()
    pieces.append("")
    top = 60
  }

  /// What `pdftohtml` writes.
  var lineEnds: [UInt8] {
    var out = "<pdf2xml>\n"
    for (index, page) in pieces.enumerated() {
      out += "<page number=\"\(index + 1)\" position=\"absolute\">\n\(page)</page>\n"
    }
    return Array((out + "</pdf2xml>\n").utf8)
  }

  /// What is read, which pages' line ends were asked for, and what was noted.
  func read(
    lineEnds: [UInt8]? = nil, failure: ConverterFailure? = nil
  ) throws -> (texts: [String], asked: [ClosedRange<Int>], notes: [Note]) {
    let asked = Mutex<[ClosedRange<Int>]>([])
    var converters = Converters(textBoxes: PlanReadersTests.pieces(of: writer.xhtml))
    let ends = lineEnds ?? self.lineEnds
    converters.lineEnds = { _, pages throws(ConverterFailure) in
      asked.withLock { $0.append(pages) }
      if let failure { throw failure }
      return ends
    }
    let document = try readDocument(Array("%PDF-1.4".utf8), ReadOptions(), converters)
    return (texts(of: document), asked.withLock { $0 }, document.notes)
  }
}
