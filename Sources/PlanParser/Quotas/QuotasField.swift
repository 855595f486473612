internal import PlanModel
internal import PlanText

extension Field {
  /// Numbers that the plan obliges someone to reach or keep within.
  package static let quotas = Field(
    name: "quotas",
    examples: [
      Example(
        "KẾ HOẠCH\nPhòng dịch\nI. NHIỆM VỤ\n1. Giao Phòng Y tế xây dựng ít nhất 02 mô hình/năm.\n2. Mỗi xã tổ chức không quá 03 lớp tập huấn.\n3. Lấy từ 60 đến 80 mẫu bệnh phẩm.\n4. Trên 90% số hộ được hướng dẫn.",
        gives: "atLeast 2 count year false | mô hình | ít nhất 02 mô hình/năm",
        "atMost 3 count - true | lớp tập huấn | không quá 03 lớp tập huấn",
        "between 60-80 count - false | mẫu bệnh phẩm | từ 60 đến 80 mẫu bệnh phẩm",
        "atLeast 90 percent - false | số hộ | Trên 90% số hộ"),
      Example(
        "KẾ HOẠCH\nNông thôn mới\nI. MỤC TIÊU\n1. Tỷ lệ hộ nghèo còn dưới 5%.\n2. Thu nhập đạt từ 46 triệu đồng/người/năm trở lên.",
        gives: "atMost 5 percent - false | Tỷ lệ hộ nghèo | dưới 5%",
        "atLeast 46 amount year true | Thu nhập | từ 46 triệu đồng/người/năm trở lên"),
      Example(
        "KẾ HOẠCH\nTrồng cây\nI. NHIỆM VỤ\n1. Mỗi thôn có một vườn ươm.\n2. 100% trẻ em trong các điểm trường được học cách trồng cây.\n3. 100% học sinh lớp 6, 7 và 8 ký cam kết.\n4. Xây dựng 11 chuyên mục sau: nguồn giống, cách trồng.\n5. Chi 12 đợt x 14 mẫu x 250.000 đồng.",
        gives: "exactly 1 count - true | vườn ươm | một vườn ươm",
        "exactly 100 percent - false | trẻ em trong các điểm trường | 100% trẻ em trong các điểm trường",
        "exactly 100 percent - false | học sinh lớp | 100% học sinh lớp"),
      // How it is done, between whom, to whom it is sent; of whom it is asked, whom it leaves out.
      Example(
        "KẾ HOẠCH\nNhập ngũ\nI. CHỈ TIÊU\n1. Giao quân đủ 100% chỉ tiêu, đúng luật, an toàn.\n2. Tổ chức 02 cuộc đối thoại giữa lãnh đạo với công nhân.\n3. Mỗi thôn lập 01 danh sách gửi Ban Chỉ huy Quân sự xã.\n4. Đối với công đoàn có từ 500 đoàn viên trở lên tổ chức tối thiểu 03 hoạt động.\n5. Không gọi công dân cận thị 1,5 điốp trở lên.\n6. 98% tàu cá từ 15 m trở lên lắp thiết bị.\n7. Doanh thu bình quân 01 hợp tác xã đạt 2 tỷ đồng.\n8. Phát triển mới 650 người tham gia (xã Đồng 210, xã Nậm 240).",
        gives: "exactly 100 percent - false | chỉ tiêu | 100% chỉ tiêu",
        "exactly 2 count - false | cuộc đối thoại | 02 cuộc đối thoại",
        "exactly 1 count - true | danh sách | 01 danh sách",
        "atLeast 3 count - false | hoạt động | tối thiểu 03 hoạt động",
        "exactly 98 percent - false | tàu cá | 98% tàu cá",
        "exactly 2 amount - false | Doanh thu bình quân 01 hợp tác xã | 2 tỷ đồng",
        "exactly 650 count - false | người | 650 người",
        "exactly 210 count - false | xã Đồng | 210", "exactly 240 count - false | xã Nậm | 240"),
      // Whom the things serve.
      Example(
        "KẾ HOẠCH\nQuan trắc\nI. CHỈ TIÊU\n1. Quan trắc 07 cửa sông cấp nước cho các vùng nuôi tôm.\n2. Lắp 15 trạm bơm cho các xã.",
        gives:
          "exactly 7 count - false | cửa sông cấp nước cho các vùng nuôi tôm | 07 cửa sông cấp nước cho các vùng nuôi tôm",
        "exactly 15 count - false | trạm bơm | 15 trạm bơm"),
      Example(
        "KẾ HOẠCH\nNông thôn mới\nI. CHỈ TIÊU TRỒNG TRỌT ĐẾN NĂM 2025\n1. Sản lượng lúa dự kiến đạt 500 tấn, tốc độ tăng 3%/năm.\n2. Trồng 12 ha cây ăn quả, sản lượng chè đạt 40 tấn.",
        gives: "exactly 500 amount - false | Sản lượng lúa | 500 tấn",
        "exactly 3 percent year false | tốc độ tăng | 3%/năm",
        "exactly 12 amount - false | cây ăn quả | 12 ha cây ăn quả",
        "exactly 40 amount - false | sản lượng chè | 40 tấn"),
      Example(
        "KẾ HOẠCH\nCải cách hành chính\nI. MỤC TIÊU\n1. 100% kết quả giải quyết hồ sơ của cấp xã được số hóa.\n2. 100% nhiệm vụ được UBND huyện, Chủ tịch UBND huyện giao được theo dõi.\n3. 100% xã xây dựng kế hoạch.\n4. Xây dựng 10 mô hình ứng dụng công nghệ cao.\n5. Có 01 sáng kiến/giải pháp.\n6. Duy trì sĩ số 100%.",
        gives:
          "exactly 100 percent - false | kết quả giải quyết hồ sơ của cấp xã | 100% kết quả giải quyết hồ sơ của cấp xã",
        "exactly 100 percent - false | nhiệm vụ được UBND huyện, Chủ tịch UBND huyện giao | 100% nhiệm vụ được UBND huyện, Chủ tịch UBND huyện giao",
        "exactly 100 percent - false | xã | 100% xã",
        "exactly 10 count - false | mô hình ứng dụng công nghệ cao | 10 mô hình ứng dụng công nghệ cao",
        "exactly 1 count - false | sáng kiến/giải pháp | 01 sáng kiến/giải pháp",
        "exactly 100 percent - false | sĩ số | 100%"),
      Example(
        "KẾ HOẠCH\nGiảm nghèo\nI. MỤC TIÊU\n1. Giảm tỷ lệ hộ nghèo toàn huyện từ 8,5% cuối năm 2024 xuống còn 6,2%.\n2. 12/12 xã có đường ô tô; 2/3 số hộ có nhà kiên cố.\n3. Mỗi chi bộ tổ chức ít nhất 02 buổi sinh hoạt; kết nạp 03 đảng viên.\n4. Tỷ lệ trẻ tiêm đủ mũi đạt trên 95% quy mô xã.\n5. Nếu có từ 02 xã trở lên bằng điểm thì xét lại.",
        gives: "exactly 6.2 percent - false | tỷ lệ hộ nghèo toàn huyện | 6,2%",
        "exactly 12 count - false | xã | 12/12 xã",
        "atLeast 2 count - true | buổi sinh hoạt | ít nhất 02 buổi sinh hoạt",
        "exactly 3 count - true | đảng viên | 03 đảng viên",
        "atLeast 95 percent - false | Tỷ lệ trẻ tiêm đủ mũi | đạt trên 95% quy mô xã"),
      Example(
        "KẾ HOẠCH\nNông thôn mới\nI. MỤC TIÊU\n1. Không có xã dưới 15 tiêu chí.\n2. Đối thoại tối thiểu mỗi quý 01 lần.\n3. Mở 03 lớp tập huấn, mỗi lớp 60 - 80 học viên.\n4. Hoàn thành 50% trong tháng 3/2024 và 100% trong tháng 6/2024.",
        gives: "atLeast 15 count - false | tiêu chí | dưới 15 tiêu chí",
        "atLeast 1 count quarter false | lần | tối thiểu mỗi quý 01 lần",
        "exactly 3 count - false | lớp tập huấn | 03 lớp tập huấn",
        "between 60-80 count - true | học viên | 60 - 80 học viên",
        "exactly 50 percent - false | Hoàn thành | 50%",
        "exactly 100 percent - false | Hoàn thành | 100%"),
      Example(
        "KẾ HOẠCH\nPhòng dịch\nI. NHIỆM VỤ\n1. Phát sóng mỗi tháng 02 chuyên mục.\n2. Cấp cồn sát khuẩn 70% cho các trạm.\n3. Tầm nhìn 2045, đơn vị được cộng 05 điểm.",
        gives: "exactly 2 count month false | chuyên mục | 02 chuyên mục"),
      Example(
        "KẾ HOẠCH\nGiảm sinh\nI. MỤC TIÊU\n1. Tỷ suất tử vong trẻ em giảm từ 18‰ xuống còn 15‰.\n2. Mỗi chi hội giúp ít nhất 01 hộ đạt các tiêu chí “5 không, 3 sạch”.",
        gives: "exactly 15 amount - false | Tỷ suất tử vong trẻ em | 15‰",
        "atLeast 1 count - true | hộ | ít nhất 01 hộ"),
      Example(
        "KẾ HOẠCH\nTập huấn\nI. NHIỆM VỤ\n1. Phủ sóng tại 04/04 thôn.\n2. Cử cán bộ tập huấn tối thiểu 02 ngày/người/năm.\n3. Kiểm tra tài chính đảng 03 chi bộ.\n4. Mở 05 lớp quý II, quý III mở 03 lớp.\n5. Giữ vững sĩ số 98%.\n6. Phối hợp với Ban Chỉ đạo 389 tỉnh.\n7. Thành lập 09 đội tuyển, mỗi đội 06 em; 02 tổ hậu cần.\n8. Kiểm tra 02 chi bộ về việc thu chi.",
        gives: "exactly 4 count - false | thôn | 04/04 thôn",
        "atLeast 2 count year true | ngày | tối thiểu 02 ngày/người/năm",
        "exactly 3 count - false | chi bộ | 03 chi bộ",
        "exactly 5 count - false | lớp | 05 lớp",
        "exactly 3 count - false | lớp | 03 lớp",
        "exactly 98 percent - false | sĩ số | 98%",
        "exactly 9 count - false | đội tuyển | 09 đội tuyển",
        "exactly 6 count - true | em | 06 em",
        "exactly 2 count - false | tổ hậu cần | 02 tổ hậu cần",
        "exactly 2 count - false | chi bộ | 02 chi bộ"),
      Example(
        "KẾ HOẠCH\nTiêm phòng\nI. MỤC TIÊU\n1. Tỷ lệ chó, mèo được tiêm phòng đạt 90% năm 2024; 95% năm 2025.",
        gives: "exactly 90 percent - false | Tỷ lệ chó, mèo được tiêm phòng | 90%",
        "exactly 95 percent - false | Tỷ lệ chó, mèo được tiêm phòng | 95%"),
      // Parts of a count, all and some of a group, what is added to a share, a norm told behind its number.
      Example(
        "KẾ HOẠCH\nPhòng ma túy năm 2026\nI. MỤC TIÊU\n1. Đưa 60 người vào cai nghiện, trong đó: quý I: 15, quý II: 45.\n2. Phấn đấu 8/12 phường không có điểm phức tạp.\n3. Tỷ lệ khám phá án đạt trên 95%, tăng 3% so với năm 2025.\n4. Huyện giao chỉ tiêu giảm tối thiểu 6,5% mỗi xã.\n5. Mỗi học sinh trình bày 01 bài không quá 30 phút.\n6. Tỷ lệ hồ sơ trực tuyến của các phòng, UBND các xã đạt 80%.",
        gives: "exactly 60 count - false | người | 60 người",
        "exactly 15 count - false | người | 15",
        "exactly 45 count - false | người | 45", "exactly 8 count - false | phường | 8/12 phường",
        "atLeast 95 percent - false | Tỷ lệ khám phá án | đạt trên 95%",
        "exactly 3 percent - false | Tỷ lệ khám phá án | 3%",
        "atLeast 6.5 percent - true | - | tối thiểu 6,5% mỗi xã",
        "exactly 1 count - true | bài | 01 bài",
        "atMost 30 amount - true | bài | không quá 30 phút",
        "exactly 80 percent - false | Tỷ lệ hồ sơ trực tuyến của các phòng, UBND các xã | 80%"),
      // Ranks, degrees, gravity, cases, divisions and what was done are no targets.
      Example(
        "KẾ HOẠCH\nAn toàn thực phẩm năm 2026\nI. NHIỆM VỤ\n1. Kiểm tra 03 lần (đợt 1: 02 lần, đợt 2: 01 lần).\n2. Lấy 20 mẫu, không để xảy ra ngộ độc thực phẩm từ 30 người mắc/vụ trở lên.\n3. Trường dưới 20 lớp: 02 giáo viên.\n4. Chia làm 02 giai đoạn.\n5. Tập huấn định danh mức độ 2 cho 1 200 người; lắp đặt bể chứa (20 bể).\n6. Tổ chức diễn tập tại 02 cơ sở; treo áp phích 2 lần/học kỳ.\n7. Tỉnh đã công bố 68 quyết định; trong đó, công bố mới 247 thủ tục, sửa đổi 338 thủ tục.",
        gives: "exactly 3 count - false | lần | 03 lần", "exactly 2 count - false | lần | 02 lần",
        "exactly 1 count - false | lần | 01 lần", "exactly 20 count - false | mẫu | 20 mẫu",
        "exactly 2 count - false | giáo viên | 02 giáo viên",
        "exactly 1200 count - false | người | 1 200 người",
        "exactly 20 count - false | bể | 20 bể", "exactly 2 count - false | cơ sở | 02 cơ sở",
        "exactly 2 count - false | lần | 2 lần/học kỳ"),
      // The noun behind "trở lên"; each told behind the number; changes, measures and lists that end the noun.
      Example(
        "KẾ HOẠCH\nThi đua năm 2024\nI. MỤC TIÊU\n1. Từ 80% trở lên đảng viên đăng ký học tập.\n2. Trồng 500 cây mỗi thôn trong năm.\n3. Xây dựng 01 mô hình ở mỗi thôn.\n4. Giảm số vụ tai nạn từ 10 vụ trở lên so với năm 2023.\n5. Tỷ lệ thu nợ đạt từ 98%; 90% hộ dân được dùng nước sạch, tăng 3,5 điểm %.\n6. Lắp đặt mới 35 máy; sửa 01 tuyến đường, dài ít nhất 500 m.\n7. Bố trí 02 đ/c trực; kết nạp 20 hội viên, nâng tỷ lệ tập hợp đạt 82%.\n8. Sự cố giảm 15% so năm 2023; hộ không dùng nước sạch dưới 5%.\n9. Dư nợ tăng 8%/năm; đến 31/12/2025 đạt trên 520 tỷ đồng.\n10. Mỗi giáo viên dạy 02 tiết có ứng dụng tin học/tuần.",
        gives: "atLeast 80 percent - false | đảng viên | Từ 80% trở lên đảng viên",
        "exactly 500 count - true | cây | 500 cây mỗi thôn",
        "exactly 1 count - true | mô hình | 01 mô hình ở mỗi thôn",
        "atLeast 10 count - false | vụ | từ 10 vụ trở lên",
        "atLeast 98 percent - false | Tỷ lệ thu nợ | từ 98%",
        "exactly 90 percent - false | hộ dân | 90% hộ dân",
        "exactly 3.5 amount - false | hộ dân | 3,5 điểm %",
        "exactly 35 count - false | máy | 35 máy",
        "exactly 1 count - false | tuyến đường | 01 tuyến đường",
        "atLeast 500 amount - false | dài | ít nhất 500 m",
        "exactly 2 count - false | đ/c trực | 02 đ/c trực",
        "exactly 20 count - false | hội viên | 20 hội viên",
        "exactly 82 percent - false | tỷ lệ tập hợp | 82%",
        "exactly 15 percent - false | Sự cố | 15%",
        "atMost 5 percent - false | hộ không dùng nước sạch | dưới 5%",
        "exactly 8 percent year false | Dư nợ | 8%/năm",
        "atLeast 520 amount - false | Dư nợ | đạt trên 520 tỷ đồng",
        "exactly 2 count week true | tiết | 02 tiết có ứng dụng tin học/tuần"),
      // Shares behind a slash, a count of its own behind a comma, which of those that are counted.
      Example(
        "KẾ HOẠCH\nThi đua năm 2024\nI. MỤC TIÊU\n1. Mở 3 lớp dạy bơi (25 em/lớp).\n2. 90% trở lên thiếu nhi được sinh hoạt hè.\n3. Xây dựng 01 mô hình, cảm hóa 02 người/năm.\n4. Phân nhóm: Nhóm 1 (dưới 200 hộ).\n5. 98% hộ có doanh thu trên 01 tỷ đồng sử dụng hóa đơn điện tử.\n6. Thu nợ năm trước chuyển sang đạt 80%.",
        gives: "exactly 3 count - false | lớp dạy bơi | 3 lớp dạy bơi",
        "exactly 25 count - true | em | 25 em/lớp",
        "atLeast 90 percent - false | thiếu nhi | 90% trở lên thiếu nhi",
        "exactly 1 count - false | mô hình | 01 mô hình",
        "exactly 2 count year false | người | 02 người/năm",
        "atMost 200 count - false | hộ | dưới 200 hộ",
        "exactly 98 percent - false | hộ | 98% hộ",
        "exactly 80 percent - false | Thu nợ năm trước chuyển sang | 80%"),
      // Numbers of a case, of those left out, of all there are, and the names of wards.
      Example(
        "KẾ HOẠCH\nỨng phó ngập lụt\nI. NHIỆM VỤ\n1. Khi nước ngập trên 30 cm thì cắt điện.\n2. Báo ngay khi trẻ sốt trên 38 độ.\n3. Không gọi công dân cận thị trên 1,5 điốp.\n4. Giảm cả 3 tiêu chí.\n5. UBND các phường: 1, 2, 3 tổ chức tuyên truyền."
      ),
      // Grades, ages and grants with limits of their own; shares told for places and days; days of work; those who are told.
      Example(
        "KẾ HOẠCH\nThi đua năm 2024\nI. MỤC TIÊU\n1. 95% chi bộ hoàn thành tốt nhiệm vụ trở lên.\n2. 90% công dân từ đủ 14 tuổi trở lên được cấp căn cước.\n3. Tỷ lệ hồ sơ trực tuyến đạt 55% (cấp huyện), 50% (cấp xã).\n4. Tỷ lệ tiêm vắc xin đạt 70% đến 30/6, 100% đến 31/12.\n5. Tiếp công dân ít nhất 01 ngày/tháng.\n6. Hướng dẫn 21 chi hội rà soát hộ nghèo.",
        gives: "exactly 95 percent - false | chi bộ | 95% chi bộ",
        "exactly 90 percent - false | công dân từ đủ 14 tuổi trở lên | 90% công dân từ đủ 14 tuổi trở lên",
        "exactly 55 percent - false | Tỷ lệ hồ sơ trực tuyến | 55%",
        "exactly 50 percent - false | Tỷ lệ hồ sơ trực tuyến | 50%",
        "exactly 70 percent - false | Tỷ lệ tiêm vắc xin | 70%",
        "exactly 100 percent - false | Tỷ lệ tiêm vắc xin | 100%",
        "atLeast 1 count month false | ngày | ít nhất 01 ngày/tháng"),
      // Which of them are counted; a time that opens a sentence of several clauses; those for whom two things are.
      Example(
        "KẾ HOẠCH\nThi đua\nI. MỤC TIÊU\n1. 95% doanh nghiệp có từ 25 lao động trở lên đã có công đoàn.\n2. 90% xã có từ 02 mô hình trở lên.\n3. Hỗ trợ đất ở cho 31 hộ và nhà ở cho 39 hộ.",
        gives: "exactly 95 percent - false | doanh nghiệp | 95% doanh nghiệp",
        "exactly 90 percent - false | xã | 90% xã",
        "atLeast 2 count - false | mô hình | từ 02 mô hình trở lên",
        "exactly 31 count - false | hộ | 31 hộ", "exactly 39 count - false | hộ | 39 hộ"),
      // Degrees at the end of what is counted, the same as a share, who pays what, goods, rounds with times of their own.
      Example(
        "KẾ HOẠCH\nNông thôn mới năm 2024\nI. MỤC TIÊU\n1. 12/12 xã đạt chuẩn phổ cập mức độ 3; 10/12 xã (83,3%) có nhà văn hóa.\n2. Bê tông hóa 1,2km đường (Nhà nước 60%, Nhân dân 40%).\n3. Trồng 300m hàng rào xanh.\n4. Hỗ trợ 05 hộ vay vốn với số tiền 250 triệu đồng.\n5. Dự trữ tối thiểu: 500 rọ thép.\n6. 100% hộ dân được báo trước ít nhất 24 giờ.",
        gives:
          "exactly 12 count - false | xã đạt chuẩn phổ cập mức độ 3 | 12/12 xã đạt chuẩn phổ cập mức độ 3",
        "exactly 10 count - false | xã | 10/12 xã", "exactly 83.3 percent - false | xã | 83,3%",
        "exactly 1.2 amount - false | đường | 1,2km đường",
        "exactly 300 amount - false | hàng rào xanh | 300m hàng rào xanh",
        "exactly 5 count - false | hộ vay vốn | 05 hộ vay vốn",
        "exactly 250 amount - false | số tiền | 250 triệu đồng",
        "atLeast 500 count - false | rọ thép | tối thiểu: 500 rọ thép",
        "exactly 100 percent - false | hộ dân | 100% hộ dân"),
      // What the plan is for binds by shares and comparisons, not by bare counts.
      Example(
        "KẾ HOẠCH\nBầu cử\nI. MỤC ĐÍCH, YÊU CẦU\n1. Phấn đấu tỷ lệ cử tri đi bầu đạt từ 99% trở lên.\n2. Thực hiện 03 đột phá.\n3. Kéo giảm ít nhất 5% số vụ vi phạm.",
        gives: "atLeast 99 percent - false | tỷ lệ cử tri đi bầu | từ 99% trở lên",
        "atLeast 5 percent - false | số vụ vi phạm | ít nhất 5% số vụ vi phạm"),
      // Numbers in words, shares behind a slash, what a rate rises from, nouns that hold the syllables of a verb, estimates.
      Example(
        "KẾ HOẠCH\nThi đua năm 2026\nI. MỤC TIÊU\n1. Mỗi chi hội giúp thêm hai gia đình hội viên trở lên; họp khi có hai phần ba hội viên trở lên.\n2. Mỗi cơ sở xây dựng được từ một đến hai công trình.\n3. Hỗ trợ 20 nhà, trị giá 60 triệu đồng/nhà.\n4. Tỷ lệ lấp đầy tăng từ 22% năm 2025 lên 55% vào năm 2030.\n5. Xây dựng ít nhất 01 cụm chế biến tập trung/xã.\n6. Tỷ lệ chi bộ hoàn thành tốt nhiệm vụ trở lên đạt 90%.\n7. Năng suất lúa đạt 63 tạ/ha/vụ.\n8. Có 60 gian hàng, khoảng 800 vận động viên.\n9. 98% trẻ được uống vitamin A (ước 412 trẻ).",
        gives: "atLeast 2 count - true | gia đình hội viên | hai gia đình hội viên trở lên",
        "between 1-2 count - true | công trình | từ một đến hai công trình",
        "exactly 20 count - false | nhà | 20 nhà",
        "exactly 60 amount - true | trị giá | 60 triệu đồng/nhà",
        "exactly 55 percent - false | Tỷ lệ lấp đầy | 55%",
        "atLeast 1 count - true | cụm chế biến tập trung | ít nhất 01 cụm chế biến tập trung/xã",
        "exactly 90 percent - false | Tỷ lệ chi bộ hoàn thành tốt nhiệm vụ trở lên | 90%",
        "exactly 63 amount - false | Năng suất lúa | 63 tạ/ha/vụ",
        "exactly 60 count - false | gian hàng | 60 gian hàng",
        "about 800 count - false | vận động viên | khoảng 800 vận động viên",
        "exactly 98 percent - false | trẻ | 98% trẻ"),
      // Parts of a measure, a change before its subject, those whom organs send, how one counts, results of a year that is over.
      Example(
        "KẾ HOẠCH\nSản xuất năm 2026\nPHẦN THỨ NHẤT\nKẾT QUẢ SẢN XUẤT NĂM 2025\nTổng diện tích đạt 412 ha, đạt 98% kế hoạch.\nPHẦN THỨ HAI\nNHIỆM VỤ NĂM 2026\n1. Vụ xuân: gieo cấy 180 ha.\n2. Vụ đông: trồng 70 ha, trong đó khoai tây 40 ha.\n3. Quản lý vốn ủy thác, tăng dư nợ 8% so với cuối năm 2025.\n4. Giám sát chuyên đề 03 chi bộ; giảm nghèo 45 hộ.\n5. Huy động 28 đồng chí dân quân; Công an xã 10 đồng chí.\n6. Nuôi mới: trâu bò 210 con, tiêm mỗi đợt 650 liều, cúm gia cầm 15.000 liều/đợt.\n7. Giảm 10% số vụ tai nạn so với năm 2025 (04 vụ).",
        gives: "exactly 180 amount - false | gieo cấy | 180 ha",
        "exactly 70 amount - false | trồng | 70 ha",
        "exactly 40 amount - false | khoai tây | 40 ha",
        "exactly 8 percent - false | dư nợ | 8%", "exactly 3 count - false | chi bộ | 03 chi bộ",
        "exactly 45 count - false | hộ | 45 hộ",
        "exactly 28 count - false | đồng chí dân quân | 28 đồng chí dân quân",
        "exactly 10 count - false | đồng chí | 10 đồng chí",
        "exactly 10 percent - false | số vụ tai nạn | 10% số vụ tai nạn"),
      // Shares of the same things at several times, numbers in the name of a rate, what a rate is told for, a wait that is to be cut.
      Example(
        "KẾ HOẠCH\nDân số năm 2026\nI. MỤC TIÊU\n1. Tối thiểu 70% hồ sơ được nộp trực tuyến vào năm 2026, 90% vào năm 2028.\n2. Tỷ lệ trẻ sơ sinh được tầm soát 5 bệnh bẩm sinh: 60%.\n3. Tỷ số giới tính khi sinh: dưới 112,5 bé trai/100 bé gái sinh ra sống.\n4. Thời gian chờ của người dân giảm còn 15 phút/lượt.\n5. Quan trắc mỗi năm 02 lần, mùa khô và mùa mưa.",
        gives: "atLeast 70 percent - false | hồ sơ | Tối thiểu 70% hồ sơ",
        "exactly 90 percent - false | hồ sơ | 90%",
        "exactly 60 percent - false | Tỷ lệ trẻ sơ sinh được tầm soát 5 bệnh bẩm sinh | 60%",
        "atMost 112.5 count - false | bé trai | dưới 112,5 bé trai/100 bé gái sinh ra sống",
        "exactly 15 amount - true | Thời gian chờ của người dân | 15 phút/lượt",
        "exactly 2 count year false | lần | 02 lần"),
      // Commas behind the name of a rate, years of brackets, conditions in words, wholes before a classifier.
      Example(
        "KẾ HOẠCH\nDân số năm 2026\nI. MỤC TIÊU\n1. Tỷ lệ trẻ được tiêm chủng, khám 02 lần đạt 95%.\n2. Giảm 5% số vụ cháy so với năm 2025 (44 vụ trong năm 2026).\n3. Người có hai con trở lên được ưu tiên; mỗi thôn có hai tổ trở lên.\n4. Nuôi trâu, trong đó 40 con.",
        gives: "exactly 2 count - false | lần | 02 lần", "exactly 95 percent - false | - | 95%",
        "exactly 5 percent - false | số vụ cháy | 5% số vụ cháy",
        "exactly 44 count - false | vụ | 44 vụ",
        "atLeast 2 count - true | tổ | hai tổ trở lên",
        "exactly 40 count - false | con | 40 con"),
      // How money is made up, mistyped as well.
      Example(
        "KẾ HOẠCH\nGiảm nghèo\nI. NGUỒN LỰC\n1. Vốn huy động chiếm khoảng 60% tống vốn đầu tư.\n2. Vốn vay chiếm khoảng 40% tổng vốn đầu tư."
      ),
      Example(
        "KẾ HOẠCH\nGiảm nghèo\nI. NHIỆM VỤ\n1. Thực hiện Điều 5 Nghị định số 30/2020/NĐ-CP ngày 05/3/2020, kỷ niệm 75 năm."
      ),
    ] + QuotaExamples.all,
    read: { draft in
      let (quotas, refusals, tables) = Quotas.read(draft)
      // Read for their targets, though not for tasks.
      draft.notes = draft.notes.filter { note in
        guard note.code == .unreadTable, let span = note.span,
          let cell = draft.line(at: span.start).flatMap({ draft.lines[$0].cell })
        else { return true }
        return !tables.contains(cell.table)
      }
      draft.plan.quotas = quotas
      draft.quotaRefusals = refusals
      let isPlan = !draft.notes.contains { $0.code == .notAPlan || $0.code == .emptyDocument }
      if isPlan, draft.plan.quotas.isEmpty { draft.notes.append(Note(.noQuotas, .info)) }
    },
    describe: { plan, document in
      plan.quotas.map { quota in
        let number = quota.value?.text ?? "\(quota.low?.text ?? "")-\(quota.high?.text ?? "")"
        return
          "\(quota.comparison.rawValue) \(number) \(quota.measure.rawValue) \(quota.per?.rawValue ?? "-") \(quota.each) | \(quota.counted.map { document.words(at: $0) } ?? "-") | \(document.words(at: quota.span))"
      }
    })
}
