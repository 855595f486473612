import Testing

@testable import PlanText

@Suite struct EncodingTableTests {
  /// The 67 letters with marks, and their capitals.
  static let small = (Letters.toned.joined() + "ăâđêôơư").unicodeScalars
    .filter { $0.value >= 0x80 }
  static let capitals = (Letters.tonedCapitals.joined() + "ĂÂĐÊÔƠƯ").unicodeScalars
    .filter { $0.value >= 0x80 }

  @Test(arguments: [
    LegacyEncoding.viscii, .vps, .vni, .windows1258, .viqr, .utf8Twice, .utf8Thrice,
  ])
  func everyLetterComesBack(_ encoding: LegacyEncoding) throws {
    for scalar in Self.small + Self.capitals {
      // A full stop at the end of a word of VIQR ends the sentence.
      let text = String(scalar) + (encoding == .viqr ? "n" : "")
      let stored = try #require(LegacyEncoder.stored(text, encoding), "\(text) in \(encoding)")
      #expect(encoding.decodeRun(stored) == text, "\(text) in \(encoding)")
      let byWindows = try #require(LegacyEncoder.storedByWindows(text, encoding))
      #expect(encoding.decodeRun(byWindows) == text, "\(text) in \(encoding), Windows")
    }
  }

  @Test func everyLetterOfTCVN3ComesBack() throws {
    for scalar in Self.small + "ĂÂĐÊÔƠƯ".unicodeScalars {
      let text = String(scalar)
      let stored = try #require(LegacyEncoder.stored(text, .tcvn3))
      #expect(stored.unicodeScalars.count == 1)
      #expect(Self.decoded(stored, .tcvn3) == text)
      #expect(LegacyEncoding.tcvn3.decodeRun(stored, capitals: true) == text.uppercased())
    }
  }

  @Test func theLetterUWithHornIsASoftHyphenInTCVN3() {
    #expect(LegacyEncoding.tcvn3.decodeRun("tr\u{AD}\u{EB}ng") == "trưởng")
    #expect(LegacyEncoding.tcvn3.decodeRun("n\u{2212}íc") == "nước")
  }

  @Test(arguments: [
    ("KÕ ho¹ch nh©n d©n ®iÓn h×nh tiªn tiÕn §ång §¨ng Uû ban", LegacyEncoding.tcvn3),
    ("Keá hoaïch nhaân daân ñieån hình tieân tieán Ñoàng Ñaêng Uûy ban", .vni),
    ("K\u{AA} ho\u{D5}ch nhân dân ði\u{AC}n hình tiên ti\u{AA}n Ð°ng Ðång Uy ban", .viscii),
    ("K\u{89} hoåch nhân dân Çi\u{8B}n hình tiên ti\u{89}n ñÒng ñæng Uy ban", .vps),
    ("Kêì hoaòch nhân dân ðiêÒn hình tiên tiêìn ÐôÌng Ðãng UyÒ ban", .windows1258),
    ("Ke^' hoa.ch nha^n da^n ddie^?n hi`nh tie^n tie^'n DDo^`ng DDa(ng Uy? ban", .viqr),
    ("Káº¿ hoáº¡ch nhÃ¢n dÃ¢n Ä‘iá»ƒn hÃ¬nh", .utf8Twice),
  ])
  func readsRealSpellings(_ stored: String, _ encoding: LegacyEncoding) {
    let plain = "Kế hoạch nhân dân điển hình tiên tiến Đồng Đăng Uỷ ban"
    let decoded = Self.decoded(stored, encoding)
    #expect(plain.hasPrefix(String(decoded.prefix(30))), "\(decoded)")
    #expect(decoded.unicodeScalars.allSatisfy { $0.value < 0x80 || Letters.isLetter($0.value) })
  }

  static func decoded(_ text: String, _ encoding: LegacyEncoding) -> String {
    String(decoding: LegacyText(Array(text.utf8), forced: encoding).text, as: UTF8.self)
  }
}
