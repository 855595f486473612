import PlanText

struct BoxTable {
  var rows: Range<Int>
  init?(_ rows: [BoxRow], from start: Int, before end: Int, _ open: [ClosedRange<Double>]?) {
    return nil
  }
}
