/// Something in a plan that is wrong, or that a person should look at.
public struct Finding: Hashable, Sendable {
  public var rule: Rule.ID
  public var severity: Severity
  /// What is wrong, as data; reports put it in words.
  public var fault: Fault
  /// Where it shows in the child; nil for what is missing there.
  public var child: Evidence?
  /// What the parent says about it.
  public var parent: Evidence?
  /// Other words that belong to it.
  public var related: [Evidence]
  /// Id of the obligation that it breaks.
  public var obligation: String?
  /// 16 hexadecimal digits that stay the same while other parts of the documents change.
  public var fingerprint: String
  /// Set where the office has accepted the finding; it is kept all the same.
  public var suppressed: Suppression?
}

/// Why a finding does not count for now – chấp nhận tạm thời.
public struct Suppression: Hashable, Sendable {
  public var reason: String
  /// ISO date of the last day on which it holds; nil without end.
  public var expires: String?

  public init(reason: String, expires: String? = nil) {
    self.reason = reason
    self.expires = expires
  }
}
