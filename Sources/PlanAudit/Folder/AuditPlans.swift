import PlanModel
import PlanText

/// Audits plans of several tiers together: finds each one's parent among them by citation, compares, and sums quotas of siblings up.
///
/// Documents that bear no number are tried as parents of every plan; all others are looked up by their numbers, so that time stays linear in their count.
public func auditPlans(
  _ documents: [AuditedDocument], options: AuditOptions = AuditOptions()
) -> FolderAudit {
  var index = DocumentIndex(documents)
  var parents: [Int?] = []
  var audits: [Audit] = []
  for (number, document) in documents.enumerated() {
    let candidates = index.candidates(for: document, numbered: number)
    let audit = checkPlan(document, against: candidates.map { documents[$0] }, options: options)
    let isFound = audit.identity.verdict == .proved || audit.identity.verdict == .unproved
    if isFound, audit.identity.follows != nil, let chosen = audit.parent,
      let parent = candidates.first(where: { documents[$0].isSame(as: chosen) })
    {
      parents.append(parent)
      audits.append(audit)
    } else {
      parents.append(nil)
      audits.append(checkPlan(document, options: options))
    }
  }
  for cycle in cycles(parents) {
    index.troubles.append(.cycle(cycle))
  }
  let sums = rollUps(audits, parents)
  if options.rules.contains(where: { $0.id == .quotaTotalShort }) {
    for sum in sums {
      if let parent = sum.parent, let finding = shortage(sum, of: audits[parent].child) {
        audits[parent].findings.append(finding)
      }
    }
  }
  return FolderAudit(
    audits: audits, parents: parents, troubles: index.troubles, rollUps: sums)
}

/// The rings of plans that name one another as parents; each once, from its smallest number.
private func cycles(_ parents: [Int?]) -> [[Int]] {
  var state = [Int](repeating: 0, count: parents.count)
  var found: [[Int]] = []
  for start in parents.indices where state[start] == 0 {
    var path: [Int] = []
    var at: Int? = start
    while let current = at, state[current] == 0 {
      state[current] = 1
      path.append(current)
      at = parents[current]
    }
    if let meeting = at, state[meeting] == 1, let first = path.firstIndex(of: meeting) {
      let ring = path[first...]
      let smallest = ring.min() ?? meeting
      let turn = ring.firstIndex(of: smallest) ?? ring.startIndex
      found.append(Array(ring[turn...] + ring[..<turn]))
    }
    for member in path { state[member] = 2 }
  }
  return found
}

extension AuditedDocument {
  /// Whether two values were made from the same file.
  func isSame(as other: AuditedDocument) -> Bool {
    document.info.name == other.document.info.name
      && document.info.sha256 == other.document.info.sha256
  }
}
