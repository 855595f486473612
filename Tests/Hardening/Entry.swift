import PlanModel
import PlanParser
import PlanReaders
import PlanReports
import PlanText

/// A door through which bytes of strangers come in.
package enum Entry: String, CaseIterable, Sendable {
  /// Readers of whole files.
  case text, markdown, html, rtf, doc, zip
  /// Parts of a .docx or .odt, parted by ``separator`` and packed well, so that what reads them is reached.
  case docx, odt
  /// What `pdftotext -raw -bbox` writes and, behind ``separator``, drawings of pages.
  case boxes
  /// What `tesseract … tsv` writes.
  case recognition
  /// Numbers, dates and times.
  case phrases
  case outline
  /// A text file read to the end: document, plan, JSON.
  case plan
  /// Two texts parted by ``separator``, one audited against the other.
  case audit

  /// A byte that no UTF-8 holds.
  package static let separator: UInt8 = 0xFF

  /// Takes `bytes` in; what does not hold of what came out, nothing where all is well.
  package func faults(_ bytes: [UInt8]) -> [String] {
    switch self {
    case .text: readFaults(bytes, as: .text, origins: true)
    case .markdown: readFaults(bytes, as: .markdown, origins: true)
    case .html: readFaults(bytes, as: .html, origins: true)
    case .rtf: readFaults(Array("{\\rtf1".utf8) + bytes)
    case .doc: readFaults(bytes)
    case .zip: readFaults(bytes)
    case .docx: readFaults(package(bytes, of: wordParts))
    case .odt: readFaults(package(bytes, of: openDocumentParts))
    case .boxes: boxFaults(bytes)
    case .recognition: recognitionFaults(bytes)
    case .phrases: phraseFaults(in: String(decoding: bytes, as: UTF8.self))
    case .outline: outlineFaults(bytes)
    case .plan: document(bytes).map(planFaults) ?? []
    case .audit:
      switch parts(bytes) {
      case let parts where parts.count < 2: []
      case let parts:
        if let child = document(parts[0]), let parent = document(parts[1]) {
          auditFaults(of: child, against: parent)
        } else {
          []
        }
      }
    }
  }

  private func parts(_ bytes: [UInt8]) -> [[UInt8]] {
    bytes.split(separator: Self.separator, omittingEmptySubsequences: false).map(Array.init)
  }

  private func document(_ bytes: [UInt8]) -> SourceDocument? {
    try? readDocument(bytes, ReadOptions(format: .text))
  }

  private func readFaults(
    _ bytes: [UInt8],
    as format: SourceInfo.Format? = nil,
    origins: Bool = false
  ) -> [String] {
    guard let document = try? readDocument(bytes, ReadOptions(format: format)) else { return [] }
    return Hardening.faults(of: document, from: origins ? bytes.count : nil)
  }

  private func boxFaults(_ bytes: [UInt8]) -> [String] {
    let parts = parts(bytes)
    let drawings = Array(parts.dropFirst().joined(separator: [Self.separator]))
    let half = parts[0].count / 2
    var converters = Converters(textBoxes: { _, receive throws(ConverterFailure) in
      receive(0, parts[0][..<half])
      receive(0, parts[0][half...])
    })
    converters.lineEnds = { _, _ throws(ConverterFailure) in parts[0] }
    if !drawings.isEmpty {
      converters.pageDrawings = { _, _ throws(ConverterFailure) in drawings }
    }
    return converted("%PDF-1.4", converters)
  }

  private func recognitionFaults(_ bytes: [UInt8]) -> [String] {
    _ = isPoorlyRecognised(bytes)
    var picture = RecognisedPicture(table: bytes, rereading: bytes)
    picture.strokes = numeralPlaces(of: bytes).map {
      UprightStrokes(place: $0, count: 2, isCrossed: true)
    }
    picture.barred = signPlaces(of: bytes)
    picture.raised = wordPlaces(of: bytes).prefix(50).map { word in
      var place = word
      place.left = word.center
      var number = RaisedNumber(place: place, digits: [0x32], confidence: 0.9)
      number.isLast = word.width < word.height
      return number
    }
    let pages = RecognisedPages(
      engine: "e", language: "vie", resolution: bytes.count.isMultiple(of: 2) ? nil : 72,
      pictures: [picture])
    return converted(
      "\u{89}PNG\r\n\u{1A}\n", Converters(imageRecognition: { _ throws(ConverterFailure) in pages })
    )
  }

  private func converted(_ file: String, _ converters: Converters) -> [String] {
    let bytes = file.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    guard let document = try? readDocument(bytes, ReadOptions(), converters) else { return [] }
    return Hardening.faults(of: document)
  }

  private func outlineFaults(_ bytes: [UInt8]) -> [String] {
    let paragraphs = SourceDocument(paragraphs: String(decoding: bytes, as: UTF8.self))
    let text = outlineText(
      parsePlan(paragraphs, particulars: false).plan.outline, of: paragraphs)
    return text
      == outlineText(
        parsePlan(paragraphs, particulars: false).plan.outline, of: paragraphs)
      ? [] : ["two outlines differ"]
  }

  private func package(_ bytes: [UInt8], of names: [String]) -> [UInt8] {
    var zip = TinyZip()
    for (name, text) in fixedParts where names.contains(name) == false { zip.add(name, text) }
    for (name, part) in Swift.zip(names, parts(bytes)) {
      zip.entries.append(TinyZip.Entry(name: name, bytes: part))
    }
    return zip.bytes()
  }

  /// The parts in the order in which they are parted; what is not given is not there.
  private var wordParts: [String] {
    [
      "word/document.xml", "word/styles.xml", "word/numbering.xml", "word/footnotes.xml",
      "word/_rels/document.xml.rels",
    ]
  }

  private var openDocumentParts: [String] { ["content.xml", "styles.xml", "meta.xml"] }

  private var fixedParts: [(name: String, text: String)] {
    self == .odt
      ? [("mimetype", "application/vnd.oasis.opendocument.text")]
      : [
        (
          "[Content_Types].xml",
          """
          <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
          <Default Extension="xml" ContentType="application/xml"/>\
          <Override PartName="/word/document.xml" ContentType="application/\
          vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
          """
        ),
        (
          "_rels/.rels",
          """
          <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
          <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/\
          relationships/officeDocument" Target="word/document.xml"/></Relationships>
          """
        ),
      ]
  }
}
