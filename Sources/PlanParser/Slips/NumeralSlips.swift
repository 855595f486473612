internal import PlanText

/// Finds the Roman numerals of headings that recognition got wrong: `H.` or `I.` behind `I.` is II, `HI.` is III.
///
/// Only recognised headings are looked at, and only what the series wants next is taken: a numeral that may stand as it is stays.
enum NumeralSlips {
  /// A heading whose first word may be a Roman numeral.
  private struct Heading {
    var line: Int
    /// Its strokes: `I`, `V`, `X` and what looks like them.
    var strokes: String
    /// The value that it has as it is written, by the rule of Roman numerals.
    var value: Int?
    /// Whether its words are in capitals.
    var isAllCaps: Bool
    /// Whether it is a number or a letter of a series of its own kind.
    var isOther: Bool
    /// Whether a label of a higher kind stands between it and the heading before.
    var isApart: Bool
  }

  private static let longestHeading = 24

  static func mend(_ lines: inout [Line], _ tokens: Tokens, _ document: SourceDocument) -> [Slip] {
    guard document.blocks.contains(where: { $0.origin.confidence != nil }) else { return [] }
    let headings = headings(lines, tokens, document)
    var slips: [Slip] = []
    var last = 0
    for (index, heading) in headings.enumerated() {
      if heading.isApart { last = 0 }
      let next = last + 1
      guard heading.value != next, let wanted = RomanNumeral.text(next),
        isMeant(heading, wanted, last, headings, after: index)
      else {
        if let value = heading.value { last = value }
        continue
      }
      let start = lines[heading.line].start
      let mark = start + 1
      lines[heading.line].relabel(
        Label(
          style: .roman, value: next, prefix: [], text: wanted, mark: tokens[mark].symbol,
          end: mark + 1))
      slips.append(Slip(span: tokens[start].span, meant: wanted))
      last = next
    }
    return slips
  }

  /// Whether a heading's strokes are those of `wanted`, and it cannot be what it looks like.
  private static func isMeant(
    _ heading: Heading,
    _ wanted: String,
    _ last: Int,
    _ headings: [Heading],
    after index: Int
  ) -> Bool {
    if heading.value == nil, heading.strokes == wanted {
      // A number or letter that begins a series of its own goes on in it.
      guard heading.isOther, last == 0 else { return true }
      let following = headings.dropFirst(index + 1).first { $0.isAllCaps == heading.isAllCaps }
      return following.map { $0.strokes == "II" } ?? false
    }
    // The first, with a stroke too many before a second that is right.
    if heading.value == nil, last == 0, heading.strokes == wanted + "I" {
      let following = headings.dropFirst(index + 1).first { $0.isAllCaps == heading.isAllCaps }
      return following?.value == 2
    }
    // The same numeral twice: a stroke was lost.
    return heading.value == last && last > 0 && !heading.isApart && heading.strokes + "I" == wanted
  }

  private static func headings(
    _ lines: [Line],
    _ tokens: Tokens,
    _ document: SourceDocument
  ) -> [Heading] {
    var headings: [Heading] = []
    var isApart = false
    for (index, line) in lines.enumerated() {
      if let style = line.label?.style, style < .roman, style != .upperLetter { isApart = true }
      guard document.blocks[line.block].origin.confidence != nil, line.bullet == nil,
        line.cell == nil, line.tokens.count >= 3, line.tokens.count <= longestHeading,
        tokens[line.start + 1].isSymbol("."), !tokens[line.start + 1].spaceBefore,
        tokens[line.start + 2].isCapitalised,
        ![0x2E, 0x3B].contains(tokens[line.tokens.upperBound - 1].symbol),
        let strokes = strokes(tokens, line.start)
      else {
        if line.label?.style == .upperLetter { isApart = true }
        continue
      }
      let value = RomanNumeral.value(tokens, at: line.start)
      let isOther = value == nil && line.label != nil
      headings.append(
        Heading(
          line: index,
          strokes: strokes,
          value: value,
          isAllCaps: tokens[line.start + 2].isAllCaps,
          isOther: isOther,
          isApart: isApart
        )
      )
      isApart = false
    }
    return headings
  }

  /// What a word looks like to somebody who sees only strokes; nil where it has other letters.
  private static func strokes(_ tokens: Tokens, _ index: Int) -> String? {
    let token = tokens[index]
    guard token.kind != .symbol, token.end - token.start <= 9 else { return nil }
    var strokes = ""
    for scalar in tokens.words(index..<index + 1).unicodeScalars {
      switch scalar {
      case "I", "l", "1", "Í", "Ì", "Ỉ", "Ị", "L", "T", "J": strokes += "I"
      case "H": strokes += "II"
      case "M": strokes += "III"
      case "V", "Y", "Ý": strokes += "V"
      case "X": strokes += "X"
      default: return nil
      }
    }
    return strokes.isEmpty ? nil : strokes
  }
}
