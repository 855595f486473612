/// One administrative plan, as its document states it.
///
/// Every span lies within one block of the document it was read from.
public struct Plan: Hashable, Sendable {
  public var header = Header()
  public var citations: [Citation] = []
  public var outline: [OutlineNode] = []
  public var purposes: [Clause] = []
  public var requirements: [Clause] = []
  public var objectives: [Clause] = []
  public var subjects: [Clause] = []
  public var scope: [Clause] = []
  public var criteria: [Clause] = []
  public var methods: [Clause] = []
  public var funding: [Clause] = []
  public var programmes: [Programme] = []
  public var assignments: [Assignment] = []
  public var quotas: [Quota] = []
  public var timeline: [TimelineEntry] = []
  /// What the text names, and which of these facts holds it.
  public var ledger = Ledger()

  public var particulars = Particulars()

  public init() {}
}
