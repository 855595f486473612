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
    let parts = line.split(separator: " ").map(String.init)
    guard parts.count == 3, let kind = OrganKind(rawValue: parts[0]),
      let tail = Tail(rawValue: parts[2])
    else { return nil }
    self.kind = kind
    level = Level(rawValue: parts[1])
    self.tail = tail
  }

  /// All heads by their words.
  static let table = PhraseTable<OrganHead>(lines: OrganLexicon.heads) { OrganHead($0) }
  static let groupNouns = PhraseTable<Bool>(lines: OrganLexicon.groupNouns)
  static let determiners = PhraseTable<Bool>(lines: OrganLexicon.determiners)
  static let qualifiers = PhraseTable<Bool>(lines: OrganLexicon.qualifiers)
  static let tierQualifiers = PhraseTable<Bool>(lines: OrganLexicon.tierQualifiers)
  static let functions = PhraseTable<Bool>(lines: OrganLexicon.functions)
  static let tiers = PhraseTable<Level>(lines: OrganLexicon.tiers)
}
