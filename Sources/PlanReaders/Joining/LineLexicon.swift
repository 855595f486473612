import PlanText

/// The words that line joining knows. One phrase a line; case and tone placement do not matter.
enum LineLexicon {
  static let words = PhraseTable<LineWord>(
    lines: """
      # committees
      ủy ban nhân dân = committee
      hội đồng nhân dân = committee
      ubnd = committee
      hđnd = committee
      ủy ban mặt trận tổ quốc = committee
      ủy ban mặt trận tổ quốc việt nam = committee
      mặt trận tổ quốc việt nam = committee
      ban chấp hành = committee
      # places
      tỉnh = place
      thành phố = place
      tp = place
      tp. = place
      huyện = place
      quận = place
      thị xã = place
      thị trấn = place
      xã = place
      phường = place
      đặc khu = place
      # organs
      bch = organ
      thôn = organ
      thuế = organ
      thống kê = organ
      ban = organ
      bhxh = organ
      nhcsxh = organ
      tand = organ
      ttyt = organ
      vksnd = organ
      ban chỉ đạo = organ
      ban chỉ huy = organ
      ban quản lý = organ
      bảo hiểm xã hội = organ
      bệnh viện = organ
      bộ = organ
      bộ chỉ huy = organ
      chi bộ = organ
      chi cục = organ
      chi nhánh = organ
      công an = organ
      công đoàn = organ
      công ty = organ
      cục = organ
      đảng bộ = organ
      đảng ủy = organ
      đại học = organ
      đoàn = organ
      hội = organ
      hội đồng = organ
      hội liên hiệp = organ
      hội nông dân = organ
      huyện đoàn = organ
      huyện ủy = organ
      khoa = organ
      kho bạc nhà nước = organ
      liên đoàn = organ
      ngân hàng = organ
      nhà máy = organ
      phòng = organ
      quận ủy = organ
      sở = organ
      thành đoàn = organ
      thành ủy = organ
      thanh tra = organ
      thị ủy = organ
      tỉnh đoàn = organ
      tỉnh ủy = organ
      tổ chuyên môn = organ
      tổ khoa học tự nhiên = organ
      tổ khoa học xã hội = organ
      tổ mẫu giáo = organ
      tổ ngoại ngữ = organ
      tổ ngữ văn = organ
      tổ nhà trẻ = organ
      tổ tiếng anh = organ
      tổ toán = organ
      tổ tự nhiên = organ
      tổ văn = organ
      tổ văn phòng = organ
      tổ xã hội = organ
      tổng cục = organ
      tổng công ty = organ
      tổng liên đoàn = organ
      tòa án = organ
      trạm = organ
      trung tâm = organ
      trường = organ
      vụ = organ
      văn phòng = organ
      viện = organ
      viện kiểm sát = organ
      # types of document
      báo cáo = type
      biên bản = type
      chỉ thị = type
      chương trình = type
      công điện = type
      công văn = type
      đề án = type
      hướng dẫn = type
      kế hoạch = type
      kế hoạch liên tịch = type
      kế hoạch phối hợp = type
      kết luận = type
      luật = type
      lời kêu gọi = type
      nghị định = type
      nghị quyết = type
      phương án = type
      quy chế = type
      quy định = type
      quyết định = type
      thông báo = type
      thông tư = type
      thông tri = type
      tờ trình = type
      # state
      cộng hòa xã hội chủ nghĩa việt nam = nation
      đảng cộng sản việt nam = nation
      độc lập - tự do - hạnh phúc = motto
      # signing for another
      tm. = authority
      t/m = authority
      t.m = authority
      kt. = authority
      k/t = authority
      k.t = authority
      tl. = authority
      t/l = authority
      tuq. = authority
      thừa lệnh = authority
      thừa ủy quyền = authority
      thay mặt = authority
      đại diện = authority
      q. chủ tịch = authority
      q. giám đốc = authority
      # recipients and addressees
      nơi nhận = recipients
      nơi gửi = recipients
      kính gửi = recipients
      # recitals
      căn cứ = recital
      theo đề nghị = recital
      xét đề nghị = recital
      xét tờ trình = recital
      # the formula that ends a plan
      trên đây là = closing
      # annexes
      phụ lục = annex
      biểu số = annex
      mẫu số = annex
      phụ biểu = annex
      # first parts
      phần i = part
      phần thứ nhất = part
      chương i = part
      # number
      số: = number
      # going on
      và = conjunction
      thuộc = conjunction
      của = conjunction
      theo = conjunction
      """ + LinePosts.lines
  )

  /// Phrases that are never parted on purpose: a line that ends in the first part and one that begins with the rest are joined.
  static let unbreakable: [[Syllable]] = lexiconLines(
    """
    cộng hòa xã hội chủ nghĩa việt nam
    độc lập - tự do - hạnh phúc
    đảng cộng sản việt nam
    ủy ban nhân dân
    hội đồng nhân dân
    ủy ban mặt trận tổ quốc việt nam
    đoàn thanh niên cộng sản hồ chí minh
    hội liên hiệp phụ nữ
    hội cựu chiến binh
    tổng liên đoàn lao động việt nam
    """
  ).map { Tokens($0).all.map(\.key) }

  /// Words that a dash joins: a line that begins with the dash and small letters goes on, though a bullet looks the same.
  static let joinedByDash: [[Syllable]] = lexiconLines(
    """
    chính trị - xã hội
    kinh tế - xã hội
    văn hóa - xã hội
    xã hội - nghề nghiệp
    thi đua - khen thưởng
    """
  ).map { Tokens($0).all.map(\.key) }

  /// "Số": the word before a document's number; also "digital".
  static let number = Tokens("số")[0].key

  /// Last words after which a paragraph cannot end.
  static let openEnds: Set<Syllable> = Set(
    lexiconLines(
      """
      bằng
      bởi
      các
      cho
      của
      do
      gồm
      hoặc
      khoản
      là
      mỗi
      nhằm
      như
      những
      năm
      ngày
      quý
      số
      tháng
      tại
      theo
      thuộc
      trên
      trong
      từ
      từng
      và
      về
      với
      điều
      điểm
      đến
      để
      """
    ).map { Tokens($0)[0].key }
  )

  /// Last words after which a number belongs to the same sentence.
  static let numberHeads: Set<Syllable> = Set(
    lexiconLines(
      """
      chương
      điểm
      điều
      đến
      khoản
      lục
      mục
      mức
      năm
      ngày
      phần
      quý
      số
      tháng
      từ
      """
    ).map { Tokens($0)[0].key }
  )
}
