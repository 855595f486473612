import PlanAudit
import PlanText

/// Writes a report as JUnit's XML, as continuous integration reads it: a suite a plan, a case a rule and an obligation.
///
/// A case fails where the run does (`failOn`); milder findings stand in its output. What was not decided or is suppressed is skipped and never passes. A document that could not be read is a suite with an error. There are no times: the same input gives the same bytes.
func writeJUnit(_ report: AuditReport) -> [UInt8] {
  let suites =
    report.audits.map { JUnitSuite($0, report) } + report.unread.map { JUnitSuite(unread: $0) }
  func total(_ count: (JUnitSuite) -> Int) -> Int { suites.reduce(0) { $0 + count($1) } }
  var out = MarkupWriter()
  out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
  out.open(
    "testsuites",
    [
      ("name", report.generator), ("tests", "\(total(\.cases.count))"),
      ("failures", "\(total(\.failures))"), ("errors", "\(total(\.errors))"),
      ("skipped", "\(total(\.skipped))"),
    ])
  out.raw("\n")
  for suite in suites { suite.write(to: &out) }
  out.close("testsuites")
  out.raw("\n")
  return out.bytes
}
