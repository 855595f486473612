import Hardening
import PlanReaders
import PlanText
import Testing

/// Archives that no office program writes.
@Suite struct ZipHostileTests {
  private func read(_ zip: TinyZip, _ change: (inout ReadLimits) -> Void = { _ in }) throws
    -> SourceDocument
  {
    var options = ReadOptions()
    change(&options.limits)
    return try readDocument(zip.bytes(), options)
  }

  private func docx(replacing name: String, _ change: (inout TinyZip.Entry) -> Void) -> TinyZip {
    var zip = TinyDocx(p("Kế hoạch")).zip
    for index in zip.entries.indices where zip.entries[index].name == name {
      change(&zip.entries[index])
    }
    return zip
  }

  @Test func bombsAreStoppedWhileTheyUnpack() {
    let count = 8 << 20
    let bomb = docx(replacing: "word/document.xml") {
      $0.packed = deflated(0x20, count: count)
      $0.bytes = []
      $0.claimedSize = UInt32(count)
    }
    #expect(throws: ReadError.package(.ratioTooHigh(limit: 100))) {
      try read(bomb) { $0.maxUnpackRatio = 100 }
    }
    #expect(throws: ReadError.package(.unpackedTooLarge(limit: 1 << 20))) {
      try read(bomb) { $0.maxUnpackedBytes = 1 << 20 }
    }
  }

  @Test(arguments: [UInt32(0), 10, 1_000_000])
  func sizesThatLieAreFoundOut(size: UInt32) throws {
    let zip = docx(replacing: "word/document.xml") { $0.claimedSize = size }
    // The size of a stored entry is not asked for; what counts is what is there.
    let document = try? read(zip)
    if let document { #expect(texts(of: document) == ["Kế hoạch"]) }
    let packed = docx(replacing: "word/document.xml") {
      $0.packed = deflated(0x20, count: 300_000)
      $0.bytes = [UInt8](repeating: 0x20, count: 300_000)
      $0.claimedSize = size
    }
    #expect(throws: ReadError.self) { try read(packed) { $0.maxUnpackedBytes = 100_000 } }
  }

  @Test func sizesMayStandBehindTheBytes() throws {
    var zip = TinyDocx(p("Kế hoạch")).zip
    for index in zip.entries.indices { zip.entries[index].flags = 8 }
    #expect(texts(of: try read(zip)) == ["Kế hoạch"])
  }

  @Test func checksumsAreChecked() {
    let zip = docx(replacing: "word/document.xml") { $0.claimedCRC = 1 }
    #expect(throws: ReadError.self) { try read(zip) }
  }

  @Test func encryptedEntriesNeedAPassword() {
    let zip = docx(replacing: "word/document.xml") { $0.flags = 1 }
    #expect(throws: ReadError.package(.encrypted)) { try read(zip) }
  }

  @Test func encryptedPackagesNeedAPassword() {
    var bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    for byte in "EncryptedPackage".utf8 { bytes += [byte, 0] }
    #expect(throws: ReadError.package(.encrypted)) { try readDocument(bytes) }
  }

  @Test(arguments: [UInt16(1), 6, 12, 14, 93])
  func unknownMethodsAreNamed(method: UInt16) {
    let zip = docx(replacing: "word/document.xml") { $0.method = method }
    #expect(throws: ReadError.package(.unknownCompression(part: "word/document.xml"))) {
      try read(zip)
    }
  }

  @Test(arguments: ["../../etc/passwd", "/etc/passwd", "word/../../x", "..\\x", "C:\\x", "c:/x"])
  func namesThatLeadOutsideAreRefused(name: String) {
    var zip = TinyDocx(p("a")).zip
    zip.add(name, "x")
    #expect(throws: ReadError.package(.unsafeName(name))) { try read(zip) }
  }

  @Test(arguments: ["word/document.xml", "WORD/Document.xml", "word\\document.xml"])
  func namesOccurOnce(name: String) {
    var zip = TinyDocx(p("a")).zip
    zip.add(name, "x")
    #expect(throws: ReadError.package(.duplicateName(name))) { try read(zip) }
  }

  @Test func entriesAreCountedBeforeTheyAreListed() {
    var zip = TinyDocx(p("a")).zip
    for index in 0..<3_000 { zip.add("x/\(index)", "") }
    #expect(throws: ReadError.package(.tooManyEntries(limit: 2_000))) { try read(zip) }
    // The end record may claim fewer, or a ZIP64 record more, than there are.
    zip.claimedCount = 3
    #expect(throws: ReadError.package(.tooManyEntries(limit: 2_000))) { try read(zip) }
    var bytes = TinyDocx(p("a")).bytes()
    let end = bytes.count - 22
    var record: [UInt8] = [0x50, 0x4B, 6, 6]
    record.append(number: UInt64(44))
    record += [45, 0, 45, 0, 0, 0, 0, 0, 0, 0, 0, 0]
    for _ in 0..<2 { record.append(number: UInt64(1) << 40) }
    record.append(number: UInt64(1) << 46)
    record.append(number: UInt64(0))
    bytes.insert(contentsOf: record, at: end)
    #expect(throws: ReadError.package(.tooManyEntries(limit: 2_000))) { try readDocument(bytes) }
  }

  @Test func entriesThatShareBytesAreReadAsTheyAre() throws {
    // The directory lists the main part's bytes under another name, too.
    var zip = TinyDocx(p("a")).zip
    zip.add("word/copy.xml", "")
    var bytes = zip.bytes()
    let name = Array("word/copy.xml".utf8)
    let place = (0..<bytes.count - name.count).last {
      bytes[$0..<$0 + name.count].elementsEqual(name)
    }
    let header = try #require(place) - 46
    for index in 0..<4 { bytes[header + 42 + index] = 0 }
    #expect(texts(of: try readDocument(bytes)) == ["a"])
  }

  @Test func endsThatAreCutOffOrFollowedByRubbish() throws {
    let whole = TinyDocx(p("a")).bytes()
    for count in [1, 10, 21, 22, 40] {
      #expect(throws: ReadError.self) { try readDocument(Array(whole.dropLast(count))) }
    }
    // A comment that the end record does not announce may be passed over or refused.
    if let document = try? readDocument(whole + [UInt8](repeating: 0x41, count: 100)) {
      #expect(texts(of: document) == ["a"])
    }
    #expect(throws: ReadError.self) { try readDocument(Array("%PDF-1.7\n".utf8) + whole) }
  }

  @Test func archivesWithinArchivesAreNotOpened() {
    var zip = TinyZip()
    zip.entries.append(TinyZip.Entry(name: "a.docx", bytes: TinyDocx(p("a")).bytes()))
    #expect(throws: ReadError.unsupportedFormat(.archive)) { try read(zip) }
  }

  @Test func linksAreNotFollowed() throws {
    let zip = docx(replacing: "word/document.xml") { $0.bytes = Array("/etc/passwd".utf8) }
    #expect(throws: ReadError.self) { try read(zip) }
  }

  @Test(
    arguments: [
      (["xl/workbook.xml"], ReadError.Unsupported.spreadsheet),
      (["ppt/presentation.xml"], .presentation), (["a.txt"], .archive), ([], .archive),
    ] as [([String], ReadError.Unsupported)])
  func otherArchivesAreNamed(names: [String], what: ReadError.Unsupported) {
    var zip = TinyZip()
    for name in names { zip.add(name, "") }
    #expect(throws: ReadError.unsupportedFormat(what)) { try read(zip) }
  }

  @Test(
    arguments: [
      ("%PDF-1.7\n", ReadError.unsupportedFormat(.pdf)),
      ("Kế hoạch", .package(.damaged(reason: "Not a zip archive"))),
    ])
  func whatIsNoWordDocumentIsNotReadAsOne(text: String, error: ReadError) {
    #expect(throws: error) { try readDocument(Array(text.utf8), ReadOptions(format: .docx)) }
  }

  @Test(
    arguments: [
      ("{\\rtf1\\ansi Ke hoach}", SourceInfo.Format.rtf), ("<html><p>Ke hoach</p></html>", .html),
      ("Ke hoach", .text),
    ])
  func theContentCountsAndNotTheName(text: String, format: SourceInfo.Format) throws {
    let document = try readDocument(Array(text.utf8), ReadOptions(name: "ke-hoach.docx"))
    #expect(document.info.format == format)
    #expect(texts(of: document) == ["Ke hoach"])
  }
}
