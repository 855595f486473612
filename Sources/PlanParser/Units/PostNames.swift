internal import PlanModel
internal import PlanText

/// The names of posts: a word for the post and what it is a post of.
extension OrganReader {
  private static let postBodies = PhraseTable<Bool>(lines: OrganLexicon.postBodies)
  private static let leaders = PhraseTable<Bool>(
    lines:
      "phó trưởng ban\nphó trưởng khoa\nphó trưởng phòng\ntrưởng ban\ntrưởng khoa\ntrưởng phòng")

  /// Where the name of the post ends whose word stands at `at` up to `tail`; nil where it is no post.
  static func postTail(
    _ tokens: Tokens, _ at: Int, _ tail: Int, _ end: Int, hasDeterminer: Bool, depth: Int
  ) -> Int? {
    if let organ = find(tokens, at: tail, before: end, depth: depth + 1) {
      return organ.end
    }
    // "Trưởng phòng Nội vụ": the post's own word is the head of the agency's name.
    if tail < end, tokens[tail].isCapitalised,
      OrganHead.functions.match(tokens, at: tail, before: end) != nil
    {
      return functionTail(tokens, tail, end)
    }
    if let (stop, _) = PlaceReader.match(tokens, at: tail, before: end) { return stop }
    if tokens[at].isCapitalised || hasDeterminer,
      let (_, body) = postBodies.match(tokens, at: tail, before: end)
    {
      return functionTail(tokens, tail + body, end)
    }
    // "Trưởng phòng | Cấp phép tàu biển": a name in capitals that no lexicon knows, up to the next verb or mark.
    if tail < end, tokens[tail].isCapitalised, !tokens[tail].isAllCaps,
      leaders.exactly(tokens, at..<tail) != nil,
      case let stop = NameTail.end(tokens, from: tail, before: end), stop > tail
    {
      return stop
    }
    // "Lãnh đạo, chỉ đạo …" is a verb; a post alone must be spelled as a name.
    let isVerb = VerbLexicon.actions.match(tokens, at: at, before: end) != nil
    return isVerb || !tokens[at].isCapitalised && !hasDeterminer ? nil : tail
  }
}
