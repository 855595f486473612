import PlanText

/// Writes joined lines as the blocks of a document.
struct BlockWriter {
  private(set) var text: [UInt8] = []
  private(set) var blocks: [Block] = []
  /// From the document's text to the clean buffer.
  private(set) var map = OffsetMap()
  /// Paragraphs that were put together over a blank line or a page.
  private(set) var joinedOverGaps = 0

  init(
    _ clean: [UInt8],
    _ lines: [TextLine],
    _ containers: [LineContainer],
    _ places: [Origin],
    _ steps: [LineJoiner.Step]
  ) {
    text.reserveCapacity(clean.count)
    blocks.reserveCapacity(steps.count)
    var last = 0
    for step in steps {
      let line = lines[step.line]
      if step.joint == .apart {
        if !text.isEmpty { write(0x0A, clean, from: last, to: Int(line.start)) }
        let origin =
          places.isEmpty
          ? Origin(line: line.number == 0 ? nil : Int(line.number))
          : places[Int(line.number) - 1]
        begin(line, containers[Int(line.container)], origin, clean)
      } else {
        if line.gap != .none { joinedOverGaps += 1 }
        if !places.isEmpty, let index = blocks.indices.last {
          blocks[index].origin.extend(by: places[Int(line.number) - 1])
        }
        if step.joint == .spaced { write(0x20, clean, from: last, to: Int(line.start)) }
      }
      text.append(contentsOf: clean[line.range])
      map.appendCopy(from: Int(line.start), count: line.range.count)
      last = Int(line.end)
      if let index = blocks.indices.last {
        blocks[index].span = TextSpan(from: blocks[index].span.start, to: UInt32(text.count))
      }
    }
  }

  /// Gives blocks the pages that begin at these lines of the file, which are sorted; where there are none, the file has no pages.
  mutating func setPages(startingAt starts: [UInt32]) {
    guard !starts.isEmpty else { return }
    for index in blocks.indices {
      guard let line = blocks[index].origin.line else { continue }
      // Columns are read one after the other, so that lines go back at times.
      blocks[index].origin.page = 1 + starts.partitioned { $0 <= line }
    }
  }

  private mutating func begin(
    _ line: TextLine,
    _ container: LineContainer,
    _ origin: Origin,
    _ clean: [UInt8]
  ) {
    var kind = container.kind
    if kind == .paragraph, Opening(clean, line.range).kind == .bullet { kind = .listItem }
    blocks.append(
      Block(
        kind: kind,
        span: TextSpan(text.count..<text.count),
        origin: origin,
        cell: container.cell,
        headingLevel: container.headingLevel,
        listDepth: container.listDepth,
        computedLabel: container.computedLabel
      )
    )
  }

  /// Writes the character between two lines, as a copy where it stands there anyway.
  private mutating func write(_ byte: UInt8, _ clean: [UInt8], from end: Int, to start: Int) {
    text.append(byte)
    if start == end + 1, clean[end] == byte {
      map.appendCopy(from: end, count: 1)
    } else {
      map.appendReplacement(from: end, inputCount: max(0, start - end), outputCount: 1)
    }
  }
}

extension [UInt32] {
  /// How many elements of the beginning `belongs` holds for, which holds for none behind them.
  fileprivate func partitioned(_ belongs: (UInt32) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if belongs(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
