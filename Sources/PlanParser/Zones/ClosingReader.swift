internal import PlanText

/// Finds the lines of recipients and signatures, wherever they stand: at the end, before annexes, in the middle of a decision.
enum ClosingReader {
  /// Recipients at the most; behind them a list is something else.
  private static let longest = 2000

  private static let recipients = PhraseTable<Bool>(lines: "nơi nhận\nnơi gửi")
  private static let archive = PhraseTable<Bool>(lines: "lưu")

  /// Marks of a copy, behind which the one who certifies it signs.
  private static let copies = PhraseTable<Bool>(
    lines: "sao y\nsao y bản chính\nsao lục\ntrích sao\nbản sao")

  /// The words that any line here begins with.
  static var openings: WordFilter {
    var words = SignatureReader.openings
    for table in [recipients, archive, copies] { words.formUnion(table.firstWords) }
    return words
  }

  /// The blocks of lines, in order, not overlapping; and those among them that certify a copy.
  static func blocks(_ lines: [Line], _ tokens: Tokens, from start: Int) -> (
    closing: [Range<Int>], copies: [Range<Int>]
  ) {
    var result: [Range<Int>] = []
    var certified: [Range<Int>] = []
    var index = start
    while index < lines.count {
      guard lines[index].opening.contains(.closings) else {
        index += 1
        continue
      }
      if isCopyMark(lines[index], tokens) {
        let block = index..<copyEnd(lines, tokens, from: index + 1)
        result.append(block)
        certified.append(block)
        index = block.upperBound
      } else if isRecipientsHeading(lines[index], tokens) {
        let end = recipientsEnd(lines, tokens, from: index)
        result.append(index..<signaturesEnd(lines, tokens, from: end))
        index = max(index + 1, result[result.count - 1].upperBound)
      } else if SignatureReader.isAuthority(lines[index], tokens) {
        let end = signaturesEnd(lines, tokens, from: index)
        result.append(index..<max(end, index + 1))
        index = result[result.count - 1].upperBound
      } else if let first = unheadedRecipients(
        lines, tokens, endingAt: index, after: result.last?.upperBound ?? start)
      {
        result.append(first..<max(signaturesEnd(lines, tokens, from: index + 1), index + 1))
        index = result[result.count - 1].upperBound
      } else if isSignature(lines, tokens, at: index) {
        result.append(index..<signaturesEnd(lines, tokens, from: index))
        index = max(index + 1, result[result.count - 1].upperBound)
      } else {
        index += 1
      }
    }
    return (result, certified)
  }

  /// A post in capitals alone on its line and a person's name below it, as where recipients come last.
  private static func isSignature(_ lines: [Line], _ tokens: Tokens, at index: Int) -> Bool {
    let line = lines[index]
    guard line.label == nil, line.cell == nil, SignatureReader.isPosition(line, tokens),
      line.tokens.allSatisfy({ tokens[$0].isAllCaps || tokens[$0].kind != .word })
    else { return false }
    var next = index + 1
    while next < lines.count, next < index + 4,
      SignatureReader.isFiller(lines[next], tokens)
        || SignatureReader.isPosition(lines[next], tokens)
    {
      next += 1
    }
    guard next < lines.count, lines[next].bullet == nil, lines[next].label == nil else {
      return false
    }
    return isPerson(lines[next], tokens)
  }

  /// A name that is not set in capitals, as posts and organs are.
  private static func isPerson(_ line: Line, _ tokens: Tokens) -> Bool {
    SignatureReader.isName(line, tokens)
      && line.tokens.contains { tokens[$0].kind == .word && !tokens[$0].isAllCaps }
  }

  /// "SAO Y" alone on its line.
  private static func isCopyMark(_ line: Line, _ tokens: Tokens) -> Bool {
    guard line.tokens.count <= 8, let first = line.tokens.first, tokens[first].isAllCaps,
      let (_, length) = copies.match(tokens, at: first, before: line.tokens.upperBound)
    else { return false }
    return line.tokens.dropFirst(length).allSatisfy {
      !tokens[$0].isCapitalised || tokens[$0].isAllCaps
    }
  }

  /// The line behind number, place, date and signature of a copy.
  private static func copyEnd(_ lines: [Line], _ tokens: Tokens, from start: Int) -> Int {
    var index = start
    while index < lines.count, index < start + 10, lines[index].label == nil,
      lines[index].bullet == nil, lines[index].tokens.count <= 16,
      !isRecipientsHeading(lines[index], tokens)
    {
      index += 1
      if isPerson(lines[index - 1], tokens) { break }
    }
    return index
  }

  /// Where a list of recipients begins whose heading cannot be read: short dashes of which the line `last` is the archive's.
  static func unheadedRecipients(
    _ lines: [Line],
    _ tokens: Tokens,
    endingAt last: Int,
    after floor: Int
  ) -> Int? {
    guard lines[last].bullet != nil, isArchive(lines[last], tokens) else { return nil }
    var first = last
    while first > floor, last - first < longestUnheaded, lines[first - 1].bullet != nil,
      lines[first - 1].tokens.count <= 20, endsItem(lines[first - 1], tokens)
    {
      first -= 1
    }
    return last - first >= 2 ? first : nil
  }

  private static let longestUnheaded = 40

  /// Whether a line opens the list of recipients.
  static func isRecipientsHeading(_ line: Line, _ tokens: Tokens) -> Bool {
    guard let first = line.tokens.first,
      let (_, length) = recipients.match(tokens, at: first, before: line.tokens.upperBound)
    else { return false }
    let next = first + length
    return next >= line.tokens.upperBound || tokens[next].isSymbol(":")
  }

  /// The line behind the last recipient.
  static func recipientsEnd(_ lines: [Line], _ tokens: Tokens, from heading: Int) -> Int {
    let cell = lines[heading].cell
    var index = heading + 1
    var archived = false
    while index < lines.count {
      let line = lines[index]
      if let cell {
        guard line.cell == cell else { break }
        index += 1
        continue
      }
      if SignatureReader.isAuthority(line, tokens) || SignatureReader.isPosition(line, tokens) {
        break
      }
      if line.label != nil, line.bullet == nil { break }
      if archived, line.bullet == nil { break }
      guard line.bullet != nil || line.tokens.count <= 20 || endsItem(line, tokens) else { break }
      if line.bullet == nil, let first = line.tokens.first, tokens[first].isAllCaps,
        line.tokens.count >= 2,
        line.body.allSatisfy({ tokens[$0].isAllCaps || tokens[$0].kind != .word }),
        !endsItem(line, tokens)
      {
        break
      }
      if isArchive(line, tokens) { archived = true }
      index += 1
      if index - heading > longest { break }
    }
    return index
  }

  /// "- Lưu: VT, NV." but not the name "Lưu Quang Công".
  static func isArchive(_ line: Line, _ tokens: Tokens) -> Bool {
    guard let first = line.body.first,
      archive.match(tokens, at: first, before: line.body.upperBound) != nil
    else { return false }
    let next = first + 1
    guard next < line.body.upperBound else { return false }
    return tokens[next].isSymbol(":") || line.bullet != nil || tokens[next].isAllCaps
  }

  private static func endsItem(_ line: Line, _ tokens: Tokens) -> Bool {
    guard let last = line.tokens.last else { return false }
    return tokens[last].isSymbol(";") || tokens[last].isSymbol(",")
  }

  /// The line behind the signatures that begin at or just below `start`.
  private static func signaturesEnd(_ lines: [Line], _ tokens: Tokens, from start: Int) -> Int {
    var end = start
    var index = start
    while index < lines.count, index < start + 12 {
      let line = lines[index]
      guard !isCopyMark(line, tokens),
        SignatureReader.isAuthority(line, tokens) || SignatureReader.isPosition(line, tokens)
          || SignatureReader.isName(line, tokens) || SignatureReader.isFiller(line, tokens)
          || index > start && SignatureReader.namesOrgan(line, tokens)
            && (SignatureReader.isAuthority(lines[index - 1], tokens)
              || SignatureReader.isPosition(lines[index - 1], tokens))
      else { break }
      index += 1
      end = index
    }
    return end
  }
}
