import PlanReaders
import PlanText
import Testing

/// Drawn tables whose rules leave merged cells open.
@Suite struct GridTableTests {
  private static let grid = """
    +----+----------+----------+--------+
    | TT | Nhiệm vụ | Chủ trì  | Hạn    |
    +====+==========+==========+========+
    | A. Chuẩn bị                       |
    +----+----------+----------+--------+
    | 1  | Rà soát  | Phòng    | Quý I  |
    +----+----------+ Nội vụ   +--------+
    | 2  | Tập huấn |          | Quý II |
    |    | cán bộ   |          |        |
    +----+----------+----------+--------+
    """

  @Test(arguments: [SourceInfo.Format.text, .markdown])
  func mergedCellsAreOne(format: SourceInfo.Format) throws {
    let document = try read(Self.grid, as: format)
    expectInvariants(document)
    let cells = document.blocks.compactMap { block in
      block.cell.map {
        "\($0.row).\($0.column) \($0.rowSpan)x\($0.columnSpan) \(document.words(at: block.span))"
      }
    }
    #expect(
      cells == [
        "0.0 1x1 TT", "0.1 1x1 Nhiệm vụ", "0.2 1x1 Chủ trì", "0.3 1x1 Hạn",
        "1.0 1x4 A. Chuẩn bị", "2.0 1x1 1", "2.1 1x1 Rà soát", "2.2 2x1 Phòng Nội vụ",
        "2.3 1x1 Quý I", "3.0 1x1 2", "3.1 1x1 Tập huấn cán bộ", "3.3 1x1 Quý II",
      ])
  }

  /// Cut or widened lines make no merged cells; whatever is drawn is read to its end.
  @Test func brokenGridsAreReadToTheirEnd() throws {
    let lines = Self.grid.split(separator: "\n").map(String.init)
    for count in 1...lines.count {
      expectInvariants(try read(lines.prefix(count).joined(separator: "\n"), as: .text))
    }
    for index in lines.indices {
      var changed = lines
      changed[index] += "x|"
      expectInvariants(try read(changed.joined(separator: "\n"), as: .text))
    }
  }
}
