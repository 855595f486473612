internal import PlanModel
internal import PlanText

/// Finds the subject areas, movements and models that a plan sets up: named items that carry criteria or a doer of their own.
enum ProgrammeReader {
  private static let nouns = PhraseTable<Bool>(lines: ProgrammeLexicon.nouns)
  private static let openings = PhraseTable<Bool>(lines: ProgrammeLexicon.openings)

  /// An item that may be a programme: where its name stands and which lines hang below it.
  struct Item {
    var name: Range<Int>
    /// Text behind the name's colon in the same block.
    var runIn: Range<Int>?
    /// The lines below, the heading's own left out.
    var lines: Range<Int>
    var heading: Int
    var parent: Int?
    var depth: Int
  }

  /// The items whose names open like a programme's, in order.
  static func items(_ draft: Draft) -> [Item] {
    var items: [Item] = []
    for index in draft.zones.body
    where draft.lines[index].cell == nil && !draft.zones.isClosing(index) {
      guard let item = item(draft, at: index) else { continue }
      items.append(item)
    }
    for number in items.indices {
      let next = number + 1 < items.count ? items[number + 1].heading : draft.lines.count
      items[number].lines = items[number].heading + 1..<end(of: items[number], before: next, draft)
    }
    return items
  }

  private static func item(_ draft: Draft, at index: Int) -> Item? {
    let tokens = draft.tokens
    guard
      draft.lines[index].bullet != nil || draft.lines[index].label != nil
        || draft.lines[index].headingLevel > 0
    else { return nil }
    guard let section = draft.sectionOfLine[index] else { return nil }
    if let role = draft.role(ofLine: index),
      [
        .purposes, .requirements, .objectives, .purposesAndRequirements, .implementation, .schedule,
        .methods,
      ]
      .contains(role)
    {
      return nil
    }
    let line = draft.lines[index]
    var start = line.body.lowerBound
    while start < line.body.upperBound,
      let (_, length) = openings.match(tokens, at: start, before: line.body.upperBound)
    {
      start += length
      if start < line.body.upperBound, tokens[start].isSymbol(",") { start += 1 }
    }
    guard start < line.body.upperBound,
      nouns.match(tokens, at: start, before: line.body.upperBound) != nil
    else { return nil }
    let (title, runIn) = HeadingReader.split(line.body, level: line.headingLevel, tokens)
    guard let title, title.upperBound > start else { return nil }
    let endsWithColon = line.body.last.map { tokens[$0].isSymbol(":") } ?? false
    guard endsWithColon || runIn != nil || line.label != nil else { return nil }
    let isOwner = draft.sections[section].line == index
    return Item(
      name: title, runIn: runIn, lines: 0..<0, heading: index,
      parent: isOwner ? draft.sections[section].parent : section,
      depth: line.bullet == nil ? 0 : line.depth)
  }

  /// The items end with the part they stand in, or at the next line of their own rank.
  private static func end(of item: Item, before next: Int, _ draft: Draft) -> Int {
    var line = item.heading + 1
    while line < next {
      if draft.zones.isClosing(line) { break }
      if draft.lines[line].label != nil, let section = draft.sectionOfLine[line],
        draft.sections[section].line == line, !isBelow(section, item, draft)
      {
        break
      }
      if item.depth > 0, draft.lines[line].bullet != nil, draft.lines[line].depth <= item.depth {
        break
      }
      line += 1
    }
    return line
  }

  private static func isBelow(_ section: Int, _ item: Item, _ draft: Draft) -> Bool {
    guard let owner = draft.sectionOfLine[item.heading], draft.sections[owner].line == item.heading
    else { return false }
    var index: Int? = draft.sections[section].parent
    while let current = index {
      if current == owner { return true }
      index = draft.sections[current].parent
    }
    return false
  }
}
