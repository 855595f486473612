/// The lines of plain text in reading order: those of two columns column by column, each column in a container of its own.
struct PlainLines {
  private(set) var source: [SourceLine] = []
  private(set) var containers = [LineContainer()]

  init(_ text: [UInt8], _ lines: [FileLine]) {
    source.reserveCapacity(lines.count)
    var next = 0
    for zone in ColumnZones(text, lines).zones {
      append(lines[next..<zone.lines.lowerBound])
      append(zone.left, of: lines)
      append(zone.right, of: lines)
      next = zone.lines.upperBound
    }
    append(lines[next...])
  }

  private mutating func append(_ lines: ArraySlice<FileLine>) {
    for line in lines { source.append(SourceLine(line)) }
  }

  private mutating func append(_ column: [(line: Int, bytes: Range<Int>)], of lines: [FileLine]) {
    containers.append(LineContainer(isFormal: true))
    var last: Int?
    for (index, bytes) in column {
      var line = SourceLine(bytes, number: lines[index].number)
      line.container = containers.count - 1
      if last.map({ lines[index].afterBlank || index > $0 + 1 }) ?? true { line.gap = .blank }
      last = index
      source.append(line)
    }
  }
}
