import Testing

@testable import PlanEvaluation

@Test(arguments: [
  ("Hoà bình", "HÒA BÌNH"),
  ("\u{1EE7}y", "u\u{309}y"),
  ("Uỷ ban – nhân dân", "Ủy ban-nhân  dân"),
  ("**“Thi đua”**;", "thi đua"),
  ("Điểm\u{A0}a)", "điểm a)"),
  ("  - Sở Nội vụ; ", "Sở Nội vụ"),
])
func textsThatDifferInFoldsAreTheSame(first: String, second: String) {
  #expect(ComparableText(first) == ComparableText(second))
}

@Test func differentTonesAreDifferent() {
  #expect(ComparableText("huyện ủy") != ComparableText("huyện uy"))
}

@Test(arguments: [
  ("abcd", "bcde", 0.75), ("abxcd", "abcd", 8.0 / 9),
  ("private Thread", "private volatile Thread", 28.0 / 37),
  ("a", "b", 0.0), ("", "", 1.0),
])
func similarityIsThatOfSequenceMatcher(first: String, second: String, expected: Double) {
  let value = sequenceSimilarity(
    ArraySlice(first.unicodeScalars),
    ArraySlice(second.unicodeScalars)
  )
  #expect(abs(value - expected) < 1e-12)
}

@Test func aGoldTextMayBeTheBeginningOfALongOne() {
  let compare = Comparison()
  #expect(!compare.startsAlike("Xây dựng mô hình", "Rà soát các mô hình"))
  let words =
    "Xây dựng và nhân rộng các mô hình, điển hình tiên tiến trong mọi lĩnh vực của đời sống"
  #expect(compare.startsAlike(words, words + String(repeating: " ở xã", count: 50)))
}

@Test func labelsAreComparedWithoutTheirMarks() {
  let compare = Comparison()
  #expect(compare.bareLabel(.string("II.3 . 2)")) == compare.bareLabel(.string("ii.3.2")))
  #expect(compare.bareLabel(.string("a)")) == ["a"])
}
