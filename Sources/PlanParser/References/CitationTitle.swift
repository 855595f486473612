internal import PlanModel
internal import PlanText

/// Finds the trích yếu behind a citation: where it begins and where it ends.
enum CitationTitle {
  /// Words that may open a title.
  private static let openings = PhraseTable<Bool>(
    lines: """
      ban hành
      bãi bỏ
      chi tiết
      công bố
      giao
      hướng dẫn
      phê duyệt
      phê chuẩn
      quy định
      sửa đổi
      thành lập
      thực hiện
      triển khai
      tăng cường
      tổ chức
      v/v
      về
      về việc
      tiếp tục
      đẩy mạnh
      """
  )
  /// "về" and "V/v" stand before the title and are no part of it.
  private static let prefixes = PhraseTable<Bool>(lines: "về\nv/v\nvề việc")

  /// Words of a title at the most.
  private static let longest = 300

  /// The tokens of the title that begins at `index`; nil where none begins there.
  static func match(_ tokens: Tokens, at index: Int, before end: Int) -> Range<Int>? {
    var start = index
    if start < end, tokens[start].isSymbol(",") { start += 1 }
    guard start < end, openings.match(tokens, at: start, before: end) != nil else { return nil }
    if let (_, length) = prefixes.match(tokens, at: start, before: end) { start += length }
    var at = start
    var brackets = 0
    var isQuoted = false
    while at < min(end, start + longest) {
      let token = tokens[at]
      if token.isSymbol("\"") {
        isQuoted.toggle()
      } else if token.isSymbol("(") {
        brackets += 1
      } else if token.isSymbol(")") {
        if brackets == 0 { break }
        brackets -= 1
      } else if !isQuoted, brackets == 0, endsTitle(tokens, at, end) {
        break
      }
      at += 1
    }
    var stop = at
    while stop > start, tokens[stop - 1].isSymbol(",") || tokens[stop - 1].isSymbol(".") {
      stop -= 1
    }
    return stop > start ? start..<stop : nil
  }

  private static let issues = PhraseTable<Bool>(
    lines: "ban hành\nxây dựng\ntriển khai\ntổ chức\nlập\nthông báo\nyêu cầu\nđề nghị")
  private static let purposes = PhraseTable<Bool>(lines: "nhằm\nđể\nxét\ncăn cứ\ntheo đề nghị")

  /// A semicolon, the end of a sentence, or a comma with the issuer and "ban hành" behind it.
  private static func endsTitle(_ tokens: Tokens, _ at: Int, _ end: Int) -> Bool {
    let token = tokens[at]
    if token.isSymbol(";") { return true }
    if token.isSymbol(".") {
      return at + 1 >= end || tokens[at + 1].spaceBefore && tokens[at + 1].isCapitalised
        || tokens[at + 1].isSymbol("/")
    }
    if token.isSymbol(","), at + 1 < end {
      if purposes.match(tokens, at: at + 1, before: end) != nil { return true }
      if tokens[at + 1].isCapitalised,
        let (organ, stop) = OrganReader.match(tokens, at: at + 1, before: end),
        organ.kind != .collective,
        issues.match(tokens, at: stop, before: end) != nil
      {
        return true
      }
    }
    return false
  }
}
