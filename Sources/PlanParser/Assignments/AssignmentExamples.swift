/// Further examples of assignments, by what makes their doers hard to read.
enum AssignmentExamples {
  static let all: [Example] = [
    // Offices of two organs, agencies by what they manage; committees of the Front by its first words.
    Example(
      "KẾ HOẠCH\nTuyên truyền năm 2026\nI. TỔ CHỨC THỰC HIỆN\n1. Đề nghị Ủy ban Mặt trận xã và các đoàn thể vận động Nhân dân.\n2. Văn phòng Đoàn ĐBQH và HĐND tỉnh tham mưu tổ chức giám sát.\n3. Các cơ quan quản lý nhà nước về thủy sản tăng cường kiểm tra.\n4. Giao trách nhiệm cho Phòng Nội vụ theo dõi.\n5. Yêu cầu các Hạt Kiểm lâm địa phương tuần tra rừng.\n6. Đề nghị Công đoàn ngành tuyên truyền.\n7. Các trường phải xét công nhận tốt nghiệp.",
      gives:
        "requests Ủy ban Mặt trận xã + các đoàn thể | - | vận động Nhân dân. | 0",
      "states Văn phòng Đoàn ĐBQH và HĐND tỉnh | - | tham mưu tổ chức giám sát. | 0",
      "states Các cơ quan quản lý nhà nước về thủy sản | - | tăng cường kiểm tra. | 0",
      "assigns Phòng Nội vụ | - | theo dõi. | 0",
      "requires các Hạt Kiểm lâm địa phương | - | tuần tra rừng. | 0",
      "requests Công đoàn ngành | - | tuyên truyền. | 0",
      "states Các trường | - | xét công nhận tốt nghiệp. | 0"),
    // Numbers that name a school; a street's is none of its name.
    Example(
      "KẾ HOẠCH\nHội thi năm 2026\nI. TỔ CHỨC THỰC HIỆN\n1. Trường Tiểu học số 2 An Bình tổ chức hội thi.\n2. Tổ công tác số 2 kiểm tra đường số 15 và gói thầu số 3.",
      gives: "states Trường Tiểu học số 2 An Bình | - | tổ chức hội thi. | 0",
      "states Tổ công tác số 2 | - | kiểm tra đường số 15 và gói thầu số 3. | 0"),
    // What an agency is besides; doers one sentence after another; all at once.
    Example(
      "KẾ HOẠCH\nTrồng rừng năm 2026\nI. TỔ CHỨC THỰC HIỆN\n1. Phòng Nội vụ - cơ quan thường trực Ban Chỉ đạo tham mưu tổ chức hội nghị.\n2. Phòng Y tế - Cơ quan Thường trực Hội đồng Thi đua chủ trì, phối hợp với Công an xã kiểm tra.\n3. Công an xã tuần tra. Đoàn Thanh niên dọn rác tại chợ.\n4. UBND xã yêu cầu các cơ quan, đơn vị đồng loạt ra quân.\n5. Trường Trung cấp Nông nghiệp Hoa Lâm tập huấn.",
      gives:
        "states Phòng Nội vụ - cơ quan thường trực Ban Chỉ đạo | - | tham mưu tổ chức hội nghị. | 0",
      "states Phòng Y tế - Cơ quan Thường trực Hội đồng Thi đua | Công an xã | kiểm tra. | 0",
      "states Công an xã | - | tuần tra | 0",
      "states Đoàn Thanh niên | - | dọn rác tại chợ. | 0",
      "requires các cơ quan, đơn vị | - | đồng loạt ra quân. | 0",
      "states Trường Trung cấp Nông nghiệp Hoa Lâm | - | tập huấn. | 0"),
    // Places behind a colon; peers.
    Example(
      "KẾ HOẠCH\nTrồng rừng năm 2026\nI. TỔ CHỨC THỰC HIỆN\n1. UBND các xã: Đồng Tâm, Nà Phìa chủ trì tổ chức ra quân.\n2. Giao Ủy ban nhân dân các xã, phường: Đồng Tâm, Nà Phìa và thị trấn Đông Khê trồng cây.\n3. Phòng Nội vụ chủ trì, phối hợp với UBND các xã: Đồng Tâm, Nà Phìa tổ chức tập huấn.\n4. Các xã: Đồng Tâm, Nà Phìa: Chuẩn bị hiện trường.\n5. UBND các xã: Chủ động, phối hợp rà soát quỹ đất.\n6. Đề nghị Công đoàn ngành cùng cấp tuyên truyền.",
      gives: "states UBND các xã: Đồng Tâm, Nà Phìa | - | chủ trì tổ chức ra quân. | 0",
      "assigns Ủy ban nhân dân các xã, phường: Đồng Tâm, Nà Phìa và thị trấn Đông Khê | - | trồng cây. | 0",
      "states Phòng Nội vụ | UBND các xã: Đồng Tâm, Nà Phìa | tổ chức tập huấn. | 0",
      "states Các xã: Đồng Tâm, Nà Phìa | - | Chuẩn bị hiện trường. | 0",
      "states UBND các xã | - | Chủ động, phối hợp rà soát quỹ đất. | 0",
      "requests Công đoàn ngành cùng cấp | - | tuyên truyền. | 0"),
  ]
}
