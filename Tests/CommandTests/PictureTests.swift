import Foundation
import Testing

@testable import kehoach

private let programs = ["pdftotext", "pdftoppm", "tesseract"]

/// Pictures are read as scanned pages are.
@Suite(.enabled(if: isInstalled(programs))) struct PictureTests {
  /// The last page of a scan, where a name stands in red ink and a red seal over the post.
  private func lastPage(_ format: String, in folder: Folder) throws -> URL {
    let scan = FormatFile.folder.appending(path: "plan.scan.pdf").path()
    try draw(scan, format, page: 3, resolution: 200, in: folder)
    return folder.url.appending(path: format == "jpeg" ? "page.jpg" : "page.\(format)")
  }

  /// Draws a page of a PDF file as the picture `page`.
  private func draw(
    _ pdf: String, _ format: String, page: Int = 1, resolution: Int, in folder: Folder
  ) throws {
    let drawing = Process()
    drawing.executableURL = URL(filePath: "/usr/bin/pdftoppm")
    drawing.arguments = [
      "-\(format)", "-singlefile", "-r", "\(resolution)", "-f", "\(page)", pdf, "page",
    ]
    drawing.currentDirectoryURL = folder.url
    try drawing.run()
    drawing.waitUntilExit()
  }

  @Test(arguments: ["png", "jpeg"]) func printUnderSealsAndInRedIsRead(format: String) throws {
    let folder = try Folder()
    let page = try lastPage(format, in: folder)
    let text = try kehoach("text", page.path()).text
    #expect(text.contains("Vi Thị Hồng Ngát") && text.contains("KT. CHỦ TỊCH"))
  }

  /// A photograph that the camera was turned for: its dots lie on their side, and Exif says so.
  @Test func aTurnedPhotographIsReadAsItStands() throws {
    let folder = try Folder()
    let page = [UInt8](try Data(contentsOf: try lastPage("jpeg", in: folder)))
    let sheet = try #require(PictureSheet(turned(page, 8)))
    _ = try folder.write("turned.pdf", Data(sheet.pdf))
    try draw("turned.pdf", "jpeg", resolution: sheet.resolution, in: folder)
    let dots = [UInt8](try Data(contentsOf: folder.url.appending(path: "page.jpg")))
    let photograph = try folder.write("photograph.jpg", Data(turned(dots, 6)))
    let text = try kehoach("text", photograph.path()).text
    #expect(text.contains("Vi Thị Hồng Ngát") && text.contains("UBND các xã, thị trấn"))
  }

  /// A JPEG file with an orientation of Exif, behind the mark that such files begin with.
  private func turned(_ jpeg: [UInt8], _ orientation: UInt8) -> [UInt8] {
    let exif = Array("Exif\0\0".utf8) + TurnTests.exif(orientation, isLittle: false)
    return Array(jpeg[..<2]) + [0xFF, 0xE1, 0, UInt8(exif.count + 2)] + exif + Array(jpeg[2...])
  }

  @Test(arguments: ["png", "jpeg"]) func aTornPictureIsReadAsFarAsItGoesOrRefused(format: String)
    throws
  {
    let folder = try Folder()
    let page = try Data(contentsOf: try lastPage(format, in: folder))
    for length in [40, page.count / 3] {
      let torn = try folder.write("torn.\(format)", page.prefix(length))
      let outcome = try kehoach("text", torn.path())
      #expect(outcome.code == 0 || !outcome.errors.isEmpty)
      if length == 40 { #expect(outcome.code != 0 && outcome.output.isEmpty) }
    }
  }
}
