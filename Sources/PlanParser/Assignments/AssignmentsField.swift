internal import PlanModel
internal import PlanText

extension Field {
  /// Who is given which job.
  package static let assignments = Field(
    name: "assignments",
    examples: [
      Example(
        "KẾ HOẠCH\nPhòng dịch\nI. TỔ CHỨC THỰC HIỆN\n1. Giao Phòng Y tế:\n- Kiểm tra các xã.\n- Báo cáo UBND huyện.\n2. Đề nghị Hội Nông dân huyện vận động hội viên.\n3. Phòng Tài chính - Kế hoạch chủ trì, phối hợp với Phòng Y tế bố trí kinh phí.",
        gives: "assigns Phòng Y tế | - | Kiểm tra các xã. | 2",
        "requests Hội Nông dân huyện | - | vận động hội viên. | 0",
        "states Phòng Tài chính - Kế hoạch | Phòng Y tế | bố trí kinh phí. | 0"),
      // A second unit with a verb of its own has a job of its own; helpers named later in the sentence.
      Example(
        "KẾ HOẠCH\nPhòng cháy\nI. TỔ CHỨC THỰC HIỆN\n1. Phòng Tư pháp tuyên truyền pháp luật, Phòng Y tế kiểm tra cơ sở kinh doanh.\n2. Sở Xây dựng rà soát công trình; phối hợp Công an tỉnh kiểm tra công trình vi phạm.\n3. Đề nghị Hội Nông dân huyện: vận động hội viên; Hội Cựu chiến binh huyện tổ chức nói chuyện.\n4. Xã giao mỗi thôn giảm ít nhất 5 hộ nghèo.\n5. Ba bên họp giao ban mỗi quý một lần.",
        gives: "states Phòng Tư pháp | - | tuyên truyền pháp luật | 0",
        "states Phòng Y tế | - | kiểm tra cơ sở kinh doanh. | 0",
        "states Sở Xây dựng | Công an tỉnh | rà soát công trình; phối hợp Công an tỉnh kiểm tra công trình vi phạm. | 0",
        "requests Hội Nông dân huyện | - | vận động hội viên | 0",
        "states Hội Cựu chiến binh huyện | - | tổ chức nói chuyện. | 0",
        "assigns mỗi thôn | - | giảm ít nhất 5 hộ nghèo. | 0",
        "states Ba bên | - | họp giao ban mỗi quý một lần. | 0"),
      // The heading gives out the work though a time stands in the line below; what a unit gives to its own.
      Example(
        "KẾ HOẠCH\nPhòng dịch\nI. TỔ CHỨC THỰC HIỆN\n1. Sở Tài chính\nChủ trì phối hợp với Sở Y tế bố trí kinh phí; thời gian hoàn thành: quý II.\n2. Trung tâm Y tế\n- Giao Khoa Dược cấp phát thuốc.\n- Giám sát ổ dịch.\n3. Đồng chí Chủ tịch UBND xã - Trưởng ban: Chỉ đạo chung.\n4. Các đơn vị tham gia gồm: Công an xã, Trạm Y tế.",
        gives:
          "states Sở Tài chính | Sở Y tế | Chủ trì phối hợp với Sở Y tế bố trí kinh phí; thời gian hoàn thành: quý II. | 0",
        "states Trung tâm Y tế | - | Giao Khoa Dược cấp phát thuốc. | 2",
        "assigns Khoa Dược | - | cấp phát thuốc. | 0",
        "states Đồng chí Chủ tịch UBND xã - Trưởng ban | - | Chỉ đạo chung. | 0"),
      // Teams called after their work, groups of two nouns, posts of companies.
      Example(
        "KẾ HOẠCH\nThi đua\nI. TỔ CHỨC THỰC HIỆN\n1. Bộ phận Thư viện - Thiết bị\n- Cho mượn sách.\n2. Ban điều hành các khu phố 1, 2, 3: vận động hộ dân treo cờ.\n3. Quản đốc các phân xưởng\n- Kiểm tra thiết bị.\n4. Người lao động có nghĩa vụ chấp hành nội quy.\n5. Yêu cầu các tổ công tác và cán bộ, chiến sĩ nghiêm túc thực hiện.\n6. Đề nghị Hội LHPN các cấp nghiêm túc triển khai.",
        gives: "states Bộ phận Thư viện - Thiết bị | - | Cho mượn sách. | 0",
        "states Ban điều hành các khu phố 1, 2, 3 | - | vận động hộ dân treo cờ. | 0",
        "states Quản đốc các phân xưởng | - | Kiểm tra thiết bị. | 0",
        "states Người lao động | - | có nghĩa vụ chấp hành nội quy. | 0",
        "requires các tổ công tác + cán bộ, chiến sĩ | - | nghiêm túc thực hiện. | 0",
        "requests Hội LHPN các cấp | - | nghiêm túc triển khai. | 0"),
      // The sentence above the parts of a directive.
      Example(
        "CHỈ THỊ\nVề việc phòng dịch năm 2024\nDịch bệnh có chiều hướng tăng. Trên cơ sở đó, Chủ tịch UBND huyện yêu cầu Thủ trưởng các phòng, ban; Chủ tịch UBND các xã tập trung thực hiện các nhiệm vụ sau:\n1. Rà soát các ổ dịch.",
        gives:
          "requires Thủ trưởng các phòng, ban + Chủ tịch UBND các xã | - | tập trung thực hiện các nhiệm vụ sau: | 0"
      ),
      Example(
        "KẾ HOẠCH\nPhòng dịch\nI. NHIỆM VỤ\n1. Truyền thông\n- Tổ chức truyền thông.\nĐơn vị chủ trì: Sở Y tế.\nĐơn vị phối hợp: Sở Nội vụ, các cơ quan liên quan.",
        gives: "states Sở Y tế | Sở Nội vụ + các cơ quan liên quan | Tổ chức truyền thông. | 0"),
      Example(
        "KẾ HOẠCH\nPhòng dịch\nI. TỔ CHỨC THỰC HIỆN\n1. Trạm Y tế\na) Giám sát.\nb) Báo cáo.\n2. Các thôn\nVận động Nhân dân tham gia.",
        gives: "states Trạm Y tế | - | Giám sát. | 2",
        "states Các thôn | - | Vận động Nhân dân tham gia. | 0"),
      Example(
        "KẾ HOẠCH\nPhòng dịch\nI. NHIỆM VỤ\n1. Phun hóa chất khử khuẩn (Trạm Y tế chủ trì, phối hợp với Đoàn Thanh niên xã thực hiện).\n2. Căn cứ Kế hoạch này, các trường học xây dựng phương án.\n3. Tập huấn cho cán bộ thôn. Đơn vị thực hiện: Trạm Y tế.",
        gives: "states Trạm Y tế | Đoàn Thanh niên xã | Phun hóa chất khử khuẩn | 0",
        "states các trường học | - | xây dựng phương án. | 0",
        "states Trạm Y tế | - | Tập huấn cho cán bộ thôn | 0"),
      Example(
        "KẾ HOẠCH\nPhòng dịch\nI. TỔ CHỨC THỰC HIỆN\n1. Ban Vận động cứu trợ các thôn vùng lũ\na) Quyên góp.\nb) Báo cáo.\n2. UBND các xã rà soát danh sách.\n3. Các doanh nghiệp viễn thông, Sở Y tế hỗ trợ truyền thông.",
        gives: "states Ban Vận động cứu trợ các thôn vùng lũ | - | Quyên góp. | 2",
        "states UBND các xã | - | rà soát danh sách. | 0",
        "states Các doanh nghiệp viễn thông + Sở Y tế | - | hỗ trợ truyền thông. | 0"),
      Example(
        "KẾ HOẠCH\nPhòng dịch\nI. TỔ CHỨC THỰC HIỆN\n1. Giao Phòng Y tế chủ trì, phối hợp với các phòng, ban của huyện; UBND các xã, thị trấn; các cơ quan liên quan triển khai Kế hoạch này.\n2. Chủ tịch UBND huyện yêu cầu Thủ trưởng các phòng, ban; Chủ tịch UBND các xã tổ chức quán triệt Kế hoạch này.\n3. Ông. Lê Văn Bình - Phó Trưởng đoàn: Chủ trì việc kiểm tra hồ sơ.\n4. Bà Lê Thị Hạnh - Phó Giám đốc: Trưởng đoàn.",
        gives:
          "assigns Phòng Y tế | các phòng, ban của huyện + UBND các xã, thị trấn + các cơ quan liên quan | triển khai Kế hoạch này. | 0",
        "requires Thủ trưởng các phòng, ban + Chủ tịch UBND các xã | - | tổ chức quán triệt Kế hoạch này. | 0",
        "states Ông. Lê Văn Bình - Phó Trưởng đoàn | - | Chủ trì việc kiểm tra hồ sơ. | 0"),
      Example(
        "KẾ HOẠCH\nPhòng dịch\nI. TỔ CHỨC THỰC HIỆN\n1. Các phòng, ban, tổ chức chính trị - xã hội, UBND các xã chủ động bố trí kinh phí.\n2. Các phòng: Nội vụ, Y tế: Triển khai thực hiện.\n3. Các phòng, ban chủ trì dự án, tiểu dự án: Xây dựng kế hoạch thực hiện dự án.\nTrong quá trình thực hiện, nếu có vướng mắc, kịp thời báo cáo UBND huyện xem xét, chỉ đạo.",
        gives:
          "states Các phòng, ban + tổ chức chính trị - xã hội + UBND các xã | - | chủ động bố trí kinh phí. | 0",
        "states Các phòng: Nội vụ, Y tế | - | Triển khai thực hiện. | 0",
        "states Các phòng, ban chủ trì dự án, tiểu dự án | - | Xây dựng kế hoạch thực hiện dự án. | 0"
      ),
      Example(
        "KẾ HOẠCH\nPhòng dịch\nI. NHIỆM VỤ\n1. Công an huyện: Kiểm tra cơ sở.\n2. Phòng Y tế: Cấp thuốc.\n3. Ban quản lý các chợ: Thực hiện quy định.\nII. TỔ CHỨC THỰC HIỆN\n1. Văn phòng, các ban\nBan Tổ chức: Theo dõi.\nBan Tuyên giáo: Tuyên truyền.\n2. Rà soát quy trình nội bộ. Phòng Tư pháp chủ trì.\n3. Trạm Y tế: Giám sát.\nBan Chỉ đạo huyện yêu cầu các ngành, UBND các xã nghiêm túc thực hiện.",
        gives: "states Công an huyện | - | Kiểm tra cơ sở. | 0",
        "states Phòng Y tế | - | Cấp thuốc. | 0",
        "states Ban quản lý các chợ | - | Thực hiện quy định. | 0",
        "states Ban Tổ chức | - | Theo dõi. | 0",
        "states Ban Tuyên giáo | - | Tuyên truyền. | 0",
        "states Phòng Tư pháp | - | Rà soát quy trình nội bộ | 0",
        "states Trạm Y tế | - | Giám sát. | 0",
        "requires các ngành + UBND các xã | - | nghiêm túc thực hiện. | 0"),
      Example(
        "KẾ HOẠCH\nPhòng dịch\nI. NHIỆM VỤ\n1. Hội nghị tuyên truyền, tập huấn: 20 triệu đồng."),
      Example(
        "KẾ HOẠCH\nPhòng dịch\nI. TỔ CHỨC THỰC HIỆN\n1. UBND các xã, thị trấn trên địa bàn huyện rà soát danh sách.\n2. Giao UBND các xã Đồng Tâm, Nà Phìa rà soát hộ nghèo.\n3. Giao UBND các xã biên giới rà soát đường mòn.",
        gives: "states UBND các xã, thị trấn trên địa bàn huyện | - | rà soát danh sách. | 0",
        "assigns UBND các xã Đồng Tâm, Nà Phìa | - | rà soát hộ nghèo. | 0",
        "assigns UBND các xã biên giới | - | rà soát đường mòn. | 0"),
      Example(
        "KẾ HOẠCH\nPhòng dịch\nI. NHIỆM VỤ\n1. Hội Nông dân xã chủ trì mô hình “Vườn sạch”: 10 vườn.\n2. Lập danh sách hộ nuôi chó (Công an xã chủ trì; các thôn, Ban Quản lý chợ phối hợp; xong trước ngày 01/9/2024).\n3. Trang bị vật tư: Trạm Y tế, Phòng Y tế huyện.\n4. Rà soát quy trình: Phòng Tư pháp chủ trì, hoàn thành trong năm 2026.\n5. Trạm Y tế giám sát ổ dịch. Thời gian hoàn thành: quý I/2026.\nII. TỔ CHỨC THỰC HIỆN\n1. Đề nghị các đoàn thể\na) Hội Nông dân xã vận động hội viên.\nb) Đoàn Thanh niên xã ra quân.\n2. Các sở: Y tế, Công Thương chỉ đạo các đơn vị trực thuộc kiểm tra chợ.\n3. Các khu dân cư số 1, số 2 theo nhiệm vụ được phân công củng cố tổ.",
        gives: "states Hội Nông dân xã | - | chủ trì mô hình “Vườn sạch”: 10 vườn. | 0",
        "states Công an xã | các thôn + Ban Quản lý chợ | Lập danh sách hộ nuôi chó | 0",
        "states Trạm Y tế + Phòng Y tế huyện | - | Trang bị vật tư | 0",
        "states Phòng Tư pháp | - | Rà soát quy trình | 0",
        "states Trạm Y tế | - | giám sát ổ dịch | 0",
        "requests Hội Nông dân xã | - | vận động hội viên. | 0",
        "requests Đoàn Thanh niên xã | - | ra quân. | 0",
        "states Các sở: Y tế, Công Thương | - | chỉ đạo các đơn vị trực thuộc kiểm tra chợ. | 0",
        "states Các khu dân cư số 1, số 2 | - | củng cố tổ. | 0"),
      // Tiers and numbers that go on with a name, what an office is for, codes, definitions, what the doers are, helpers behind a lead.
      Example(
        "KẾ HOẠCH\nPhòng dịch\nI. TỔ CHỨC THỰC HIỆN\n1. Đoàn xã, thị trấn xây dựng kế hoạch.\n2. UBND các phường: 1, 2 và 3 tổ chức tuyên truyền.\n3. Ban Hỗ trợ phụ nữ phát triển kinh tế: tổ chức hội chợ.\n4. P4 (Phòng Kỹ thuật): soạn thảo phương án.\n5. Ủy ban Mặt trận Tổ quốc xã (sau đây gọi tắt là Mặt trận xã) vận động Nhân dân.\n6. Phòng Y tế là cơ quan thường trực chương trình: tổng hợp báo cáo.\n7. Phòng Nội vụ chủ trì, Phòng Y tế phối hợp kiểm tra.\n8. Tổ Văn phòng: lưu hồ sơ.\n9. Công đoàn cấp trên trực tiếp cơ sở tổ chức tập huấn.\n10. Tổ Quản lý chất lượng (thuộc Phòng Y tế) là đầu mối, giám sát ổ dịch.\n11. Thôn Đá Bia, thôn Suối Vàng: cử 30 hộ tham gia.\n12. Phòng Quản lý văn hóa và gia đình: thẩm định nội dung.\n13. Kiến nghị UBND tỉnh hỗ trợ kinh phí.",
        gives: "states Đoàn xã, thị trấn | - | xây dựng kế hoạch. | 0",
        "states UBND các phường: 1, 2 và 3 | - | tổ chức tuyên truyền. | 0",
        "states Ban Hỗ trợ phụ nữ phát triển kinh tế | - | tổ chức hội chợ. | 0",
        "states P4 (Phòng Kỹ thuật) | - | soạn thảo phương án. | 0",
        "states Ủy ban Mặt trận Tổ quốc xã | - | vận động Nhân dân. | 0",
        "states Phòng Y tế | - | tổng hợp báo cáo. | 0",
        "states Phòng Nội vụ | Phòng Y tế | kiểm tra. | 0",
        "states Tổ Văn phòng | - | lưu hồ sơ. | 0",
        "states Công đoàn cấp trên trực tiếp cơ sở | - | tổ chức tập huấn. | 0",
        "states Tổ Quản lý chất lượng (thuộc Phòng Y tế) | - | là đầu mối, giám sát ổ dịch. | 0",
        "states Thôn Đá Bia + thôn Suối Vàng | - | cử 30 hộ tham gia. | 0",
        "states Phòng Quản lý văn hóa và gia đình | - | thẩm định nội dung. | 0",
        "requests UBND tỉnh | - | hỗ trợ kinh phí. | 0"),
      // A unit and what it is; agencies behind a colon; helpers in a heading; the issuer asks and does not do.
      Example(
        "UBND XÃ HOA LÂM\nKẾ HOẠCH\nPhòng dịch\nI. TỔ CHỨC THỰC HIỆN\n1. Chủ đầu tư - Ban Quản lý dự án xã: Thi công.\n2. Các HTX thành viên: Thực hiện quy trình.\n3. Phòng Kinh tế - Cơ quan thường trực tổng hợp kết quả.\n4. Chánh Văn phòng UBND tỉnh, Giám đốc các Sở: Nội vụ, Y tế; Chủ tịch UBND các xã chịu trách nhiệm thi hành Kế hoạch này.\n5. Đề nghị Mặt trận Tổ quốc xã chủ trì, phối hợp với Hội Nông dân xã:\n- Tuyên truyền.\n- Vận động.\nUBND xã yêu cầu các đơn vị thuộc và trực thuộc, UBND các phường nghiêm túc thực hiện.\nUBND xã yêu cầu toàn hệ thống nghiêm túc thực hiện.",
        gives: "states Chủ đầu tư - Ban Quản lý dự án xã | - | Thi công. | 0",
        "states Các HTX thành viên | - | Thực hiện quy trình. | 0",
        "states Phòng Kinh tế - Cơ quan thường trực | - | tổng hợp kết quả. | 0",
        "states Chánh Văn phòng UBND tỉnh + Giám đốc các Sở: Nội vụ, Y tế + Chủ tịch UBND các xã | - | chịu trách nhiệm thi hành Kế hoạch này. | 0",
        "requests Mặt trận Tổ quốc xã | Hội Nông dân xã | Tuyên truyền. | 2",
        "requires các đơn vị thuộc và trực thuộc + UBND các phường | - | nghiêm túc thực hiện. | 0"),
      // Persons by their rank, those who belong to a Party committee, tiers of one organ, last words; whose post is whose.
      Example(
        "KẾ HOẠCH\nPhòng dịch\nI. PHÂN CÔNG\n1. Trưởng trạm: Chỉ đạo chung.\n2. BS. Trần Văn Thử, ĐD. Lò Thị Mẫu: tiêm chủng, ghi sổ.\n3. CTV các tổ dân phố: vận động tiêm chủng.\n4. Các chi, đảng bộ trực thuộc Huyện ủy; Mặt trận Tổ quốc huyện: tuyên truyền.\n5. Ban Chỉ đạo phổ cập các xã, thị trấn: kiện toàn tổ chức.\n6. Bà Ngô Thị Sáu - Chi hội trưởng Phụ nữ: vận động hội viên.\n7. Tổ tự quản các xóm: nhắc nhở các hộ.\n8. Tổ thủy nông (5 người): vận hành trạm bơm.\n9. Hạt Kiểm lâm, Vườn Quốc gia Nà Hin phối hợp UBND các xã lập, phê duyệt phương án.\nMọi vướng mắc liên hệ Phòng Y tế.",
        gives: "states Trưởng trạm | - | Chỉ đạo chung. | 0",
        "states BS. Trần Văn Thử + ĐD. Lò Thị Mẫu | - | tiêm chủng, ghi sổ. | 0",
        "states CTV các tổ dân phố | - | vận động tiêm chủng. | 0",
        "states Các chi, đảng bộ trực thuộc Huyện ủy + Mặt trận Tổ quốc huyện | - | tuyên truyền. | 0",
        "states Ban Chỉ đạo phổ cập các xã, thị trấn | - | kiện toàn tổ chức. | 0",
        "states Bà Ngô Thị Sáu - Chi hội trưởng Phụ nữ | - | vận động hội viên. | 0",
        "states Tổ tự quản các xóm | - | nhắc nhở các hộ. | 0",
        "states Tổ thủy nông | - | vận hành trạm bơm. | 0",
        "states Hạt Kiểm lâm + Vườn Quốc gia Nà Hin | UBND các xã | lập, phê duyệt phương án. | 0"),
      // Labels that are headings above the names of those who lead and help.
      Example(
        "KẾ HOẠCH\nPhòng dịch\nI. QUÁN TRIỆT, TRIỂN KHAI\n1. Nội dung, biện pháp\na) Tổ chức hội nghị;\n2. Cơ quan chủ trì, phối hợp\na) Cơ quan chủ trì\n- Ban Chỉ đạo quốc gia.\n- Các Bộ, ngành liên quan.\nb) Cơ quan phối hợp\n- Hội Cựu chiến binh các cấp.\n3. Thời gian thực hiện: Tháng 12/2024.",
        gives:
          "states Ban Chỉ đạo quốc gia + Các Bộ, ngành liên quan | Hội Cựu chiến binh các cấp | QUÁN TRIỆT, TRIỂN KHAI | 0"
      ),
      // A label says who does what a sentence tells of a group; brackets and ends behind dashes that tell units what to do.
      Example(
        "KẾ HOẠCH\nPhòng dịch\nI. NHIỆM VỤ\n1. Truyền thông\nCác cơ quan, đơn vị tổ chức nói chuyện chuyên đề. Phòng Tư pháp thẩm định nội dung.\nĐơn vị thực hiện: Sở Y tế, các xã.\n2. Tập huấn\n- Thành phần: nhân viên y tế (các trạm y tế cử 02 người; phòng Nội vụ, các phòng khác cử 01 người).\nII. NỘI DUNG HỘI THẢO\n1. Tham luận về tiêm chủng - Trạm Y tế Đá Bia thực hiện.\n2. Trao đổi các vướng mắc - các tổ góp ý, thảo luận.",
        gives:
          "states Sở Y tế + các xã | - | Các cơ quan, đơn vị tổ chức nói chuyện chuyên đề. Phòng Tư pháp thẩm định nội dung. | 0",
        "states Phòng Tư pháp | - | thẩm định nội dung. | 0",
        "states các trạm y tế | - | cử 02 người | 0",
        "states phòng Nội vụ + các phòng khác | - | cử 01 người | 0",
        "states Trạm Y tế Đá Bia | - | Tham luận về tiêm chủng | 0",
        "states các tổ | - | góp ý, thảo luận. | 0"),
      // Each of many; what a group has to do with; heads and deputies; one unit by two names.
      Example(
        "KẾ HOẠCH\nPhòng dịch\nI. SƠ KẾT\n1. Cách làm\n- Đối với các đơn vị, các doanh nghiệp trên địa bàn huyện: tổ chức sơ kết phong trào.\n- Các đoàn kiểm tra: Mỗi đoàn chọn 01 cá nhân.\n- Các đơn vị có liên quan đến công tác tổ chức hội thao: chọn 01 tập thể.\nII. TỔ CHỨC THỰC HIỆN\n1. Các chi đoàn còn lại: Sinh hoạt chuyên đề.\n2. Các cơ quan còn lại có liên quan đến công tác tổ chức tiêm chủng: chọn 02 cá nhân.\n3. Trưởng, Phó các phòng có trách nhiệm đôn đốc.\n4. Sở Du lịch/Sở Văn hóa và Thể thao tuyên truyền; Phòng Y tế xã Đông/Phòng Y tế xã Tây tiêm chủng.\n5. Sở Y tế phối hợp với UBND các xã, phường liên quan để xây dựng phương án.\n6. Giao Bộ phận giúp việc cho Hội đồng Xét công nhận sáng kiến cấp cơ sở năm 2026 tổng hợp hồ sơ.\n7. Phòng Nội vụ\n- Lập danh sách.\n- Trưởng, Phó các phòng có trách nhiệm ký duyệt.",
        gives:
          "states các đơn vị + các doanh nghiệp trên địa bàn huyện | - | tổ chức sơ kết phong trào. | 0",
        "states Các đoàn kiểm tra | - | chọn 01 cá nhân. | 0",
        "states Các đơn vị có liên quan đến công tác tổ chức hội thao | - | chọn 01 tập thể. | 0",
        "states Các chi đoàn còn lại | - | Sinh hoạt chuyên đề. | 0",
        "states Các cơ quan còn lại có liên quan đến công tác tổ chức tiêm chủng | - | chọn 02 cá nhân. | 0",
        "states Trưởng, Phó các phòng | - | có trách nhiệm đôn đốc. | 0",
        "states Sở Du lịch/Sở Văn hóa và Thể thao | - | tuyên truyền | 0",
        "states Phòng Y tế xã Đông + Phòng Y tế xã Tây | - | tiêm chủng. | 0",
        "states Sở Y tế | UBND các xã, phường liên quan | để xây dựng phương án. | 0",
        "assigns Bộ phận giúp việc cho Hội đồng Xét công nhận sáng kiến cấp cơ sở năm 2026 | - | tổng hợp hồ sơ. | 0",
        "states Phòng Nội vụ | - | Lập danh sách. | 2",
        "states Trưởng, Phó các phòng | - | có trách nhiệm ký duyệt. | 0"
      ),
      // Turns; who hands out the work, before a bracket; items numbered on below what announces them.
      Example(
        "KẾ HOẠCH\nPhòng dịch\nI. TỔ CHỨC THỰC HIỆN\n1. Hội thao: năm 2026 do Phòng Văn hóa chủ trì, năm 2027 do Hội Nông dân xã chủ trì.\n2. Lập tổ công tác. Nhiệm vụ của từng thành viên do Tổ trưởng tổ công tác phân công (có bảng kèm theo).\n3. Giao Phòng Kinh tế triển khai các công việc liên quan:\n4. Lập dự toán.\n5. Tổ chức nghiệm thu.\n6. Công an xã tuần tra.\n7. Căn cứ tình hình thực tế, thủ trưởng các cơ quan, đơn vị; Chủ tịch UBND các xã rà soát hồ sơ.",
        gives: "states Phòng Văn hóa | - | Hội thao | 0",
        "states Hội Nông dân xã | - | Hội thao | 0",
        "states Tổ trưởng tổ công tác | - | Nhiệm vụ của từng thành viên | 0",
        "assigns Phòng Kinh tế | - | triển khai các công việc liên quan: | 2",
        "states Công an xã | - | tuần tra. | 0",
        "states thủ trưởng các cơ quan, đơn vị + Chủ tịch UBND các xã | - | rà soát hồ sơ. | 0"),
      // A person and what he is; names that go on in capitals or by numbers; where something is done, what is set up, and other headings.
      Example(
        "KẾ HOẠCH\nThanh tra năm 2026\nI. TỔ CHỨC THỰC HIỆN\n1. Bà Vi Thị Lan, Thanh tra viên chính, Phó Trưởng đoàn: thanh tra tại Văn phòng Sở.\n2. Trưởng phòng Cấp phép tàu biển, Thủ trưởng các đơn vị thuộc Cục chịu trách nhiệm thi hành Kế hoạch này.\n3. Các Chi cục Kiểm ngư vùng I, II và V bố trí tàu.\n4. Từ 21/4: thanh tra trực tiếp tại các đơn vị, cụ thể: Văn phòng Sở, Trung tâm Y tế.\n5. Đoàn kiểm tra\n- Thành lập 04 đoàn kiểm tra.\n- Mỗi đoàn có 05 người.\n6. Ban đại diện cha mẹ học sinh:\n- Giám sát bữa ăn.\n- Giao nhận thực phẩm.\n* Lịch công tác trọng tâm\nTháng 9: Cân đo.\n7. Xây dựng mô hình mẫu (Phòng Kinh tế chủ trì, hoàn thành trước 30/9/2026).",
        gives:
          "states Bà Vi Thị Lan, Thanh tra viên chính, Phó Trưởng đoàn | - | thanh tra tại Văn phòng Sở. | 0",
        "states Trưởng phòng Cấp phép tàu biển + Thủ trưởng các đơn vị thuộc Cục | - | chịu trách nhiệm thi hành Kế hoạch này. | 0",
        "states Các Chi cục Kiểm ngư vùng I, II và V | - | bố trí tàu. | 0",
        "states Ban đại diện cha mẹ học sinh | - | Giám sát bữa ăn. | 2",
        "states Phòng Kinh tế | - | Xây dựng mô hình mẫu | 0"),
      // What is done begins in capitals behind a name that is whole; persons and their posts.
      Example(
        "KẾ HOẠCH\nPhòng dịch\nI. TỔ CHỨC THỰC HIỆN\n1. Trạm Y tế Tổ chức tiêm phòng.\n2. Phòng Kinh tế Hướng dẫn các thôn vệ sinh chuồng trại.\n3. Công an xã Tuần tra.\n4. Văn phòng UBND xã Theo dõi, tổng hợp.\n5. Trưởng phòng Nội vụ Tham mưu kế hoạch.\n6. Phòng Nội vụ Tham mưu UBND xã tổng kết.\n7. Trưởng phòng Khai thác thủy sản, Thủ trưởng các đơn vị thuộc Cục chịu trách nhiệm thi hành Kế hoạch này.\n8. Đồng chí Nguyễn Văn An, đồng chí Lê Văn Bình, đồng chí Trần Thị Lan chỉ đạo chung.\n9. Bà Vi Thị Lan, Chủ tịch UBND xã, Trưởng Công an xã, Trạm trưởng Trạm Y tế kiểm tra chợ.\n10. Ông Lê Văn Bình, Phó Chủ tịch UBND xã, Trưởng Ban Chỉ đạo, ông Vi Văn Tư kiểm tra trường học.\n11. Trưởng ban Phân công nhiệm vụ cho các thành viên.",
        gives: "states Trạm Y tế | - | Tổ chức tiêm phòng. | 0",
        "states Phòng Kinh tế | - | Hướng dẫn các thôn vệ sinh chuồng trại. | 0",
        "states Công an xã | - | Tuần tra. | 0",
        "states Văn phòng UBND xã | - | Theo dõi, tổng hợp. | 0",
        "states Trưởng phòng Nội vụ | - | Tham mưu kế hoạch. | 0",
        "states Phòng Nội vụ | - | Tham mưu UBND xã tổng kết. | 0",
        "states Trưởng phòng Khai thác thủy sản + Thủ trưởng các đơn vị thuộc Cục | - | chịu trách nhiệm thi hành Kế hoạch này. | 0",
        "states Đồng chí Nguyễn Văn An + đồng chí Lê Văn Bình + đồng chí Trần Thị Lan | - | chỉ đạo chung. | 0",
        "states Bà Vi Thị Lan, Chủ tịch UBND xã + Trưởng Công an xã + Trạm trưởng Trạm Y tế | - | kiểm tra chợ. | 0",
        "states Ông Lê Văn Bình, Phó Chủ tịch UBND xã, Trưởng Ban Chỉ đạo + ông Vi Văn Tư | - | kiểm tra trường học. | 0",
        "states Trưởng ban | - | Phân công nhiệm vụ cho các thành viên. | 0"),
      // Adverbs before the directive, and times before the one who gives it; verbs that are parts of nouns elsewhere, or that no lexicon knows.
      Example(
        "KẾ HOẠCH\nPhòng dịch năm 2025\nI. TỔ CHỨC THỰC HIỆN\n1. Chủ tịch UBND huyện đồng thời giao Phòng Nội vụ theo dõi tiến độ.\n2. Trong tháng 5/2025, Chủ tịch UBND huyện giao Phòng Y tế rà soát hồ sơ.\n3. Các trường học tập hợp bài dự thi, lựa chọn bài gửi Phòng Nội vụ.\n4. Công an huyện sẵn sàng lực lượng, phương tiện ứng phó với mưa lũ.\n5. Hội Nông dân xã gia cố chuồng trại, hướng dẫn hội viên.\n6. Định kỳ từ ngày 15 đến ngày 20 hằng tháng, UBND các xã gửi báo cáo; từ ngày 21 đến ngày 25 hằng tháng, Phòng Nội vụ tổng hợp.\n7. Chi hội thôn Nà Mạ làm điểm.\n8. UBND huyện đã chỉ đạo Phòng Nội vụ.",
        gives: "assigns Phòng Nội vụ | - | theo dõi tiến độ. | 0",
        "assigns Phòng Y tế | - | rà soát hồ sơ. | 0",
        "states Các trường học | - | tập hợp bài dự thi, lựa chọn bài gửi Phòng Nội vụ. | 0",
        "states Công an huyện | - | sẵn sàng lực lượng, phương tiện ứng phó với mưa lũ. | 0",
        "states Hội Nông dân xã | - | gia cố chuồng trại, hướng dẫn hội viên. | 0",
        "states UBND các xã | - | gửi báo cáo | 0",
        "states Phòng Nội vụ | - | tổng hợp. | 0",
        "states Chi hội thôn Nà Mạ | - | làm điểm. | 0"),
      // What committees are for, in small letters; nouns in capitals; tiers in two letters; two offices in one; those who are left.
      Example(
        "KẾ HOẠCH\nPhòng dịch\nI. TỔ CHỨC THỰC HIỆN\n1. Công an huyện, Ban Chỉ huy phòng chống thiên tai và tìm kiếm cứu nạn huyện, Phòng Y tế kiểm tra các xã.\n2. Các thành viên Ban Chỉ đạo phòng, chống tội phạm, tệ nạn xã hội và xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc huyện đôn đốc các xã.\n3. Yêu cầu các Sở, Ban, ngành, đoàn thể cấp tỉnh nghiêm túc thực hiện.\n4. Phòng Nội vụ phối hợp với UBND huyện Yên Bình, TP Lạng Giang triển khai kế hoạch.\n5. UBND các huyện Yên Bình, TX. Đông Khê tổ chức tuyên truyền.\n6. Văn phòng HĐND&UBND huyện tổng hợp báo cáo.\n7. Ban Hỗ trợ phụ nữ phát triển kinh tế phối hợp với Phòng Nội vụ tổ chức hội chợ.\nII. HỘI THI\n1. Hình thức tổ chức:\n- Thi viết.\nIII. NHIỆM VỤ\n- UBND các xã Nà Phìa, Đá Bia bố trí kinh phí; các xã còn lại vận động Nhân dân đóng góp.\n- Tổ phòng, chống dịch bệnh xã kiểm tra chợ.\n- Giao Trưởng phòng Nội vụ, Chủ tịch UBND huyện Đông Khê và TP Nà Mạ chịu trách nhiệm thi hành.",
        gives:
          "states Công an huyện + Ban Chỉ huy phòng chống thiên tai và tìm kiếm cứu nạn huyện + Phòng Y tế | - | kiểm tra các xã. | 0",
        "states Các thành viên Ban Chỉ đạo phòng, chống tội phạm, tệ nạn xã hội và xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc huyện | - | đôn đốc các xã. | 0",
        "requires các Sở, Ban, ngành, đoàn thể cấp tỉnh | - | nghiêm túc thực hiện. | 0",
        "states Phòng Nội vụ | UBND huyện Yên Bình + TP Lạng Giang | triển khai kế hoạch. | 0",
        "states UBND các huyện Yên Bình, TX. Đông Khê | - | tổ chức tuyên truyền. | 0",
        "states Văn phòng HĐND&UBND huyện | - | tổng hợp báo cáo. | 0",
        "states Ban Hỗ trợ phụ nữ phát triển kinh tế | Phòng Nội vụ | tổ chức hội chợ. | 0",
        "states UBND các xã Nà Phìa, Đá Bia | - | bố trí kinh phí | 0",
        "states các xã còn lại | - | vận động Nhân dân đóng góp. | 0",
        "states Tổ phòng, chống dịch bệnh xã | - | kiểm tra chợ. | 0",
        "assigns Trưởng phòng Nội vụ + Chủ tịch UBND huyện Đông Khê + TP Nà Mạ | - | chịu trách nhiệm thi hành. | 0"
      ),
      // Verbs for the place behind doers that are parts of names; a committee's last matter; a unit of one that no lexicon knows.
      Example(
        "KẾ HOẠCH\nPhòng dịch\nI. TỔ CHỨC THỰC HIỆN\n1. Ban Chỉ đạo sắp xếp đơn vị hành chính huyện tham mưu ban hành quyết định.\n2. Phòng Nội vụ phối hợp với Trung tâm trưng bày sản phẩm huyện tổ chức hội chợ.\n3. Ban quản lý nhà trưng bày huyện tổ chức hội chợ.\n4. Tiểu ban khai mạc, bế mạc chuẩn bị chương trình.\n5. Hội đồng sắp xếp nhà, đất huyện thẩm định phương án.\n6. Các đơn vị sẵn sàng chiến đấu tổ chức tuần tra.\n7. Ban Chỉ đạo xây dựng nông thôn mới, đô thị văn minh huyện hướng dẫn các xã.\n8. Ban Chỉ đạo chuyển đổi số, cải cách hành chính, Đề án 06 huyện hướng dẫn các xã.\n9. Công an huyện đội cảnh sát giao thông, tổ chức tuần tra.\n10. UBND huyện đã yêu cầu các xã báo cáo, tuy nhiên nhiều xã chưa thực hiện.\n11. Học sinh tham quan Bảo tàng tỉnh tổ chức viết bài.\nII. THỰC TRẠNG\n1. Bảo tàng tỉnh trưng bày 500 hiện vật.\n2. UBND huyện đã giao Phòng Nội vụ xây dựng đề án.",
        gives:
          "states Ban Chỉ đạo sắp xếp đơn vị hành chính huyện | - | tham mưu ban hành quyết định. | 0",
        "states Phòng Nội vụ | Trung tâm trưng bày sản phẩm huyện | tổ chức hội chợ. | 0",
        "states Ban quản lý nhà trưng bày huyện | - | tổ chức hội chợ. | 0",
        "states Tiểu ban khai mạc, bế mạc | - | chuẩn bị chương trình. | 0",
        "states Hội đồng sắp xếp nhà, đất huyện | - | thẩm định phương án. | 0",
        "states Các đơn vị sẵn sàng chiến đấu | - | tổ chức tuần tra. | 0",
        "states Ban Chỉ đạo xây dựng nông thôn mới, đô thị văn minh huyện | - | hướng dẫn các xã. | 0",
        "states Ban Chỉ đạo chuyển đổi số, cải cách hành chính, Đề án 06 huyện | - | hướng dẫn các xã. | 0",
        "states Công an huyện đội cảnh sát giao thông | - | tổ chức tuần tra. | 0",
        "states Học sinh | - | tham quan Bảo tàng tỉnh tổ chức viết bài. | 0"),
      // Those who lead and help below a heading for both, among them names that no lexicon knows.
      Example(
        "KẾ HOẠCH\nTrưng bày năm 2025\nI. THU THẬP HIỆN VẬT\n1. Nội dung, biện pháp\na) Rà soát danh mục hiện vật;\nb) Vận động nhân dân hiến tặng;\n2. Cơ quan chủ trì, phối hợp\na) Cơ quan chủ trì\n- Sở Nội vụ.\n- Bảo tàng tỉnh; Công viên Thống Nhất.\nb) Cơ quan phối hợp\n- Các quân khu; các tỉnh.\n- Hội Cựu chiến binh tỉnh.\n- Ngân sách tỉnh\n3. Thời gian thực hiện: Từ tháng 3/2025 đến tháng 9/2025.",
        gives:
          "states Sở Nội vụ + Bảo tàng tỉnh + Công viên Thống Nhất | Các quân khu + các tỉnh + Hội Cựu chiến binh tỉnh | THU THẬP HIỆN VẬT | 0"
      ),
      Example(
        "KẾ HOẠCH\nNăm học\nI. CĂN CỨ\nTrường THCS Nà Mạ xây dựng kế hoạch năm học như sau:"),
      Example("KẾ HOẠCH\nPhòng dịch\nI. YÊU CẦU\n1. Các đơn vị thực hiện nghiêm túc."),
      Example(
        "KẾ HOẠCH\nPhòng dịch\nI. NHIỆM VỤ\n1. Các chi bộ trực thuộc\n- Đăng ký mô hình.\n2. Giao Đảng ủy UBND xã chỉ đạo UBND xã: (i) rà soát; (ii) bố trí kinh phí.\n3. Các đồng chí lãnh đạo UBND huyện phụ trách xã trực tiếp kiểm tra.\n4. Trung tâm Dịch vụ tổng hợp tổ chức truyền thông.",
        gives: "states Các chi bộ trực thuộc | - | Đăng ký mô hình. | 0",
        "assigns Đảng ủy UBND xã | - | chỉ đạo UBND xã: (i) rà soát; (ii) bố trí kinh phí. | 0",
        "states Các đồng chí lãnh đạo UBND huyện phụ trách xã | - | trực tiếp kiểm tra. | 0",
        "states Trung tâm Dịch vụ tổng hợp | - | tổ chức truyền thông. | 0"),
    ] + AssignmentExamples.all,
    read: { draft in
      var reader = AssignmentReader(draft)
      reader.readAll()
      if CommuneOffices.stand(in: draft) { reader.settleOffices() }
      draft.plan.assignments = reader.found
      draft.plan.timeline = reader.times
      draft.outputLines = reader.outputs
      draft.taskTargets = reader.targets
      draft.taskLines = reader.tasks
      for span in reader.unreadTables {
        draft.notes.append(Note(.unreadTable, .warning, at: span))
      }
      let programmes = SpanIndex(draft.plan.programmes.map(\.span))
      for index in draft.plan.assignments.indices {
        draft.plan.assignments[index].programme =
          programmes.innermost(containing: draft.plan.assignments[index].task)
          .map { draft.plan.programmes[$0].id }
      }
    },
    describe: { plan, document in
      plan.assignments.map { assignment in
        func names(_ organs: [Organ]) -> String {
          organs.isEmpty ? "-" : organs.map { document.words(at: $0.span) }.joined(separator: " + ")
        }
        return
          "\(assignment.directive.rawValue) \(names(assignment.lead)) | \(names(assignment.support)) | \(document.words(at: assignment.task)) | \(assignment.duties.count)"
      }
    })
}
