public import PlanText

/// Where words stand as the contract counts it: a block, and code points from the block's start.
public struct BlockPosition: Hashable, Sendable {
  /// The block's place in reading order, from 0.
  public var block: Int
  /// Code points between the block's start and the first of the words.
  public var start: Int
  /// Code points between the block's start and the end of the words.
  public var end: Int
  /// The words' bytes: the span asked for, cut to the block in which it starts.
  public var span: TextSpan
}

/// Turns spans of one document into block positions, each in the time it takes to read the words and to search the blocks of some bytes by halves.
public struct BlockPositions: Sendable {
  /// Up to this many bytes are counted one by one; more are looked up.
  private static let nearby = 512

  private let text: [UInt8]
  private let blocks: [TextSpan]
  /// For each stretch of so many bytes of the text how many blocks begin before it or at its first byte; nothing for those behind the start of the last block.
  private let begun: [UInt32]
  private static let stretch = 128
  /// Needed where a block is long.
  private let index: CodePointIndex?

  public init(_ document: SourceDocument) {
    text = document.text
    blocks = document.blocks.map(\.span)
    begun = Self.begun(blocks)
    let hasLongBlocks = document.blocks.contains { $0.span.count > Self.nearby }
    index = hasLongBlocks ? CodePointIndex(document.text) : nil
  }

  private static func begun(_ blocks: [TextSpan]) -> [UInt32] {
    var begun: [UInt32] = []
    begun.reserveCapacity(Int(blocks.last?.start ?? 0) / stretch + 1)
    for index in blocks.indices {
      while begun.count * stretch < blocks[index].start { begun.append(UInt32(index)) }
    }
    return begun
  }

  /// The position of `span`; nil where it starts in no block.
  ///
  /// A span that runs past its block or cuts a code point is narrowed, so that a position always slices back to its words.
  public func position(of span: TextSpan) -> BlockPosition? {
    guard let number = block(at: Int(span.start)) else { return nil }
    let block = blocks[number].range
    let start = boundary(max(block.lowerBound, Int(span.start)))
    let end = max(start, boundary(min(block.upperBound, Int(span.end))))
    let first = codePoints(in: block.lowerBound..<start)
    return BlockPosition(
      block: number,
      start: first,
      end: first + codePoints(in: start..<end),
      span: TextSpan(start..<end)
    )
  }

  private func codePoints(in range: Range<Int>) -> Int {
    if range.count > Self.nearby, let index {
      return index.codePoints(before: range.upperBound) - index.codePoints(before: range.lowerBound)
    }
    return codePointCount(text, in: range)
  }

  /// The block that holds `offset`; the end of a block still belongs to it.
  private func block(at offset: Int) -> Int? {
    let stretch = offset / Self.stretch
    var low = stretch < begun.count ? Int(begun[stretch]) : blocks.count
    var high = stretch + 1 < begun.count ? Int(begun[stretch + 1]) : blocks.count
    while low < high {
      let middle = (low + high) / 2
      if Int(blocks[middle].start) <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0, offset <= Int(blocks[low - 1].end) else { return nil }
    return low - 1
  }

  /// `offset`, or the start of the code point it cuts.
  private func boundary(_ offset: Int) -> Int {
    var offset = min(offset, text.count)
    while offset > 0, offset < text.count, text[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }
}
