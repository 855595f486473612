import PlanText
import Testing

/// What the phrases of a line are taken for.
private func meant(_ text: String, _ line: SlipReader.Line) -> [String] {
  var tokens = Tokens(text)
  return SlipReader.shared.mend(&tokens, 0..<tokens.count, line).map(\.meant)
}

@Test(arguments: [
  ("KÉ HOẠCH", "kế hoạch"),
  ("I. Muc đich, yêu câu", "mục đích, yêu cầu"),
  ("Nơi nhân:", "nơi nhận"),
  ("3. TÔ CHỨC THƯC HIÊN", "tổ chức thực hiện"),
  ("KT. CHỦ TICH", "chủ tịch"),
  ("PHO GIÁAM ĐỌC", "phó giám đốc"),
  ("Độc lâp - Tự do - Hạnh phức", "độc lập - tự do - hạnh phúc"),
  ("Sô: 12/KH-UBND", "số:"),
  ("Cân cứ Luật Đầu tư công", "căn cứ"),
])
func aPhraseIsFoundBehindSlips(text: String, phrase: String) {
  #expect(meant(text, .recognised) == [phrase])
}

@Test(arguments: [
  "KẾ HOẠCH", "Nơi nhận:", "I. Mục đích, yêu cầu", "KT. CHỦ TỊCH", "Chi tiêu ngân sách",
  "Các phòng, ban của huyện", "Ông Chu Tịch Thái đi Hà Nội", "Phó Trưởng phòng Nội vụ", "",
])
func rightWordsAreNoSlips(text: String) {
  #expect(meant(text, .recognised) == [])
}

@Test func phrasesWithinRecognisedLinesMayLackMarks() {
  #expect(
    meant("Sở Y tế triển khai thực hiện kê hoạch này", .recognised) == ["kế hoạch"])
  #expect(meant("Sở Y tế triển khai thực hiện kê hoạch này", .typed) == [])
}

@Test func ofTypedLinesOnlyWholePhrasesAreLookedAt() {
  #expect(meant("KÊ HOẠCH", .typed) == ["kế hoạch"])
  #expect(meant("I. Muc đích, yêu cầu", .typed) == ["mục đích, yêu cầu"])
  #expect(meant("KEE HOẠCH", .typed) == [])
  #expect(meant("Căn cư vào tình hình", .typed) == [])
}

@Test func theWordsStayAndOnlyTheirKeysChange() {
  var tokens = Tokens("KÉ HOẠCH")
  let slips = SlipReader.shared.mend(&tokens, 0..<2, .recognised)
  #expect(slips.map { tokens.words(at: $0.span) } == ["KÉ HOẠCH"])
  #expect(tokens.all.map(\.key) == Tokens("kế hoạch").all.map(\.key))
}
