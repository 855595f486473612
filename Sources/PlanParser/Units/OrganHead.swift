internal import PlanModel
internal import PlanText

/// How an organisation's name begins and what may follow.
struct OrganHead: Sendable {
  enum Tail: String { case place, function, name, post, group, none }
  var kind: OrganKind
  var level: Level?
  var tail: Tail

  /// From the value side of a lexicon line: `kind level tail`.
  init?(_ line: String) {
    let parts = line.utf8.split(separator: 0x20).map { String(Substring($0)) }
    guard parts.count == 3, let kind = OrganKind(rawValue: parts[0]),
      let tail = Tail(rawValue: parts[2])
    else { return nil }
    self.kind = kind
    level = Level(rawValue: parts[1])
    self.tail = tail
  }

  /// All heads by their words.
  static var table: MarkedTable<OrganHead> { MarkedTable(.organHeads, headsTable) }
  private static let headsTable = PhraseTable<OrganHead>(lines: OrganLexicon.heads) {
    OrganHead($0)
  }
  static var groupNouns: MarkedTable<Bool> { MarkedTable(.groupNouns, groupNounsTable) }
  private static let groupNounsTable = PhraseTable<Bool>(lines: OrganLexicon.groupNouns)
  static var determiners: MarkedTable<Bool> { MarkedTable(.determiners, determinersTable) }
  private static let determinersTable = PhraseTable<Bool>(lines: OrganLexicon.determiners)
  static var qualifiers: MarkedTable<Bool> { MarkedTable(.qualifiers, qualifiersTable) }
  private static let qualifiersTable = PhraseTable<Bool>(lines: OrganLexicon.qualifiers)
  static let tierQualifiers = PhraseTable<Bool>(lines: OrganLexicon.tierQualifiers)
  static var functions: MarkedTable<Bool> { MarkedTable(.functions, functionsTable) }
  private static let functionsTable = PhraseTable<Bool>(lines: OrganLexicon.functions)
  static var tiers: MarkedTable<Level> { MarkedTable(.tiers, tiersTable) }
  private static let tiersTable = PhraseTable<Level>(lines: OrganLexicon.tiers)
}
