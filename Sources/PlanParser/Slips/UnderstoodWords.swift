internal import PlanText

extension Draft {
  /// The words of `range`; for those that are slips the phrase they were understood as, in capitals where they are.
  func understood(_ range: Range<Int>) -> String {
    let whole = tokens.span(range)
    var words = ""
    var at = whole.start
    for slip in slips[slips.partitioningIndex { $0.span.start >= whole.start }...] {
      if slip.span.end > whole.end { break }
      guard slip.span.start >= at else { continue }
      words += tokens.words(at: TextSpan(from: at, to: slip.span.start))
      let isCapital = tokens.indices(in: slip.span).allSatisfy { tokens[$0].isAllCaps }
      words += isCapital ? slip.meant.uppercased() : slip.meant
      at = slip.span.end
    }
    return words + tokens.words(at: TextSpan(from: at, to: whole.end))
  }

  /// Whether a machine recognised the letters of the head.
  var isHeadRecognised: Bool {
    zones.head.contains { document.blocks[$0].origin.confidence != nil }
  }
}
