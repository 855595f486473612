import PlanText

/// Words that make less of what is promised, or something else of it, wherever they stand in its sentence.
///
/// An answer with one that the parent's sentence does not have is shown to a person: a false pass costs more than a look.
enum Reservations {
  static let words = PhraseTable<Bool>(
    lines: """
      /02 năm
      /03 năm
      /2 năm
      /3 năm
      chờ
      có thể
      cùng với
      cả giai đoạn
      cấm
      cử người tham gia
      do huyện tổ chức
      do tỉnh tổ chức
      dự kiến
      dự thảo
      gia hạn
      giám sát việc
      giải thể
      giảm số
      hạn chế
      học tập kinh nghiệm
      khi có
      khi được
      khuyến khích
      khó khăn trong việc
      không bắt buộc
      không nhất thiết
      kéo dài
      lùi
      lượt
      nghe báo cáo
      ngoại trừ
      nhiệm kỳ
      nếu
      phát huy kết quả
      riêng
      rút kinh nghiệm
      sử dụng kết quả
      tham dự
      tham khảo
      tham quan
      theo dõi
      tiến tới
      trong 02 năm
      trong 03 năm
      trong 05 năm
      trong 2 năm
      trong 3 năm
      trong 5 năm
      trong ba năm
      trong hai năm
      trong trường hợp
      tránh
      trừ
      tuyên truyền về việc
      từng bước
      vận động các
      vận động doanh nghiệp
      xây dựng dự toán
      đánh giá kết quả
      đăng ký
      đề xuất
      định hướng
      ủy quyền
      """)

  /// Words that make a share one of fewer: "90% hộ tại thôn Nà Lạn".
  static let narrowings = PhraseTable<Bool>(
    lines: """
      cấp
      khu vực
      khối
      thuộc diện
      toàn huyện
      toàn tỉnh
      tại bản
      tại thôn
      tại tổ
      tại xóm
      tại ấp
      """)

  /// Words of which an answer may leave out several in a row.
  static let silent = Set(
    ComparedWords(
      """
      đối tập thể cá nhân được công nhận đạt những mỗi từng thôn bản xóm ấp tổ dân phố khu xã phường thị trấn huyện tỉnh \
      cấp ủy cùng đảng
      """
    ).distinct + PlanWords.usual.distinct)
}
