import PlanText

/// One line of a text that is not blank, as byte offsets into the composed text.
struct FileLine {
  /// First byte, blanks of the indentation included.
  var start: UInt32
  /// Past the last byte that is not a blank.
  var end: UInt32
  /// Line of the file, from 1.
  var number: UInt32
  /// Whether blank lines stand before it.
  var afterBlank: Bool
  /// Whether a form feed stands before it.
  var afterPageBreak: Bool

  var range: Range<Int> { Int(start)..<Int(end) }
}

/// The lines of a text that are not blank.
struct FileLines {
  private(set) var lines: [FileLine] = []
  /// The lines of the file at which form feeds begin pages.
  private(set) var pageStarts: [UInt32] = []

  /// Splits at LF, CR, CRLF, VT, FF, NEL and the Unicode line and paragraph separators; only the first three count as lines of the file.
  init(_ text: [UInt8]) {
    var found: [FileLine] = []
    var breaks: [UInt32] = []
    text.withUnsafeBufferPointer { bytes in
      var number: UInt32 = 1
      var start = 0
      var afterBlank = false
      var afterPageBreak = false
      func close(at end: Int) {
        let last = Self.trimmedEnd(bytes, start, end)
        if last == start {
          afterBlank = true
        } else {
          found.append(
            FileLine(
              start: UInt32(start),
              end: UInt32(last),
              number: number,
              afterBlank: afterBlank,
              afterPageBreak: afterPageBreak
            )
          )
          afterBlank = false
          afterPageBreak = false
        }
      }
      var at = 0
      while at < bytes.count {
        let byte = bytes[at]
        if byte >= 0x0E, byte != 0xC2, byte != 0xE2 {
          at = ByteSearch.skip(bytes, from: at + 1, below: 0x0E, 0xC2, 0xE2)
          continue
        }
        let length = Self.breakLength(bytes, at)
        if length == 0 {
          at += 1
          continue
        }
        close(at: at)
        at += length
        start = at
        switch byte {
        case 0x0A, 0x0D: number += 1
        case 0x0C:
          breaks.append(number)
          afterPageBreak = true
        default: break
        }
      }
      close(at: bytes.count)
    }
    lines = found
    pageStarts = breaks
  }

  /// Bytes of the line break at `at`; 0 where there is none.
  private static func breakLength(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
    switch bytes[at] {
    case 0x0A, 0x0B, 0x0C: return 1
    case 0x0D: return at + 1 < bytes.count && bytes[at + 1] == 0x0A ? 2 : 1
    case 0xC2: return at + 1 < bytes.count && bytes[at + 1] == 0x85 ? 2 : 0
    case 0xE2:
      guard at + 2 < bytes.count, bytes[at + 1] == 0x80 else { return 0 }
      return bytes[at + 2] == 0xA8 || bytes[at + 2] == 0xA9 ? 3 : 0
    default: return 0
    }
  }

  /// The end of `start..<end` without blanks; `start` where there are only blanks.
  private static func trimmedEnd(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ start: Int,
    _ end: Int
  ) -> Int {
    var end = end
    while end > start {
      let blank = Blank.length(endingAt: end, from: start, in: bytes)
      if blank == 0 { break }
      end -= blank
    }
    return end
  }
}
