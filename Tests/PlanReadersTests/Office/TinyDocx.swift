import Hardening
import PlanReaders
import PlanText
import Testing

/// Writes Word documents for tests from pieces of WordprocessingML, in which `w:` and the other usual prefixes are declared.
struct TinyDocx {
  var body: String
  var styles: String?
  var numbering: String?
  var footnotes: String?
  var endnotes: String?
  /// Headers, to be named `header0`, `header1` … in the body's `w:sectPr`.
  var headers: [String] = []
  /// Further parts, and further relationships of the main part.
  var parts: [(name: String, text: String)] = []
  var relationships = ""
  var mainPart = "word/document.xml"
  var isStrict = false

  init(_ body: String) { self.body = body }

  private static let declarations = """
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
    xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" \
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
    xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
    xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
    xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
    xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" \
    xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
    """

  private func element(_ name: String, _ inner: String) -> String {
    let namespace =
      isStrict
      ? "http://purl.oclc.org/ooxml/wordprocessingml/main"
      : "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    return """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <w:\(name) xmlns:w="\(namespace)" \(Self.declarations)>\(inner)</w:\(name)>
      """
  }

  var zip: TinyZip {
    var zip = TinyZip()
    zip.add("[Content_Types].xml", contentTypes)
    zip.add("_rels/.rels", list(relationship("rId1", "officeDocument", mainPart)))
    zip.add(mainPart, element("document", "<w:body>\(body)</w:body>"))
    var own = relationships
    let known = [
      ("styles", styles), ("numbering", numbering), ("footnotes", footnotes),
      ("endnotes", endnotes),
    ]
    for (name, part) in known {
      guard let part else { continue }
      zip.add("word/\(name).xml", element(name, part))
      own += relationship("id-\(name)", name, "\(name).xml")
    }
    for (index, header) in headers.enumerated() {
      zip.add("word/header\(index).xml", element("hdr", header))
      own += relationship("header\(index)", "header", "header\(index).xml")
    }
    let file = mainPart.split(separator: "/").last ?? ""
    zip.add("word/_rels/\(file).rels", list(own))
    for (name, text) in parts { zip.add(name, text) }
    return zip
  }

  func bytes() -> [UInt8] { zip.bytes() }

  private var contentTypes: String {
    """
    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
    <Default Extension="xml" ContentType="application/xml"/>\
    <Override PartName="/\(mainPart)" ContentType="application/vnd.openxmlformats-officedocument.\
    wordprocessingml.document.main+xml"/></Types>
    """
  }

  func list(_ relationships: String) -> String {
    """
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
    \(relationships)</Relationships>
    """
  }

  func relationship(_ id: String, _ type: String, _ target: String, _ more: String = "") -> String {
    """
    <Relationship Id="\(id)" Type="http://schemas.openxmlformats.org/officeDocument/2006/\
    relationships/\(type)" Target="\(target)" \(more)/>
    """
  }
}

/// A paragraph of one run, its properties first.
func p(_ text: String, _ properties: String = "", run: String = "") -> String {
  "<w:p><w:pPr>\(properties)</w:pPr>\(r(text, run))</w:p>"
}

/// A run.
func r(_ text: String, _ properties: String = "") -> String {
  "<w:r><w:rPr>\(properties)</w:rPr><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
}

/// Reads a document of this body.
func readDocx(_ body: String, _ options: ReadOptions = ReadOptions()) throws -> SourceDocument {
  let document = try readDocument(TinyDocx(body).bytes(), options)
  expectInvariants(document)
  return document
}

/// The words of the blocks of a document of this body.
func docxTexts(_ body: String, _ options: ReadOptions = ReadOptions()) throws -> [String] {
  texts(of: try readDocx(body, options))
}

extension SourceDocument {
  /// The notes of a code, as their details.
  func details(of code: Note.Code) -> [[String]] {
    notes.filter { $0.code == code }.map(\.details)
  }
}
