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
    ngân sách
    nguồn vốn
    nhiệm vụ
    phân bổ
    phong trào
    quy định
    số liệu
    tiêu chuẩn
    tổng kết
    đánh giá
    """

  /// Labels before the time of what stands before them.
  static let labels = """
    thời gian
    thời gian thực hiện
    thời gian tổ chức
    thời gian hoàn thành
    thời gian dự kiến
    thời gian triển khai
    thời hạn
    thời hạn thực hiện
    thời hạn hoàn thành
    """
}
