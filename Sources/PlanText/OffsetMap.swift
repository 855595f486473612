/// Maps byte offsets of a rewritten text back to the text it was made from.
///
/// A rewrite copies stretches, replaces short pieces and leaves others out; the map records these while it happens, so nothing is ever found again by comparing. Maps compose: the map of a second rewrite, applied after the first, is `second.composed(with: first)`.
public struct OffsetMap: Hashable, Sendable {
  /// One stretch of output: copied byte for byte, or standing for a piece of input as a whole.
  private struct Piece: Hashable, Sendable {
    var output: UInt32
    var input: UInt32
    var outputCount: UInt32
    var inputCount: UInt32
    var isCopy: Bool { outputCount == inputCount && !isWhole }
    var isWhole: Bool
  }

  private var pieces: [Piece] = []

  /// The map of an empty text.
  public init() {}

  /// The map of a text of `count` bytes copied unchanged.
  public init(identity count: Int) { appendCopy(from: 0, count: count) }

  public var isEmpty: Bool { pieces.isEmpty }

  /// How many stretches it is made of; what it takes to hold it grows with these.
  public var pieceCount: Int { pieces.count }

  /// Length in bytes of the output covered so far.
  public var outputCount: Int {
    guard let last = pieces.last else { return 0 }
    return Int(last.output + last.outputCount)
  }

  /// Records that the next `count` bytes of output are the input bytes from `start`.
  public mutating func appendCopy(from start: Int, count: Int) {
    guard count > 0 else { return }
    if let last = pieces.indices.last, !pieces[last].isWhole,
      Int(pieces[last].input + pieces[last].inputCount) == start
    {
      pieces[last].outputCount += UInt32(count)
      pieces[last].inputCount += UInt32(count)
      return
    }
    pieces.append(
      Piece(
        output: UInt32(outputCount),
        input: UInt32(start),
        outputCount: UInt32(count),
        inputCount: UInt32(count),
        isWhole: false
      )
    )
  }

  /// Records that the next `outputCount` bytes of output stand, as a whole, for the `inputCount` bytes of input from `start`.
  public mutating func appendReplacement(from start: Int, inputCount: Int, outputCount count: Int) {
    guard count > 0 else { return }
    pieces.append(
      Piece(
        output: UInt32(outputCount),
        input: UInt32(start),
        outputCount: UInt32(count),
        inputCount: UInt32(inputCount),
        isWhole: true
      )
    )
  }

  /// Appends another map, whose input is this map's input from `shift` on.
  mutating func append(_ other: OffsetMap, shiftedBy shift: Int) {
    for piece in other.pieces {
      let start = Int(piece.input) + shift
      if piece.isWhole {
        appendReplacement(
          from: start,
          inputCount: Int(piece.inputCount),
          outputCount: Int(piece.outputCount)
        )
      } else {
        appendCopy(from: start, count: Int(piece.outputCount))
      }
    }
  }

  /// The input bytes from which the output bytes `range` were made; nil outside the map.
  public func input(of range: Range<Int>) -> Range<Int>? {
    guard range.upperBound <= outputCount, let first = piece(at: range.lowerBound) else {
      return nil
    }
    let isPastEnd = range.lowerBound == outputCount
    let start =
      first.isWhole
      ? Int(isPastEnd ? first.input + first.inputCount : first.input)
      : Int(first.input) + range.lowerBound - Int(first.output)
    guard !range.isEmpty else { return start..<start }
    guard let last = piece(at: range.upperBound - 1) else { return nil }
    let end =
      last.isWhole
      ? Int(last.input + last.inputCount)
      : Int(last.input) + range.upperBound - Int(last.output)
    return start..<max(start, end)
  }

  /// The map from this map's output to the input of `earlier`, whose output is this map's input.
  public func composed(with earlier: OffsetMap) -> OffsetMap {
    var result = OffsetMap()
    for piece in pieces {
      if piece.isWhole {
        let from = earlier.input(of: Int(piece.input)..<Int(piece.input + piece.inputCount))
        result.appendReplacement(
          from: from?.lowerBound ?? 0,
          inputCount: from?.count ?? 0,
          outputCount: Int(piece.outputCount)
        )
        continue
      }
      var at = Int(piece.input)
      let end = at + Int(piece.inputCount)
      guard var index = earlier.pieceIndex(at: at) else { continue }
      while at < end, index < earlier.pieces.count {
        let source = earlier.pieces[index]
        let stop = min(end, Int(source.output + source.outputCount))
        if source.isWhole {
          result.appendReplacement(
            from: Int(source.input),
            inputCount: Int(source.inputCount),
            outputCount: stop - at
          )
        } else {
          result.appendCopy(from: Int(source.input) + at - Int(source.output), count: stop - at)
        }
        at = stop
        index += 1
      }
    }
    return result
  }

  private func piece(at offset: Int) -> Piece? { pieceIndex(at: offset).map { pieces[$0] } }

  /// The piece that covers `offset`; the last one for the offset just past the end.
  private func pieceIndex(at offset: Int) -> Int? {
    guard !pieces.isEmpty, offset >= 0, offset <= outputCount else { return nil }
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if Int(pieces[middle].output) <= offset { low = middle + 1 } else { high = middle }
    }
    return low - 1
  }
}
