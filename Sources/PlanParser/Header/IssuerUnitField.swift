internal import PlanModel
internal import PlanText

extension Field {
  /// The territory of the issuing organ in the register of administrative units, at the document's date.
  package static let issuerUnit = Field(
    name: "header.issuer.unit",
    examples: [
      // The same name before and after 1 July 2025.
      Example(
        "ỦY BAN NHÂN DÂN\nTHỊ TRẤN ĐỒNG ĐĂNG\nĐồng Đăng, ngày 05 tháng 3 năm 2024\nKẾ HOẠCH\nPhòng dịch",
        gives: "thị trấn Đồng Đăng 06184 < huyện Cao Lộc < tỉnh Lạng Sơn > xã Đồng Đăng"),
      Example(
        "ỦY BAN NHÂN DÂN\nXÃ ĐỒNG ĐĂNG\nĐồng Đăng, ngày 05 tháng 9 năm 2025\nKẾ HOẠCH\nPhòng dịch",
        gives: "xã Đồng Đăng 06184 < tỉnh Lạng Sơn"),
      // A city of a province until the end of 2024, of the centre since.
      Example(
        "ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HUẾ\nHuế, ngày 05 tháng 3 năm 2023\nKẾ HOẠCH\nPhòng dịch",
        gives: "thành phố Huế 474 < tỉnh Thừa Thiên Huế"),
      Example(
        "ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HUẾ\nHuế, ngày 05 tháng 8 năm 2025\nKẾ HOẠCH\nPhòng dịch",
        gives: "thành phố Huế 46"),
      // Homonyms: the superior organ, then the places named elsewhere, tell them apart; else none is taken.
      Example(
        "UBND HUYỆN THANH CHƯƠNG\nỦY BAN NHÂN DÂN XÃ THANH AN\nngày 05 tháng 3 năm 2023\nKẾ HOẠCH\nPhòng dịch",
        gives: "xã Thanh An 17773 < huyện Thanh Chương < tỉnh Nghệ An > xã Hoa Quân"),
      Example(
        "ỦY BAN NHÂN DÂN\nXÃ TÂN THÀNH\nngày 05 tháng 3 năm 2023\nKẾ HOẠCH\nPhòng dịch\nCăn cứ Kế hoạch số 12/KH-UBND ngày 02/3/2023 của Ủy ban nhân dân huyện Hữu Lũng, tỉnh Lạng Sơn;\nI. MỤC ĐÍCH",
        gives: "xã Tân Thành 06442 < huyện Hữu Lũng < tỉnh Lạng Sơn > xã Tân Thành"),
      Example(
        "ỦY BAN NHÂN DÂN\nXÃ TÂN THÀNH\nngày 05 tháng 3 năm 2023\nKẾ HOẠCH\nPhòng dịch"),
      // A kind of its time, and a place that never was.
      Example(
        "ỦY BAN NHÂN DÂN\nHUYỆN HỮU LŨNG\nngày 05 tháng 9 năm 2025\nKẾ HOẠCH\nPhòng dịch"),
      Example(
        "ỦY BAN NHÂN DÂN\nHUYỆN ĐÔNG KHÊ THƯỢNG\nngày 05 tháng 3 năm 2023\nKẾ HOẠCH\nPhòng dịch"),
    ],
    read: { draft in IssuerUnit.read(&draft) },
    describe: { plan, _ in
      plan.header.issuer?.unit.map { unit in
        let above = AdministrativeRegister.above(unit).map { " < \($0.fullName)" }
        let successors = AdministrativeRegister.successors(of: unit)
        let after = successors.count <= 2 ? successors.map { " > \($0.fullName)" } : []
        return ["\(unit.fullName) \(unit.code)" + (above + after).joined()]
      } ?? []
    })
}

/// Finds the issuer's territory in the register.
enum IssuerUnit {
  static func read(_ draft: inout Draft) {
    guard let issuer = draft.plan.header.issuer else { return }
    let places = PlaceName.all(in: issuer.name)
    guard let place = places.first else { return }
    let above = places.dropFirst() + PlaceName.all(in: issuer.superior ?? "")
    let date = draft.plan.header.issued?.date
    let found = AdministrativeRegister.resolve(
      place, at: date, within: Array(above), context: otherPlaces(draft))
    switch found {
    case .unit(let unit):
      draft.plan.header.issuer?.unit = unit
      mendLevel(of: &draft.plan.header.issuer, place, [unit])
    case .homonyms(let units):
      draft.notes.append(
        Note(
          .homonymousUnits, .info, at: issuer.span, "\(units.count)",
          "\(place.kind.vietnamese) \(place.name)"))
      mendLevel(of: &draft.plan.header.issuer, place, units)
    case .unknown:
      draft.notes.append(
        Note(.unknownUnit, .info, at: issuer.span, "\(place.kind.vietnamese) \(place.name)"))
    }
  }

  /// A city stands under the centre or in a province: the register knows which, at the date.
  private static func mendLevel(
    of issuer: inout Issuer?, _ place: PlaceName, _ units: [AdministrativeUnit]
  ) {
    guard place.kind == .city, issuer?.level == .province || issuer?.level == .district,
      let level = units.first?.level, units.allSatisfy({ $0.level == level })
    else { return }
    issuer?.level = level
  }

  /// The places named around the body: in the title, the preamble, the issuers of what is cited, and the recipients.
  private static func otherPlaces(_ draft: Draft) -> [PlaceName] {
    let header = draft.plan.header
    let spans =
      [header.title].compactMap { $0 } + header.recipients
      + draft.zones.preamble.map { draft.tokens.span(draft.lines[$0].tokens) }
    let texts =
      spans.map { draft.document.words(at: $0) } + draft.plan.citations.compactMap(\.issuer)
    return texts.flatMap(PlaceName.all)
  }
}
