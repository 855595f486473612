/// The edges and merges of a row's cells ([MS-DOC] 2.9.321, TDefTableOperand).
struct DocRowFormat {
  private(set) var edges: [Int] = []
  private var joinsLeft: Set<Int> = []
  private var joinsAbove: Set<Int> = []

  private static let mostCells = 64

  init() {}

  init(_ operand: ArraySlice<UInt8>) {
    let bytes = LittleEndian(Array(operand))
    guard let count = bytes.byte(0), count > 0, count <= Self.mostCells else { return }
    edges = (0...count).compactMap { bytes.signedWord(1 + 2 * $0) }
    let first = 1 + 2 * (count + 1)
    for cell in 0..<count {
      guard let flags = bytes.word(first + 20 * cell) else { break }
      if flags & 0x02 != 0 { joinsLeft.insert(cell) }
      if flags & 0x60 == 0x20 { joinsAbove.insert(cell) }
    }
  }

  /// Merges cells of the row, from one number up to another.
  mutating func merge(_ operand: ArraySlice<UInt8>) {
    guard operand.count >= 2, let first = operand.first, let end = operand.dropFirst().first,
      first < end
    else { return }
    for cell in Int(first) + 1..<max(Int(first) + 1, Int(end)) { joinsLeft.insert(cell) }
  }

  /// Gives cells their edges and merges.
  func shape(_ cells: inout [WordCell]) {
    for index in cells.indices {
      if edges.indices.contains(index + 1) { cells[index].rightEdge = edges[index + 1] }
      cells[index].joinsLeft = joinsLeft.contains(index)
      cells[index].joinsAbove = joinsAbove.contains(index)
    }
  }
}
