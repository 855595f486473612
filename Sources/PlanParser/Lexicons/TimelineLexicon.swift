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
}
