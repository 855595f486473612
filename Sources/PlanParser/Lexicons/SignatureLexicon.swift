internal import PlanText

/// Words of signature blocks.
enum SignatureLexicon {
  /// In whose name one signs: for a collective, for the head, by order, by mandate, acting.
  static let authorities = """
    K/T
    K/T.
    KT.
    KT
    Q.
    T.M
    T/L
    T/L.
    T/M
    T/M.
    TL.
    TM.
    TM
    TUQ.
    TUQ
    ĐẠI DIỆN
    """

  /// Prefixes behind which the post of the one signed for stands.
  static let deputies = PhraseTable<Bool>(lines: "K/T\nK/T.\nKT.\nKT\nQ.\nTL.\nTUQ.")

  /// Posts.
  static let positions = """
    bí thư
    bí thư chi bộ
    bí thư đảng ủy
    bộ trưởng
    chi cục trưởng
    chánh thanh tra
    chánh văn phòng
    chỉ huy trưởng
    chủ nhiệm
    chủ tịch
    chủ tịch hội đồng
    chủ tịch hội đồng quản trị
    cục trưởng
    cục phó
    giám đốc
    hiệu trưởng
    phó bí thư
    phó bí thư thường trực
    phó chi cục trưởng
    phó chánh văn phòng
    phó chủ nhiệm
    phó chủ tịch
    phó chủ tịch thường trực
    phó cục trưởng
    phó giám đốc
    phó hiệu trưởng
    phó thủ tướng
    phó trưởng ban
    phó trưởng ban thường trực
    phó trưởng phòng
    phó trưởng đoàn
    phó tổng giám đốc
    phó viện trưởng
    quyền chủ tịch
    quyền giám đốc
    thủ trưởng
    thủ tướng
    thứ trưởng
    trưởng ban
    trưởng công an
    trưởng phòng
    trưởng trạm
    trưởng đoàn
    tổng cục trưởng
    tổng giám đốc
    viện trưởng
    vụ trưởng
    chi cục phó
    chính trị viên
    chính ủy
    chủ tịch công đoàn
    hạt trưởng
    người lập
    người lập kế hoạch
    người lập biểu
    phó chánh thanh tra
    phó trưởng khoa
    phó trưởng trạm
    phó tổng cục trưởng
    phó vụ trưởng
    phó đội trưởng
    tổ trưởng
    tổ trưởng chuyên môn
    tham mưu trưởng
    trạm trưởng
    trưởng bộ môn
    trưởng khoa
    phó hạt trưởng
    phó trưởng công an
    phó trưởng thôn
    trưởng bản
    trưởng khu
    trưởng khu phố
    trưởng thôn
    trưởng xóm
    trưởng ấp
    tổng biên tập
    tổng thư ký
    đội trưởng
    """

  /// Ranks and degrees with small letters that may stand before a name.
  static let ranks = PhraseTable<Bool>(
    lines: """
      bác sĩ
      giáo sư
      kỹ sư
      luật sư
      nghệ sĩ
      nhà giáo
      phó giáo sư
      thạc sĩ
      thiếu tá
      thiếu tướng
      thiếu úy
      thượng tá
      thượng tướng
      thượng úy
      tiến sĩ
      trung tá
      trung tướng
      trung úy
      đại tá
      đại tướng
      đại úy
      """
  )

  /// What stands where the signature was.
  static let fillers = """
    chữ ký
    ký
    ký thay
    ký tên
    đã ký
    ký và ghi rõ họ tên
    ghi rõ họ tên
    đóng dấu
    và
    """
}
