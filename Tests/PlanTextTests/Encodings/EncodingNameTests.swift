import PlanText
import Testing

@Suite struct EncodingNameTests {
  @Test(arguments: [
    (".VnTime", LegacyEncoding.tcvn3, false), (".VnTimeH", .tcvn3, true),
    (".VnArial NarrowH", .tcvn3, true), (".VnSouthern", .tcvn3, false),
    (".vntimeh tur", .tcvn3, true), ("ABCDEF+.VnTime,Bold", .tcvn3, false),
    ("\".VnTimeH\"", .tcvn3, true), (".VnTime-BoldItalic", .tcvn3, false),
    ("VNI-Times", .vni, false), ("VNI-Helve-Condense", .vni, false), ("VNI Times", .vni, false),
    ("VPS Times", .vps, false), ("VPS-Long An", .vps, false), ("VISCII Times", .viscii, false),
  ])
  func fontsOfLegacyEncodingsAreKnown(_ font: String, _ encoding: LegacyEncoding, _ capitals: Bool)
  {
    let found = LegacyFont.encoding(of: font)
    #expect(found?.encoding == encoding)
    #expect(found?.isCapitals == capitals)
  }

  @Test(arguments: [
    "Times New Roman", "Arial", "Symbol", "UVN Thanh Pho", "Vivaldi", "Verdana", "", "+",
    "Tahoma (Vietnamese)",
    "Vietnam", "VNtimes new roman",
  ])
  func fontsOfUnicodeAreNone(_ font: String) {
    #expect(LegacyFont.encoding(of: font) == nil)
  }

  @Test(arguments: [
    ("ABC", TextEncoding.legacy(.tcvn3)), ("tcvn3", .legacy(.tcvn3)), ("VNI", .legacy(.vni)),
    ("cp1258", .legacy(.windows1258)), ("UTF-8", .utf8), ("Latin1", .windows1252),
    ("utf-16be", .utf16(littleEndian: false)),
  ])
  func encodingsAreKnownByTheirUsualNames(_ name: String, _ encoding: TextEncoding) {
    #expect(TextEncoding(name: name) == encoding)
  }

  @Test func everyOfferedNameIsKnownAndItsOwn() {
    for name in TextEncoding.names { #expect(TextEncoding(name: name)?.name == name) }
    #expect(TextEncoding(name: "ebcdic") == nil)
  }
}
