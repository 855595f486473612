internal import PlanModel
internal import PlanText

/// Builds the tree of numbered parts from the lines of a document.
enum OutlineBuilder {
  /// The parts of `lines`, in reading order, with notes about gaps and repeats.
  ///
  /// - Parameters:
  ///   - body: the lines that may carry labels.
  ///   - restarts: lines at which numbering starts anew.
  ///   - closings: lines at which recipients or signatures begin, in order.
  static func build(
    _ lines: [Line],
    _ tokens: Tokens,
    body: Range<Int>,
    restarts: Set<Int>,
    closings: [Int],
    notes: inout [Note]
  ) -> [Section] {
    var candidates: [LabelSequence.Candidate] = []
    var candidateLines: [Int] = []
    var restartPending = false
    for index in body {
      if restarts.contains(index) { restartPending = true }
      guard let label = lines[index].label else { continue }
      candidates.append(
        LabelSequence.Candidate(
          label: label,
          rejectionCost: rejectionCost(lines[index], label, tokens),
          startsAnew: restartPending,
          isRightBelowTitle: candidateLines.last == index - 1
            && HeadingRoles.isTitle(tokens, lines[index - 1].body)
            && !HeadingRoles.isTitle(tokens, lines[index].body)))
      candidateLines.append(index)
      restartPending = false
    }
    let choices = LabelSequence.choose(candidates)
    var sections: [Section] = []
    var open: [Int] = []
    for (number, choice) in choices.enumerated() {
      guard case .part(let depth) = choice else { continue }
      if candidates[number].startsAnew { open = [] }
      open = Array(open.prefix(depth))
      let line = candidateLines[number]
      let label = candidates[number].label
      let parent = open.last
      let index = sections.count
      let below = HeadingReader.below(line, lines, before: body.upperBound, tokens)
      let (own, runIn) = HeadingReader.split(
        lines[line].body, level: lines[line].headingLevel, tokens)
      let title = own ?? below
      sections.append(
        Section(
          label: label, line: line, parent: parent, depth: open.count,
          path: path(of: label, below: parent, sections), title: title, runIn: runIn,
          role: title.flatMap { HeadingRoles.role(tokens, $0) },
          lines: line..<body.upperBound, headLines: below == nil ? 1 : 2))
      if let parent { sections[parent].children.append(index) }
      open.append(index)
    }
    for index in sections.indices.dropLast() {
      sections[index].lines = sections[index].line..<sections[index + 1].line
    }
    let ends = restarts.sorted()
    for index in sections.indices {
      let lines = sections[index].lines
      // Neither an annex nor recipients and signatures belong to the part before them.
      let annex = first(in: ends, above: lines.lowerBound) ?? lines.upperBound
      let closing = first(in: closings, above: lines.lowerBound) ?? lines.upperBound
      sections[index].lines = lines.lowerBound..<min(lines.upperBound, annex, closing)
    }
    HeadingReader.demotePlainParagraphs(&sections, lines, tokens)
    SeriesNotes.append(for: sections, lines, tokens, to: &notes)
    return sections
  }

  /// The least of some sorted numbers that is above `bound`.
  private static func first(in sorted: [Int], above bound: Int) -> Int? {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] <= bound { low = middle + 1 } else { high = middle }
    }
    return low < sorted.count ? sorted[low] : nil
  }

  /// How sure the look of a line makes us that its label is one.
  private static func rejectionCost(_ line: Line, _ label: Label, _ tokens: Tokens) -> Int {
    var cost: Int
    switch label.style {
    case .part, .chapter, .article: cost = 60
    case .division, .roman: cost = 50
    case .upperLetter: cost = 24
    case .arabic, .lowerLetter: cost = 34
    case .decimal: cost = label.mark == 0 ? 24 : 34
    }
    if line.cell != nil, label.style != .roman { cost = 6 }
    if line.headingLevel > 0 { cost += 20 }
    if line.bullet != nil { cost -= 14 }
    return cost
  }

  /// The path of labels: a label that repeats its parent's numbers (3 > 3.2) stands for both.
  private static func path(of label: Label, below parent: Int?, _ sections: [Section]) -> String {
    guard let parent else { return label.text }
    let above = sections[parent].label
    if label.style == .decimal, above.style == .arabic || above.style == .decimal,
      label.text.hasPrefix(above.text + ".")
    {
      guard let grandparent = sections[parent].parent else { return label.text }
      return path(of: label, below: grandparent, sections)
    }
    return sections[parent].path + "." + label.text
  }
}
