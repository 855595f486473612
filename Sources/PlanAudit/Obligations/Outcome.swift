import PlanModel
import PlanText

/// A verdict with the fault it is for, if it is for one: what the comparing rules turn into findings.
struct Outcome {
  var verdict: Verdict
  var fault: ComparisonFault?
  /// The rule under which the fault is reported.
  var rule: Rule.ID?

  init(_ verdict: Verdict, _ fault: ComparisonFault? = nil, under rule: Rule.ID? = nil) {
    self.verdict = verdict
    self.fault = fault
    self.rule = rule
  }
}
