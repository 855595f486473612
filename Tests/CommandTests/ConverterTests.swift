import Foundation
import Testing

/// A folder with a program called `name` that is this shell script.
private func folder(with name: String, _ script: String) throws -> Folder {
  let folder = try Folder()
  let file = try folder.write(name, "#!/bin/sh\n" + script + "\n")
  try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path())
  try folder.write("a.pdf", "%PDF-1.4\n")
  return folder
}

private func path(_ folder: Folder) -> [String: String] {
  ["PATH": folder.url.path().dropSlash + ":/usr/bin:/bin"]
}

extension String {
  fileprivate var dropSlash: String { hasSuffix("/") ? String(dropLast()) : self }
}

/// Whether a process whose command line holds `mark` is alive.
private func isAlive(_ mark: String) -> Bool {
  let numbers = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
  return numbers.contains { number in
    guard Int(number) != nil,
      let line = FileManager.default.contents(atPath: "/proc/\(number)/cmdline")
    else { return false }
    return String(decoding: line, as: UTF8.self).contains(mark)
  }
}

@Test func aSleepingConverterIsKilledWithItsChildren() throws {
  let mark = "\(Int.random(in: 40_000...900_000))"
  let folder = try folder(with: "pdftotext", "sleep \(mark) & sleep \(mark)")
  let start = ContinuousClock.now
  let outcome = try kehoach(
    "parse", "a.pdf", "--child-seconds", "1", in: folder, environment: path(folder))
  #expect(outcome.code == 3)
  #expect(outcome.errors.contains("--child-seconds"))
  #expect(ContinuousClock.now - start < .seconds(20))
  #expect(!isAlive("sleep\0\(mark)"))
}

@Test func tooMuchOutputIsAnError() throws {
  let folder = try folder(with: "pdftotext", "exec yes")
  let outcome = try kehoach(
    "parse", "a.pdf", "--child-output-mib", "2", in: folder, environment: path(folder))
  #expect(outcome.code == 3)
  #expect(outcome.errors.contains("2 MiB"))
}

@Test func aFailingConverterIsQuoted() throws {
  let folder = try folder(with: "pdftotext", "echo 'Syntax Error: no pages' >&2; exit 1")
  let outcome = try kehoach("parse", "a.pdf", in: folder, environment: path(folder))
  #expect(outcome.code == 3)
  #expect(outcome.errors.contains("Syntax Error: no pages"))
}

@Test func aPasswordIsNamed() throws {
  let folder = try folder(
    with: "pdftotext", "echo 'Command Line Error: Incorrect password' >&2; exit 1")
  let outcome = try kehoach("parse", "a.pdf", "--lang", "en", in: folder, environment: path(folder))
  #expect(outcome.code == 3)
  #expect(outcome.errors.contains("password"))
}

@Test func aMissingConverterNamesItsPackage() throws {
  let folder = try Folder()
  try folder.write("a.pdf", "%PDF-1.4\n")
  let outcome = try kehoach("parse", "a.pdf", in: folder, environment: ["PATH": "/nowhere"])
  #expect(outcome.code == 3)
  #expect(outcome.errors.contains("apt-get install poppler-utils"))
  #expect(
    try kehoach("doctor", environment: ["PATH": "/nowhere"]).text.contains("tesseract-ocr-vie"))
}

@Test func theConverterReadsTheFileFromItsInput() throws {
  let folder = try folder(
    with: "pdftotext",
    """
    read first < /dev/stdin
    [ "$first" = '%PDF-1.4' ] || exit 9
    echo '<doc><page width="595" height="842">'
    echo '<word xMin="80" yMin="60" xMax="150" yMax="74">Hoạch</word>'
    echo '</page></doc>'
    """
  )
  let outcome = try kehoach("blocks", "a.pdf", in: folder, environment: path(folder))
  #expect(outcome.code == 0)
  #expect(outcome.text.contains("Hoạch"))
}

private let hasPoppler = FileManager.default.isExecutableFile(atPath: "/usr/bin/pdftotext")

@Test(.enabled(if: hasPoppler, "pdftotext is not installed"))
func aRealPDFIsRead() throws {
  let folder = try Folder()
  try folder.write("a.pdf", smallPDF("KE HOACH nam 2024"))
  let outcome = try kehoach("blocks", "a.pdf", in: folder)
  #expect(outcome.code == 0)
  #expect(outcome.text.contains("KE HOACH nam 2024"))
}

@Test(.enabled(if: hasPoppler, "pdftotext is not installed"), arguments: 0..<40)
func aDamagedPDFIsReadOrRefused(number: Int) throws {
  var bytes = Array(smallPDF("KE HOACH").utf8)
  bytes[bytes.count * number / 40] ^= 0x2A
  let folder = try Folder()
  try folder.write("a.pdf", Data(bytes))
  let outcome = try kehoach(
    "blocks", "a.pdf", "--child-seconds", "20", in: folder,
    environment: ["TESSDATA_PREFIX": "/nowhere"])
  #expect(outcome.code == 0 || outcome.code == 3)
}

/// A PDF of one page with a line of ASCII text, without a table of objects, which readers make themselves.
private func smallPDF(_ text: String) -> String {
  let content = "BT /F1 14 Tf 80 760 Td (\(text)) Tj ET"
  return """
    %PDF-1.4
    1 0 obj
    << /Type /Catalog /Pages 2 0 R >>
    endobj
    2 0 obj
    << /Type /Pages /Kids [3 0 R] /Count 1 >>
    endobj
    3 0 obj
    << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>
    endobj
    4 0 obj
    << /Length \(content.utf8.count) >>
    stream
    \(content)
    endstream
    endobj
    5 0 obj
    << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>
    endobj
    trailer
    << /Root 1 0 R >>
    %%EOF

    """
}

@Test func aConverterHasLimitsFromItsBeginning() throws {
  let folder = try folder(
    with: "pdftotext", "ulimit -v > limits; ulimit -t >> limits; ulimit -c >> limits; exit 1")
  _ = try kehoach(
    "parse", "a.pdf", "--child-seconds", "17", "--child-mib", "300", in: folder,
    environment: path(folder))
  let limits = try String(contentsOf: folder.url.appending(path: "limits"), encoding: .utf8)
  #expect(limits == "\(300 * 1024)\n17\n0\n")
}

@Test func aProgramThatCannotBeStartedIsNamed() throws {
  let folder = try folder(with: "pdftotext", "")
  let program = folder.url.appending(path: "pdftotext")
  try Data([0x7F, 0x45, 0x4C, 0x46]).write(to: program)
  try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.path())
  let outcome = try kehoach("parse", "a.pdf", in: folder, environment: path(folder))
  #expect(outcome.code == 3)
  #expect(outcome.errors.contains("pdftotext") && outcome.errors.contains("xec format"))
}

/// Interrupted, and killed without a chance to tidy up.
@Test(arguments: ["INT", "KILL"])
func aConverterDiesWithTheProgram(signal: String) throws {
  let mark = "\(Int.random(in: 40_000...900_000))"
  let folder = try folder(with: "pdftotext", "echo > started; exec sleep \(mark)")
  try folder.write(
    "interrupt.sh",
    """
    "$KEHOACH_PROGRAM" parse a.pdf & program=$!
    for try in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
      [ -e started ] && break
      sleep 0.2
    done
    kill -\(signal) $program
    wait $program
    sleep 0.2
    """
  )
  let process = Process()
  process.executableURL = URL(filePath: "/bin/sh")
  process.arguments = ["interrupt.sh"]
  process.currentDirectoryURL = folder.url
  process.environment = path(folder).merging(["KEHOACH_PROGRAM": programPath]) { $1 }
  process.standardError = FileHandle.nullDevice
  try process.run()
  process.waitUntilExit()
  #expect(try folder.names().contains("started"))
  #expect(!isAlive("sleep\0\(mark)"))
}
