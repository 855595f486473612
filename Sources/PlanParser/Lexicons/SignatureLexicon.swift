internal import PlanText

/// Words of signature blocks.
enum SignatureLexicon {
  /// In whose name one signs: for a collective, for the head, by order, by mandate, acting.
  static let authorities = """
    K/T
    K/T.
    KT
    KT.
    Q.
    T.M
    T/L
    T/L.
    T/M
    T/M.
    TL.
    TM
    TM.
    TUQ
    TUQ.
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
    chi cục phó
    chi cục trưởng
    chi hội phó
    chi hội trưởng
    chánh thanh tra
    chánh văn phòng
    chính trị viên
    chính ủy
    chỉ huy trưởng
    chủ nhiệm
    chủ tịch
    chủ tịch công đoàn
    chủ tịch hội đồng
    chủ tịch hội đồng quản trị
    cục phó
    cục trưởng
    giám đốc
    hiệu trưởng
    hạt trưởng
    liên đội trưởng
    người lập
    người lập biểu
    người lập kế hoạch
    p. chủ tịch
    p. giám đốc
    p. hiệu trưởng
    p. trưởng phòng
    phó bí thư
    phó bí thư thường trực
    phó chi cục trưởng
    phó chi hội trưởng
    phó chánh thanh tra
    phó chánh văn phòng
    phó chủ nhiệm
    phó chủ tịch
    phó chủ tịch thường trực
    phó cục trưởng
    phó giám đốc
    phó hiệu trưởng
    phó hạt trưởng
    phó thống kê trưởng
    phó thủ tướng
    phó trưởng ban
    phó trưởng ban thường trực
    phó trưởng công an
    phó trưởng khoa
    phó trưởng phòng
    phó trưởng thuế
    phó trưởng thôn
    phó trưởng trạm
    phó trưởng đoàn
    phó trạm trưởng
    phó tổng cục trưởng
    phó tổng giám đốc
    phó viện trưởng
    phó vụ trưởng
    phó đội trưởng
    quyền chủ tịch
    quyền giám đốc
    tham mưu trưởng
    thống kê trưởng
    thủ trưởng
    thủ tướng
    thứ trưởng
    trưởng ban
    trưởng bản
    trưởng bộ môn
    trưởng công an
    trưởng khoa
    trưởng khu
    trưởng khu phố
    trưởng phòng
    trưởng thuế
    trưởng thôn
    trưởng trạm
    trưởng xóm
    trưởng đoàn
    trưởng ấp
    trạm phó
    trạm trưởng
    tổ phó
    tổ trưởng
    tổ trưởng chuyên môn
    tổng biên tập
    tổng cục trưởng
    tổng giám đốc
    tổng thư ký
    viện trưởng
    vụ trưởng
    đội trưởng
    """

  /// Ranks and degrees with small letters that may stand before a name.
  static let ranks = PhraseTable<Bool>(
    lines: """
      bs
      bsck
      bscki
      bsckii
      bác sĩ
      ds
      giáo sư
      kỹ sư
      luật sư
      nghệ sĩ
      nhà giáo
      phó giáo sư
      thiếu tá
      thiếu tướng
      thiếu úy
      ths
      thượng tá
      thượng tướng
      thượng úy
      thạc sĩ
      tiến sĩ
      trung tá
      trung tướng
      trung úy
      ts
      ys
      đd
      đại tá
      đại tướng
      đại úy
      """
  )

  /// What stands where the signature was.
  static let fillers = """
    chữ ký
    ghi rõ họ tên
    ký
    ký thay
    ký tên
    ký và ghi rõ họ tên
    và
    đã ký
    đóng dấu
    """
}
