internal import PlanModel
internal import PlanText

/// Recipients and signature of a page that lost its columns, so that each line of the left one goes on with that of the right: "Nơi nhận: TM. ỦY BAN NHÂN DÂN", "- Lưu: VT. Lê Văn Mẫu".
enum GluedClosing {
  /// The words of the right column on the line of the heading; nil where it is no such list.
  static func authority(_ heading: Line, _ tokens: Tokens) -> Range<Int>? {
    guard ClosingReader.isRecipientsHeading(heading, tokens),
      let colon = heading.tokens.first(where: { tokens[$0].isSymbol(":") }),
      colon + 1 < heading.tokens.upperBound,
      SignatureReader.authorityPrefix(tokens, colon + 1, heading.tokens.upperBound) != nil
    else { return nil }
    return colon + 1..<heading.tokens.upperBound
  }

  /// The words of the right column behind a recipient: a post in capitals, a further authority or a person's name behind the mark that ends it; nil where there are none.
  static func tail(_ body: Range<Int>, _ tokens: Tokens) -> Range<Int>? {
    guard
      let mark = body.dropLast().last(where: {
        tokens[$0].isSymbol(";") || tokens[$0].isSymbol(".") && tokens[$0 + 1].spaceBefore
      })
    else { return nil }
    let rest = mark + 1..<body.upperBound
    let parts = SignatureReader.split(rest, tokens)
    let isPost =
      (parts.authority ?? parts.position).map { $0.lowerBound == rest.lowerBound } ?? false
      && rest.allSatisfy { tokens[$0].isAllCaps || tokens[$0].kind != .word }
    return isPost || SignatureReader.isName(rest, tokens) ? rest : nil
  }

  /// The signature that stands beside the recipients below `heading`; nil where none does.
  static func signature(_ heading: Int, _ draft: Draft) -> Signature? {
    let (lines, tokens) = (draft.lines, draft.tokens)
    guard let first = authority(lines[heading], tokens) else { return nil }
    var authority = [tokens.words(first)]
    var position: [String] = []
    var name: String?
    var spans = [tokens.span(first)]
    let end = ClosingReader.recipientsEnd(lines, tokens, from: heading)
    for index in heading + 1..<max(end, heading + 1) {
      guard name == nil, let tail = tail(lines[index].body, tokens) else { continue }
      let parts = SignatureReader.split(tail, tokens)
      if let part = parts.authority { authority.append(tokens.words(part)) }
      if let part = parts.position { position.append(tokens.words(part)) }
      if parts.authority == nil, parts.position == nil { name = tokens.words(tail) }
      spans.append(tokens.span(tail))
    }
    guard !position.isEmpty || name != nil else { return nil }
    return Signature(
      authority: authority.joined(separator: " "),
      position: position.isEmpty ? nil : position.joined(separator: " "), name: name, lines: spans)
  }
}
