import Foundation
import Testing

/// What each room may import: the table of the house.
private let table: [String: Set<String>] = [
  "PlanNative": ["CLibcrypto", "CLibXML2", "CLibzip", "CXlsxWriter"],
  "PlanText": [],
  "PlanReaders": ["PlanNative", "PlanText"],
  "PlanModel": ["PlanText"],
  "PlanParser": ["PlanModel", "PlanText"],
  "PlanAudit": ["PlanModel", "PlanText"],
  "PlanEvaluation": ["PlanModel", "PlanText"],
  "PlanReports": ["PlanAudit", "PlanModel", "PlanNative", "PlanText", "FoundationEssentials"],
  "kehoach": [
    "PlanText", "PlanReaders", "PlanModel", "PlanParser", "PlanAudit", "PlanEvaluation",
    "PlanReports",
    "ArgumentParser", "CMalloc", "CSpawn", "FoundationEssentials", "Dispatch", "Synchronization",
    "Glibc",
    "Musl",
    "Darwin",
  ],
]

@Test func everyImportIsInTheTable() throws {
  for file in try SourceFile.all() {
    let allowed = try #require(table[file.room], "\(file.room) is not in the table")
    for module in file.imports {
      #expect(allowed.contains(module), "\(file.path) imports \(module)")
    }
  }
}

@Test func everyRoomOfTheTableHasFiles() throws {
  let rooms = Set(try SourceFile.all().map(\.room))
  #expect(rooms == Set(table.keys))
}

@Test func onlyTheProgramTalksToTheSystem() throws {
  for file in try SourceFile.all() where file.room != "kehoach" {
    for module in ["Glibc", "Musl", "Darwin", "Foundation", "Dispatch"] {
      #expect(!file.imports.contains(module), "\(file.path) imports \(module)")
    }
  }
}
