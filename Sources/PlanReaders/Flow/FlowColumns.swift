import PlanText

extension AssembledLines {
  /// Puts the two columns of a head or foot that a word processor's document keeps with TAB characters or blanks one after the other, where they are to be apart; every other TAB becomes a blank.
  mutating func readTabs(_ columns: ReadOptions.Columns) {
    let zones = columns == .apart ? ColumnZones(text, pageLines()).zones : []
    for index in text.indices where text[index] == 0x09 { text[index] = 0x20 }
    if !zones.isEmpty { split(zones) }
  }

  /// The lines as those of a page.
  private func pageLines() -> [FileLine] {
    var lines: [FileLine] = []
    // What stands in cells and lists is no column of the page.
    for line in source {
      let container = containers[line.container]
      let isOpen = container.kind == .paragraph && container.computedLabel == nil
      lines.append(
        FileLine(
          start: UInt32(line.content.lowerBound),
          end: UInt32(isOpen ? line.content.upperBound : line.content.lowerBound),
          number: line.number,
          afterBlank: line.gap != .none,
          afterPageBreak: !isOpen
        )
      )
    }
    return lines
  }

  private mutating func split(_ zones: [ColumnZones.Zone]) {
    var result: [SourceLine] = []
    result.reserveCapacity(source.count)
    var next = 0
    for zone in zones {
      result += source[next..<zone.lines.lowerBound]
      for column in [zone.left, zone.right] {
        containers.append(LineContainer(isFormal: true))
        var last: Int?
        for (index, bytes) in column {
          var line = source[index]
          (line.raw, line.content) = (bytes, bytes)
          line.container = containers.count - 1
          line.gap = last == index - 1 ? .none : .blank
          last = index
          result.append(line)
        }
      }
      next = zone.lines.upperBound
    }
    source = result + source[next...]
  }
}
