import PlanText

/// Reads the XHTML that `pdftotext -bbox-layout` writes.
///
/// Only what stands between `<doc>` and `</doc>` is read: the document type before it is the program's own, and the head holds nothing but metadata.
func readTextBoxes(_ bytes: [UInt8], _ limits: ReadLimits) throws(ReadError) -> [BoxPage] {
  guard let body = documentElement(of: bytes) else {
    throw .converter(.unreadableOutput(program: "pdftotext", reason: "no <doc>"))
  }
  let found = body.withUnsafeBufferPointer { body in
    Result { () throws(BoxScanner.Damage) in
      try BoxScanner.pages(of: body, maxDepth: limits.maxXMLDepth)
    }
  }
  switch found {
  case .success(let pages): return pages
  case .failure(let damage):
    let reason = "\(damage.reason), byte \(damage.at)"
    throw .converter(.unreadableOutput(program: "pdftotext", reason: reason))
  }
}

/// The bytes from `<doc>` to `</doc>`, as valid UTF-8 without characters that XML forbids.
private func documentElement(of bytes: [UInt8]) -> [UInt8]? {
  let opening = Array("<doc>".utf8)
  let closing = Array("</doc>".utf8)
  guard let start = find(opening, in: bytes, from: 0) else { return nil }
  var end = bytes.count - closing.count
  while end > start, !bytes[end...].starts(with: closing) { end -= 1 }
  guard end > start else { return nil }
  var body = TextDecoding.decode(Array(bytes[start..<end + closing.count])).text
  body.withUnsafeMutableBufferPointer { body in
    var index = 0
    while index < body.count {
      if body[index] >= 0x20, body[index] != 0xEF {
        index = ByteSearch.skip(
          UnsafeBufferPointer(body), from: index + 1, below: 0x20, 0xEF, 0xEF)
        continue
      }
      if body[index] < 0x20 { body[index] = 0x20 }
      // U+FFFE and U+FFFF.
      if body[index] == 0xEF, index + 2 < body.count, body[index + 1] == 0xBF,
        body[index + 2] >= 0xBE
      {
        for place in index..<index + 3 { body[place] = 0x20 }
      }
      index += 1
    }
  }
  return body
}

private func find(_ needle: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
  var at = start
  while at + needle.count <= bytes.count {
    if bytes[at] == needle[0], bytes[at...].starts(with: needle) { return at }
    at += 1
  }
  return nil
}
