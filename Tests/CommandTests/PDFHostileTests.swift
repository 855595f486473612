import Foundation
import Testing

private let hasPoppler = FileManager.default.isExecutableFile(atPath: "/usr/bin/pdftotext")
/// Without its data recognition fails at once, so that no page is drawn for nothing.
private let quick = ["TESSDATA_PREFIX": "/nowhere"]

/// The hostile PDF files by the numbers of the list of hostile inputs.
private let hostile: [(name: String, file: Data)] = [
  (
    "34 circular Prev",
    {
      var pdf = PDFBuilder()
      pdf.stream(4, "", PDFBuilder.text("KE HOACH"))
      return pdf.file("/Root 1 0 R /Prev 0 /Size 7") + Data("startxref\n0\n%%EOF\n".utf8)
    }()
  ),
  (
    "34 Kids loop",
    {
      var pdf = PDFBuilder(empty: ())
      pdf.object(1, "<< /Type /Catalog /Pages 2 0 R >>")
      pdf.object(2, "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>")
      return pdf.file()
    }()
  ),
  (
    "34 Parent loop",
    {
      var pdf = PDFBuilder(empty: ())
      pdf.object(1, "<< /Type /Catalog /Pages 2 0 R >>")
      pdf.object(2, "<< /Type /Pages /Kids [3 0 R] /Count 1 /Parent 3 0 R >>")
      pdf.object(3, "<< /Type /Page /Parent 2 0 R /Kids [2 0 R] /Contents 4 0 R >>")
      pdf.stream(4, "", PDFBuilder.text("KE HOACH"))
      return pdf.file()
    }()
  ),
  (
    "35 object stream that holds itself",
    {
      var pdf = PDFBuilder()
      pdf.stream(4, "/Type /ObjStm /N 1 /First 4 /Extends 4 0 R", Data("4 0 << >>".utf8))
      return pdf.file()
    }()
  ),
  (
    "35 Length that lies",
    {
      var pdf = PDFBuilder()
      pdf.stream(4, "", PDFBuilder.text("KE HOACH"), length: 2_000_000_000)
      return pdf.file()
    }()
  ),
  (
    "36 one gibibyte behind three filters",
    {
      let bomb =
        "eNqruPX2jqLfnECJtouZEpcaMhwFWNhOM3lkzRK5/MChQc2DRe64D0cTa4mgDkPjkY3MUSLcDooBuRo+N5hP/p+zeF3d0+mznz/59zHNqso08v/X/OSvRYUsDAwMPHeenL95Z/n2479O3z1/txYokvCCb3+d5Pk+pnr+a9vOMAJFmsv//b196U37gcsvP96QAQoYVGif57dP295we/rqp7bVQJEDD/6K8QDpBpGDQJIhQxDMEQNzOpA5ozKjMqMyozKjMqMyhGSmLf6ecODHp8LnVdV1Xzaa6S+bL/6PmUlpsyYAXaVIJA=="
      var pdf = PDFBuilder()
      pdf.stream(
        4,
        "/Filter [/FlateDecode /FlateDecode /FlateDecode]",
        Data(base64Encoded: bomb) ?? Data()
      )
      return pdf.file()
    }()
  ),
  (
    "36 a thousand filters",
    {
      var pdf = PDFBuilder()
      let filters = String(repeating: "/ASCIIHexDecode ", count: 1000)
      pdf.stream(4, "/Filter [\(filters)]", Data(repeating: 0x34, count: 5000))
      return pdf.file()
    }()
  ),
  (
    "37 the same content many times",
    {
      let contents = String(repeating: "4 0 R ", count: 20_000)
      var pdf = PDFBuilder(page: "/Contents [\(contents)]")
      pdf.stream(4, "", PDFBuilder.text("KE HOACH"))
      return pdf.file()
    }()
  ),
  (
    "38 a map of all code points",
    {
      var pdf = PDFBuilder(font: "/BaseFont /Helvetica /ToUnicode 7 0 R")
      let map =
        "begincmap 1 begincodespacerange <00000000> <FFFFFFFF> endcodespacerange 2 beginbfrange <00000000> <FFFFFFFF> <0041> <00> <FFFFFFFE> <0041> endbfrange endcmap"
      pdf.stream(4, "", PDFBuilder.text("KE HOACH"))
      pdf.stream(7, "", Data(map.utf8))
      return pdf.file()
    }()
  ),
  (
    "40 unseen words",
    {
      var pdf = PDFBuilder()
      let seen = PDFBuilder.text("KE HOACH")
      let unseen = PDFBuilder.text("3 mo hinh", "3 Tr 1 1 1 rg")
      pdf.stream(
        4, "", seen + Data(" ".utf8) + unseen + Data(" BT /F1 9 Tf 9000 9000 Td (xa) Tj ET".utf8))
      return pdf.file()
    }()
  ),
  (
    "41 forms that name other files",
    {
      var pdf = PDFBuilder(catalog: "/AcroForm << /XFA 7 0 R /Fields [] >>")
      let form =
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><xdp:xdp xmlns:xdp=\"http://ns.adobe.com/xdp/\">&e;</xdp:xdp>"
      pdf.stream(4, "", PDFBuilder.text("KE HOACH"))
      pdf.stream(7, "", Data(form.utf8))
      return pdf.file()
    }()
  ),
  (
    "43 scripts, launches and attachments",
    {
      var pdf = PDFBuilder(
        catalog:
          "/OpenAction << /S /Launch /F (/bin/touch) /Next << /S /JavaScript /JS (app.alert(1)) >> >> /Names << /EmbeddedFiles << /Names [(a) << /EF << /F 7 0 R >> >>] >> >>"
      )
      pdf.stream(4, "", PDFBuilder.text("KE HOACH"))
      pdf.stream(7, "/Type /EmbeddedFile", Data("MZ".utf8))
      return pdf.file()
    }()
  ),
  (
    "44 a page of two hundred inches",
    {
      var pdf = PDFBuilder(page: "/MediaBox [0 0 14400 14400]")
      pdf.stream(4, "", PDFBuilder.text("KE HOACH"))
      return pdf.file()
    }()
  ),
  (
    "44 a page without size",
    {
      var pdf = PDFBuilder(page: "/MediaBox [0 0 0 0]")
      pdf.stream(4, "", PDFBuilder.text("KE HOACH"))
      return pdf.file()
    }()
  ),
  (
    "44 a picture of ten thousand million dots",
    {
      var pdf = PDFBuilder()
      pdf.stream(4, "", Data("q 500 0 0 700 40 40 cm /I Do Q".utf8))
      pdf.stream(
        6,
        "/Type /XObject /Subtype /Image /Width 100000 /Height 100000 /BitsPerComponent 1 /ColorSpace /DeviceGray /Filter /JBIG2Decode",
        Data("\u{97}JB2".utf8)
      )
      return pdf.file()
    }()
  ),
]

@Test(.enabled(if: hasPoppler, "pdftotext is not installed"), arguments: hostile.indices)
func aHostilePDFIsReadOrRefused(index: Int) throws {
  let folder = try Folder()
  try folder.write("a.pdf", hostile[index].file)
  let outcome = try kehoach(
    "blocks", "a.pdf", "--child-seconds", "8", in: folder, environment: quick)
  #expect(outcome.code == 0 || outcome.code == 3, "\(hostile[index].name)")
  #expect(outcome.code == 0 || outcome.errors.contains("a.pdf"), "\(hostile[index].name)")
  #expect(!outcome.text.contains("root:"), "\(hostile[index].name)")
  #expect(try folder.names() == ["a.pdf"], "\(hostile[index].name)")
}

@Test(.enabled(if: hasPoppler, "pdftotext is not installed"))
func textInAnOldFontIsDecoded39() throws {
  // TCVN3 codes in a font that says nothing of them.
  let words = [
    "C\\270c c\\254 quan, \\256\\254n v\\336 tr\\252n \\256\\336a b\\265n huy\\326n t\\346 ch\\370c",
    "tri\\323n khai th\\371c hi\\326n k\\325 ho\\271ch n\\265y theo quy \\256\\336nh c\\361a ph\\270p lu\\313t",
  ]
  var pdf = PDFBuilder(font: "/BaseFont /.VnTime /Encoding /WinAnsiEncoding")
  let content = words.enumerated().map { "BT /F1 12 Tf 60 \(760 - 20 * $0) Td (\($1)) Tj ET" }
  pdf.stream(4, "", Data(content.joined(separator: "\n").utf8))
  let folder = try Folder()
  try folder.write("a.pdf", pdf.file())
  let outcome = try kehoach("blocks", "a.pdf", in: folder, environment: quick)
  #expect(outcome.text.contains("tổ chức triển khai thực hiện kế hoạch này"))
}

@Test(.enabled(if: hasPoppler, "pdftotext is not installed"))
func aPasswordIsAskedFor42() throws {
  var pdf = PDFBuilder()
  pdf.stream(4, "", PDFBuilder.text("KE HOACH"))
  let key = String(repeating: "41", count: 32)
  let encryption = "/Encrypt << /Filter /Standard /V 1 /R 2 /O <\(key)> /U <\(key)> /P -4 >>"
  let folder = try Folder()
  try folder.write("a.pdf", pdf.file("/Root 1 0 R \(encryption) /ID [<00> <00>]"))
  let outcome = try kehoach(
    "blocks", "a.pdf", "--lang", "en", in: folder, environment: quick)
  #expect(outcome.code == 3)
  #expect(outcome.errors.contains("password"))
}

@Test(.enabled(if: hasPoppler, "pdftotext is not installed"), arguments: [90, 180, 270])
func aTurnedPageIsReadAsItIsSeen44(angle: Int) throws {
  var pdf = PDFBuilder(page: "/Rotate \(angle)")
  // Set so that the words are upright where the page is turned.
  let matrix = [90: "0 1 -1 0 300 60", 180: "-1 0 0 -1 500 300", 270: "0 -1 1 0 300 700"]
  pdf.stream(
    4,
    "",
    Data("BT /F1 12 Tf \(matrix[angle] ?? "") Tm (KE HOACH) Tj 0 -20 Td (nam 2024) Tj ET".utf8)
  )
  let folder = try Folder()
  try folder.write("a.pdf", pdf.file())
  let outcome = try kehoach("blocks", "a.pdf", in: folder, environment: quick)
  #expect(outcome.code == 0)
  let title = outcome.text.range(of: "KE HOACH")
  let year = outcome.text.range(of: "nam 2024")
  #expect(title != nil && year != nil)
  if let title, let year { #expect(title.lowerBound < year.lowerBound) }
}

@Test(.enabled(if: hasPoppler, "pdftotext is not installed"))
func marksDrawnApartAreComposed45() throws {
  var pdf = PDFBuilder(font: "/BaseFont /Helvetica /ToUnicode 7 0 R")
  let map =
    "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange 2 beginbfchar <01> <0302> <02> <0301> endbfchar endcmap"
  pdf.stream(4, "", PDFBuilder.text("KE\\001\\002 HOA"))
  pdf.stream(7, "", Data(map.utf8))
  let folder = try Folder()
  try folder.write("a.pdf", pdf.file())
  let outcome = try kehoach("blocks", "a.pdf", in: folder, environment: quick)
  #expect(outcome.output.range(of: Data("KẾ HOA".utf8)) != nil)
}
