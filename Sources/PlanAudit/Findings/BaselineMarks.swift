import PlanText

/// Marks the findings of audits that a baseline accepts, and keeps count of its entries. Nothing is left out of an audit.
public struct BaselineMarks: Sendable {
  /// What has become of an entry.
  public enum Use: Hashable, Sendable {
    /// No finding was its.
    case unused
    case used
    /// Its finding is there, and counts again.
    case expired
  }

  public let baseline: Baseline
  /// One an entry.
  public private(set) var uses: [Use]
  private let today: String?
  private let places: [String: [Int]]

  /// - Parameter today: ISO date; entries that expired before it accept nothing. Where it is nil, none is taken to have expired.
  public init(_ baseline: Baseline, on today: String?) {
    self.baseline = baseline
    self.today = today
    uses = Array(repeating: .unused, count: baseline.entries.count)
    places = Dictionary(grouping: baseline.entries.indices) { baseline.entries[$0].fingerprint }
  }

  /// `audit` with the findings marked that the baseline accepts.
  public mutating func marked(_ audit: Audit) -> Audit {
    var audit = audit
    let name = audit.child.document.info.name
    for index in audit.findings.indices {
      let finding = audit.findings[index]
      for place in places[finding.fingerprint] ?? [] {
        let entry = baseline.entries[place]
        guard entry.rule == finding.rule, entry.plan.map({ $0 == name }) ?? true else { continue }
        if let today, let expires = entry.expires, expires < today {
          if uses[place] == .unused { uses[place] = .expired }
          continue
        }
        uses[place] = .used
        if audit.findings[index].suppressed == nil {
          audit.findings[index].suppressed = Suppression(
            reason: entry.reason, expires: entry.expires)
        }
      }
    }
    return audit
  }
}
