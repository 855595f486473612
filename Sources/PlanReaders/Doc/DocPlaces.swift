/// Finds where characters stand in the main stream, quickest in the order of the text.
struct DocPlaces {
  private let pieces: [DocPieces.Piece]
  private var index: Int

  /// Where a character stands, and the piece it is in.
  struct Place {
    var offset: Int
    var width: Int
    /// The character at which the piece ends.
    var end: Int
    var modifier: ArraySlice<UInt8>
  }

  init(_ pieces: [DocPieces.Piece], from character: Int) {
    self.pieces = pieces
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].range.upperBound <= character { low = middle + 1 } else { high = middle }
    }
    index = low
  }

  /// Goes on to a character; nil where no piece has it.
  mutating func next(_ character: Int) -> Place? {
    while index < pieces.count, pieces[index].range.upperBound <= character { index += 1 }
    return place(of: character)
  }

  /// Where a character of the present piece stands.
  func place(of character: Int) -> Place? {
    guard index < pieces.count, pieces[index].range.contains(character) else { return nil }
    let piece = pieces[index]
    return Place(
      offset: piece.offset + (character - piece.range.lowerBound) * piece.width,
      width: piece.width,
      end: piece.range.upperBound,
      modifier: piece.modifier
    )
  }
}
