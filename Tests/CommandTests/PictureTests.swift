import Foundation
import Testing

private let programs = ["pdftotext", "pdftoppm", "tesseract"]

/// Pictures are read as scanned pages are.
@Suite(.enabled(if: isInstalled(programs))) struct PictureTests {
  /// The last page of a scan, where a name stands in red ink and a red seal over the post.
  private func lastPage(_ format: String, in folder: Folder) throws -> URL {
    let drawing = Process()
    drawing.executableURL = URL(filePath: "/usr/bin/pdftoppm")
    let scan = FormatFile.folder.appending(path: "plan.scan.pdf").path()
    drawing.arguments = ["-\(format)", "-singlefile", "-r", "200", "-f", "3", scan, "page"]
    drawing.currentDirectoryURL = folder.url
    try drawing.run()
    drawing.waitUntilExit()
    return folder.url.appending(path: format == "jpeg" ? "page.jpg" : "page.\(format)")
  }

  @Test(arguments: ["png", "jpeg"]) func printUnderSealsAndInRedIsRead(format: String) throws {
    let folder = try Folder()
    let page = try lastPage(format, in: folder)
    let text = try kehoach("text", page.path()).text
    #expect(text.contains("Vi Thị Hồng Ngát") && text.contains("KT. CHỦ TỊCH"))
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
