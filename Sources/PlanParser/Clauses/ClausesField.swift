internal import PlanModel
internal import PlanText

extension Field {
  /// Purposes, requirements, objectives, subjects, scope, criteria, methods and funding.
  package static let clauses = Field(
    name: "clauses",
    examples: [
      Example(
        "KẾ HOẠCH\nGiảm nghèo\nI. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\n- Nâng cao đời sống.\n+ Chi tiết.\n2. Yêu cầu\na) Đúng quy định.\nII. KINH PHÍ THỰC HIỆN\nTừ ngân sách huyện.",
        gives: "purposes I.1 Nâng cao đời sống.", "requirements I.2.a Đúng quy định.",
        "funding II Từ ngân sách huyện."),
      // The plan's last words are no matter of money and no requirement; what is said of money last is one.
      Example(
        "KẾ HOẠCH\nGiảm nghèo\nI. KINH PHÍ\nTừ ngân sách huyện.\nYêu cầu các đơn vị triển khai thực hiện./.\nNơi nhận:\n- Lưu: VT.",
        gives: "funding I Từ ngân sách huyện."),
      Example(
        "UBND XÃ HOA LÂM\nKẾ HOẠCH\nGiảm nghèo\nI. KINH PHÍ\nTừ ngân sách xã.\nTrong quá trình thực hiện, nếu phát sinh thì bổ sung dự toán.\nYêu cầu Phòng Tài chính lập dự toán.\nUBND xã yêu cầu các thôn triển khai./.",
        gives: "funding I Từ ngân sách xã.",
        "funding I Trong quá trình thực hiện, nếu phát sinh thì bổ sung dự toán.",
        "funding I Yêu cầu Phòng Tài chính lập dự toán."),
      Example(
        "KẾ HOẠCH\nGiảm nghèo\nI. YÊU CẦU\n- Đúng đối tượng.\nTrên đây là Kế hoạch giảm nghèo.\nCác thôn gửi báo cáo về Phòng Kinh tế.\nTrong quá trình thực hiện nếu có vướng mắc, các thôn báo cáo UBND xã./.",
        gives: "requirements I Đúng đối tượng."),
      // All that a part says is no closing of the plan.
      Example(
        "KẾ HOẠCH\nPhòng dịch\nI. YÊU CẦU\nKế hoạch này phải được triển khai tới từng hộ.\nTrong quá trình thực hiện phải kịp thời giải quyết khó khăn của dân.\nMọi thông tin về dịch phải được công khai.",
        gives: "requirements I Kế hoạch này phải được triển khai tới từng hộ.",
        "requirements I Trong quá trình thực hiện phải kịp thời giải quyết khó khăn của dân.",
        "requirements I Mọi thông tin về dịch phải được công khai."),
      Example(
        "KẾ HOẠCH\nGiảm nghèo\nI. MỤC ĐÍCH, YÊU CẦU\n- Nâng cao đời sống.\n- Đúng quy định.",
        gives: "purposes I Nâng cao đời sống.", "purposes I Đúng quy định."),
      Example(
        "KẾ HOẠCH\nGiảm nghèo\nI. MỤC ĐÍCH, YÊU CẦU\nMục đích: Nâng cao đời sống.\nYêu cầu:\n- Kịp thời.",
        gives: "purposes I Nâng cao đời sống.", "requirements I Kịp thời."),
      Example(
        "KẾ HOẠCH\nThi đua\nI. TIÊU CHUẨN, HỒ SƠ KHEN THƯỞNG\n1. Tiêu chuẩn tặng Bằng khen\n- Nội bộ đoàn kết.\n2. Hồ sơ đề nghị\n- Tờ trình.\nII. MỤC TIÊU PHÁT TRIỂN\n1. Về dịch vụ: đến năm 2030:\n- Tăng 5%.\n+ Riêng xã A 6%.\n2. Thời gian: năm 2024.",
        gives: "objectives II.1 Về dịch vụ: đến năm 2030:", "objectives II.1 Tăng 5%.",
        "criteria I.1 Nội bộ đoàn kết."),
      Example(
        "KẾ HOẠCH\nTập huấn\nI. NỘI DUNG\n1. Lớp thứ nhất\n- Thành phần: Cán bộ văn thư.\n- Hình thức:\n+ Trực tiếp.\n2. Đẩy nhanh xử lý hồ sơ với mục tiêu:\nĐến năm 2025 xử lý xong.\n3. Nguồn lực\n3.1. Kinh phí thực hiện\na) Nhiệm vụ: Lập dự toán.\nb) Thời gian thực hiện: Năm 2024.\n3.2. Nguồn nhân lực\nCử cán bộ.",
        gives: "objectives I.2 Đến năm 2025 xử lý xong.", "subjects I.1 Cán bộ văn thư.",
        "methods I.1 Trực tiếp.", "funding I.3.1.a Lập dự toán."),
    ],
    read: { draft in
      var reader = ClauseReader(draft)
      reader.readAll()
      for kind in ClauseKind.allCases {
        draft.plan[keyPath: kind.path] = reader.found.filter { $0.kind == kind }.map(\.clause)
          .sorted { $0.span < $1.span }
      }
    },
    describe: { plan, document in
      ClauseKind.allCases.flatMap { kind in
        plan[keyPath: kind.path].map { "\(kind) \($0.section) \(document.words(at: $0.span))" }
      }
    })
}
