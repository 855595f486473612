import PlanText

/// How far lines stand below one another, within paragraphs and where one begins; tells something only where paragraphs stand farther apart.
struct LineSpacing {
  /// Points between lines of a paragraph.
  private let pitch: Double
  /// Whether nearly all paragraphs stand farther apart.
  private let isTelling: Bool

  private static let fewest = (within: 8, between: 4)
  private static let share = 0.95
  /// Points by which distances differ at the most, and by which paragraphs stand farther apart at the least.
  private static let tolerance = 1.0
  private static let least = 2.5
  /// By how much lines of one size differ in height, as a share.
  private static let heights = 0.1

  init(_ lines: [BoxLayout.Line]) {
    var within: [Double] = []
    var between: [Double] = []
    for index in lines.indices {
      guard let before = LineFill.before(index, lines), lines[before].page == lines[index].page,
        Self.areAlike(lines[before], lines[index])
      else { continue }
      let distance = Self.distance(lines[before], lines[index])
      if LineFill.cut(lines, before: index) != nil {
        within.append(distance)
      } else if lines[before].ending == .stop, Self.isItem(lines[index]) {
        between.append(distance)
      }
    }
    within.sort()
    let pitch = within.isEmpty ? 0 : within[within.count / 2]
    let equal = within.filter { abs($0 - pitch) <= Self.tolerance }
    let wide = between.filter { $0 >= pitch + Self.least }
    self.pitch = pitch
    isTelling =
      within.count >= Self.fewest.within && between.count >= Self.fewest.between
      && Double(equal.count) >= Double(within.count) * Self.share
      && Double(wide.count) >= Double(between.count) * Self.share
  }

  private static func distance(_ line: BoxLayout.Line, _ next: BoxLayout.Line) -> Double {
    next.box.bottom - line.box.bottom
  }

  private static func areAlike(_ line: BoxLayout.Line, _ next: BoxLayout.Line) -> Bool {
    abs(line.box.height - next.box.height) <= heights * line.box.height
  }

  /// Whether a line begins with a bullet or a label, as no line within a paragraph does by chance after a full stop.
  private static func isItem(_ line: BoxLayout.Line) -> Bool {
    let text = BoxRow.bytes(line.words.prefix(2))
    return Opening(text, 0..<text.count).kind != .none
  }

  /// Whether a space parts the two lines.
  func parts(_ line: BoxLayout.Line, _ next: BoxLayout.Line) -> Bool {
    isTelling && Self.areAlike(line, next) && Self.distance(line, next) >= pitch + Self.least
  }

  /// Whether the two stand as close as lines of one paragraph.
  func joins(_ line: BoxLayout.Line, _ next: BoxLayout.Line) -> Bool {
    isTelling && Self.areAlike(line, next)
      && abs(Self.distance(line, next) - pitch) <= Self.tolerance
  }
}
