import PlanText

/// How far the lines of running text reach and stand apart, to the point: whether a line ends because the next word did not fit on it.
///
/// Every line end within a sentence says something: the line did fit, the next word did not, so the margin lies between. Only where nearly all of them agree on one margin is anything told.
struct LineFill {
  /// What the places of two lines tell of the break between them.
  enum Break {
    /// Nothing, or not enough.
    case unknown
    /// The next word did not fit: one sentence, or a paragraph that ends there by chance.
    case full
    /// The line was filled, or no space parts the two although it parts paragraphs: the paragraph goes on.
    case filled
    /// The next word had room, the line was not spread as those that go on are, or a space parts the two: somebody ended it.
    case ended
  }

  /// Where the longest line that agrees ends, in points.
  private let margin: Double
  /// Points between two words.
  private let space: Double
  /// Whether lines are spread to the margin.
  private let isJustified: Bool
  private let isExact: Bool
  private let spacing: LineSpacing
  /// Whether first lines of paragraphs are indented; then their places tell more than their ends.
  let indentsFirstLines: Bool

  private static let fewest = 8
  /// Share of the line ends that must agree.
  private static let share = 0.95
  /// Points by which converters and printers round.
  private static let rounding = 0.5
  /// Points by which spread lines miss the margin at the most.
  private static let spread = 1.5
  /// Points by which the left edges of a paragraph's lines differ at the most.
  private static let step = 2.0
  /// Points that a first line is indented at least.
  private static let indent = 8.0

  init(_ lines: [BoxLayout.Line]) {
    var ends: [(low: Double, high: Double)] = []
    var spaces: [Double] = []
    var indented = 0
    for index in lines.indices {
      guard let before = Self.cut(lines, before: index) else { continue }
      let (line, next) = (lines[before], lines[index])
      if line.words.count > 1 {
        let gaps = line.words.indices.dropFirst().map {
          line.words[$0].box.left - line.words[$0 - 1].box.right
        }
        spaces.append(gaps.reduce(0, +) / Double(gaps.count))
      }
      ends.append((line.box.right, line.box.right + next.words[0].box.width))
      if line.box.left > next.box.left + Self.indent { indented += 1 }
    }
    spaces.sort()
    let space = spaces.isEmpty ? 0 : spaces[spaces.count / 2]
    let margin = Self.margin(ends, space)
    let agreeing = ends.filter { $0.low <= margin && $0.high + space > margin - Self.rounding }
    let filled = ends.filter { abs($0.low - margin) <= Self.spread }
    let least = Double(ends.count) * Self.share
    self.space = space
    self.margin = margin
    isExact = ends.count >= Self.fewest && Double(agreeing.count) >= least
    isJustified = Double(filled.count) >= least
    indentsFirstLines = indented >= 3
    spacing = LineSpacing(lines)
  }

  /// The end of the longest line that agrees with most of the others.
  private static func margin(_ ends: [(low: Double, high: Double)], _ space: Double) -> Double {
    let lows = ends.map(\.low).sorted()
    let highs = ends.map { $0.high + space + rounding }.sorted()
    var best = (margin: 0.0, agreeing: 0)
    var passed = 0
    for (index, low) in lows.enumerated() {
      while passed < highs.count, highs[passed] <= low { passed += 1 }
      let agreeing = index + 1 - passed
      if agreeing >= best.agreeing { best = (low, agreeing) }
    }
    return best.margin
  }

  /// The line of the running text that stands before the line `index` of the text, a page's number left out; nil where anything else stands between.
  static func before(_ index: Int, _ lines: [BoxLayout.Line]) -> Int? {
    let next = lines[index]
    guard index > 0, next.container == 0, next.words[0].confidence == nil, !isNumber(next) else {
      return nil
    }
    var before = index - 1
    if isNumber(lines[before]) { before -= 1 }
    guard before >= 0, lines[before].container == 0, lines[before].words[0].confidence == nil
    else { return nil }
    let turns = lines[before].page + 1 == next.page
    let isNear = before == index - 1 ? next.gap != .blank : turns
    return isNear && (turns || lines[before].page == next.page) ? before : nil
  }

  private static func isNumber(_ line: BoxLayout.Line) -> Bool {
    line.words.count == 1 && line.words[0].isNumber
  }

  /// The line before the line `index`, where a sentence evidently goes on from one to the other on one page.
  static func cut(_ lines: [BoxLayout.Line], before index: Int) -> Int? {
    guard let before = before(index, lines), lines[before].page == lines[index].page,
      lines[before].ending == .none, lines[index].opening == .lower
    else { return nil }
    return before
  }

  /// Whether a blank has room behind the line.
  func hasRoom(behind line: BoxLayout.Line) -> Bool { line.box.right + space <= margin }

  /// What the break before the line `index` is.
  func breakBefore(_ index: Int, of lines: [BoxLayout.Line]) -> Break {
    guard let before = Self.before(index, lines) else { return .unknown }
    let (line, next) = (lines[before], lines[index])
    // What a page begins or ends with may be its furniture.
    let isInside = line.page == next.page && before > 0 && lines[before - 1].page == line.page
    let ended = isInside ? Break.ended : .unknown
    if isInside, spacing.parts(line, next) { return .ended }
    guard isExact else { return .unknown }
    // A word that was broken at a hyphen or stroke needs no space.
    let last = line.words[line.words.count - 1].text.last
    guard last != 0x2D, last != 0x2F, line.box.right <= margin + Self.spread else {
      return .unknown
    }
    let need = line.box.right + space + next.words[0].box.width
    if need + 1 <= margin { return ended }
    guard need > margin - Self.rounding else { return .unknown }
    // A paragraph's first line may be indented, its others are not.
    let mostLeft = indentsFirstLines ? line.edges.lowerBound : line.box.left
    guard next.box.left <= mostLeft + Self.step else { return .unknown }
    if line.page == next.page, spacing.joins(line, next) { return .filled }
    guard isJustified else { return .full }
    if line.box.right >= margin - Self.spread { return .filled }
    let left = line.box.left - line.edges.lowerBound
    let isCentred = abs(left - (margin - line.box.right)) < Self.indent && left > Self.step
    return isCentred ? .unknown : ended
  }
}
