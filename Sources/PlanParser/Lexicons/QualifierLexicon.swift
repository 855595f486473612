/// Words that make less of what a sentence promises, or something else of it.
enum QualifierLexicon {
  /// Words before what is to be done that take it back, put a condition on it or tell that it is over; `none` for words that only look so.
  static let openings = """
    bãi bỏ = denial
    bỏ = denial
    chưa = denial
    chưa từng = denial
    dừng = denial
    giãn = denial
    hoãn = denial
    hủy = denial
    hủy bỏ = denial
    khi bố trí được = condition
    khi có kinh phí = condition
    khi có điều kiện = condition
    khi đủ điều kiện = condition
    không = denial
    không chỉ = none
    không gian = none
    không khí = none
    không ngừng = none
    không những = none
    lùi = denial
    miễn = denial
    ngừng = denial
    nếu = condition
    thôi = denial
    trong trường hợp = condition
    trường hợp = condition
    tùy theo điều kiện = condition
    tùy điều kiện = condition
    tạm dừng = denial
    tạm hoãn = denial
    tạm ngừng = denial
    đã = past
    đã ban hành = none
    đã có = none
    đã giao = none
    đã đăng ký = none
    đã được = none
    đã đạt = none
    đã đề ra = none
    """

  /// Verbs of plans under a denial.
  static let refusals = """
    chưa bố trí
    chưa thực hiện
    chưa triển khai
    chưa tổ chức
    chưa xây dựng
    hoãn tổ chức
    không báo cáo
    không bố trí
    không thực hiện
    không triển khai
    không tổ chức
    không xây dựng
    tạm dừng
    tạm hoãn
    """

  /// What puts it off.
  static let postponements = """
    chuyển sang năm
    các năm sau
    các năm tiếp theo
    lùi sang
    lùi thời gian
    năm sau
    năm tiếp theo
    xem xét sau
    để lại năm
    """

  /// Words with which less is promised than done, wherever they stand: it may be, is done in part, by others, or is talked of instead. A figure stands for any.
  static let reservations = """
    /2 năm
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
    trong 2 năm
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
    """

  /// Words that make a share one of fewer: "90% hộ tại thôn Nà Lạn".
  static let narrowings = """
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
    """

  /// Words with which somebody else is asked for it.
  static let requests = """
    do
    kiến nghị
    đề nghị
    đề xuất
    """

  /// Words between an act and a day or an event.
  static let sides = """
    sau = after
    trước = before
    """

  /// What places count parts of: "03/14 thôn".
  static let parts = """
    buôn
    bản
    chi bộ
    chợ
    cơ sở
    hộ
    khu dân cư
    khu phố
    phường
    thôn
    thị trấn
    trường
    tổ dân phố
    xã
    xóm
    ấp
    """

  /// Where a denial or "đã" before it ends, beside commas and colons.
  static let turns = """
    thì
    """
}
