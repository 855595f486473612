import PlanText

extension Note {
  /// That legacy text was found and decoded, and by what: the encoding, the words decoded, how many of a hundred were Vietnamese before and after.
  init(_ evidence: LegacyEvidence) {
    self.init(
      .legacyEncoding,
      .info,
      evidence.encoding.title,
      "\(evidence.words)",
      "\(evidence.percentBefore)%",
      "\(evidence.percentAfter)%"
    )
  }
}
