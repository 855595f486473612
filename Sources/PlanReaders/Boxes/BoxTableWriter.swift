import PlanText

struct BoxTableWriter {
  func open(on page: Int) -> [ClosedRange<Double>]? { nil }
  mutating func write(
    _ table: BoxTable,
    page: Int,
    maxCells: Int,
    _ lines: inout [BoxLayout.Line],
    _ containers: inout [LineContainer]
  ) throws(ReadError) {}
}
