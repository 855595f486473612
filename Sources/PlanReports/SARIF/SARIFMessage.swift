/// A plain text message of SARIF (section 3.11), in which no words of a document become a link or a placeholder.
///
/// Brackets are escaped (3.11.6) where a link could begin, and braces are doubled (3.11.5) where they hold digits.
func sarifMessage(_ text: String) -> String {
  let hasLinks = text.contains("](")
  var message = ""
  var rest = Substring(text)
  while let character = rest.first {
    rest = rest.dropFirst()
    switch character {
    case "[" where hasLinks, "]" where hasLinks: message += "\\\(character)"
    case "{":
      let digits = rest.prefix { ("0"..."9").contains($0) }
      if !digits.isEmpty, rest.dropFirst(digits.count).first == "}" {
        message += "{{\(digits)}}"
        rest = rest.dropFirst(digits.count + 1)
      } else {
        message.append(character)
      }
    default: message.append(character)
    }
  }
  return message
}
