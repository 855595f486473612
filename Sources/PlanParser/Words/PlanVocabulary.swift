internal import PlanText

/// The lexicons that every word of a plan is looked up in, some of them by several readers: what each word may begin is found out once, when the text is cut into words.
enum PlanVocabulary {
  static let known = Vocabulary(
    [
      OrganHead.determiners.entry, OrganHead.groupNouns.entry, OrganHead.table.entry,
      OrganHead.tiers.entry, OrganHead.functions.entry, OrganHead.qualifiers.entry,
      QuotaReader.rates.entry, VerbLexicon.directives.entry, VerbLexicon.actions.entry,
      PlaceReader.opening.entry, VerbLexicon.strong.entry, PlaceReader.joiners.entry,
      SupportReader.phrases.entry, CitationReader.names.entry, CitationReader.numberWords.entry,
      CitationList.plural.entry, LawTitleReader.kinds.entry, Abbreviations.table.entry,
      QuotaReader.numberWords.entry, Comparisons.before.entry, CountedPhrase.stops.entry,
      CountedPhrase.inner.entry, AssignmentReader.by.entry, (WordFilter(":"), .colons),
      (WordFilter("\""), .quotes), (WordFilter("0"), .figures), (TimeReader.openings, .times),
      (ClosingReader.openings, .closings), (Zones.annexes.firstWords, .annexes),
      (WordFilter(","), .commas), (WordFilter("( ) ; ."), .clauseMarks),
    ], capitals: .capitals)
}

extension WordClasses {
  static let determiners = WordClasses(rawValue: 1)
  static let groupNouns = WordClasses(rawValue: 1 << 1)
  static let organHeads = WordClasses(rawValue: 1 << 2)
  static let tiers = WordClasses(rawValue: 1 << 3)
  static let functions = WordClasses(rawValue: 1 << 4)
  static let qualifiers = WordClasses(rawValue: 1 << 5)
  static let rates = WordClasses(rawValue: 1 << 6)
  static let directives = WordClasses(rawValue: 1 << 7)
  static let actions = WordClasses(rawValue: 1 << 8)
  static let placeOpenings = WordClasses(rawValue: 1 << 9)
  static let duties = WordClasses(rawValue: 1 << 10)
  static let joiners = WordClasses(rawValue: 1 << 11)
  static let cooperation = WordClasses(rawValue: 1 << 12)
  static let documentNames = WordClasses(rawValue: 1 << 13)
  static let documentNumbers = WordClasses(rawValue: 1 << 14)
  static let documentLists = WordClasses(rawValue: 1 << 15)
  static let laws = WordClasses(rawValue: 1 << 16)
  static let abbreviations = WordClasses(rawValue: 1 << 17)
  static let numbers = WordClasses(rawValue: 1 << 18)
  static let comparisons = WordClasses(rawValue: 1 << 19)
  static let phraseStops = WordClasses(rawValue: 1 << 20)
  static let phraseParts = WordClasses(rawValue: 1 << 21)
  static let agents = WordClasses(rawValue: 1 << 22)
  static let colons = WordClasses(rawValue: 1 << 23)
  static let quotes = WordClasses(rawValue: 1 << 24)
  /// Numbers in figures.
  static let figures = WordClasses(rawValue: 1 << 25)
  /// What times begin with, figures apart.
  static let times = WordClasses(rawValue: 1 << 26)
  /// What recipients, signatures and the marks of copies begin with.
  static let closings = WordClasses(rawValue: 1 << 27)
  static let annexes = WordClasses(rawValue: 1 << 28)
  /// Words with a capital.
  static let capitals = WordClasses(rawValue: 1 << 29)
  static let commas = WordClasses(rawValue: 1 << 30)
  /// What ends clauses, and the brackets inside which nothing does.
  static let clauseMarks = WordClasses(rawValue: 1 << 31)
}
