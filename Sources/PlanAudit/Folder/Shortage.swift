import PlanModel
import PlanText

/// The finding on a plan whose number the plans below it do not reach together; nil where they do, or where one of them is silent.
func shortage(_ sum: RollUp, of parent: AuditedDocument) -> Finding? {
  guard sum.silent.isEmpty, sum.ledger.isEnough == false, let total = sum.ledger.total else {
    return nil
  }
  let required = sum.ledger.required
  var hash = StableHash()
  hash.add(Rule.ID.quotaTotalShort.rawValue.utf8)
  hash.add("siblings".utf8)
  hash.add(parent.folded(required))
  return Finding(
    rule: .quotaTotalShort, severity: Rule.quotaTotalShort.severity,
    fault: .comparison(
      .siblingsShort(
        total: total.text, required: parent.words(at: required), plans: sum.ledger.entries.count)),
    child: .child(required), parent: nil, related: [], obligation: nil, fingerprint: hash.hex,
    suppressed: nil)
}
