/// Further examples of quotas, by what makes their numbers hard to read.
enum QuotaExamples {
  static let all: [Example] = [
    // What is so each year on the average.
    Example(
      "KẾ HOẠCH\nDu lịch năm 2026\nI. MỤC TIÊU\n1. Doanh thu từ du lịch đến năm 2026 đạt mức 150 tỷ đồng.\n2. Đón 500 lượt khách, bình quân mỗi năm tăng 15%.\n3. Bình quân mỗi năm thu nhập của lao động tăng 20%.\n4. Mỗi năm lượng khách tăng bình quân trên 15%.",
      gives: "exactly 150 amount - false | Doanh thu từ du lịch | 150 tỷ đồng",
      "exactly 500 count - false | lượt khách | 500 lượt khách",
      "exactly 15 percent year false | lượt khách | 15%",
      "exactly 20 percent year false | thu nhập của lao động | 20%",
      "atLeast 15 percent year false | lượng khách | trên 15%"),
    // Limits behind whole phrases, comparisons before a verb, lists behind "các", how great those are that are counted.
    Example(
      "KẾ HOẠCH\nPhát triển năm 2026\nI. MỤC TIÊU\n1. Có từ 80% tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ trở lên.\n2. Mỗi chi hội giúp thêm được hai gia đình trở lên đạt tiêu chí.\n3. Mỗi đơn vị tối thiểu tham gia 50 lượt thi trong một tuần.\n4. 80% các tổ chức, cơ quan, trường học được công nhận đạt danh hiệu.\n5. Xây dựng 12 mô hình kinh tế trong thanh niên có thu nhập trên 100 triệu đồng/năm.\n6. Đóng góp của năng suất vào tăng trưởng đạt khoảng 45%.\n7. Tỷ lệ hộ nghèo giảm 2% (riêng các xã nghèo giảm 4%).\n8. Giảm 5% số vụ, số người chết, bị thương so với năm 2025.\n9. Đăng ký ít nhất 1 công trình góp phần xây dựng cảnh quan.",
      gives: "atLeast 80 percent - false | tổ chức cơ sở đảng | từ 80% tổ chức cơ sở đảng",
      "atLeast 2 count - true | gia đình | hai gia đình trở lên",
      "atLeast 50 count week true | lượt thi | tối thiểu tham gia 50 lượt thi trong một tuần",
      "exactly 80 percent - false | các tổ chức, cơ quan, trường học | 80% các tổ chức, cơ quan, trường học",
      "exactly 12 count - false | mô hình kinh tế | 12 mô hình kinh tế",
      "about 45 percent - false | Đóng góp của năng suất vào tăng trưởng | khoảng 45%",
      "exactly 2 percent - false | Tỷ lệ hộ nghèo | 2%",
      "exactly 4 percent - false | các xã nghèo | 4%",
      "exactly 5 percent - false | số vụ, số người chết, bị thương | 5% số vụ, số người chết, bị thương",
      "atLeast 1 count - false | công trình | ít nhất 1 công trình"),
    // A part that tells how things are asks for nothing; one that goes on with something else may.
    Example(
      "KẾ HOẠCH\nTrồng rừng năm 2026\nI. HIỆN TRẠNG SỬ DỤNG ĐẤT\n1. Trồng 30 ha rừng.\nII. HIỆN TRẠNG SỬ DỤNG ĐẤT VÀ ĐỊNH HƯỚNG\n1. Trồng 12 ha rừng.",
      gives: "exactly 12 amount - false | rừng | 12 ha rừng"),
    // For how much a rate is told: "trên một ha" is no lower bound.
    Example(
      "KẾ HOẠCH\nSản xuất năm 2026\nI. MỤC TIÊU\n1. Sản lượng nấm trên một ha đạt 12 tấn.\n2. Số bác sĩ trên 1 vạn dân đạt 9 bác sĩ.\n3. Giá trị thu được trên 01 ha đất canh tác đạt 150 triệu đồng/năm.\n4. Thu nhập đạt 150 triệu đồng trên 01 ha.\n5. Tỷ lệ tử vong trên 1.000 trẻ đẻ sống dưới 10‰.\n6. Trồng mới trên 100 ha rừng.",
      gives: "exactly 12 amount - false | Sản lượng nấm trên một ha | 12 tấn",
      "exactly 9 count - false | Số bác sĩ trên 1 vạn dân | 9 bác sĩ",
      "exactly 150 amount year false | Giá trị thu được trên 01 ha đất canh tác | 150 triệu đồng/năm",
      "exactly 150 amount - false | Thu nhập | 150 triệu đồng",
      "atMost 10 amount - false | Tỷ lệ tử vong trên 1.000 trẻ đẻ sống | dưới 10‰",
      "atLeast 100 amount - false | rừng | trên 100 ha rừng"),
    // Subjects that begin with the syllables of a verb, verbs of two syllables before them, two subjects of one number.
    Example(
      "KẾ HOẠCH\nPhát triển kinh tế năm 2026\nI. MỤC TIÊU\n1. Tăng trưởng kinh tế đạt 9,5%.\n2. Tốc độ tăng trưởng đạt 9%.\n3. Tốc độ tăng giá trị sản xuất đạt 11%; mức giảm tỷ lệ sinh 0,1‰.\n4. Nâng cao tỷ lệ hài lòng, phấn đấu đạt 92%.\n5. Duy trì ổn định tỷ lệ che phủ rừng đạt 55%.\n6. Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ đạt 900 tỷ đồng.\n7. Sản lượng lúa đạt 200 tấn và sản lượng ngô đạt 50 tấn.\n8. Phát triển kinh tế và tỷ lệ hộ nghèo giảm còn 5%.",
      gives: "exactly 9.5 percent - false | Tăng trưởng kinh tế | 9,5%",
      "exactly 9 percent - false | Tốc độ tăng trưởng | 9%",
      "exactly 11 percent - false | Tốc độ tăng giá trị sản xuất | 11%",
      "exactly 0.1 amount - false | mức giảm tỷ lệ sinh | 0,1‰",
      "exactly 92 percent - false | tỷ lệ hài lòng | 92%",
      "exactly 55 percent - false | tỷ lệ che phủ rừng | 55%",
      "exactly 900 amount - false | Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ | 900 tỷ đồng",
      "exactly 200 amount - false | Sản lượng lúa | 200 tấn",
      "exactly 50 amount - false | sản lượng ngô | 50 tấn",
      "exactly 5 percent - false | tỷ lệ hộ nghèo | 5%"),
    // Times and what is compared with are no part of the subject.
    Example(
      "KẾ HOẠCH\nPhát triển kinh tế năm 2026\nI. MỤC TIÊU\n1. Tỷ lệ hộ dùng nước sạch đến năm 2026: 95%.\n2. Đến năm 2026, phấn đấu tỷ lệ đô thị hóa đạt 40%.\n3. Phấn đấu năm 2026 tỷ lệ giải ngân đạt 96%.\n4. Mỗi năm, các nguồn vốn vay tăng từ 10%.\n5. Tỷ lệ hao hụt so với năm 2025 là 1,5%.\n6. Đón 500 lượt khách, tăng 12% so với năm 2025, tổng thu đạt 40 tỷ đồng.",
      gives: "exactly 95 percent - false | Tỷ lệ hộ dùng nước sạch | 95%",
      "exactly 40 percent - false | tỷ lệ đô thị hóa | 40%",
      "exactly 96 percent - false | tỷ lệ giải ngân | 96%",
      "exactly 10 percent year false | các nguồn vốn vay | 10%",
      "exactly 1.5 percent - false | Tỷ lệ hao hụt | 1,5%",
      "exactly 500 count - false | lượt khách | 500 lượt khách",
      "exactly 12 percent - false | lượt khách | 12%",
      "exactly 40 amount - false | tổng thu | 40 tỷ đồng"),
    // A recurrence that opens a clause is meant for its numbers, up to a time of their own.
    Example(
      "KẾ HOẠCH\nCông tác Hội\nI. MỤC TIÊU\n1. Hằng năm, mỗi cơ sở Hội vận động được 05 hộ thoát nghèo.\n2. Tình nguyện: Mỗi tháng, các đội công tác xã hội tình nguyện tổ chức 02 buổi.\n3. Định kỳ hằng quý, các phòng, ban, đơn vị thuộc huyện tổ chức 01 hội nghị.\n4. Hằng năm, rà soát, bổ sung quy hoạch, phấn đấu đến năm 2030 có 10 khu.\n5. Mỗi năm giảm 1% hộ nghèo, phấn đấu cuối giai đoạn có 12 xã đạt chuẩn.\n6. Mỗi tháng, quý, năm, các đơn vị của huyện báo cáo 01 lần.",
      gives: "exactly 5 count year true | hộ | 05 hộ",
      "exactly 2 count month false | buổi | 02 buổi",
      "exactly 1 count quarter false | hội nghị | 01 hội nghị",
      "exactly 10 count - false | khu | 10 khu",
      "exactly 1 percent year false | hộ nghèo | 1% hộ nghèo",
      "exactly 12 count - false | xã đạt chuẩn | 12 xã đạt chuẩn",
      "exactly 1 count - false | lần | 01 lần"),
    // Ages tell who is counted.
    Example(
      "KẾ HOẠCH\nY tế\nI. MỤC TIÊU\n1. 100% trẻ em dưới 6 tuổi được cấp thẻ.\n2. 95% người dân từ 18 tuổi trở lên có tài khoản.\n3. Tiêm cho 120 trẻ từ 6 - 11 tuổi tại trường.\n4. 80% phụ nữ trong độ tuổi từ 15 - 49 tuổi được khám.\n5. Tăng số doanh nghiệp có từ 25 lao động trở lên.\n6. Số lượng học viên có từ 30 người trở lên/lớp.\n7. Khám cho 90% trẻ em từ 3 đến dưới 6 tuổi, học sinh từ 6 tuổi trở lên.",
      gives: "exactly 100 percent - false | trẻ em dưới 6 tuổi | 100% trẻ em dưới 6 tuổi",
      "exactly 95 percent - false | người dân từ 18 tuổi trở lên | 95% người dân từ 18 tuổi trở lên",
      "exactly 120 count - false | trẻ từ 6 - 11 tuổi | 120 trẻ từ 6 - 11 tuổi",
      "exactly 80 percent - false | phụ nữ trong độ tuổi từ 15 - 49 tuổi | 80% phụ nữ trong độ tuổi từ 15 - 49 tuổi",
      "atLeast 30 count - true | người | từ 30 người trở lên/lớp",
      "exactly 90 percent - false | trẻ em từ 3 đến dưới 6 tuổi, học sinh từ 6 tuổi trở lên | 90% trẻ em từ 3 đến dưới 6 tuổi, học sinh từ 6 tuổi trở lên"
    ),
    // Those who are told, places, numbers inside a subject, slogans and years of names are no targets.
    Example(
      "KẾ HOẠCH\nXây dựng nông thôn mới\nI. MỤC TIÊU\n1. Giao chỉ tiêu cho 15 chi bộ kết nạp 40 đảng viên.\n2. Trong quý I, đối với 09 xã miền núi, xây dựng 02 mô hình.\n3. Tại 12 thôn trong vùng dự án, mở 03 lớp.\n4. Giảm số thôn đạt dưới 10 tiêu chí xuống còn 05 thôn.\n5. Tỷ lệ hộ đạt 5 không 3 sạch đạt từ 85% trở lên.\n6. Thi đua nhân Tháng Thanh niên 2025 và chào mừng kỷ niệm 80 năm ngày Quốc khánh.",
      gives: "exactly 40 count - false | đảng viên | 40 đảng viên",
      "exactly 2 count - false | mô hình | 02 mô hình", "exactly 3 count - false | lớp | 03 lớp",
      "exactly 5 count - false | thôn | 05 thôn",
      "atLeast 85 percent - false | Tỷ lệ hộ đạt 5 không 3 sạch | từ 85% trở lên"),
    // Localities of one rank behind a slash, and shares.
    Example(
      "KẾ HOẠCH\nChuyển đổi số\nI. MỤC TIÊU\n1. 40% xã/phường/thị trấn có hồ sơ.\n2. 80% thôn/tổ dân phố có loa.\n3. Chọn 6 huyện/thị xã.\n4. Chọn 02 thôn/xã.",
      gives: "exactly 40 percent - false | xã/phường/thị trấn | 40% xã/phường/thị trấn",
      "exactly 80 percent - false | thôn/tổ dân phố | 80% thôn/tổ dân phố",
      "exactly 6 count - false | huyện/thị xã | 6 huyện/thị xã",
      "exactly 2 count - true | thôn | 02 thôn/xã"),
    // What is not to be surpassed.
    Example(
      "KẾ HOẠCH\nGiảm nghèo\nI. MỤC TIÊU\n1. Không để xảy ra mất điện kéo dài trên 45 phút.\n2. Không để tỷ lệ hộ tái nghèo vượt 1%.\n3. Không để tỷ lệ sinh con thứ ba quá 2%.\n4. Không còn nhà tạm và nâng thu nhập lên trên 50 triệu đồng/người/năm.\n5. Thu ngân sách vượt 5%.",
      gives: "atMost 45 amount - false | mất điện kéo dài | trên 45 phút",
      "atMost 1 percent - false | tỷ lệ hộ tái nghèo | vượt 1%",
      "atMost 2 percent - false | tỷ lệ sinh con thứ ba | quá 2%",
      "atLeast 50 amount year true | thu nhập | trên 50 triệu đồng/người/năm",
      "exactly 5 percent - false | Thu ngân sách | 5%"),
    // Two counts of like things, numbers in words, the same as a share, words that are counted, long lists, all of so many.
    Example(
      "KẾ HOẠCH\nThi đua\nI. MỤC TIÊU\n1. Hỗ trợ 9 sản phẩm tiềm năng và chuẩn hóa thêm 5 sản phẩm OCOP.\n2. Mỗi chi hội giúp được hai hộ trở lên thoát nghèo.\n3. Có ba mô hình trở lên được công nhận.\n4. Lao động tiên tiến: 20/25 đồng chí, đạt 80%.\n5. Bài dự thi không quá 700 từ.\n6. 100% các cấp ủy, chính quyền, ban, ngành, đoàn thể triển khai thực hiện.\n7. Giảm tai nạn lao động từ 5% - 10% cả 3 tiêu chí.\n8. Đoàn viên: 33 đồng chí = 100 %.",
      gives: "exactly 9 count - false | sản phẩm tiềm năng | 9 sản phẩm tiềm năng",
      "exactly 5 count - false | sản phẩm OCOP | 5 sản phẩm OCOP",
      "atLeast 2 count - true | hộ | hai hộ trở lên",
      "atLeast 3 count - false | mô hình | ba mô hình trở lên",
      "exactly 20 count - false | đồng chí | 20/25 đồng chí",
      "exactly 80 percent - false | đồng chí | 80%",
      "atMost 700 count - false | từ | không quá 700 từ",
      "exactly 100 percent - false | các cấp ủy, chính quyền, ban, ngành, đoàn thể | 100% các cấp ủy, chính quyền, ban, ngành, đoàn thể",
      "between 5-10 percent - false | tai nạn lao động | từ 5% - 10%",
      "exactly 33 count - false | đồng chí | 33 đồng chí",
      "exactly 100 percent - false | đồng chí | 100 %"),
    // What is denied far before is not what the number limits; "ít nhất" binds by itself.
    Example(
      "KẾ HOẠCH\nAn sinh xã hội\nI. MỤC TIÊU\n1. Hộ không có nhà ở được hỗ trợ xây nhà tối thiểu 30 m2.\n2. Tỷ lệ thôn không có sinh con thứ ba trở lên ít nhất 85%.\n3. Thôn không có người nghiện ma túy chiếm trên 90%.\n4. Tỷ lệ hộ không có nhà tiêu hợp vệ sinh dưới 5%.\n5. Tỷ lệ hộ không có nhà ở dưới 3%.\n6. Không để đất hoang hóa bảo đảm gieo trồng trên 95% diện tích.\n7. Không để sót đối tượng rà soát tối thiểu 98%.\n8. Không để chậm tiến độ phấn đấu vượt 5% kế hoạch.\n9. Không có xã dưới 15 tiêu chí.",
      gives: "atLeast 30 amount - false | Hộ không có nhà ở được hỗ trợ xây nhà | tối thiểu 30 m2",
      "atLeast 85 percent - false | Tỷ lệ thôn không có sinh con thứ ba trở lên | ít nhất 85%",
      "atLeast 90 percent - false | Thôn không có người nghiện ma túy | trên 90%",
      "atMost 5 percent - false | Tỷ lệ hộ không có nhà tiêu hợp vệ sinh | dưới 5%",
      "atMost 3 percent - false | Tỷ lệ hộ không có nhà ở | dưới 3%",
      "atLeast 95 percent - false | diện tích | trên 95% diện tích",
      "atLeast 98 percent - false | sót đối tượng rà soát | tối thiểu 98%",
      "exactly 5 percent - false | kế hoạch | 5% kế hoạch",
      "atLeast 15 count - false | tiêu chí | dưới 15 tiêu chí"),
    // "có" before a share or the same noun leads to what is to be reached, as does "trên" before the measure of the subject.
    Example(
      "KẾ HOẠCH\nThi đua\nI. MỤC TIÊU\n1. Tỷ lệ đảng viên tham gia học tập có từ 95% trở lên.\n2. Số đội tham gia có từ 10 đội trở lên.\n3. Tổng số bài dự thi có từ 50 bài trở lên.\n4. Số buổi sinh hoạt có từ 12 buổi/năm trở lên.\n5. Số học viên mới có trên 50 người.\n6. Tỷ lệ hộ có từ 2 con trở lên giảm 5%.\n7. Sản lượng thịt xuất chuồng trên 1.000 tấn đạt 102%.\n8. Số hộ dùng nước sạch trên 1.000 hộ đạt tỷ lệ 95%.\n9. Tỷ lệ trường có trên 30% giáo viên giỏi đạt 90%.",
      gives: "atLeast 95 percent - false | Tỷ lệ đảng viên tham gia học tập có | từ 95% trở lên",
      "atLeast 10 count - false | đội | từ 10 đội trở lên",
      "atLeast 50 count - false | bài | từ 50 bài trở lên",
      "atLeast 12 count year false | buổi | từ 12 buổi/năm trở lên",
      "atLeast 50 count - false | người | trên 50 người",
      "exactly 5 percent - false | Tỷ lệ hộ có từ 2 con trở lên | 5%",
      "atLeast 1000 amount - false | Sản lượng thịt xuất chuồng | trên 1.000 tấn",
      "exactly 102 percent - false | - | 102%",
      "atLeast 1000 count - false | hộ | trên 1.000 hộ", "exactly 95 percent - false | - | 95%",
      "exactly 90 percent - false | Tỷ lệ trường có trên 30% giáo viên giỏi | 90%"),
    // A state or a norm is not so many each time; those for whom something is done are no part of it; "từ" behind a unit.
    Example(
      "KẾ HOẠCH\nGiảm nghèo\nI. MỤC TIÊU\n1. Hằng năm, các phòng, ban, đơn vị rà soát, phấn đấu 100% xã đạt chuẩn.\n2. Định kỳ hằng quý, các đơn vị báo cáo kết quả thực hiện 19 tiêu chí.\n3. Vận động được 15 triệu đồng từ, các nhà hảo tâm.\n4. Đối với 05 hộ nghèo, hỗ trợ 100%.\n5. Bài viết không quá 2 nghìn từ.",
      gives: "exactly 100 percent - false | xã đạt chuẩn | 100% xã đạt chuẩn",
      "exactly 19 count - false | tiêu chí | 19 tiêu chí",
      "exactly 15 amount - false | Vận động | 15 triệu đồng",
      "exactly 100 percent - false | hỗ trợ | 100%",
      "atMost 2000 count - false | từ | không quá 2 nghìn từ"),
  ]
}
