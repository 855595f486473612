import PlanReaders
import PlanText
import Testing

/// Heads whose two columns stand on the same lines with hardly a blank between.
@Suite struct SqueezedHeadTests {
  private static let below = [
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
    "Hoa Lâm, ngày 5 tháng 3 năm 2026",
  ]

  @Test(
    arguments: [
      // Line by line, all of the right column behind the left one, without any blank, everything on one line.
      """
      UBND XÃ HOA LÂM CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Số: 5/KH-UBND Độc lập - Tự do - Hạnh phúc
      Hoa Lâm, ngày 5 tháng 3 năm 2026
      KẾ HOẠCH
      Trồng cây năm 2026
      """,
      """
      UBND XÃ HOA LÂM CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc
      Số: 5/KH-UBND Hoa Lâm, ngày 5 tháng 3 năm 2026
      KẾ HOẠCH
      Trồng cây năm 2026
      """,
      """
      UBND XÃ HOA LÂMCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Số: 5/KH-UBNDĐộc lập - Tự do - Hạnh phúc
      Hoa Lâm, ngày 5 tháng 3 năm 2026
      KẾ HOẠCH
      Trồng cây năm 2026
      """,
      """
      UBND XÃ HOA LÂM Số: 5/KH-UBND CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Hoa Lâm, ngày 5 tháng 3 năm 2026
      KẾ HOẠCH
      Trồng cây năm 2026
      """,
    ])
  func areCutIntoTheirParts(text: String) throws {
    let document = try read(text, as: .text)
    expectInvariants(document)
    #expect(
      texts(of: document) == ["UBND XÃ HOA LÂM", "Số: 5/KH-UBND"] + Self.below
        + ["KẾ HOẠCH", "Trồng cây năm 2026"])
  }

  @Test func numberAndDateWithoutABlank() throws {
    let document = try read(
      "UBND XÃ HOA LÂM\nSố: 5/KH-UBNDHoa Lâm, ngày 5 tháng 3 năm 2026\nKẾ HOẠCH")
    #expect(
      texts(of: document) == [
        "UBND XÃ HOA LÂM", "Số: 5/KH-UBND", "Hoa Lâm, ngày 5 tháng 3 năm 2026", "KẾ HOẠCH",
      ])
  }

  /// Names over two lines, and a school's two organs.
  @Test func namesOfTheLeftColumnGoOn() throws {
    let document = try read(
      """
      ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      XÃ HOA LÂM Độc lập - Tự do - Hạnh phúc
      KẾ HOẠCH
      """)
    #expect(texts(of: document).first == "ỦY BAN NHÂN DÂN XÃ HOA LÂM")
    let school = try read(
      """
      TRƯỜNG THPT HOA LÂM CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      TỔ NGỮ VĂN Độc lập - Tự do - Hạnh phúc
      KẾ HOẠCH
      """)
    #expect(texts(of: school).prefix(2) == ["TRƯỜNG THPT HOA LÂM", "TỔ NGỮ VĂN"])
  }

  /// Titles that speak of the nation or the Party, cited documents, numbers of schools, dates of events.
  @Test(
    arguments: [
      "KỶ NIỆM NGÀY THÀNH LẬP ĐẢNG CỘNG SẢN VIỆT NAM",
      "CHÀO MỪNG 80 NĂM NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM (02/9/2025)",
      "Căn cứ Kế hoạch số 5/KH-UBND ngày 5 tháng 3 năm 2026 của UBND xã Hoa Lâm;",
      "Căn cứ Kế hoạch của UBND xã Hoa Lâm ngày 5 tháng 3 năm 2026",
      "TRƯỜNG THPT Số 1 HOA LÂM",
      "TỔ CHỨC Hội thao Hoa Lâm, ngày 5 tháng 3",
    ])
  func otherLinesStayWhole(line: String) throws {
    #expect(texts(of: try read(line + "\n1. Mục đích", as: .text)).first == line)
  }

  /// Below what the document is, or behind a label or bullet, the nation and its motto are words like others.
  @Test(
    arguments: [
      "KẾ HOẠCH\nTUYÊN TRUYỀN LUẬT QUỐC TỊCH NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM NĂM 2026",
      "2. Phòng Văn hóa làm phông có chữ Độc lập - Tự do - Hạnh phúc tại các thôn.",
      "- Treo khẩu hiệu CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Muôn năm tại trụ sở.",
      "Treo khẩu hiệu “Độc lập - Tự do - Hạnh phúc” tại trụ sở.",
      "LỄ KỶ NIỆM QUỐC KHÁNH NƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    ])
  func theBodyStaysWhole(lines: String) throws {
    let whole = lines.split(separator: "\n").map(String.init)
    #expect(
      texts(of: try read("UBND XÃ HOA LÂM\n\n\(lines)", as: .text)).suffix(whole.count)
        == whole[...])
  }
}
