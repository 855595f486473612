internal import PlanModel
internal import PlanText

extension Field {
  /// Times that bind an action the plan calls for.
  package static let timeline = Field(
    name: "timeline",
    examples: [
      // The date of a document is no deadline; what refers to the document is the time.
      Example(
        "KẾ HOẠCH\nCải cách hành chính năm 2024\nI. NHIỆM VỤ\n1. Rà soát thủ tục hành chính.\n- Đơn vị chủ trì: Văn phòng UBND tỉnh.\n- Thời gian hoàn thành: Theo các mốc tại Quyết định số 12/QĐ-UBND ngày 02/3/2023 của UBND tỉnh.",
        gives:
          "within - - - | Theo các mốc tại Quyết định số 12/QĐ-UBND ngày 02/3/2023 của UBND tỉnh | Rà soát thủ tục hành chính."
      ),
      // Whom a part is about is not what is done in it; a label of two ends.
      Example(
        "KẾ HOẠCH\nKiểm tra nội bộ năm 2027\nI. NỘI DUNG\n1. Công tác tuyển sinh\n- Đơn vị được kiểm tra: Phòng Đào tạo.\n- Thời gian: Quý I/2027.\n2. Tiêm phòng\n- Đợt 1: bắt đầu từ 10/3, kết thúc trước 15/4/2027.",
        gives: "within 2027-01-01 2027-03-31 - | Quý I/2027 | Công tác tuyển sinh",
        "from 2027-03-10 - - | bắt đầu từ 10/3 | Đợt 1",
        "by - 2027-04-15 - | trước 15/4/2027 | Đợt 1"),
      // Stages and brackets with times of their own; a second time before what else is to be done.
      Example(
        "KẾ HOẠCH\nCuộc thi năm 2024\nI. NỘI DUNG\n1. Cuộc thi chia làm 3 tuần, cụ thể: tuần thứ nhất từ ngày 22/11/2024 - 28/11/2024, tuần thứ hai từ ngày 29/11/2024 - 05/12/2024 và tuần thứ ba từ ngày 06/12/2024 - 12/12/2024.\n2. Vòng chung khảo: Từ ngày 16/11/2024 đến ngày 30/11/2024 (Mở bình chọn trực tuyến: Từ ngày 20/11/2024 đến ngày 30/11/2024).\n3. Các trường tổ chức khai giảng vào ngày 5/9, bắt đầu giảng dạy vào ngày 6/9/2024 và kết thúc năm học trước ngày 31/5/2025.\n4. Trước ngày 25/10, UBND các xã phải báo cáo sơ bộ và trước ngày 16/11 phải báo cáo chính thức.\n5. Định kỳ từ ngày 1 đến ngày 5 hằng tháng, các đơn vị phải cập nhật kết quả.",
        gives:
          "within 2024-11-22 2024-11-28 - | từ ngày 22/11/2024 - 28/11/2024 | tuần thứ nhất",
        "within 2024-11-29 2024-12-05 - | từ ngày 29/11/2024 - 05/12/2024 | tuần thứ hai",
        "within 2024-12-06 2024-12-12 - | từ ngày 06/12/2024 - 12/12/2024 | tuần thứ ba",
        "within 2024-11-16 2024-11-30 - | Từ ngày 16/11/2024 đến ngày 30/11/2024 | Vòng chung khảo",
        "within 2024-11-20 2024-11-30 - | Từ ngày 20/11/2024 đến ngày 30/11/2024 | Mở bình chọn trực tuyến",
        "on 2024-09-05 2024-09-05 - | vào ngày 5/9 | Các trường tổ chức khai giảng",
        "on 2024-09-06 2024-09-06 - | vào ngày 6/9/2024 | bắt đầu giảng dạy",
        "by - 2025-05-31 - | trước ngày 31/5/2025 | kết thúc năm học",
        "by - 2024-10-25 - | Trước ngày 25/10 | UBND các xã phải báo cáo sơ bộ và trước ngày 16/11 phải báo cáo chính thức",
        "by - 2024-11-16 - | trước ngày 16/11 | phải báo cáo chính thức",
        "within ---01 ---05 month | từ ngày 1 đến ngày 5 hằng tháng | các đơn vị phải cập nhật kết quả"
      ),
      // Where it is and at what hour are no part of what is done; rounds in brackets; days without a year where the plan covers none.
      Example(
        "KẾ HOẠCH\nThi giáo viên giỏi năm học 2025 - 2026\nI. NHIỆM VỤ\n1. Khám tuyển: 8g00, thứ Năm ngày 12/3/2026 tại Trạm Y tế.\n2. Mở 02 đợt (đợt 1 từ 01/3 - 30/3/2026; đợt 2 từ 15/6 - 30/6/2026).\n3. Nộp hồ sơ trước 05/10 (qua bộ phận chuyên môn).\n4. Sơ khảo ngày 12/11, chung kết ngày 19/11/2025.\n5. Tổ chuyên môn sinh hoạt 02 tuần/lần.\n6. Các xã trồng cây trước Tết 10 ngày.",
        gives: "on 2026-03-12 2026-03-12 - | thứ Năm ngày 12/3/2026 | Khám tuyển",
        "within 2026-03-01 2026-03-30 - | từ 01/3 - 30/3/2026 | Mở 02 đợt",
        "within 2026-06-15 2026-06-30 - | từ 15/6 - 30/6/2026 | Mở 02 đợt",
        "by - - - | trước 05/10 | Nộp hồ sơ", "on - - - | ngày 12/11 | Sơ khảo",
        "on 2025-11-19 2025-11-19 - | ngày 19/11/2025 | chung kết",
        "within - - - | 02 tuần/lần | Tổ chuyên môn sinh hoạt",
        "by - - - | trước Tết 10 ngày | Các xã trồng cây"),
      // What an inspection looks back on is no deadline.
      Example(
        "KẾ HOẠCH\nKiểm tra năm 2024\nI. NỘI DUNG\n1. Thời kỳ kiểm tra: từ ngày 01/01/2024 đến ngày 31/3/2024.\n2. Đơn vị được kiểm tra: gửi báo cáo trước ngày kiểm tra ít nhất 03 ngày làm việc.",
        gives:
          "by - - - | trước ngày kiểm tra ít nhất 03 ngày làm việc | gửi báo cáo"),
      Example(
        "KẾ HOẠCH\nPhòng dịch năm 2024\nI. NHIỆM VỤ\n1. Trong quý II năm 2024, các xã kiểm tra chéo.\n2. Phòng Y tế báo cáo kết quả trước ngày 15/11 hằng năm.\n3. Tập huấn cho cán bộ thôn xong trong tháng 3/2024.",
        gives: "within 2024-04-01 2024-06-30 - | Trong quý II năm 2024 | các xã kiểm tra chéo",
        "by - --11-15 year | trước ngày 15/11 hằng năm | Phòng Y tế báo cáo kết quả",
        "within 2024-03-01 2024-03-31 - | trong tháng 3/2024 | Tập huấn cho cán bộ thôn"),
      Example(
        "KẾ HOẠCH\nỨng phó ngập lụt\nI. NHIỆM VỤ\n1. Trước khi bão đổ bộ: các xã sơ tán dân.\n2. Ngay khi nước rút, Trạm Y tế khử khuẩn nguồn nước.\n3. Phòng Y tế kiểm tra hằng tháng và báo cáo kết quả.\n4. Tháng 4, 5 và tháng 9: diễn tập.\n5. Kết thúc mùa mưa, trước ngày 30 tháng 11, các xã tổng kết.\n6. Hoàn thành sơ kết 6 tháng đầu năm.",
        gives: "by - - - | Trước khi bão đổ bộ | các xã sơ tán dân",
        "from - - - | Ngay khi nước rút | Trạm Y tế khử khuẩn nguồn nước",
        "within - - month | hằng tháng | Phòng Y tế kiểm tra",
        "within - - - | Tháng 4, 5 | diễn tập", "within - - - | tháng 9 | diễn tập",
        "by - - - | trước ngày 30 tháng 11 | Kết thúc mùa mưa"),
      Example(
        "KẾ HOẠCH\nPhòng dịch năm 2024\nI. NHIỆM VỤ\n1. Tổng kết vào tháng 12/2024.\n2. Rà soát hộ nghèo; xong trước ngày 10/10/2024.\n3. Trả kết quả trong vòng 05 ngày kể từ khi nhận hồ sơ.\n4. Giao ban vào ngày 20 hằng tháng.\n5. Kế hoạch này có hiệu lực kể từ ngày ký.",
        gives: "within 2024-12-01 2024-12-31 - | vào tháng 12/2024 | Tổng kết",
        "by - 2024-10-10 - | trước ngày 10/10/2024 | Rà soát hộ nghèo",
        "within - - - | trong vòng 05 ngày kể từ khi nhận hồ sơ | Trả kết quả",
        "on - ---20 month | vào ngày 20 hằng tháng | Giao ban"),
      // Each time has its own action; intervals with a day in brackets share one.
      Example(
        "KẾ HOẠCH\nPhòng dịch năm 2024\nI. NHIỆM VỤ\n1. Sơ kết trước ngày 30/6, tổng kết trước ngày 30/11.\n2. Định kỳ 6 tháng (trước ngày 15/6), năm (trước ngày 15/12) báo cáo kết quả.\n3. Giai đoạn 1 (từ tháng 3 đến tháng 5): khảo sát.\n4. Xét tặng: dự kiến tháng 8.\n5. Thực hiện Kế hoạch hằng năm.\n6. Báo cáo giữa kỳ (năm 2025).\n7. Đến năm 2030, tầm nhìn đến năm 2045, mở rộng ra toàn xã.",
        gives: "by - 2024-06-30 - | trước ngày 30/6 | Sơ kết",
        "by - 2024-11-30 - | trước ngày 30/11 | tổng kết",
        "by - --06-15 year | Định kỳ 6 tháng (trước ngày 15/6) | báo cáo kết quả",
        "by - --12-15 year | trước ngày 15/12 | báo cáo kết quả",
        "within 2024-03-01 2024-05-31 - | từ tháng 3 đến tháng 5 | khảo sát",
        "within 2024-08-01 2024-08-31 - | tháng 8 | Xét tặng",
        "within - - year | hằng năm | Thực hiện Kế hoạch",
        "within 2025-01-01 2025-12-31 - | năm 2025 | Báo cáo giữa kỳ",
        "by - 2030-12-31 - | Đến năm 2030 | mở rộng ra toàn xã"),
      // What is done stands before the colon; rounds share it; a stage inside a name ends no action.
      Example(
        "KẾ HOẠCH\nRa quân năm 2024\nI. NHIỆM VỤ\n1. Lễ ra quân cấp xã: hoàn thành trước ngày 10/6/2024.\n2. Kiểm tra hành lang: đợt 1 trước 15/5; đợt 2 trước 15/8.\n3. Ngày hội đọc sách: 01 ngày, trong tháng 4/2024.\n4. Số hóa hồ sơ giai đoạn 2020 - 2025, hoàn thành trước 31/12/2024.\n5. Giai đoạn 2: từ 01/9/2024 đến 15/9/2024 (trước khai giảng) và tổng kết.",
        gives: "by - 2024-06-10 - | trước ngày 10/6/2024 | Lễ ra quân cấp xã",
        "by - 2024-05-15 - | trước 15/5 | Kiểm tra hành lang",
        "by - 2024-08-15 - | trước 15/8 | Kiểm tra hành lang",
        "within 2024-04-01 2024-04-30 - | trong tháng 4/2024 | Ngày hội đọc sách",
        "by - 2024-12-31 - | trước 31/12/2024 | Số hóa hồ sơ giai đoạn 2020 - 2025, hoàn thành",
        "within 2024-09-01 2024-09-15 - | từ 01/9/2024 đến 15/9/2024 | tổng kết"),
      // Recurrences told in two places, by a day alone, to a receiver; exams, force and hours of the day are no times.
      Example(
        "KẾ HOẠCH\nHoạt động năm 2024\nI. NHIỆM VỤ\n1. Hằng tháng báo cáo kết quả trước ngày 25.\n2. Báo cáo tiến độ 01 tuần/lần về UBND xã.\n3. Tổ chức kiểm tra cuối học kỳ I.\n4. Không mở nhạc sau 22 giờ.\n5. Kế hoạch có hiệu lực từ ngày ký đến hết ngày 31/12/2024.\n6. Phát lệnh: trước ngày giao quân 15 ngày.\n7. Báo cáo ca bệnh trong vòng 24 giờ cho Trạm Y tế.\n8. Không để quá 48 giờ kể từ khi mất.\n9. Ngày bầu cử: Chủ nhật, ngày 17/3/2024, từ 7 giờ đến 19 giờ.\n10. Niêm yết danh sách: chậm nhất 40 ngày trước ngày bầu cử (07/02/2024).\n11. Soạn văn kiện (kịch bản xong trước 10/7).",
        gives: "within - - month | Hằng tháng | báo cáo kết quả trước ngày 25",
        "by - ---25 month | trước ngày 25 | Hằng tháng báo cáo kết quả",
        "within - - week | 01 tuần/lần | Báo cáo tiến độ",
        "by - - - | trước ngày giao quân 15 ngày | Phát lệnh",
        "within - - - | trong vòng 24 giờ | Báo cáo ca bệnh",
        "on 2024-03-17 2024-03-17 - | Chủ nhật, ngày 17/3/2024 | Ngày bầu cử",
        "by - 2024-02-07 - | chậm nhất 40 ngày trước ngày bầu cử (07/02/2024) | Niêm yết danh sách",
        "by - 2024-07-10 - | trước 10/7 | kịch bản"),
      // A term behind an event; weeks with their days; lists of reports; a share of a day; a school year that is over.
      Example(
        "Hoa Lâm, ngày 25 tháng 9 năm 2024\nKẾ HOẠCH\nNhiệm vụ năm 2024\nI. NHIỆM VỤ\n1. Bàn giao trụ sở sau khi sắp xếp bộ máy trước ngày 30/11/2024.\n2. Tuần 1 (01-07/10): Phát động thi đua.\n3. Các tổ báo cáo 6 tháng, năm về trường.\n4. Hội nghị họp trong 1/2 ngày.\n5. Năm học 2023-2024: Chất lượng đạt kết quả tốt.\n6. Tháng 11: Đánh giá cuối năm.\n7. Giai đoạn 2 (15/10 - 15/11/2024): duy trì.\n8. Tiến độ: hết quý III đạt 40%, hết quý IV đạt 100%.",
        gives: "by - 2024-11-30 - | trước ngày 30/11/2024 | Bàn giao trụ sở sau khi sắp xếp bộ máy",
        "on 2024-10-01 2024-10-07 - | Tuần 1 (01-07/10) | Phát động thi đua",
        "within - - halfYear | 6 tháng, năm | Các tổ báo cáo",
        "within - - year | 6 tháng, năm | Các tổ báo cáo",
        "within 2024-11-01 2024-11-30 - | Tháng 11 | Đánh giá cuối năm",
        "within 2024-10-15 2024-11-15 - | 15/10 - 15/11/2024 | duy trì",
        "by - 2024-09-30 - | hết quý III | Tiến độ: hết quý III đạt 40%, hết quý IV đạt 100%",
        "by - 2024-12-31 - | hết quý IV | đạt 100%"),
      // Labels that say of what they tell the time; the year of a budget.
      Example(
        "KẾ HOẠCH\nTập huấn năm 2026\nI. NHIỆM VỤ\n1. Đào tạo cán bộ\n- Thời gian đào tạo: Tháng 4/2026.\n2. Bố trí kinh phí trong dự toán đầu năm 2026.\n3. Giao dự toán trước ngày 15/12/2026.\n4. Hội đồng Xét công nhận sáng kiến cấp cơ sở năm 2026 tổng hợp hồ sơ.",
        gives: "within 2026-04-01 2026-04-30 - | Tháng 4/2026 | Đào tạo cán bộ",
        "by - 2026-12-15 - | trước ngày 15/12/2026 | Giao dự toán"),
      // All that one doer does is one action; it begins with the last who acts. Turns; a day of the week behind a date.
      Example(
        "KẾ HOẠCH\nTập huấn năm 2026\nI. NHIỆM VỤ\n1. Tuyên truyền về chuyển đổi số, xây dựng chính quyền số trước ngày 10/10.\n2. Nhiệm vụ do Tổ trưởng phân công (có bảng kèm theo), tổ công tác tự giải thể trước ngày 30/6.\n3. Các phòng, đơn vị gửi báo cáo trước ngày 20/6.\n4. Hội thao: năm 2026 do Phòng Văn hóa chủ trì, năm 2027 do Hội Nông dân xã chủ trì.\n5. Tổng vệ sinh vào sáng 1/2 ngày Chủ nhật.\n6. Hằng tháng, Bí thư các chi bộ; Trưởng các thôn họp dân.\n7. Lễ giao quân: dự kiến 01 ngày, trong tháng 3.\n8. Các chi bộ xây dựng kế hoạch (hoàn thành trước ngày 31/5) gửi về Đảng ủy.\n9. Kiểm tra Chi bộ bản Tiền, thời gian thực hiện trong tháng 8.\n10. Phòng Y tế phối hợp với Ban Quản lý các khu công nghiệp, Công an tỉnh mở lớp xong trước 20/5.",
        gives:
          "by - 2026-10-10 - | trước ngày 10/10 | Tuyên truyền về chuyển đổi số, xây dựng chính quyền số",
        "by - 2026-06-30 - | trước ngày 30/6 | tổ công tác tự giải thể",
        "by - 2026-06-20 - | trước ngày 20/6 | Các phòng, đơn vị gửi báo cáo",
        "within 2026-01-01 2026-12-31 - | năm 2026 | Hội thao",
        "within 2027-01-01 2027-12-31 - | năm 2027 | Hội thao",
        "on 2026-02-01 2026-02-01 - | vào sáng 1/2 ngày Chủ nhật | Tổng vệ sinh",
        "within - - month | Hằng tháng | Bí thư các chi bộ; Trưởng các thôn họp dân",
        "within 2026-03-01 2026-03-31 - | trong tháng 3 | Lễ giao quân",
        "by - 2026-05-31 - | trước ngày 31/5 | Các chi bộ xây dựng kế hoạch",
        "within 2026-08-01 2026-08-31 - | trong tháng 8 | Kiểm tra Chi bộ bản Tiền",
        "by - 2026-05-20 - | trước 20/5 | Phòng Y tế phối hợp với Ban Quản lý các khu công nghiệp, Công an tỉnh mở lớp"
      ),
      // What is given to others at a time is the action of that time.
      Example(
        "KẾ HOẠCH\nPhòng dịch năm 2026\nI. NHIỆM VỤ\n1. Trong tháng 3 giao Phòng Y tế lập danh sách, trong tháng 4 giao Trạm Y tế tiêm phòng.\n2. Lập danh sách trước ngày 15/4 do Trạm Y tế thực hiện, tiêm phòng trước ngày 30/4 do Trạm Y tế thực hiện.",
        gives: "within 2026-03-01 2026-03-31 - | Trong tháng 3 | giao Phòng Y tế lập danh sách",
        "within 2026-04-01 2026-04-30 - | trong tháng 4 | giao Trạm Y tế tiêm phòng",
        "by - 2026-04-15 - | trước ngày 15/4 | Lập danh sách",
        "by - 2026-04-30 - | trước ngày 30/4 | tiêm phòng"
      ),
      // "Nội dung" is a label and no action.
      Example(
        "KẾ HOẠCH\nKiểm tra năm 2026\nI. NHIỆM VỤ\n1. Nội dung: Kiểm tra việc thực hiện Nghị quyết.\n- Thời gian: Quý II/2026.\n2. Tọa đàm kỷ niệm 95 năm Ngày thành lập Đoàn (26/3/1931 - 26/3/2026): tối ngày 25/3.\n3. Tiêm chiến dịch: từ ngày 20/3 - 31/3/2026, tiêm vét ngày 05/4/2026.",
        gives:
          "within 2026-04-01 2026-06-30 - | Quý II/2026 | Kiểm tra việc thực hiện Nghị quyết.",
        "on 2026-03-25 2026-03-25 - | tối ngày 25/3 | Tọa đàm kỷ niệm 95 năm Ngày thành lập Đoàn (26/3/1931 - 26/3/2026)",
        "within 2026-03-20 2026-03-31 - | từ ngày 20/3 - 31/3/2026 | Tiêm chiến dịch",
        "on 2026-04-05 2026-04-05 - | ngày 05/4/2026 | tiêm vét"
      ),
      Example(
        "KẾ HOẠCH\nPhòng dịch năm 2026\nI. NHIỆM VỤ\n1. Các đơn vị gửi danh sách về xã (ĐT: 0123) chậm nhất ngày 23/7/2026.\n2. Sơ kết việc triển khai Kế hoạch vào năm 2027.\n3. Tổng vệ sinh: 15/9 đến 15/10/2026.",
        gives:
          "by - 2026-07-23 - | chậm nhất ngày 23/7/2026 | Các đơn vị gửi danh sách về xã (ĐT: 0123)",
        "within 2027-01-01 2027-12-31 - | vào năm 2027 | Sơ kết việc triển khai Kế hoạch",
        "within 2026-09-15 2026-10-15 - | 15/9 đến 15/10/2026 | Tổng vệ sinh"),
      Example(
        "KẾ HOẠCH\nPhòng dịch\nI. NHIỆM VỤ\n1. Thực hiện Kế hoạch phát triển kinh tế giai đoạn 2021 - 2025 theo quy định hằng năm."
      ),
    ],
    read: { draft in
      var reader = TimelineReader(draft)
      reader.readAll()
      draft.plan.timeline = reader.entries
      draft.timeRefusals = reader.refusals
      TimelineReader.setDeadlines(&draft)
      for span in reader.impossible {
        draft.notes.append(Note(.impossibleDate, .warning, at: span, draft.tokens.words(at: span)))
      }
    },
    describe: { plan, document in
      plan.timeline.map { entry in
        let time = entry.when.time
        return
          "\(time.relation.rawValue) \(time.from?.iso ?? "-") \(time.to?.iso ?? "-") \(time.recurs?.rawValue ?? "-") | \(document.words(at: entry.when.span)) | \(entry.action.map { document.words(at: $0) } ?? "-")"
      }
    })
}
