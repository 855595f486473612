import Foundation
import Testing

/// `kehoach audit` over folders, and `kehoach check` over formats, as an office meets them.
struct AuditFolderTests {
  private static let fixtures = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures/audit")

  /// A folder with the plans of some cases.
  private func folder(_ cases: String...) throws -> Folder {
    let folder = try Folder()
    for name in cases {
      let place = Self.fixtures.appending(path: name)
      let source = try #require(
        try FileManager.default.contentsOfDirectory(atPath: place.path()).first {
          $0.hasPrefix("source.")
        })
      let bytes = try Data(contentsOf: place.appending(path: source))
      try folder.write("plans/\(name).\(source.dropFirst(7))", bytes)
    }
    return folder
  }

  private func json(_ outcome: Outcome) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
  }

  private func path(_ name: String) -> String { Self.fixtures.appending(path: name).path() }

  // MARK: check

  @Test(arguments: ["source.txt", "plan.docx", "plan.pdf"])
  func aPlanThatKeepsEverythingIsCompliantInEveryFormat(file: String) throws {
    let outcome = try kehoach(
      "check", path("commune-compliant/\(file)"), "--parent", path("district-dong-khe/source.txt"),
      "--format", "json", "--fail-on", "note")
    #expect(outcome.code == 0, "\(outcome.errors)")
    let audit = try #require((try json(outcome)["audits"] as? [[String: Any]])?.first)
    let summary = try #require(audit["summary"] as? [String: Any])
    #expect(summary["compliant"] as? Bool == true)
    #expect(audit["findings"] as? [[String: Any]] == nil || (summary["errors"] as? Int) == 0)
  }

  @Test func manyPlansAreCheckedInOneRun() throws {
    let outcome = try kehoach(
      "check", path("commune-compliant/source.txt"), path("commune-quota-below/source.txt"),
      "--parent", path("district-dong-khe/source.txt"))
    #expect(outcome.code == 1)
    #expect(outcome.text.contains("[quota-below-parent]"))
    #expect(!outcome.text.contains("[quota-missing]"))
    #expect(outcome.errors.isEmpty)
  }

  @Test func aParentThatCannotBeReadIsThree() throws {
    let outcome = try kehoach(
      "check", path("commune-compliant/source.txt"), "--parent", "gone.txt")
    #expect(outcome.code == 3)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("gone.txt"))
  }

  @Test func aWrongOptionIsTwo() throws {
    let outcome = try kehoach("check", path("commune-compliant/source.txt"), "--fail-on", "grave")
    #expect(outcome.code == 2)
    #expect(outcome.output.isEmpty)
    #expect(!outcome.errors.isEmpty)
  }

  // MARK: audit

  @Test func tiersAreFoundByTheirCitations() throws {
    let folder = try folder(
      "province", "district-dong-khe", "district-lam-thuong", "commune-compliant",
      "commune-share-of-total", "commune-quota-below")
    let outcome = try kehoach("audit", "plans", "--format", "json", in: folder)
    #expect(outcome.code == 1)
    let result = try json(outcome)
    let audits = try #require(result["audits"] as? [[String: Any]])
    let names = audits.compactMap { ($0["child"] as? [String: Any])?["name"] as? String }
    let parents = try #require(result["parents"] as? [Any]).map { $0 as? Int }
    func parent(of name: String) -> String? {
      names.firstIndex { $0.contains(name) }.flatMap { parents[$0] }.map { names[$0] }
    }
    #expect(parent(of: "commune-compliant")?.contains("district-dong-khe") == true)
    #expect(parent(of: "commune-quota-below")?.contains("district-dong-khe") == true)
    #expect(parent(of: "commune-share-of-total")?.contains("district-lam-thuong") == true)
    #expect(parent(of: "district-dong-khe")?.contains("province") == true)
    #expect(parent(of: "province") == nil)
    #expect(try kehoach("audit", "plans", "--format", "json", in: folder).output == outcome.output)
  }

  @Test func aPlanWhoseParentIsAbsentIsCheckedByItself() throws {
    let folder = try folder("commune-compliant")
    let outcome = try kehoach("audit", "plans", in: folder)
    #expect(outcome.code == 0)
    #expect(outcome.text.contains("(không có trong thư mục)"))
    #expect(outcome.errors.isEmpty)
  }

  @Test func anUnreadableFileIsToldAndTheOthersAreAudited() throws {
    let folder = try folder("district-dong-khe", "commune-compliant")
    try folder.write("plans/broken.docx", "PK\u{3}\u{4} no archive")
    let outcome = try kehoach("audit", "plans", in: folder)
    #expect(outcome.code == 3)
    #expect(outcome.errors.contains("broken.docx"))
    #expect(!outcome.text.contains("broken.docx"))
    #expect(outcome.text.contains("commune-compliant"))
  }

  @Test func duplicatesAndRingsAreTold() throws {
    let folder = try folder("district-dong-khe", "commune-compliant")
    let plan = String(
      decoding: try folder.read("plans/commune-compliant.txt"), as: UTF8.self)
    try folder.write("plans/copy.txt", plan)
    // Two plans that name each other.
    for (own, other) in [("71", "72"), ("72", "71")] {
      try folder.write(
        "plans/ring-\(own).txt",
        "ỦY BAN NHÂN DÂN\nHUYỆN LÂM THƯỢNG\n\nSố: \(own)/KH-UBND\n\nLâm Thượng, ngày 05 tháng 3 năm 2024\n\nKẾ HOẠCH\nTrồng rừng năm 2024\n\nCăn cứ Kế hoạch số \(other)/KH-UBND ngày 05/3/2024 của UBND huyện Lâm Thượng về trồng rừng năm 2024;\n\nI. NHIỆM VỤ\n\n1. Giao Hạt Kiểm lâm huyện tuần tra rừng.\n"
      )
    }
    let text = try kehoach("audit", "plans", in: folder).text
    #expect(text.contains("trùng số, cơ quan: "))
    #expect(text.contains("vòng lặp: "))
    #expect(text.contains("ring-71.txt"))
  }

  @Test func siblingsThatFallShortOfATotalAreAFinding() throws {
    let folder = try folder(
      "district-lam-thuong", "commune-share-of-total", "commune-table-task-dropped")
    let outcome = try kehoach(
      "audit", "plans", "--select", "quota-total-short", "--lang", "en", in: folder)
    #expect(outcome.code == 1)
    #expect(outcome.text.contains("The quotas of 2 plans below add up to 7, short of"))
  }

  @Test func aFolderWithoutPlansIsThree() throws {
    let folder = try Folder()
    try folder.write("plans/.keep", "")
    let outcome = try kehoach("audit", "plans", in: folder)
    #expect(outcome.code == 3)
    #expect(outcome.errors.contains("plans"))
  }
}
