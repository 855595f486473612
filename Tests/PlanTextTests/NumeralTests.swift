import PlanText
import Testing

@Suite struct NumeralTests {
  /// `⟦words⟧ rest = value [… upper] [/ denominator] [%] [irregular] [agrees|disagrees]`, read from the beginning of the text.
  static let examples = """
    02 = 2
    1.860 = 1860
    16,43 = 16.43
    0,5 = 0.5
    12.500.000 = 12500000
    1.000.000.000.000 = 1000000000000
    1.250,5 = 1250.5
    1,5 triệu = 1500000
    1.250,5 tỷ = 1250500000000
    ⟦15 nghìn tỷ⟧ đồng = 15000000000000
    ⟦1 tỷ 500 triệu⟧ đồng = 1500000000
    2 tỷ rưỡi = 2500000000
    3 chục = 30
    1.5 triệu = 1500000 irregular
    1.5% = 1.5 % irregular
    1,860 = 1.86 irregular
    1,234,567 = 1234567 irregular
    1250.000 = 1250000 irregular
    80% = 80 %
    99,5 % = 99.5 %
    ⟦10 phần trăm⟧ số hộ = 10 %
    3-5 = 3 … 5
    03 – 05 = 3 … 5
    ⟦3 đến 5⟧ mô hình = 3 … 5
    ⟦từ 3-5⟧ mô hình = 3 … 5
    ⟦từ 3 đến 5⟧ mô hình = 3 … 5
    60 - 70% = 60 … 70 %
    60% - 70% = 60 … 70 %
    1,5 - 2 triệu = 1500000 … 2000000
    500 nghìn - 1 triệu = 500000 … 1000000
    ⟦10⟧-5 = 10
    ⟦2/3⟧ số hộ = 2 / 3
    ⟦19/19⟧ tiêu chí = 19 / 19
    ⟦một nửa⟧ số thôn = 1 / 2
    ⟦hai phần ba⟧ số thôn = 2 / 3
    ⟦02 (hai)⟧ mô hình = 2 agrees
    ⟦05 (năm)⟧ mô hình = 5 agrees
    ⟦15 (mười lăm)⟧ ngày = 15 agrees
    ⟦05 (sáu)⟧ mô hình = 5 disagrees
    ⟦hai (02)⟧ mô hình = 2 agrees
    ⟦một⟧ mô hình = 1
    ⟦năm⟧ xã = 5
    ⟦mười⟧ xã = 10
    mười lăm = 15
    mười một = 11
    hai mươi = 20
    hai mươi mốt = 21
    hai mươi lăm = 25
    chín mươi tư = 94
    một trăm = 100
    một trăm linh năm = 105
    hai trăm mười lăm = 215
    chín trăm chín mươi chín = 999
    mười lăm nghìn = 15000
    hai triệu rưỡi = 2500000
    năm mươi = 50
    năm triệu = 5000000
    ⟦10⟧ - xã A = 10
    ⟦5⟧ha = 5
    ⟦20⟧ km = 20
    """

  static let none = """
    30/2020/NĐ-CP
    375/KH-UBND
    10/11/2021
    07-4-2014
    36-HD/VPTW
    4.1. Tăng cường
    13h30
    năm 2025
    năm học
    năm, quý
    một số xã
    một trong các
    một cửa
    Ba Đình
    triệu đồng
    từ 02 mô hình
    1000000000000000000000
    999.999.999.999.999.999.999
    999999999999999 nghìn tỷ
    """

  @Test(arguments: lexiconLines(examples))
  func readsNumbers(_ line: String) {
    let (phrase, expected) = splitEntry(line)
    let parts = phrase.split(omittingEmptySubsequences: false) { $0 == "⟦" || $0 == "⟧" }
    let tokens = Tokens(parts.joined())
    let numeral = NumeralReader.match(tokens, at: 0, before: tokens.count)
    #expect(numeral.map(Self.describe) == expected)
    #expect(
      numeral.map { tokens.words(0..<$0.length) }
        == String(parts.count == 3 ? parts[1] : phrase[...]))
  }

  @Test(arguments: lexiconLines(none))
  func readsNoNumberWhereNoneIsMeant(_ text: String) {
    let tokens = Tokens(text)
    #expect(NumeralReader.match(tokens, at: 0, before: tokens.count).map(Self.describe) == nil)
  }

  @Test(arguments: [
    "hằng năm xã", "5 năm xã", "thứ hai mươi", "tháng ba mô hình", "quý một", "Văn Mười", "đòn bẩy",
  ])
  func readsNoNumberWordBehindWordsThatMakeItAnother(_ text: String) {
    let tokens = Tokens(text)
    #expect(NumeralReader.match(tokens, at: 1, before: tokens.count) == nil)
  }

  @Test func leavesANumberOfFourHundredDigits() {
    let tokens = Tokens("1" + String(repeating: "0", count: 400))
    #expect(NumeralReader.match(tokens, at: 0, before: tokens.count) == nil)
    let groups = Tokens("1" + String(repeating: ".000", count: 400))
    #expect(NumeralReader.match(groups, at: 0, before: groups.count) == nil)
  }

  @Test func keepsTheFigureApartFromItsScale() throws {
    let tokens = Tokens("1,5 triệu đồng")
    let numeral = try #require(NumeralReader.match(tokens, at: 0, before: tokens.count))
    #expect(numeral.figure.text == "1.5")
    #expect(numeral.scaleLength == 1)
    #expect(numeral.length == 4)
  }

  @Test func readsRomanNumeralsUpToThirtyNine() {
    let rightOnes = (1...39).map { value -> String in
      let ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
      return String(repeating: "X", count: value / 10) + ones[value % 10]
    }
    #expect(rightOnes.map { RomanNumeral.value(Array($0.utf8)) } == Array(1...39))
    for wrong in ["", "IIII", "IIIIII", "VX", "IXI", "XXXX", "VV", "IC", "i", "L", "XL"] {
      #expect(RomanNumeral.value(Array(wrong.utf8)) == nil, "\(wrong)")
    }
  }

  private static func describe(_ numeral: Numeral) -> String {
    var words = [numeral.value.text]
    if let upper = numeral.upper { words += ["…", upper.text] }
    if let denominator = numeral.denominator { words += ["/", "\(denominator)"] }
    if numeral.isPercent { words.append("%") }
    if numeral.isIrregular { words.append("irregular") }
    if let agrees = numeral.agrees { words.append(agrees ? "agrees" : "disagrees") }
    return words.joined(separator: " ")
  }
}
