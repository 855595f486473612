internal import PlanModel
internal import PlanText

/// Reads laws that are named by their title: "Luật Đất đai", "Luật sửa đổi, bổ sung một số điều của Luật Giá".
enum LawTitleReader {
  static var kinds: MarkedTable<DocumentType> { MarkedTable(.laws, kindsTable) }
  private static let kindsTable = PhraseTable<DocumentType>(
    lines: "luật = law\nbộ luật = law\npháp lệnh = ordinance\nhiến pháp = constitution"
  )
  private static let titles = PhraseTable<Bool>(lines: LawLexicon.titles)
  private static let amendments = PhraseTable<Bool>(lines: LawLexicon.amendments)
  /// Words that end a title written in running text.
  private static let stops = PhraseTable<Bool>(
    lines: """
      bảo đảm
      bằng
      các
      có
      cho
      của
      do
      hiện hành
      hướng dẫn
      là
      mới
      ngày
      nhằm
      này
      năm
      nêu
      phải
      quy định
      số
      sẽ
      tại
      theo
      thì
      trong
      trên
      tới
      từ
      và
      với
      đang
      đã
      đến
      để
      được
      đối với
      hoặc
      vào
      ra
      cũng
      thông qua
      khi
      một
      những
      """
  )

  /// The law named at token `index`: its kind and where its title ends; nil where "Luật" is just a word.
  static func match(_ tokens: Tokens, at index: Int, before end: Int) -> (
    type: DocumentType, end: Int
  )? {
    guard tokens[index].isCapitalised,
      let (type, length) = kinds.match(tokens, at: index, before: end)
    else { return nil }
    let start = index + length
    if type == .constitution {
      // "Hiến pháp và pháp luật" means the whole of the law.
      return law.match(tokens, at: start, before: end) == nil ? (type, start) : nil
    }
    guard start < end else { return nil }
    if let (_, count) = amendments.match(tokens, at: start, before: end) {
      let title = start + count
      if let stop = titleEnd(tokens, title, end) { return (type, lawList(tokens, stop, end)) }
      return freeEnd(tokens, title, end).map { (type, $0) }
    }
    return titleEnd(tokens, start, end).map { (type, $0) }
  }

  private static let law = PhraseTable<Bool>(lines: "và pháp luật\n, pháp luật\nvà các luật")
  private static let freeStops = PhraseTable<Bool>(lines: "ngày\nsố\nnăm\nđược\nđã\nnhằm\nvà các")

  /// Behind "sửa đổi, bổ sung một số điều của" whatever stands before the law's date or number: "37 luật có liên quan đến quy hoạch".
  private static func freeEnd(_ tokens: Tokens, _ start: Int, _ end: Int) -> Int? {
    var at = start
    while at < min(end, start + 40) {
      let token = tokens[at]
      if token.kind == .symbol, !token.isSymbol(","), !token.isSymbol("-") { break }
      if freeStops.match(tokens, at: at, before: end) != nil { break }
      at += 1
    }
    while at > start, tokens[at - 1].kind == .symbol { at -= 1 }
    return at - start >= 2 ? at : nil
  }

  /// Behind the first amended law the others of the list: ", Luật Đầu tư và Luật Đấu thầu".
  private static func lawList(_ tokens: Tokens, _ start: Int, _ end: Int) -> Int {
    var at = start
    while at + 2 < end, PlaceReader.isJoiner(tokens, at), tokens[at + 1].isCapitalised,
      let (_, length) = kinds.match(tokens, at: at + 1, before: end),
      let stop = titleEnd(tokens, at + 1 + length, end)
    {
      at = stop
    }
    return at
  }

  /// Words of a title known to the lexicon that tell it also in small letters: "Luật tổ chức chính quyền địa phương".
  private static let leastUncapitalised = 3

  private static func titleEnd(_ tokens: Tokens, _ start: Int, _ end: Int) -> Int? {
    guard start < end else { return nil }
    if let (_, count) = titles.match(tokens, at: start, before: end),
      tokens[start].isCapitalised || count >= leastUncapitalised
    {
      return start + count
    }
    guard tokens[start].isCapitalised else { return nil }
    var at = start
    while at < end, at - start < 14 {
      let token = tokens[at]
      if token.kind != .word,
        !(token.isSymbol(",") && at + 1 < end && tokens[at + 1].kind == .word
          && !tokens[at + 1].isCapitalised)
      {
        break
      }
      if at > start, token.isCapitalised, kinds.match(tokens, at: at, before: end) != nil { break }
      if at > start, stops.match(tokens, at: at, before: end) != nil { break }
      if at > start, VerbLexicon.actions.match(tokens, at: at, before: end) != nil,
        token.key.letterCount > 0, at - start > 3
      {
        break
      }
      at += 1
    }
    while at > start, tokens[at - 1].kind == .symbol { at -= 1 }
    guard at > start, country.exactly(tokens, start..<at) == nil else { return nil }
    return at
  }

  /// "Luật Việt Nam" is the country's law, no law.
  private static let country = PhraseTable<Bool>(lines: "việt nam")
}
