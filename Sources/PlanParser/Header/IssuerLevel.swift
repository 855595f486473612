internal import PlanModel
internal import PlanText

/// Tells on which tier an issuing organ stands.
enum IssuerLevel {
  private static let centralCities = PhraseTable<Bool>(
    lines: """
      thành phố cần thơ
      thành phố hà nội
      thành phố hải phòng
      thành phố hồ chí minh
      thành phố huế
      thành phố đà nẵng
      """
  )
  /// Those of them that are known without their tier.
  private static let bareCities = PhraseTable<Bool>(lines: "cần thơ\nhà nội\nhải phòng\nđà nẵng")
  private static let towns = PhraseTable<Bool>(lines: "thành đoàn\nthành ủy")
  private static let schools = PhraseTable<Bool>(lines: "đoàn trường")
  private static let national = PhraseTable<Bool>(lines: "ủy ban quốc gia")
  static let bareCity = PhraseTable<Bool>(lines: "thành phố")

  /// Whether the city whose name begins at `index` stands directly under the centre.
  static func isCentralCity(_ tokens: Tokens, _ index: Int) -> Bool {
    centralCities.match(tokens, at: index, before: tokens.count) != nil
  }

  /// The tier of an issuer; a city is a province's equal only if it is one of the six under the centre.
  static func level(of organ: Organ, _ range: Range<Int>, _ tokens: Tokens) -> Level? {
    for index in range where bareCity.match(tokens, at: index, before: range.upperBound) != nil {
      guard organ.kind == .peoplesCommittee || organ.kind == .peoplesCouncil || organ.kind == .party
      else { continue }
      let isCentral = centralCities.match(tokens, at: index, before: range.upperBound) != nil
      let isBare = index + 2 >= range.upperBound
      return isCentral || isBare ? .province : .district
    }
    if organ.kind == .centralOrgan, organ.level == nil,
      national.match(tokens, at: range.lowerBound, before: range.upperBound) != nil
    {
      return .central
    }
    // "BCH Đoàn trường THPT TX. Đông Khê": a school's, whatever it is named after.
    if organ.kind == .massOrganisation, schools.first(tokens, in: range) != nil { return .unit }
    // "Hội LHPN Hà Nội", "Thành đoàn Hải Phòng"
    if organ.kind == .massOrganisation || organ.kind == .party,
      range.count > 2, organ.level == nil || towns.first(tokens, in: range) != nil,
      bareCities.exactly(tokens, range.upperBound - 2..<range.upperBound) != nil
    {
      return .province
    }
    if organ.level == nil, organ.kind == .serviceUnit || organ.kind == .enterprise { return .unit }
    return organ.level
  }
}
