import PlanReaders
import PlanText
import Testing

@Suite struct MarkdownTests {
  /// Marks go, the document's own characters stay.
  @Test(arguments: [
    ("ít nhất **02 điển hình/năm** trong", "ít nhất 02 điển hình/năm trong"),
    ("**1. **100% đội ngũ", "1. 100% đội ngũ"),
    ("**1**. **Mục đích**", "1. Mục đích"),
    ("*Đơn vị phối hợp: *Sở Nội vụ", "Đơn vị phối hợp: Sở Nội vụ"),
    ("***3.1. Tên***", "3.1. Tên"),
    ("**- **Triển khai", "- Triển khai"),
    ("**Tham khảo**** Mẫu**", "Tham khảo Mẫu"),
    ("thời kỳ *2021-* *2030*", "thời kỳ 2021- 2030"),
    ("2040*” *và Kế hoạch", "2040” và Kế hoạch"),
    ("*N-NH*4+", "N-NH4+"),
    ("__đậm__ và _nghiêng_", "đậm và nghiêng"),
    ("**chưa đóng", "chưa đóng"),
    // the document's own
    ("Ghi chú (*) và (**)", "Ghi chú (*) và (**)"),
    ("(*) Nếu thay đổi", "(*) Nếu thay đổi"),
    ("5*3 và a * b", "5*3 và a * b"),
    ("Tỷ lệ = b/a * 100%", "Tỷ lệ = b/a * 100%"),
    ("773_2018_QĐ_TTg", "773_2018_QĐ_TTg"),
    ("Số: __/KH ngày __/__/2024", "Số: __/KH ngày __/__/2024"),
    ("Họ tên: ______", "Họ tên: ______"),
    ("* Giao cho Sở", "* Giao cho Sở"),
    ("tổng số*", "tổng số*"),
    ("<Nội dung> = Nội dung", "<Nội dung> = Nội dung"),
    ("> 80% số hộ", "> 80% số hộ"),
    ("~5 km", "~5 km"),
    // escapes, entities, tags, links, code
    ("1\\. Mục đích \\*", "1. Mục đích *"),
    ("C:\\Kế hoạch", "C:\\Kế hoạch"),
    ("A &amp; B &lt; C &#7871; &#x1EBF;&nbsp;x &khong;", "A & B < C ế ế x &khong;"),
    ("<b>đậm</b> <u>gạch</u> <!-- bỏ -->x", "đậm gạch x"),
    ("[Quyết định](https://vbpl.vn/a(1)) số [1]", "Quyết định số [1]"),
    ("![Quốc huy](a.png \"x\") KẾ HOẠCH", "Quốc huy KẾ HOẠCH"),
    ("[a](không phải) [b]", "[a](không phải) [b]"),
    ("<https://vbpl.vn>", "https://vbpl.vn"),
    ("`mã *x*` và ``a`b``", "mã *x* và a`b"),
    ("> Trích *dẫn*", "Trích dẫn"),
  ])
  func marksGo(source: String, text: String) throws {
    #expect(try blockTexts(source, as: .markdown) == [text])
  }

  @Test func marksAloneLeaveNothing() throws {
    #expect(try blockTexts("* *\n\n** **\n\n#\n\n***\n\nA", as: .markdown) == ["A"])
  }

  @Test func emphasisOverLinesJoinsThem() throws {
    #expect(
      try blockTexts("**I. MỤC ĐÍCH,\nYÊU CẦU**\n\n**TM. ỦY BAN NHÂN\nDÂN**", as: .markdown)
        == ["I. MỤC ĐÍCH, YÊU CẦU", "TM. ỦY BAN NHÂN DÂN"]
    )
    #expect(
      try blockTexts("**ỦY BAN NHÂN DÂN\n**\nTỈNH BẮC NINH\n-------", as: .markdown)
        == ["ỦY BAN NHÂN DÂN TỈNH BẮC NINH"]
    )
    #expect(
      try blockTexts("**KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH**\n\nHoàng Văn Bình", as: .markdown)
        == ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Hoàng Văn Bình"]
    )
  }

  @Test func headingsHaveLevels() throws {
    let document = try read("# Một\n### Ba ###\n####### Bảy\n#Không\nĐoạn", as: .markdown)
    #expect(texts(of: document) == ["Một", "Ba", "####### Bảy", "#Không", "Đoạn"])
    #expect(document.blocks.map(\.headingLevel) == [1, 3, 0, 0, 0])
    #expect(
      document.blocks.map(\.kind) == [.heading, .heading, .paragraph, .paragraph, .paragraph])
  }

  /// What CommonMark would take for markup and change.
  @Test func labelsAndRulesAreTheDocuments() throws {
    let text = "1. Một\n5. Năm\n\n- a\n+ b\n\nMục đích\n----\n\n    Thụt vào\n\n```\nNội dung\n```"
    #expect(
      try blockTexts(text, as: .markdown)
        == ["1. Một", "5. Năm", "- a", "+ b", "Mục đích", "Thụt vào", "Nội dung"]
    )
  }

  /// A line without a mark right below a bullet's goes on with the item, whatever that ends in; where no blank lines part items it may begin a paragraph.
  @Test func linesBelowABulletGoOnWithIt() throws {
    let first = "- Đối với Ban Tổ chức;\nCông an xã; Trạm Y tế chọn 01 cá nhân;"
    let items = [first, "- Đội văn nghệ:\nkhông quá 05 người;", "- Kiểm tra;", "- Báo cáo."]
    #expect(
      try blockTexts(items.joined(separator: "\n\n"), as: .markdown)
        == items.map { $0.replacing("\n", with: " ") })
    #expect(
      try blockTexts(items.joined(separator: "\n"), as: .markdown).prefix(2)
        == ["- Đối với Ban Tổ chức;", "Công an xã; Trạm Y tế chọn 01 cá nhân;"])
    #expect(
      try blockTexts("- Kiểm tra;\n1. Báo cáo\n\n- A\n\n- B\n\n- C", as: .markdown).prefix(2)
        == ["- Kiểm tra;", "1. Báo cáo"])
  }

  @Test func typedBreaksPartLines() throws {
    #expect(
      try blockTexts("**KT.GIÁM ĐỐC  \nPHÓ GIÁM ĐỐC**", as: .markdown)
        == ["KT.GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"]
    )
    #expect(
      try blockTexts("Sở Nội vụ\\\nSở Tài chính<br>Sở Y tế", as: .markdown)
        == ["Sở Nội vụ", "Sở Tài chính", "Sở Y tế"])
  }
}
