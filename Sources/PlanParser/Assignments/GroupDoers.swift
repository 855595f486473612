internal import PlanModel
internal import PlanText

/// Doers without a name of their own, and which of them a sentence tells what to do.
extension AssignmentReader {
  private static let plainNouns = PhraseTable<Bool>(
    lines: "đơn vị\ncơ quan\ncá nhân\ntập thể\ntổ chức\nngười dân")

  /// "các cơ quan, đơn vị", "thủ trưởng đơn vị"; not a bare "đơn vị" as the subject of a sentence.
  func isNamedGroup(_ organs: [Organ]) -> Bool {
    organs.count > 1
      || organs.contains { organ in
        let range = tokens.indices(in: organ.span)
        return range.count > 2
          || OrganHead.determiners.match(
            tokens, at: range.lowerBound, before: range.upperBound) != nil
      }
  }

  /// "các tổ chức thành viên của Mặt trận Tổ quốc Việt Nam": a group told by the organisation it belongs to.
  func isOwned(_ organ: Organ) -> Bool {
    let range = tokens.indices(in: organ.span)
    return range.dropFirst(2).contains { index in
      tokens[index].isCapitalised
        && OrganHead.table.match(tokens, at: index, before: range.upperBound).map { $0.length >= 2 }
          ?? false
    }
  }

  func isPlain(_ organ: Organ) -> Bool {
    let range = tokens.indices(in: organ.span)
    return range.contains {
      Self.members.match(tokens, at: $0, before: range.upperBound) != nil
    }
  }
  private static let members = PhraseTable<Bool>(
    lines: "cá nhân\ntập thể\nngười\nhộ gia đình\ncông dân\nhọc sinh\nđồng chí\ncán bộ\nđảng viên")

  /// "Mỗi xã duy trì …": a duty of every member of a group that is no mere "đơn vị".
  func isEach(_ doers: DoerClause) -> Bool {
    let start = doers.range.lowerBound
    guard tokens[start].isCapitalised,
      Self.each.match(tokens, at: start, before: doers.range.upperBound) != nil
    else { return false }
    return Self.plainNouns.match(tokens, at: start + 1, before: doers.range.upperBound) == nil
  }

  private static let rest = PhraseTable<Bool>(lines: "còn lại")

  /// "UBND các xã A, B bố trí kinh phí; | các xã còn lại vận động …": those who are left beside the ones just named.
  func isRest(_ organ: Organ) -> Bool {
    let range = tokens.indices(in: organ.span)
    return range.count > 2
      && Self.rest.exactly(tokens, range.upperBound - 2..<range.upperBound) != nil
  }
}
