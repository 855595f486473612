import PlanAudit
import PlanText

/// The files of a report, each once: the children in their order, each before the parent that it brings.
struct SARIFArtifacts {
  private(set) var files: [(info: SourceInfo, isTarget: Bool)] = []
  private var places: [[String]: Int] = [:]

  init(_ audits: [Audit]) {
    for audit in audits {
      add(audit.child.document.info, isTarget: true)
      if let parent = audit.parent { add(parent.document.info, isTarget: false) }
    }
  }

  /// The place of a file in `files`.
  func index(of info: SourceInfo) -> Int? { places[[info.name, info.sha256]] }

  private mutating func add(_ info: SourceInfo, isTarget: Bool) {
    if let place = index(of: info) {
      files[place].isTarget = files[place].isTarget || isTarget
    } else {
      places[[info.name, info.sha256]] = files.count
      files.append((info, isTarget))
    }
  }

  func write(to json: inout JSONWriter) {
    json.key("artifacts")
    json.beginArray()
    for (index, file) in files.enumerated() {
      json.beginObject()
      json.key("location")
      json.beginObject(inline: true)
      json.member("uri", Self.reference(to: file.info.name))
      json.key("index")
      json.int(index)
      json.endObject()
      if file.isTarget {
        json.key("roles")
        json.beginArray(inline: true)
        json.string("analysisTarget")
        json.endArray()
      }
      json.key("length")
      json.int(file.info.byteCount)
      if let type = Self.mediaType(of: file.info.format) { json.member("mimeType", type) }
      if !file.info.sha256.isEmpty {
        json.key("hashes")
        json.beginObject(inline: true)
        json.member("sha-256", file.info.sha256)
        json.endObject()
      }
      json.endObject()
    }
    json.endArray()
  }

  /// A relative reference (RFC 3986, section 4.2): all but letters, digits and `-._~/` is percent-encoded, and so are slashes at the start, which would name a host.
  static func reference(to name: String) -> String {
    guard !name.isEmpty else { return "stdin" }
    var reference = ""
    var isStart = true
    for byte in name.utf8 {
      isStart = isStart && byte == 0x2F
      switch byte {
      case 0x2F where isStart: reference += "%2F"
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E:
        reference.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        reference += byte < 16 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return reference
  }

  private static func mediaType(of format: SourceInfo.Format) -> String? {
    switch format {
    case .text: "text/plain"
    case .markdown: "text/markdown"
    case .html: "text/html"
    case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    case .odt: "application/vnd.oasis.opendocument.text"
    case .rtf: "application/rtf"
    case .doc: "application/msword"
    case .pdf: "application/pdf"
    case .image: nil
    }
  }
}
