import Foundation
import Testing

/// Each case: lines as they stand in a file, and the blocks they are.
@Suite struct LineJoiningTests {
  @Test(
    arguments: [
      // A sentence goes on in small letters.
      (
        "Nâng cao nhận thức của cấp ủy, chính quyền các\ncấp về công tác thi đua.",
        ["Nâng cao nhận thức của cấp ủy, chính quyền các cấp về công tác thi đua."]
      ),
      // Also over a blank line, a page number, a form feed.
      (
        "Có sáng kiến, cách làm hay trong phong trào; có sáng kiến/cách\n\nlàm mang lại hiệu quả.",
        ["Có sáng kiến, cách làm hay trong phong trào; có sáng kiến/cách làm mang lại hiệu quả."]
      ),
      (
        "Có sáng kiến, cách làm hay trong phong trào thi đua\n\u{C}làm mang lại hiệu quả.",
        ["Có sáng kiến, cách làm hay trong phong trào thi đua làm mang lại hiệu quả."]
      ),
      (
        "Có sáng kiến, cách làm hay trong phong trào thi đua\n\n- 2 -\n\nlàm mang lại hiệu quả.",
        ["Có sáng kiến, cách làm hay trong phong trào thi đua làm mang lại hiệu quả."]
      ),
      // The formula that ends a plan begins a paragraph, though the line before is full.
      (
        """
        Các xã, thị trấn báo cáo kết quả thực hiện theo quy định về các
        phòng chuyên môn của huyện để tổng hợp, báo cáo lãnh đạo huyện
        xem xét, chỉ đạo trong từng quý của năm nay và các năm sau đó.
        Trên đây là Kế hoạch phát triển cây lâu năm của huyện, đề nghị
        các đơn vị triển khai thực hiện đúng quy định.
        """,
        [
          "Các xã, thị trấn báo cáo kết quả thực hiện theo quy định về các phòng chuyên môn của huyện để tổng hợp, báo cáo lãnh đạo huyện xem xét, chỉ đạo trong từng quý của năm nay và các năm sau đó.",
          "Trên đây là Kế hoạch phát triển cây lâu năm của huyện, đề nghị các đơn vị triển khai thực hiện đúng quy định.",
        ]
      ),
      // A name with one syllable behind its tier goes on with the next.
      (
        "Thực hiện Kế hoạch số 45/KH-UBND của UBND tỉnh Hoa\nLâm về giảm nghèo, xã ban hành kế hoạch.",
        [
          "Thực hiện Kế hoạch số 45/KH-UBND của UBND tỉnh Hoa Lâm về giảm nghèo, xã ban hành kế hoạch."
        ]
      ),
      (
        "Số: 5/KH\nThị trấn Hoa\nLâm Thượng, ngày 5 tháng 3 năm 2026",
        ["Số: 5/KH", "Thị trấn Hoa Lâm Thượng, ngày 5 tháng 3 năm 2026"]
      ),
      // But not after a full stop, nor a short line.
      (
        "Đã hoàn thành nhiệm vụ được giao trong năm qua.\n\nvà tiếp tục.",
        [
          "Đã hoàn thành nhiệm vụ được giao trong năm qua.", "và tiếp tục.",
        ]
      ),
      ("Họ tên\n\ntuổi", ["Họ tên", "tuổi"]),
      // Titles behind numbers that nothing marks.
      (
        "I MỤC ĐÍCH - YÊU CẦU\n1 MỤC ĐÍCH\n- Tiết kiệm.",
        ["I MỤC ĐÍCH - YÊU CẦU", "1 MỤC ĐÍCH", "- Tiết kiệm."]
      ),
      // The next item of a list is no number of a month.
      (
        "2. Báo cáo tháng gửi trước ngày 15 của tháng\n3. Báo cáo quý gửi trước ngày 05 tháng cuối quý\n4. Báo cáo năm.",
        [
          "2. Báo cáo tháng gửi trước ngày 15 của tháng",
          "3. Báo cáo quý gửi trước ngày 05 tháng cuối quý", "4. Báo cáo năm.",
        ]
      ),
      // A compound ends a line that its last word alone would not.
      (
        "III. THỜI GIAN, ĐỊA ĐIỂM\n1. Thời gian: Tháng 6.\n2. Mặt hàng trọng điểm\nThuốc lá.",
        [
          "III. THỜI GIAN, ĐỊA ĐIỂM", "1. Thời gian: Tháng 6.", "2. Mặt hàng trọng điểm",
          "Thuốc lá.",
        ]
      ),
      ("TỈNH HOA LÂM\nỦY BAN NHÂN DÂN XÃ AN BÌNH", ["TỈNH HOA LÂM", "ỦY BAN NHÂN DÂN XÃ AN BÌNH"]),
    ] as [(String, [String])])
  func sentencesGoOn(lines: String, blocks: [String]) throws {
    #expect(try blockTexts(lines, as: .text) == blocks)
  }

  @Test(
    arguments: [
      // Bullets and labels begin paragraphs …
      ("- Một việc;\n- Hai việc;\n+ Ba việc.", ["- Một việc;", "- Hai việc;", "+ Ba việc."]),
      (
        "1. Mục đích\na) Nâng cao\nb) Phát huy\nđ) Khác",
        [
          "1. Mục đích", "a) Nâng cao", "b) Phát huy", "đ) Khác",
        ]
      ),
      (
        "I. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\n1.1. Chung\n2) Riêng\n3/ Thêm",
        [
          "I. MỤC ĐÍCH, YÊU CẦU", "1. Mục đích", "1.1. Chung", "2) Riêng", "3/ Thêm",
        ]
      ),
      ("• Một\n● Hai\n▪ Ba", ["• Một", "● Hai", "▪ Ba"]),
      // … unless the mark belongs to the sentence.
      ("Trong giai đoạn 2021\n- 2025 như sau", ["Trong giai đoạn 2021 - 2025 như sau"]),
      (
        "1. Đến hết năm 2024\n- 100% cán bộ được tập huấn.",
        ["1. Đến hết năm 2024", "- 100% cán bộ được tập huấn."]
      ),
      (
        "1. Phát triển hạ tầng số\nGiao Phòng Nội vụ rà soát; bố trí ngân sách.",
        ["1. Phát triển hạ tầng số", "Giao Phòng Nội vụ rà soát; bố trí ngân sách."]
      ),
      ("1. Đến năm 2024\n- 15 lớp tập huấn.", ["1. Đến năm 2024", "- 15 lớp tập huấn."]),
      (
        "Báo cáo kết quả trước tháng 12 năm\n2024. Định kỳ",
        [
          "Báo cáo kết quả trước tháng 12 năm 2024. Định kỳ"
        ]
      ),
      (
        "Thực hiện theo quy định tại khoản\n2. Điều này",
        [
          "Thực hiện theo quy định tại khoản 2. Điều này"
        ]
      ),
      (
        "Thực hiện Quyết định số\n1850/QĐ-TTg ngày 27 tháng 8 năm 2025",
        [
          "Thực hiện Quyết định số 1850/QĐ-TTg ngày 27 tháng 8 năm 2025"
        ]
      ),
      // A label alone goes with the words below it.
      ("1.\nĐối tượng\n2.\nTiêu chí", ["1. Đối tượng", "2. Tiêu chí"]),
    ] as [(String, [String])])
  func marksBeginParagraphs(lines: String, blocks: [String]) throws {
    #expect(try blockTexts(lines, as: .text) == blocks)
  }

  @Test(
    arguments: [
      ("ỦY BAN NHÂN DÂN\nHUYỆN CAO LỘC", ["ỦY BAN NHÂN DÂN HUYỆN CAO LỘC"]),
      ("UBND HUYỆN CAO LỘC\nPHÒNG NỘI VỤ", ["UBND HUYỆN CAO LỘC", "PHÒNG NỘI VỤ"]),
      ("ĐẢNG BỘ HUYỆN CAO LỘC\nĐẢNG ỦY XÃ HÒA CƯ", ["ĐẢNG BỘ HUYỆN CAO LỘC", "ĐẢNG ỦY XÃ HÒA CƯ"]),
      (
        "SỞ GIÁO DỤC\nVÀ ĐÀO TẠO\nTRƯỜNG THPT\nCAO LÃNH 2",
        [
          "SỞ GIÁO DỤC VÀ ĐÀO TẠO", "TRƯỜNG THPT CAO LÃNH 2",
        ]
      ),
      ("BỘ VĂN HÓA, THỂ THAO\nVÀ DU LỊCH", ["BỘ VĂN HÓA, THỂ THAO VÀ DU LỊCH"]),
      (
        "CỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc",
        [
          "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
        ]
      ),
      (
        "CỘNG HOÀ XÃ HỘI CHỦ\nNGHĨA VIỆT NAM\nĐộc lập - Tự do\n- Hạnh phúc",
        [
          "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
        ]
      ),
      (
        "KẾ HOẠCH\nPhòng, chống thiên tai\nnăm 2023\nCăn cứ Luật Đê điều.",
        ["KẾ HOẠCH", "Phòng, chống thiên tai năm 2023", "Căn cứ Luật Đê điều."]
      ),
      (
        "KẾ HOẠCH GIÁO DỤC NHÀ TRƯỜNG\nNĂM HỌC 2023 - 2024\nCăn cứ Luật Giáo dục.",
        ["KẾ HOẠCH GIÁO DỤC NHÀ TRƯỜNG NĂM HỌC 2023 - 2024", "Căn cứ Luật Giáo dục."]
      ),
      (
        "KẾ HOẠCH V/v tổ chức hội thi\nNăm học: 2023 - 2024\nCăn cứ Luật Giáo dục.",
        ["KẾ HOẠCH V/v tổ chức hội thi Năm học: 2023 - 2024", "Căn cứ Luật Giáo dục."]
      ),
      (
        "KẾ HOẠCH\nThực hiện Nghị quyết số 15-NQ/TU\nCủa Tỉnh ủy về chuyển đổi số\nI. MỤC ĐÍCH",
        [
          "KẾ HOẠCH", "Thực hiện Nghị quyết số 15-NQ/TU Của Tỉnh ủy về chuyển đổi số",
          "I. MỤC ĐÍCH",
        ]
      ),
      (
        "KẾ HOẠCH\n\nTổ chức hội thi\n\n(Năm học 2023 - 2024)\n\nI. MỤC ĐÍCH",
        ["KẾ HOẠCH", "Tổ chức hội thi (Năm học 2023 - 2024)", "I. MỤC ĐÍCH"]
      ),
      (
        "KẾ HOẠCH\n\nTUYÊN TRUYỀN BẦU CỬ\n\nĐẠI BIỂU QUỐC HỘI NĂM 2023\n\nCăn cứ Luật Bầu cử.",
        ["KẾ HOẠCH", "TUYÊN TRUYỀN BẦU CỬ ĐẠI BIỂU QUỐC HỘI NĂM 2023", "Căn cứ Luật Bầu cử."]
      ),
      (
        "KẾ HOẠCH\nTổ chức Đại hội đại biểu\nHội Nông dân xã An Bình lần thứ II,\nnhiệm kỳ 2022 - 2027\nCăn cứ Điều lệ Hội.",
        [
          "KẾ HOẠCH",
          "Tổ chức Đại hội đại biểu Hội Nông dân xã An Bình lần thứ II, nhiệm kỳ 2022 - 2027",
          "Căn cứ Điều lệ Hội.",
        ]
      ),
      (
        "KẾ HOẠCH\nTỔ CHỨC ĐẠI HỘI ĐẠI BIỂU\nĐOÀN TNCS HỒ CHÍ MINH XÃ AN BÌNH\nCăn cứ Điều lệ Đoàn.",
        [
          "KẾ HOẠCH", "TỔ CHỨC ĐẠI HỘI ĐẠI BIỂU ĐOÀN TNCS HỒ CHÍ MINH XÃ AN BÌNH",
          "Căn cứ Điều lệ Đoàn.",
        ]
      ),
      (
        "KẾ HOẠCH\nPhòng dịch trên địa bàn xã\nAn Bình năm 2025\nCăn cứ Luật Y tế.",
        ["KẾ HOẠCH", "Phòng dịch trên địa bàn xã An Bình năm 2025", "Căn cứ Luật Y tế."]
      ),
      (
        "KẾ HOẠCH\nTHỰC HIỆN ĐỀ ÁN LÀNG NGHỀ THỜI KỲ 2015-2020 (GIAI ĐOẠN\nI)\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\nCăn cứ Luật Du lịch.",
        [
          "KẾ HOẠCH", "THỰC HIỆN ĐỀ ÁN LÀNG NGHỀ THỜI KỲ 2015-2020 (GIAI ĐOẠN I)",
          "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH", "Căn cứ Luật Du lịch.",
        ]
      ),
      (
        "KẾ HOẠCH\nPHÒNG CHỐNG BỆNH DẠI NĂM 2025\n\nCƠ SỞ PHÁP LÝ\nCăn cứ Luật Thú y.",
        ["KẾ HOẠCH", "PHÒNG CHỐNG BỆNH DẠI NĂM 2025", "CƠ SỞ PHÁP LÝ", "Căn cứ Luật Thú y."]
      ),
      (
        "KẾ HOẠCH\nTrồng cây đầu xuân\nnăm 2024 toàn xã đã trồng 5.000 cây.\nI. MỤC ĐÍCH",
        [
          "KẾ HOẠCH", "Trồng cây đầu xuân", "năm 2024 toàn xã đã trồng 5.000 cây.", "I. MỤC ĐÍCH",
        ]
      ),
      (
        "KẾ HOẠCH CỤ THỂ TỪNG THÁNG\n\nTháng 9/2024\n\n- Khai giảng.",
        ["KẾ HOẠCH CỤ THỂ TỪNG THÁNG", "Tháng 9/2024", "- Khai giảng."]
      ),
      (
        "KẾ HOẠCH HOẠT ĐỘNG HỘI NÔNG DÂN\nNăm 2025 có nhiều sự kiện lớn.",
        ["KẾ HOẠCH HOẠT ĐỘNG HỘI NÔNG DÂN", "Năm 2025 có nhiều sự kiện lớn."]
      ),
      (
        "KẾ HOẠCH THỰC HIỆN\nNăm 2025: 5 xã đạt chuẩn\nNăm 2026: 6 xã",
        ["KẾ HOẠCH THỰC HIỆN", "Năm 2025: 5 xã đạt chuẩn", "Năm 2026: 6 xã"]
      ),
      (
        "KẾ HOẠCH\nTỔ CHỨC KỶ NIỆM\n80 NĂM NGÀY THÀNH LẬP QUÂN ĐỘI VÀ\n35 NĂM NGÀY HỘI QUỐC PHÒNG",
        [
          "KẾ HOẠCH",
          "TỔ CHỨC KỶ NIỆM 80 NĂM NGÀY THÀNH LẬP QUÂN ĐỘI VÀ 35 NĂM NGÀY HỘI QUỐC PHÒNG",
        ]
      ),
      (
        "KẾ HOẠCH\n\nTUYÊN TRUYỀN BẦU CỬ\n\nMỤC ĐÍCH\n\nNâng cao nhận thức.",
        ["KẾ HOẠCH", "TUYÊN TRUYỀN BẦU CỬ", "MỤC ĐÍCH", "Nâng cao nhận thức."]
      ),
      (
        "KẾ HOẠCH\nTRIỂN KHAI CÔNG TÁC\nTHI ĐUA NĂM 2024",
        [
          "KẾ HOẠCH", "TRIỂN KHAI CÔNG TÁC THI ĐUA NĂM 2024",
        ]
      ),
      ("QUYẾT ĐỊNH\nVề việc ban hành Kế hoạch", ["QUYẾT ĐỊNH", "Về việc ban hành Kế hoạch"]),
      (
        "VỀ VIỆC BAN HÀNH KẾ HOẠCH GIAI ĐOẠN 2026 -\n2030",
        [
          "VỀ VIỆC BAN HÀNH KẾ HOẠCH GIAI ĐOẠN 2026 - 2030"
        ]
      ),
      (
        "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nNguyễn Văn An",
        [
          "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Nguyễn Văn An",
        ]
      ),
      ("TM. ỦY BAN NHÂN\nDÂN\nCHỦ TỊCH", ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]),
      (
        "Số: 12/KH-UBND\nĐồng Đăng, ngày 5 tháng 3 năm 2024",
        [
          "Số: 12/KH-UBND", "Đồng Đăng, ngày 5 tháng 3 năm 2024",
        ]
      ),
      ("Số:\n7360/KH-UBND", ["Số: 7360/KH-UBND"]),
      (
        "Nơi nhận:\n- UBND huyện (b/c);\n- Các phòng, ban\nngành huyện;\n- Lưu: VT.\nKT. CHỦ TỊCH",
        [
          "Nơi nhận:", "- UBND huyện (b/c);", "- Các phòng, ban ngành huyện;", "- Lưu: VT.",
          "KT. CHỦ TỊCH",
        ]
      ),
      ("PHỤ LỤC I\nKẾ HOẠCH KIỂM TRA", ["PHỤ LỤC I", "KẾ HOẠCH KIỂM TRA"]),
      (
        "Căn cứ Luật Tổ chức chính quyền địa phương;\nCăn cứ Luật Thi đua, khen thưởng;",
        [
          "Căn cứ Luật Tổ chức chính quyền địa phương;", "Căn cứ Luật Thi đua, khen thưởng;",
        ]
      ),
    ] as [(String, [String])])
  func headsAndSignaturesKeepTheirLines(lines: String, blocks: [String]) throws {
    #expect(try blockTexts(lines, as: .text) == blocks)
  }

  @Test(arguments: [
    ("Số 12 đường Trần Phú\nPhường Tam Thanh\nThành phố Lạng Sơn"),
    ("Trăm năm trong cõi người ta\nChữ tài chữ mệnh khéo là ghét nhau\nTrải qua một cuộc bể dâu"),
    ("Chủ tịch\nTrưởng ban\nThành viên"),
  ])
  func shortLinesStayApart(lines: String) throws {
    #expect(try blockTexts(lines, as: .text) == lines.split(separator: "\n").map(String.init))
  }

  /// Also in a document whose other lines were wrapped, at one column or not.
  @Test func versesStayApartInWrappedText() throws {
    let verses = [
      "Trăm năm trong cõi người ta", "Chữ tài chữ mệnh khéo là ghét nhau", "Trải qua bể dâu",
    ]
    for marked in [
      SamplePlans.text, SamplePlans.text.replacingOccurrences(of: "\n\n", with: "\n\n<ẩn>"),
    ] {
      let wrapped = Wrapping.wrap(marked, 80, atHyphens: false)
        .replacingOccurrences(of: "<ẩn>", with: "")
      let blocks = try blockTexts(wrapped + "\n\n" + verses.joined(separator: "\n"))
      #expect(blocks.suffix(3) == verses[...])
    }
  }

  /// Headings behind a line that reaches as far as lines do and ends in a full stop.
  @Test(arguments: [
    "2- Yêu cầu", "Điều 2. Nhiệm vụ", "Chương II. Nhiệm vụ", "Mục 2. Nhiệm vụ",
  ])
  func headingsBehindAFullLineStandAlone(heading: String) throws {
    let line = "Các cơ quan, đơn vị trên địa bàn xã tổ chức thực hiện nghiêm túc kế hoạch này"
    let lines = Array(repeating: line + "\ntheo quy định của cấp trên và của huyện.", count: 4)
    let text = (lines + [line + ".", heading, "Giao Phòng Nội vụ theo dõi."]).joined(
      separator: "\n")
    let blocks = try blockTexts(text, as: .text)
    #expect(blocks.contains(heading))
    // In the middle of a sentence the same words begin nothing.
    let cited = text.replacing("nghiêm túc kế hoạch này.", with: "nghiêm túc quy định tại")
    if !heading.hasPrefix("2") {
      #expect(!(try blockTexts(cited, as: .text)).contains(heading))
    }
  }

  /// Hyphens at the end of a line: as the document has them elsewhere.
  @Test(arguments: [
    (
      "Thực hiện Nghị định số 217/2025/NĐ-\nCP ngày 05/8/2025",
      "Thực hiện Nghị định số 217/2025/NĐ-CP ngày 05/8/2025"
    ),
    (
      "Quán triệt tinh thần Chỉ thị số 34-\nCT/TW của Bộ Chính trị",
      "Quán triệt tinh thần Chỉ thị số 34-CT/TW của Bộ Chính trị"
    ),
    (
      "Giao các cơ quan, đơn vị trong năm 2024-\nUBND huyện theo dõi",
      "Giao các cơ quan, đơn vị trong năm 2024- UBND huyện theo dõi"
    ),
    (
      "Giai đoạn 2021- 2025 và giai đoạn 2026-\n2030 của huyện",
      "Giai đoạn 2021- 2025 và giai đoạn 2026- 2030 của huyện"
    ),
    (
      "Giai đoạn 2021-2025 và giai đoạn từ năm 2026-\n2030 của huyện",
      "Giai đoạn 2021-2025 và giai đoạn từ năm 2026-2030 của huyện"
    ),
    (
      "Phát triển kinh tế- xã hội và tình hình kinh tế-\nxã hội của huyện",
      "Phát triển kinh tế- xã hội và tình hình kinh tế- xã hội của huyện"
    ),
    (
      "Phát triển kinh tế-xã hội và tình hình kinh tế-\nxã hội của huyện",
      "Phát triển kinh tế-xã hội và tình hình kinh tế-xã hội của huyện"
    ),
    (
      "Chỉ đạo phòng, ban chuyên môn, phối hợp với tổ chức chính trị\n- xã hội tại địa phương tuyên truyền",
      "Chỉ đạo phòng, ban chuyên môn, phối hợp với tổ chức chính trị - xã hội tại địa phương tuyên truyền"
    ),
  ])
  func hyphensAtLineEnds(lines: String, block: String) throws {
    #expect(try blockTexts(lines, as: .text) == [block])
  }

  @Test func aBulletIsNoPartOfAWordBeforeIt() throws {
    let lines = ["Các nhiệm vụ phát triển về kinh tế", "- Xã hội hóa công tác y tế trên địa bàn"]
    #expect(try blockTexts(lines.joined(separator: "\n"), as: .text) == lines)
  }

  @Test func blanksCollapseAndInvisibleCharactersGo() throws {
    let text = "\u{FEFF}Ủy\u{A0}ban  nhân \t dân\u{200B} xã\u{AD} \u{202E}Hòa\u{3000}Cư  "
    #expect(try blockTexts(text, as: .text) == ["Ủy ban nhân dân xã Hòa Cư"])
  }

  /// Slips of recognition and of the pen are the document's own.
  @Test func wordingIsNotTouched() throws {
    let text = "Huyện ủy ; HĐND -UBND , “tu tưởng”… ‘a’ – — 1.000,5% ½ 5*3 a_b ﬁ"
    #expect(try blockTexts(text, as: .text) == [text])
  }

  @Test func linesOfTheFileAreKnown() throws {
    let document = try read(
      "\n\nMột.\r\n\r\nHai dòng rất dài để nối với dòng sau của nó,\r\nba.\r\rBốn.", as: .text)
    #expect(document.blocks.map(\.origin.line) == [3, 5, 8])
  }

  @Test func bulletsAreListItems() throws {
    let document = try read("- Một;\n+ Hai;\nBa.", as: .text)
    #expect(document.blocks.map(\.kind) == [.listItem, .listItem, .paragraph])
  }
}
