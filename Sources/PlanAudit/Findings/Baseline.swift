import PlanText

/// Findings that the office has accepted, each with its reason and perhaps for a time – danh mục phát hiện đã chấp nhận.
public struct Baseline: Hashable, Sendable {
  /// One accepted finding.
  public struct Entry: Hashable, Sendable {
    public var rule: Rule.ID
    public var fingerprint: String
    /// Name of the plan it was accepted in; nil for every plan.
    public var plan: String?
    public var reason: String
    /// ISO date of the last day on which it holds; nil without end.
    public var expires: String?
    /// The finding in words, for those who read the list.
    public var message: String?

    public init(
      rule: Rule.ID, fingerprint: String, plan: String?, reason: String, expires: String? = nil,
      message: String? = nil
    ) {
      self.rule = rule
      self.fingerprint = fingerprint
      self.plan = plan
      self.reason = reason
      self.expires = expires
      self.message = message
    }
  }

  public var entries: [Entry]

  public init(_ entries: [Entry] = []) { self.entries = entries }

  /// The same with an entry for each finding of `audits` that is not suppressed.
  public func accepting(_ audits: [Audit], reason: String, expires: String?) -> Baseline {
    let more = audits.flatMap { audit in
      audit.findings.filter { $0.suppressed == nil }.map { finding in
        Entry(
          rule: finding.rule, fingerprint: finding.fingerprint,
          plan: audit.child.document.info.name, reason: reason, expires: expires)
      }
    }
    var seen: Set<Entry> = []
    return Baseline((entries + more).filter { seen.insert($0).inserted })
  }
}
