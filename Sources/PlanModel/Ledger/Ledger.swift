/// Every number, date, document reference, organ's name and directive verb of a text, in the order of the text.
public struct Ledger: Hashable, Sendable {
  /// How many items there are of each sort of account.
  public struct Count: Hashable, Sendable {
    public var held = 0
    /// Items that no fact holds for a known reason.
    public var explained = 0
    public var unexplained = 0

    public init() {}

    public var all: Int { held + explained + unexplained }
    /// The share of items that are held or explained, from 0 to 1; 1 where there are none.
    public var share: Double { all > 0 ? Double(held + explained) / Double(all) : 1 }

    public mutating func add(_ item: LedgerItem) {
      switch item.account {
      case .held: held += 1
      case .residue(.unexplained): unexplained += 1
      case .residue: explained += 1
      }
    }
  }

  public var items: [LedgerItem]

  public init(_ items: [LedgerItem] = []) { self.items = items }

  /// The items that no fact holds.
  public var residue: [LedgerItem] { items.filter { $0.reason != nil } }

  /// The counts of one kind, or of all.
  public func count(of kind: LedgerItem.Kind? = nil) -> Count {
    items.reduce(into: Count()) { count, item in
      if kind == nil || item.kind == kind { count.add(item) }
    }
  }
}
