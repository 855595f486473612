internal import PlanModel
internal import PlanText

/// One naming of a document in the text.
struct CitationMatch {
  var type: DocumentType
  /// Number as compared: serial and symbol without spaces; nil for laws by title.
  var number: String?
  var serial: Int?
  var hasSymbol: Bool
  /// Whether it is named by number alone, as in a list whose head says kind and issuer.
  var isListed = false
  var date: PartialDate?
  var issuer: String?
  /// Kind and tier of the issuer, for telling who stands above whom.
  var issuerOrgan: Organ?
  var title: Range<Int>?
  /// Tokens from the type word to the end of date, issuer or title.
  var range: Range<Int>
  /// Tokens of the naming itself: type and number.
  var naming: Range<Int>
  /// What only the reader knows of how its values came about.
  var reading = ReadingSteps()

  /// All that was done to the words.
  func steps(_ tokens: Tokens) -> ReadingSteps {
    var steps = reading
    if let issuer, let organ = issuerOrgan {
      steps.formUnion(NameReading.steps(to: issuer, from: tokens.indices(in: organ.span), tokens))
    }
    if hasSymbol, let number, !tokens.text[tokens.span(naming).range].ends(with: number.utf8) {
      steps.insert(.spacesDropped)
    }
    return steps
  }

  /// Whether an organ can have issued it, by what the number's last letters tell: `UBND` a committee, `TTg` the prime minister.
  func mayComeFrom(_ organ: Organ) -> Bool {
    guard let number, let tail = number.split(whereSeparator: { "-/.".contains($0) }).last else {
      return true
    }
    switch tail.lowercased() {
    case "ubnd": return organ.kind == .peoplesCommittee || organ.kind == .post
    case "hđnd": return organ.kind == .peoplesCouncil || organ.kind == .post
    case "cp", "ttg": return organ.level == .central
    default: return true
    }
  }
}
