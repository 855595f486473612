/// Words around times.
enum TimelineLexicon {
  /// Nouns that "hằng năm" behind them describes instead of the action: "dự toán hằng năm".
  static let planned = """
    chi thường xuyên
    chương trình
    chỉ tiêu
    công tác
    dự toán
    hoạt động
    kinh phí
    kế hoạch
    kết quả
    nguồn vốn
    ngân sách
    nhiệm vụ
    phong trào
    phân bổ
    quy định
    số liệu
    tiêu chuẩn
    tổng kết
    đánh giá
    """

  /// Labels before the time of what stands before them.
  static let labels = """
    thời gian
    thời gian dự kiến
    thời gian hoàn thành
    thời gian thực hiện
    thời gian triển khai
    thời gian tổ chức
    thời hạn
    thời hạn hoàn thành
    thời hạn thực hiện
    """
}
