import Foundation
import Testing

@testable import PlanText

@Suite struct LegacyDetectionTests {
  static let single: [LegacyEncoding] = [.tcvn3, .vni, .viscii, .vps, .windows1258, .viqr]

  /// The sample as an encoding can hold it: TCVN3 has no capitals with tones.
  private func sample(_ encoding: LegacyEncoding) -> String {
    var text = LegacySamples.plan
    if Self.single.contains(encoding) {
      text = text.replacing("“", with: "\"").replacing("”", with: "\"").replacing("–", with: "-")
    }
    return encoding == .tcvn3 ? text.replacing("Ủy", with: "Uỷ").replacing("ỦY", with: "UỶ") : text
  }

  @Test(arguments: single)
  func knowsRawBytes(_ encoding: LegacyEncoding) throws {
    let text = sample(encoding)
    let bytes = try #require(LegacyEncoder.bytes(encoding == .tcvn3 ? small(text) : text, encoding))
    let (decoded, evidence) = TextDecoding.decodeFile(bytes)
    #expect(decoded.encoding == encoding.rawValue)
    #expect(evidence?.encoding == encoding)
    #expect(try #require(evidence).percentAfter > 90)
    expectSame(decoded.text, text, encoding)
    #expect(decoded.map.outputCount == decoded.text.count)
    #expect(decoded.map.input(of: 0..<decoded.text.count) == 0..<bytes.count)
  }

  @Test(arguments: LegacyEncoding.allCases)
  func knowsTextStoredAsUnicode(_ encoding: LegacyEncoding) throws {
    let text = sample(encoding)
    let source = encoding == .tcvn3 ? small(text) : text
    for stored in [
      LegacyEncoder.stored(source, encoding), LegacyEncoder.storedByWindows(source, encoding),
    ] {
      let bytes = Array(try #require(stored).utf8)
      let (decoded, evidence) = TextDecoding.decodeFile(bytes)
      #expect(decoded.encoding == encoding.rawValue)
      #expect(evidence?.encoding == encoding)
      expectSame(decoded.text, text, encoding)
      #expect(decoded.map.outputCount == decoded.text.count)
      #expect(decoded.map.input(of: 0..<decoded.text.count) == 0..<bytes.count)
    }
  }

  /// Characters that programs of Vietnamese Windows made of the bytes, as they stand and composed.
  @Test(arguments: [LegacyEncoding.tcvn3, .vni], [false, true])
  func knowsBytesTakenForWindows1258(_ encoding: LegacyEncoding, isComposed: Bool) throws {
    let text = sample(encoding)
    let bytes = try #require(LegacyEncoder.bytes(encoding == .tcvn3 ? small(text) : text, encoding))
    var stored = ""
    for byte in bytes { stored.unicodeScalars.append(CodePage.windows1258.scalar(byte)) }
    if isComposed { stored = stored.precomposedStringWithCanonicalMapping }
    let (decoded, evidence) = TextDecoding.decodeFile(Array(stored.utf8))
    #expect(decoded.encoding == encoding.rawValue)
    #expect(try #require(evidence).percentAfter > 90)
    expectSame(decoded.text, text, encoding)
    #expect(decoded.map.input(of: 0..<decoded.text.count) == 0..<stored.utf8.count)
    // One such line among others, and a sign that both have.
    let expected = text.split(separator: "\n").map(String.init)
    let place = try #require(expected.firstIndex { $0.contains("trong phong trào thi đua") })
    let line = stored.split(separator: "\n")[place]
    let plain = "Ủy ban nhân dân huyện ban hành Kế hoạch, giữ © và ® của Bộ, đơn vị: m², § 4."
    let mixed = LegacyText(Array("\(plain)\n\(line)\n\(plain)".utf8))
    let lines = String(decoding: mixed.text, as: UTF8.self).split(separator: "\n").map(String.init)
    #expect(lines.first == plain && lines.last == plain && lines[1] == expected[place])
    #expect(mixed.evidence?.isMixed == true)
  }

  /// Vietnamese whose tones are characters of their own, as some programs store it, is no legacy text.
  @Test func leavesCombiningTonesAlone() {
    for form in [
      LegacySamples.plan.decomposedStringWithCanonicalMapping, windows1258(LegacySamples.plan),
    ] {
      let bytes = Array((form + "\nGiữ © và ® của Bộ, § 4.").utf8)
      let text = LegacyText(bytes)
      #expect(text.evidence == nil)
      #expect(text.text == bytes)
    }
  }

  /// A sign, a digit and a letter are money, also on a line of such words alone.
  @Test func leavesMoneyAlone() {
    let bytes = Array("Giá £5đ £5đ £5đ\nGiá ¥5đ ¥6đ ¥7đ".utf8)
    #expect(LegacyText(bytes).text == bytes)
  }

  /// The text with tones alone as combining marks, as decoders of Windows-1258 make it.
  private func windows1258(_ text: String) -> String {
    var result = ""
    let marks = Array("\u{300}\u{301}\u{309}\u{303}\u{323}".unicodeScalars)
    for scalar in text.unicodeScalars {
      guard let vowel = ComposedLetters.vowel(scalar.value), vowel.tone > 0,
        let base = Unicode.Scalar(vowel.with(tone: 0).scalar)
      else {
        result.unicodeScalars.append(scalar)
        continue
      }
      result.unicodeScalars.append(base)
      result.unicodeScalars.append(marks[Int(vowel.tone) - 1])
    }
    return result
  }

  @Test(arguments: [
    ("K\u{D5} ho\u{B9}ch", "Kế hoạch"),
    ("KÕ ho¹ch", "Kế hoạch"),
    ("Ke^' hoa.ch", "Kế hoạch"),
    ("Káº¿ hoáº¡ch", "Kế hoạch"),
    ("®iÓn h×nh", "điển hình"),
  ])
  func twoWordsAreEnough(_ stored: String, _ expected: String) {
    #expect(String(decoding: LegacyText(Array(stored.utf8)).text, as: UTF8.self) == expected)
  }

  @Test func oneWordOfBytesIsEnough() {
    let decoded = TextDecoding.decodeFile([0x68, 0x6F, 0xB9, 0x63, 0x68]).text
    #expect(String(decoding: decoded.text, as: UTF8.self) == "hoạch")
  }

  @Test func leavesUnicodeAlone() {
    for text in [LegacySamples.plan] + LegacySamples.others {
      let bytes = Array(text.utf8)
      let (decoded, evidence) = TextDecoding.decodeFile(bytes)
      #expect(evidence == nil)
      #expect(decoded.text == bytes)
      #expect(decoded.encoding == "utf-8")
    }
  }

  @Test func readsWesternBytesAsWindows1252() throws {
    for text in LegacySamples.others {
      let bytes = text.unicodeScalars.compactMap { Windows1252Table.byte($0.value) }
      let plain = text.unicodeScalars.filter { Windows1252Table.byte($0.value) != nil }
      let (decoded, evidence) = TextDecoding.decodeFile(bytes)
      #expect(evidence == nil)
      #expect(decoded.text == Array(String(String.UnicodeScalarView(plain)).utf8))
      #expect(decoded.encoding == "windows-1252")
    }
  }

  @Test func decodesOnlyTheLegacyLinesOfAMixedText() {
    let unicode = "Ủy ban nhân dân huyện ban hành Kế hoạch như sau: giữ © và ® của Bộ, 20 m², § 4."
    let legacy = "®iÓn h×nh tiªn tiÕn trong phong trµo thi ®ua yªu n­íc, implementation plan 2024"
    let text = [unicode, legacy, unicode, unicode].joined(separator: "\n")
    let result = LegacyText(Array(text.utf8))
    let expected = [
      unicode, "điển hình tiên tiến trong phong trào thi đua yêu nước, implementation plan 2024",
      unicode, unicode,
    ].joined(separator: "\n")
    #expect(String(decoding: result.text, as: UTF8.self) == expected)
    #expect(result.evidence?.isMixed == true)
  }

  @Test func decodesAQuotationWithinALineOnStrongEvidenceOnly() {
    let text =
      "Ủy ban nhân dân ban hành “KÕ ho¹ch triÓn khai chiÕn l­îc ph¸t triÓn” để thực hiện ngay"
    #expect(
      String(decoding: LegacyText(Array(text.utf8)).text, as: UTF8.self)
        == "Ủy ban nhân dân ban hành “Kế hoạch triển khai chiến lược phát triển” để thực hiện ngay")
    let weak = "Ủy ban nhân dân ban hành văn bản ho¹ch để thực hiện ngay"
    #expect(LegacyText(Array(weak.utf8)).evidence == nil)
  }

  @Test func givesCapitalsBackWhereALineIsInCapitals() {
    let text = "KÕ HO¹CH\ncña UBND tØnh Bµ RÞa\nCéNG HOµ X· HéI CHñ NGHÜA VIÖT NAM"
    #expect(
      String(decoding: LegacyText(Array(text.utf8)).text, as: UTF8.self)
        == "KẾ HOẠCH\ncủa UBND tỉnh Bà Rịa\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM")
  }

  /// Letters with tones as small ones.
  private func small(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          guard let vowel = ComposedLetters.vowel(scalar.value), vowel.isCapital, vowel.tone != 0
          else { return scalar }
          let form = Letters.toned[Int(vowel.form)].unicodeScalars
          return form[form.index(form.startIndex, offsetBy: Int(vowel.tone))]
        }))
  }

  private func expectSame(_ bytes: [UInt8], _ text: String, _ encoding: LegacyEncoding) {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    for (line, expected) in zip(lines, text.split(separator: "\n")) {
      #expect(line == expected, "\(encoding)")
    }
  }
}
