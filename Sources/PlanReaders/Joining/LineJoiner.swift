import PlanText

/// Finds which lines are one paragraph.
struct LineJoiner {
  /// A line and how it goes on with the line before it.
  struct Step {
    var line: Int
    var joint: Joint
  }

  private let text: [UInt8]
  private let lines: [TextLine]
  private let containers: [LineContainer]
  /// Whether a machine recognised the lines.
  private let isRecognised: Bool
  /// Whether a line without a mark right below a list item's goes on with the item.
  private let continuesItems: Bool

  init(
    _ text: [UInt8],
    _ lines: [TextLine],
    _ containers: [LineContainer],
    isRecognised: Bool = false,
    continuesItems: Bool = false
  ) {
    self.text = text
    self.lines = lines
    self.containers = containers
    self.isRecognised = isRecognised
    self.continuesItems = continuesItems
  }

  /// The lines that were not dropped, in order, each with its joint; the first is `apart`.
  func steps() -> [Step] {
    var shapes = lines.map { LineShape(text, $0.range) }
    let words = LineWords(text, lines, &shapes, isRecognised: isRecognised)
    let formal = formalContainers(shapes)
    let habits = LineHabits(text, lines, shapes, isFormal: formal)
    let context = LineContext(text, habits, words, continuesItems: continuesItems)
    let titles = TitleRun.continuations(text, lines, shapes)
    let verses = VerseRun.lines(lines, shapes, column: habits.isSoft ? habits.wrap.column : 0)
    var steps: [Step] = []
    steps.reserveCapacity(lines.count)
    var last: Int?
    var first = 0
    var length = 0
    var count = 0
    for index in lines.indices where !lines[index].isDropped {
      defer { last = index }
      guard let previous = last else {
        steps.append(Step(line: index, joint: .apart))
        first = index
        length = shapes[index].codePoints
        count = 1
        continue
      }
      let isTitle = titles[index] && previous == index - 1
      if !isTitle, isPlainlyApart(previous, index, shapes) {
        steps.append(Step(line: index, joint: .apart))
        first = index
        length = shapes[index].codePoints
        count = 1
        continue
      }
      let pair = LinePair(
        context: context,
        first: previous,
        second: index,
        a: lines[previous],
        b: lines[index],
        shapeA: shapes[previous],
        shapeB: shapes[index],
        head: shapes[first],
        headIndent: lines[first].indent,
        paragraphLength: length,
        paragraphLines: count,
        isFormal: formal[Int(lines[index].container)],
        precedesRecital: index + 1 < shapes.count && shapes[index + 1].word == .recital,
        isVerse: verses[index] && verses[previous],
        isCell: containers[Int(lines[index].container)].kind == .tableCell
      )
      let endsTitle =
        titles[previous] && TitleRun.endsAbove(shapes[index]) && !pair.endsInConnector
      let joint = isTitle ? .spaced : endsTitle ? .apart : joint(of: pair)
      if joint == .apart {
        first = index
        length = 0
        count = 0
      }
      length += shapes[index].codePoints
      count += 1
      steps.append(Step(line: index, joint: joint))
    }
    return steps
  }

  /// The cases that need no look at words; what the rules would say too.
  private func isPlainlyApart(_ previous: Int, _ index: Int, _ shapes: [LineShape]) -> Bool {
    let a = lines[previous]
    let b = lines[index]
    if a.container != b.container { return containers[Int(a.container)].kind != .heading }
    guard b.gap == .blank else { return false }
    let shape = shapes[index]
    return shapes[previous].isTerminated || shape.opening.kind != .none
      || shape.first != .lower && !shape.beginsWithClosing
  }

  private func joint(of pair: LinePair) -> Joint {
    let container = containers[Int(pair.b.container)]
    guard pair.a.container == pair.b.container else {
      // A heading of Markdown that was wrapped like any other line.
      let isWrapped =
        containers[Int(pair.a.container)].kind == .heading && container.kind == .paragraph
        && pair.b.gap == .none && pair.shapeB.opening.kind == .none
      return isWrapped && (pair.b.link == .inside || pair.isForced) ? .spaced : .apart
    }
    if pair.a.isTabular || pair.b.isTabular, !pair.isForced, !pair.isFormal { return .apart }
    let joint =
      pair.b.gap != .none
      ? GapRule.joint(pair)
      : OpeningRule.joint(pair) ?? HeaderRule.joint(pair) ?? CapitalRule.joint(pair)
        ?? ProseRule.joint(pair)
    return joint == .spaced && HyphenRule.isTight(pair) ? .tight : joint
  }

  /// Cells that hold lines of the head or the signatures.
  private func formalContainers(_ shapes: [LineShape]) -> [Bool] {
    var formal = containers.map(\.isFormal)
    for index in lines.indices {
      let container = Int(lines[index].container)
      guard containers[container].kind == .tableCell else { continue }
      switch shapes[index].word {
      case .authority, .recipients, .nation, .motto: formal[container] = true
      // `UBND` alone is an abbreviation that a line end has cut off.
      case .post, .committee:
        if shapes[index].isAllCaps, shapes[index].codePoints > 6 { formal[container] = true }
      default: break
      }
    }
    return formal
  }
}
