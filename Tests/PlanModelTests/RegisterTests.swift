import PlanText
import Testing

@testable import PlanModel

/// The register of administrative units: its data, and what it answers at a date.
@Suite struct RegisterTests {
  private let before = PartialDate(year: 2023, month: 5, day: 1)
  private let after = PartialDate(year: 2025, month: 7, day: 1)

  private func names(_ units: [AdministrativeUnit]) -> [String] { units.map(\.fullName) }

  private func chain(_ unit: AdministrativeUnit?) -> [String] {
    unit.map { [$0.fullName] + names(AdministrativeRegister.above($0)) } ?? []
  }

  /// The one unit that `text` names, at a date.
  private func resolve(
    _ text: String, at date: PartialDate?, within: String = "", context: String = ""
  ) -> PlaceResolution? {
    PlaceName.all(in: text).first.map {
      AdministrativeRegister.resolve(
        $0, at: date, within: PlaceName.all(in: within), context: PlaceName.all(in: context))
    }
  }

  private func unit(_ resolution: PlaceResolution?) -> AdministrativeUnit? {
    if case .unit(let unit)? = resolution { unit } else { nil }
  }

  // MARK: Data

  @Test func everyLineIsAUnit() {
    let lines = [UpperUnitsData.lines, CommunesData.lines].flatMap {
      $0.utf8.split(separator: 0x0A)
    }
    #expect(lines.count > 15_000)
    for line in lines {
      let unit = RegisterLine(line)?.unit
      #expect(unit?.states.isEmpty == false, "\(String(decoding: line, as: UTF8.self))")
    }
  }

  @Test func communesAreSortedBySkeleton() {
    let keys = CommunesData.lines.utf8.split(separator: 0x0A).map { line in
      Skeleton.of(line.prefix { $0 != 0x7C })
    }
    #expect(!zip(keys, keys.dropFirst()).contains { $1.lexicographicallyPrecedes($0) })
  }

  @Test func everyParentAndSuccessorIsListed() {
    let units = (CommuneList(CommunesData.lines).all).filter { $0.code.hasPrefix("06") }
    #expect(units.count > 200)
    for unit in units {
      #expect(!AdministrativeRegister.above(unit).isEmpty, "\(unit.fullName) \(unit.code)")
      #expect(
        AdministrativeRegister.successors(of: unit).count == unit.successorCodes.count,
        "\(unit.fullName) \(unit.code)")
    }
  }

  @Test func countsAreThoseOfTheLaw() {
    func count(_ level: Level, _ state: RegisterState) -> Int {
      let lines = level == .commune ? CommunesData.lines : UpperUnitsData.lines
      return lines.utf8.split(separator: 0x0A).compactMap { RegisterLine($0)?.unit }
        .count { $0.level == level && $0.states.contains(state) }
    }
    #expect(count(.province, .of2023) == 63)
    #expect(count(.province, .ofJune2025) == 63)
    #expect(count(.province, .twoTiers) == 34)
    #expect(count(.district, .of2023) == 705)
    #expect(count(.district, .ofJune2025) == 696)
    #expect(count(.district, .twoTiers) == 0)
    #expect(count(.commune, .twoTiers) == 3321)
  }

  // MARK: Look-up

  @Test(arguments: ["Đồng Đăng", "ĐỒNG ĐĂNG", "đồng đăng", "Đồng  Đăng"])
  func aNameIsFoundHoweverItIsWritten(_ name: String) {
    let found = AdministrativeRegister.units(named: name, at: before)
    #expect(names(found) == ["thị trấn Đồng Đăng"])
  }

  @Test func tonePlacementDoesNotMatterButMarksDo() {
    #expect(
      names(AdministrativeRegister.units(named: "Hoà Bình", at: before)).contains("tỉnh Hòa Bình"))
    #expect(AdministrativeRegister.units(named: "Đong Đang", at: before).isEmpty)
    #expect(AdministrativeRegister.units(named: "", at: before).isEmpty)
    #expect(AdministrativeRegister.units(named: "Zz", at: nil).isEmpty)
  }

  @Test func theFirstAndTheLastLineAreFound() {
    let lines = CommunesData.lines.utf8.split(separator: 0x0A)
    for line in [lines.first, lines.last] {
      let unit = line.flatMap { RegisterLine($0)?.unit }
      #expect(
        unit.map { AdministrativeRegister.units(named: $0.name, at: nil).contains($0) } == true)
    }
  }

  // MARK: Dates

  @Test func theSameNameIsAnotherUnitAfterTheReform() {
    #expect(
      chain(unit(resolve("thị trấn Đồng Đăng", at: before)))
        == ["thị trấn Đồng Đăng", "huyện Cao Lộc", "tỉnh Lạng Sơn"])
    #expect(chain(unit(resolve("xã Đồng Đăng", at: after))) == ["xã Đồng Đăng", "tỉnh Lạng Sơn"])
    #expect(resolve("thị trấn Đồng Đăng", at: after) == .unknown)
    #expect(resolve("xã Đồng Đăng", at: before) == .unknown)
    #expect(resolve("huyện Hữu Lũng", at: PartialDate(year: 2025, month: 6)) != .unknown)
    #expect(resolve("huyện Hữu Lũng", at: PartialDate(year: 2025, month: 7)) == .unknown)
  }

  @Test func successorsAndPredecessorsMeet() throws {
    let old = try #require(unit(resolve("thị trấn Cao Lộc", at: before)))
    let new = AdministrativeRegister.successors(of: old)
    #expect(names(new) == ["phường Kỳ Lừa"])
    let back = AdministrativeRegister.predecessors(of: try #require(new.first))
    #expect(back.contains(old))
    #expect(AdministrativeRegister.successors(of: new[0]).isEmpty)
  }

  @Test func aDistrictGoesToItsCommunesSuccessors() throws {
    let district = try #require(unit(resolve("huyện Hữu Lũng", at: before)))
    let communes = AdministrativeRegister.successors(of: district)
    #expect(communes.count == 8)
    #expect(names(communes).contains("xã Hữu Lũng"))
  }

  @Test func mergedProvincesLeadToTheNewOne() throws {
    let old = try #require(unit(resolve("tỉnh Hà Giang", at: before)))
    #expect(names(AdministrativeRegister.successors(of: old)) == ["tỉnh Tuyên Quang"])
    let new = try #require(unit(resolve("tỉnh Tuyên Quang", at: after)))
    #expect(
      Set(names(AdministrativeRegister.predecessors(of: new)))
        == ["tỉnh Hà Giang", "tỉnh Tuyên Quang"])
  }

  @Test func unitsThatEndedBeforeTheReformAreKnownInTheirTime() {
    #expect(
      chain(unit(resolve("huyện Yên Dũng", at: before))) == ["huyện Yên Dũng", "tỉnh Bắc Giang"])
    #expect(resolve("huyện Yên Dũng", at: PartialDate(year: 2025, month: 8)) == .unknown)
  }

  @Test func aCityChangesItsTier() {
    #expect(unit(resolve("thành phố Huế", at: before))?.level == .district)
    #expect(unit(resolve("thành phố Huế", at: after))?.level == .province)
    #expect(unit(resolve("thành phố Lạng Sơn", at: before))?.level == .district)
  }

  // MARK: Homonyms

  @Test func homonymsAreToldApartByWhatTheTextSays() {
    guard case .homonyms(let units)? = resolve("xã Tân Thành", at: before) else {
      Issue.record("several are called so")
      return
    }
    #expect(units.count > 5)
    #expect(
      chain(unit(resolve("xã Tân Thành", at: before, within: "huyện Hữu Lũng"))) == [
        "xã Tân Thành", "huyện Hữu Lũng", "tỉnh Lạng Sơn",
      ])
    #expect(
      chain(unit(resolve("xã Tân Thành", at: before, context: "tỉnh Lạng Sơn; huyện Hữu Lũng")))
        .contains("huyện Hữu Lũng"))
  }

  @Test func aUnitOutsideTheStatedPlacesIsNeverTaken() {
    #expect(resolve("thị trấn Đồng Đăng", at: before, within: "huyện Hữu Lũng") == .unknown)
    #expect(resolve("thị trấn Đồng Đăng", at: before, within: "tỉnh Hoa Lâm") == .unknown)
    #expect(resolve("thị trấn Đồng Đăng", at: before, within: "tỉnh Lạng Sơn") != .unknown)
    #expect(resolve("thị trấn Đồng Đăng", at: before, context: "huyện Hoa Lâm") == .unknown)
    #expect(
      resolve("thị trấn Đồng Đăng", at: before, context: "huyện Hoa Lâm, huyện Cao Lộc") != .unknown
    )
  }

  // MARK: Names in text

  @Test(arguments: [
    ("Ủy ban nhân dân thị trấn Đồng Đăng, huyện Cao Lộc", ["thị trấn Đồng Đăng", "huyện Cao Lộc"]),
    ("UBND phường 03, TP. Cao Bằng", ["phường 3"]),
    ("Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu", ["tỉnh Bà Rịa - Vũng Tàu"]),
    ("các xã, thị trấn trên địa bàn huyện", []),
    ("xã Ia H'Drai", ["xã Ia H'Drai"]),
    ("", []),
  ])
  func placesAreFoundInNames(_ text: String, _ places: [String]) {
    let found = PlaceName.all(in: text).map { "\($0.kind.vietnamese) \($0.name)" }
    #expect(found.prefix(places.count) == places[...])
  }
}
