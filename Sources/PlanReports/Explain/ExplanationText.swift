import PlanModel
public import PlanText

/// Code points that are shown on each side of the words.
private let contextLength = 40

/// An explanation for people: the line with a mark under the words, the values, the rule, what was done, or the candidates that were not taken.
public func explanationText(
  _ explanation: Explanation,
  of document: SourceDocument,
  in language: Language
) -> String {
  let isVietnamese = language == .vietnamese
  var output = "\(explanation.pointer)  (\(explanation.field.rawValue))\n"
  for span in explanation.spans { output += marked(span, of: document) }
  for value in explanation.values {
    let mark = value.name == explanation.member ? "* " : "  "
    output += mark + "\(value.name): \(value.text ?? "null")\n"
  }
  output +=
    (isVietnamese ? "  quy tắc: " : "  rule: ") + rule(of: explanation.field, in: language) + "\n"
  if let reading = explanation.reading {
    output += (isVietnamese ? "  cách đọc: " : "  reading: ") + reading.quality.rawValue + "\n"
    for step in reading.all {
      output += "    - \(step.rawValue): \(words(of: step, in: language))\n"
    }
  }
  for note in explanation.notes {
    output += "  \(note.code.rawValue): \(message(of: note, in: language))\n"
  }
  guard explanation.isAbsent else { return output }
  if explanation.candidates.isEmpty {
    switch (explanation.isPresent, isVietnamese) {
    case (true, true): output += "  Không có: chữ của mục này không nói.\n"
    case (true, false): output += "  Absent: the words of this fact do not say it.\n"
    case (false, true): output += "  Không có: văn bản không có chỗ nào có thể là giá trị này.\n"
    case (false, false): output += "  Absent: nothing in the text could be this value.\n"
    }
    return output
  }
  output +=
    isVietnamese
    ? "  Không có. Những chỗ gần nhất và vì sao không lấy:\n"
    : "  Absent. The nearest candidates and why they were not taken:\n"
  for item in explanation.candidates {
    output += marked(item.span, of: document)
    let reason = item.reason ?? .unexplained
    output += "    \(words(of: item.kind, in: language)) · \(reason.rawValue): "
    output += words(of: reason, in: language) + "\n"
  }
  return output
}

/// The words in their line, and a line of carets under them.
private func marked(_ span: TextSpan, of document: SourceDocument) -> String {
  guard let position = BlockPositions(document).position(of: span) else { return "" }
  let block = document.blocks[position.block].span.range
  let reach = 4 * (contextLength + 1)
  func text(_ range: Range<Int>) -> String.UnicodeScalarView {
    String(decoding: document.text[range], as: UTF8.self).unicodeScalars
  }
  let place = position.span.range
  let before = text(max(block.lowerBound, place.lowerBound - reach)..<place.lowerBound)
    .suffix(contextLength)
  let behind = text(place.upperBound..<min(block.upperBound, place.upperBound + reach))
    .prefix(contextLength)
  let words = text(place)
  var line = String.UnicodeScalarView(before)
  line.append(contentsOf: words)
  line.append(contentsOf: behind)
  let head = "  \(position.block):\(position.start) | "
  let indent = String(repeating: " ", count: head.unicodeScalars.count + before.count)
  return head + String(line) + "\n" + indent
    + String(repeating: "^", count: max(1, words.count)) + "\n"
}
