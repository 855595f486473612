import PlanReaders
import PlanText
import Testing

/// Parts that no office program writes.
@Suite struct XMLHostileTests {
  private static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

  /// Reads a document whose main part is `xml`.
  private func read(_ xml: [UInt8], _ change: (inout ReadLimits) -> Void = { _ in }) throws
    -> SourceDocument
  {
    var zip = TinyDocx("").zip
    for index in zip.entries.indices where zip.entries[index].name == "word/document.xml" {
      zip.entries[index].bytes = xml
    }
    var options = ReadOptions()
    change(&options.limits)
    return try readDocument(zip.bytes(), options)
  }

  private func document(_ body: String, _ before: String = "") -> [UInt8] {
    Array(
      "\(before)<w:document xmlns:w=\"\(Self.word)\"><w:body>\(body)</w:body></w:document>".utf8)
  }

  @Test(
    arguments: [
      "<!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>",
      "<!DOCTYPE w SYSTEM \"file:///etc/passwd\">",
      "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
      "<!DOCTYPE w [<!ENTITY % p SYSTEM \"http://127.0.0.1:1/x\"> %p;]>", "<!DOCTYPE w>",
    ])
  func documentTypesAreRefused(type: String) {
    for body in ["", "<w:p><w:r><w:t>&x;&b;</w:t></w:r></w:p>"] {
      #expect(throws: ReadError.package(.documentType(part: "word/document.xml"))) {
        try read(document(body, type))
      }
    }
  }

  @Test func documentTypesOfOtherPartsAreRefused() {
    var docx = TinyDocx(p("a"))
    docx.styles = ""
    var zip = docx.zip
    for index in zip.entries.indices where zip.entries[index].name == "word/styles.xml" {
      zip.entries[index].bytes = Array("<!DOCTYPE x><x/>".utf8)
    }
    #expect(throws: ReadError.package(.documentType(part: "word/styles.xml"))) {
      try readDocument(zip.bytes())
    }
  }

  @Test(
    arguments: [
      "", "a", "<", "<w:p>", "<a></b>", "<a>&unknown;</a>", "<a>&#0;</a>", "<a>\u{1}</a>",
      "<a/><b/>",
      "<a x=\"1\" x=\"2\"/>", "<p:a/>",
    ])
  func whatIsNotWellFormedIsRefused(xml: String) {
    do {
      let document = try read(Array(xml.utf8))
      #expect(document.blocks.isEmpty && xml == "<p:a/>")
    } catch let error as ReadError {
      guard case .package(.malformed(part: "word/document.xml", reason: let reason)) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(!reason.isEmpty && !reason.contains("\n"))
    } catch {
      Issue.record("\(error)")
    }
  }

  @Test func xIncludeIsNoElementOfOurs() throws {
    let include =
      "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/passwd\" parse=\"text\"/>"
    #expect(texts(of: try read(document("<w:p><w:r><w:t>a\(include)</w:t></w:r></w:p>"))) == ["a"])
  }

  @Test func depthIsLimited() throws {
    func nested(_ depth: Int) -> [UInt8] {
      document(
        String(repeating: "<w:sdt>", count: depth) + p("a")
          + String(repeating: "</w:sdt>", count: depth))
    }
    #expect(texts(of: try read(nested(200))) == ["a"])
    for depth in [300, 100_000] {
      #expect(throws: ReadError.package(.tooDeep(limit: 256, part: "word/document.xml"))) {
        try read(nested(depth))
      }
    }
    #expect(throws: ReadError.package(.tooDeep(limit: 20, part: "word/document.xml"))) {
      try read(nested(30)) { $0.maxXMLDepth = 20 }
    }
    // However deep a caller allows, what is deeper than a reader can follow is an error.
    #expect(throws: ReadError.package(.tooDeep(limit: 1_000, part: "word/document.xml"))) {
      try read(nested(100_000)) { $0.maxXMLDepth = .max }
    }
    #expect(texts(of: try read(nested(990)) { $0.maxXMLDepth = .max }) == ["a"])
  }

  @Test func tablesNestedWithoutEndAreTooDeep() {
    let depth = 1_000
    let body =
      String(repeating: "<w:tbl><w:tr><w:tc>", count: depth) + p("a")
      + String(repeating: "</w:tc></w:tr></w:tbl>", count: depth)
    #expect(throws: ReadError.self) { try read(document(body)) }
  }

  @Test func attributesAreLimited() {
    let many = (0..<100_000).map { " a\($0)=\"\"" }.joined()
    #expect(
      throws: ReadError.package(.tooManyAttributes(limit: 256, part: "word/document.xml"))
    ) {
      try read(document("<w:p\(many)/>"))
    }
    // Namespaces of all elements around count as well.
    let spaces = (0..<250).map { " xmlns:n\($0)=\"u\($0)\"" }.joined()
    let open = String(repeating: "<w:sdt\(spaces)>", count: 10)
    #expect(throws: ReadError.self) {
      try read(document(open + String(repeating: "</w:sdt>", count: 10)))
    }
  }

  @Test func aTextFullOfEqualsSignsIsNoAttribute() throws {
    let line = String(repeating: "=", count: 5_000)
    let text = line + String(repeating: " a=\"b\"", count: 200)
    #expect(texts(of: try read(document(p(text)))) == [text])
  }

  @Test func elementsAreCounted() {
    let body = String(repeating: "<w:p/>", count: 1_000)
    #expect(
      throws: ReadError.package(.tooManyElements(limit: 500, part: "word/document.xml"))
    ) {
      try read(document(body)) { $0.maxXMLNodes = 500 }
    }
  }

  @Test func oneLongTextIsReadOrTooLong() throws {
    let text = String(repeating: "kế hoạch ", count: 200_000)
    #expect(try read(document(p(text))).blocks.count == 1)
    #expect(throws: ReadError.tooManyCodePoints(limit: 1_000)) {
      try read(document(p(text))) { $0.maxCodePoints = 1_000 }
    }
  }

  @Test func unicodeEncodingsAreReadAndOthersAreNot() throws {
    let xml = String(decoding: document(p("Kế hoạch")), as: UTF8.self)
    let declared = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + xml
    var big: [UInt8] = [0xFE, 0xFF]
    var little: [UInt8] = [0xFF, 0xFE]
    for unit in declared.utf16 {
      big += [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      little += [UInt8(unit & 0xFF), UInt8(unit >> 8)]
    }
    #expect(texts(of: try read(big)) == ["Kế hoạch"])
    #expect(texts(of: try read(little)) == ["Kế hoạch"])
    for name in ["UTF-7", "windows-1252", "ISO-8859-1", "EBCDIC-CP-US", "nonsense"] {
      #expect(throws: ReadError.self) {
        try read(Array("<?xml version=\"1.0\" encoding=\"\(name)\"?>\(xml)".utf8))
      }
    }
  }
}
