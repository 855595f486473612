internal import PlanModel
internal import PlanText

/// Finds the names of organs in the lines above the type word: superior and issuer, or several who issue together.
enum IssuerLines {
  typealias Named = (organ: Organ, range: Range<Int>)

  private static let nation = PhraseTable<Bool>(
    lines: """
      cộng hòa xã hội
      cộng hòa xã hội chủ nghĩa việt nam
      chủ nghĩa việt nam
      đảng cộng sản việt nam
      độc lập
      """
  )

  /// What mass organisations print on the right in place of the nation's name.
  private static let motto = PhraseTable<Bool>(
    lines: "đoàn tncs hồ chí minh\nđoàn thanh niên cộng sản hồ chí minh\ncông đoàn việt nam"
  )

  /// The organs in order, and the territory that stands above them without an organ ("TỈNH HOA LÂM").
  static func read(_ draft: Draft) -> (organs: [Named], territory: Range<Int>?) {
    let tokens = draft.tokens
    var organs: [Named] = []
    var territory: Range<Int>?
    for index in draft.zones.head {
      let range = draft.lines[index].tokens
      guard var at = range.first, range.count <= 40,
        organs.isEmpty || motto.exactly(tokens, range) == nil,
        nation.match(tokens, at: at, before: range.upperBound) == nil
      else { continue }
      if organs.isEmpty, tokens[at].isAllCaps,
        OrganReader.match(tokens, at: at, before: range.upperBound)?.organ.kind ?? .collective
          == .collective,
        let (end, level) = PlaceReader.match(tokens, at: at, before: range.upperBound),
        level != .central, end - at > 1
      {
        territory = at..<end
        at = end
      }
      while at < range.upperBound,
        let (organ, end) = OrganReader.match(tokens, at: at, before: range.upperBound),
        organ.kind != .collective,
        organ.kind != .post || organ.name.utf8.count > 20 || tokens[at].isAllCaps
      {
        guard tokens[at].isAllCaps || draft.zones.typeLine != nil else { break }
        organs.append((organ, at..<end))
        at = end
        while at < range.upperBound, tokens[at].kind == .symbol { at += 1 }
      }
    }
    return (organs, territory)
  }

  private static let joint = PhraseTable<Bool>(lines: DocumentTypeLexicon.joint)

  /// How many of the last organs issue the document together: those of one kind, parted by a dash on one line or told by the number's code or the type word; 1 where there is just the issuer.
  static func together(_ organs: [Named], _ draft: Draft) -> Int {
    let tokens = draft.tokens
    var count = 1
    while count < organs.count {
      let right = organs[organs.count - count]
      let left = organs[organs.count - count - 1]
      let between = left.range.upperBound..<right.range.lowerBound
      let isDashed = !between.isEmpty && between.allSatisfy { tokens[$0].isSymbol("-") }
      guard left.organ.kind == right.organ.kind, isDashed || isJoint(draft) else { break }
      count += 1
    }
    return count
  }

  private static func isJoint(_ draft: Draft) -> Bool {
    let spans = [draft.plan.header.number?.span, draft.plan.header.documentType?.span]
    return spans.contains { span in
      span.map { joint.first(draft.tokens, in: draft.tokens.indices(in: $0)) != nil } ?? false
    }
  }
}
