/// Which fonts show a legacy encoding.
public enum LegacyFont {
  /// The encoding of the text that is set in a font, and whether the font shows small letters as capitals; nil for a font of Unicode.
  ///
  /// `.VnTime`, `.VnArialH` and their like are TCVN3; those whose names end in H have capitals only. `VNI-Times`, `VPS Times`, `VISCII …` speak for themselves. Style suffixes (`Bold`, `,Italic`), prefixes of embedded fonts (`ABCDEF+`) and script suffixes (` Tur`) are passed over.
  public static func encoding(of fontName: String) -> (encoding: LegacyEncoding, isCapitals: Bool)?
  {
    let name = plain(fontName)
    if name.hasPrefix(".vn") {
      return (.tcvn3, isCapitals(name))
    }
    if name.hasPrefix("vni-") || name.hasPrefix("vni ") { return (.vni, false) }
    if name.hasPrefix("vps ") || name.hasPrefix("vps-") { return (.vps, false) }
    if name.hasPrefix("viscii") || name.hasPrefix("vi ") || known(name) {
      return (.viscii, false)
    }
    return nil
  }

  /// The name in lower case without what embedding, styles and scripts add.
  private static func plain(_ fontName: String) -> String {
    var name = Substring(fontName.lowercased())
    name = name.drop { $0 == " " || $0 == "\"" || $0 == "'" }
    if let plus = name.firstIndex(of: "+"), name.distance(from: name.startIndex, to: plus) == 6 {
      name = name[name.index(after: plus)...]
    }
    if let comma = name.firstIndex(of: ",") { name = name[..<comma] }
    var isStripped = true
    while isStripped {
      isStripped = false
      for suffix in suffixes where name.hasSuffix(suffix) {
        name = name.dropLast(suffix.count)
        isStripped = true
      }
    }
    return String(name)
  }

  private static let suffixes = [
    " ", "\"", "'", " tur", " ce", " cyr", " greek", " baltic", " (vietnamese)", " (arabic)",
    " (hebrew)", "-bold", " bold", "-italic", " italic", "-bolditalic", "-normal", " regular",
  ]

  /// Fonts of ABC whose names end in H show capitals, but for those whose name itself ends so.
  private static func isCapitals(_ name: String) -> Bool {
    name.hasSuffix("h") && !notCapitals.contains(name)
  }

  private static let notCapitals: Set<String> = [".vnenglish", ".vnscratch"]

  /// Fonts of VISCII that do not say so in their first word.
  private static func known(_ name: String) -> Bool {
    ["heomay", "minh quan", "minhquan", "phuong thao", "phuongthao", "u hoai", "uhoai"]
      .contains { name.hasPrefix($0) }
  }
}
