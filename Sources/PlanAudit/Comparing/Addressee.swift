import PlanModel
import PlanText

/// Whether a job of the parent is meant for the child.
enum Addressee: Equatable {
  /// The child, or its whole tier.
  case child
  /// Every unit, without saying of which tier, or some units of the child's tier that may take it in: "các cơ quan, đơn vị", "các xã biên giới".
  case everyone
  /// Somebody else, by name.
  case others(String)
  /// Nobody is named.
  case nobody

  /// - Parameters:
  ///   - organs: the doers that the parent names.
  ///   - child: the issuer of the child.
  ///   - parentLevel: the tier of the parent's issuer.
  init(_ organs: [Organ], child: Issuer, parentLevel: Level?) {
    guard let first = organs.first else {
      self = .nobody
      return
    }
    let meanings = organs.map { Self.meaning(of: $0, child) }
    if meanings.contains(.whole) {
      self = .child
    } else if meanings.contains(.part) || organs.allSatisfy({ Self.isAnyone($0, parentLevel) }) {
      self = .everyone
    } else {
      self = .others(first.name)
    }
  }

  /// How an organ stands to the child: it, or its tier; something of its tier that may be it or not; another.
  private enum Meaning { case whole, part, other }

  private static func meaning(of organ: Organ, _ child: Issuer) -> Meaning {
    if OrganNames.compare(organ.name, child.name) == .same { return .whole }
    guard let level = organ.level, level == child.level else { return .other }
    let places = PlaceName.all(in: organ.name)
    if places.contains(where: { $0.kind.tiers.contains(level) }) || listsUnits(organ) {
      // Named units of the child's tier: it, if it is among them.
      return isListed(child, in: organ) ? .whole : .other
    }
    if organ.kind == .post, !isOfCommittee(organ) { return .part }
    guard saysMore(organ) else { return .whole }
    return level == .unit && isOfItsSort(organ, child) ? .whole : .part
  }

  /// Whether a colon opens a list of places: "UBND các xã: Đồng Tâm, Nà Phìa".
  private static func listsUnits(_ organ: Organ) -> Bool {
    let name = Tokens(organ.name)
    return (0..<name.count).dropFirst().contains {
      name[$0].isSymbol(":") && words.plain.contains(name[$0 - 1].key)
    }
  }

  /// Whether the child's own place is one of those that a list names: "UBND các xã Đồng Tâm, Nà Phìa".
  private static func isListed(_ child: Issuer, in organ: Organ) -> Bool {
    guard let own = PlaceName.all(in: child.name).first else { return false }
    let name = Tokens(own.name)
    let list = Tokens(organ.name)
    guard words.many.first(list) != nil, name.count > 0 else { return false }
    return (0..<max(0, list.count - name.count + 1)).contains { start in
      (0..<name.count).allSatisfy { list[start + $0].key == name[$0].key }
    }
  }

  /// "các trường học" and a school: the noun of the group is in the child's name.
  private static func isOfItsSort(_ organ: Organ, _ child: Issuer) -> Bool {
    let group = Tokens(organ.name)
    let name = Tokens(child.name)
    let start = words.many.match(group, at: 0, before: group.count)?.length ?? 0
    guard start < group.count else { return false }
    return (0..<name.count).contains { name[$0].key == group[start].key }
  }

  /// The chairman acts for the committee; heads of villages do not.
  private static func isOfCommittee(_ organ: Organ) -> Bool {
    words.committees.first(Tokens(organ.name)) != nil
  }

  /// Whether a name says more than the tier: which of its units, or what is in them.
  private static func saysMore(_ organ: Organ) -> Bool {
    let name = Tokens(organ.name)
    return (0..<name.count).contains { index in
      name[index].kind == .word && (index == 0 || !name[index].isCapitalised)
        && !words.plain.contains(name[index].key)
    }
  }

  private static func isAnyone(_ organ: Organ, _ parentLevel: Level?) -> Bool {
    switch organ.kind {
    case .collective, .post: organ.level == nil || organ.level != parentLevel
    default: false
    }
  }

  private static let words = TierWords()
}

/// The words with which a tier as a whole is named; they take names apart that the parser has read, and find nothing in a text.
private struct TierWords: Sendable {
  let many = PhraseTable<Bool>(lines: "các")
  let committees = PhraseTable<Bool>(lines: "ủy ban nhân dân")
  let plain: Set<Syllable> = {
    let text = Tokens(
      """
      ủy ban hội đồng nhân dân các mỗi từng toàn thể xã phường thị trấn đặc khu huyện quận tỉnh thành phố thị và trên địa \
      bàn trong thuộc cấp chính quyền địa phương đơn vị cơ quan đảng ủy cấp ủy chủ tịch lãnh đạo thủ trưởng người đứng đầu \
      tại ở của
      """)
    return Set((0..<text.count).map { text[$0].key })
  }()
}

extension UnitKind {
  /// The tiers that it may belong to.
  fileprivate var tiers: [Level] {
    switch self {
    case .province: [.province]
    case .city: [.province, .district]
    case .ruralDistrict, .urbanDistrict, .town: [.district]
    case .commune, .ward, .township, .specialZone: [.commune]
    }
  }
}
