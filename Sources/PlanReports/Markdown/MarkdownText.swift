/// `text` as words of a Markdown line (CommonMark, GFM): one line, in which nothing is markup, a link or HTML.
///
/// - Parameter opensLine: Whether nothing stands before it that keeps it from opening a list.
func markdownText(_ text: String, opensLine: Bool = false) -> String {
  var output = ""
  var isStart = true
  // Whether all so far are digits.
  var isNumber = opensLine
  for scalar in text.unicodeScalars {
    let isSpace = scalar.properties.isWhitespace
    if isSpace, isStart { continue }
    switch scalar {
    case "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "#", "|", "~", "$", "&", "@", "!":
      output += "\\\(scalar)"
    // A list, a heading or a rule where they begin a line.
    case "-" where isStart && opensLine, "+" where isStart && opensLine,
      "=" where isStart && opensLine:
      output += "\\\(scalar)"
    // "1." and "1)" begin a list.
    case "." where isNumber && !isStart, ")" where isNumber && !isStart: output += "\\\(scalar)"
    // "www." and "http:" begin a link of GFM.
    case "." where isLast(["www"], of: output): output += "\\."
    case ":" where isLast(["http", "https", "ftp", "mailto", "xmpp"], of: output): output += "\\:"
    case _ where isSpace: output += " "
    case _ where scalar.properties.generalCategory == .control: output += "\u{FFFD}"
    default: output.unicodeScalars.append(scalar)
    }
    isStart = false
    isNumber = isNumber && ("0"..."9").contains(scalar)
  }
  return output
}

/// Whether `output` ends with one of `words`, in any case.
private func isLast(_ words: [String], of output: String) -> Bool {
  let end = String(output.suffix(6)).lowercased()
  return words.contains(where: end.hasSuffix)
}
