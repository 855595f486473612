import PlanModel
import PlanText

/// Compares names of organs that are written out: case, tone placement and dashes do not count.
///
/// A name is a value that the parser has read; the words here tell its parts from each other, so that two names compare, and find nothing in a text.
enum OrganNames {
  enum Answer { case same, compatible, different }

  /// `compatible` where one name only leaves out the place: "Ủy ban nhân dân tỉnh" and "Ủy ban nhân dân tỉnh Hoa Lâm".
  static func compare(_ left: String, _ right: String) -> Answer {
    let left = keys(left)
    let right = keys(right)
    if left == right { return .same }
    if left.isEmpty || right.isEmpty { return .compatible }
    return left.starts(with: right) || right.starts(with: left) ? .compatible : .different
  }

  /// The tier that the name of a territory's committee says; nil for other organs and where the tier is not plain, as for a city.
  static func level(of name: String) -> Level? {
    let tokens = Tokens(name)
    guard let committee = committees.first(tokens, in: 0..<tokens.count),
      let tier = tiers.first(tokens, in: 0..<tokens.count),
      tier.at == committee.at + committee.length
    else { return nil }
    return tier.value
  }

  /// Whether a name is of all units of a tier: "Ủy ban nhân dân các xã, thị trấn".
  static func isWholeTier(_ name: String) -> Bool {
    let tokens = Tokens(name)
    return (0..<tokens.count).contains { index in
      many.match(tokens, at: index, before: tokens.count) != nil
        && wholeTiers.match(tokens, at: index + 1, before: tokens.count) != nil
    }
  }

  private static let many = PhraseTable<Bool>(lines: "các\nmỗi\ntừng")
  private static let wholeTiers = PhraseTable<Bool>(
    lines:
      "huyện\nphường\nquận\nthành phố\nthị trấn\nthị xã\ntỉnh\nxã\nđặc khu\nđịa phương")

  private static let committees = PhraseTable<Bool>(lines: "ủy ban nhân dân\nhội đồng nhân dân")
  /// The words that name a tier.
  private static let tiers = PhraseTable<Level>(
    lines:
      "tỉnh = province\nhuyện = district\nquận = district\nthị xã = district\nxã = commune\nphường = commune\nthị trấn = commune\nđặc khu = commune"
  )

  /// The words of a name; the chairman acts for the committee, the standing body of a Party committee or union for the whole of it.
  private static func keys(_ name: String) -> [Syllable] {
    let tokens = Tokens(name)
    var head = posts.match(tokens, at: 0, before: tokens.count)?.length ?? 0
    if let body = standingBodies.match(tokens, at: 0, before: tokens.count)?.length,
      body < tokens.count
    {
      head = body
    }
    return tokens.all.dropFirst(head).filter { $0.kind != .symbol }.map(\.key)
  }

  private static let standingBodies = PhraseTable<Bool>(lines: "ban thường vụ\nthường trực")
  private static let posts = PhraseTable<Bool>(lines: "chủ tịch\nphó chủ tịch")
}
