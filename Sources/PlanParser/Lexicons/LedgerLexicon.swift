/// Words by which the ledger tells why a number, a time, a name or a verb is no fact of its own.
enum LedgerLexicon {
  /// Parts of a document, before their numbers.
  static let innerParts = """
    biểu
    biểu mẫu
    biểu mẫu số
    biểu số
    chương
    khoản
    mẫu
    mẫu số
    mục
    phần
    phần thứ
    phụ biểu
    phụ biểu số
    phụ lục
    phụ lục số
    tiết
    tiểu mục
    điều
    điểm
    trang
    PL
    """

  /// Words before a number that make it a rank or a place in a series, beside those that readers of quotas know.
  static let ranks = """
    STT
    TT
    số thứ tự
    thứ tự
    ghế
    gói thầu
    gói thầu số
    km
    lô
    """

  /// Words before a year that binds nobody.
  static let outlooks = """
    tầm nhìn
    tầm nhìn đến
    tầm nhìn đến năm
    tầm nhìn năm
    định hướng
    định hướng đến
    định hướng đến năm
    """

  /// Kinds of documents by their letters, before a bare number.
  static let shortNames = """
    CT
    KH
    KL
    NQ
    NĐ
    QĐ
    TT
    """

  /// What the head of a table says of the figures below it.
  static let columns = """
    đơn giá = estimate
    thành tiền = estimate
    số tiền = estimate
    dự toán = estimate
    dự toán kinh phí = estimate
    kinh phí = estimate
    tổng kinh phí = estimate
    nhu cầu kinh phí = estimate
    mức chi = estimate
    kinh phí thực hiện = estimate
    tổng mức đầu tư = estimate
    điểm = score
    điểm chuẩn = score
    điểm tối đa = score
    thang điểm = score
    số điểm tối đa = score
    tọa độ = coordinate
    toạ độ = coordinate
    kinh độ = coordinate
    vĩ độ = coordinate
    ước = statistics
    th = statistics
    th năm = statistics
    thực hiện năm = statistics
    so sánh = statistics
    so với = statistics
    ước thực hiện = statistics
    ưth = statistics
    ưth năm = statistics
    đã thực hiện = statistics
    thống kê = statistics
    kết quả thống kê = statistics
    số liệu = statistics
    hiện trạng = statistics
    thực trạng = statistics
    kết quả thực hiện = statistics
    số điện thoại = contact
    điện thoại = contact
    CCCD = contact
    năm sinh = contact
    mã số thuế = contact
    """

  /// Headings of columns that name where something happens.
  static let venues = """
    nơi
    nơi tổ chức
    nơi thực hiện
    điểm tổ chức
    địa bàn
    địa bàn thực hiện
    địa điểm
    địa điểm thực hiện
    địa điểm tổ chức
    """

  /// Heads of columns that name who watches over the work of others.
  static let overseers = """
    chỉ đạo
    cơ quan giám sát
    cơ quan kiểm tra
    cơ quan theo dõi
    giám sát
    kiểm tra
    kiểm tra, giám sát
    lãnh đạo chỉ đạo
    lãnh đạo phụ trách
    lãnh đạo theo dõi
    người theo dõi
    theo dõi
    đôn đốc
    đơn vị giám sát
    đơn vị kiểm tra
    đơn vị theo dõi
    """

  /// Words beside a number that make it points of a score.
  static let scores = """
    điểm
    """

  /// Nouns of a list or a name behind the number of their items: "03 nội dung sau", "19 tiêu chí".
  static let enumerated = """
    bước
    chuyên đề
    chính sách
    chương
    chương trình mục tiêu
    chương trình mục tiêu quốc gia
    chỉ tiêu
    cấp
    cột trụ
    giai đoạn
    giải pháp
    hình thức
    hợp phần
    khâu
    khâu đột phá
    không
    loại
    loại hình
    lĩnh vực
    mặt
    mức
    mục tiêu
    ngành
    nguyên tắc
    nhiệm vụ
    nhóm
    nội dung
    nội dung sau
    phần
    phương châm
    rõ
    sẵn sàng
    tiêu chuẩn
    tiêu chí
    trong 1
    trụ cột
    tại chỗ
    xanh
    yêu cầu
    điều
    đề mục
    đột phá
    """

  /// Units of time behind a number, hours and minutes among them.
  static let clock = """
    g
    giờ
    giây
    h
    phút
    """

  /// Words with which an example begins.
  static let examples = """
    chẳng hạn
    chẳng hạn như
    ví dụ
    ví dụ như
    """

  /// Words before an organ that owns or sent what stands before them.
  static let owners = """
    cán bộ
    công chức
    của
    đại biểu
    giữa
    lãnh đạo
    thuộc
    trụ sở
    trực thuộc
    từ
    văn phòng
    đại diện
    phóng viên
    quy chế hoạt động
    viên chức
    người lao động
    """

  /// Labels of lines that say who takes part in something.
  static let participants = """
    thành phần
    thành phần dự
    thành phần tham dự
    thành phần tham gia
    thành phần mời
    thành phần mời dự
    thành phần kiểm tra
    thành phần đoàn
    đại biểu
    đại biểu mời
    đại biểu tham dự
    khách mời
    đối tượng tham dự
    """

  /// Words before the members of a whole.
  static let listing = """
    gồm
    gồm có
    bao gồm
    gồm:
    gồm có:
    bao gồm:
    """

  /// Words before an organ that is told, given or asked something.
  static let addressees = """
    báo cáo
    báo cáo kết quả về
    báo cáo về
    chỉ đạo
    cho
    cùng cấp
    gửi
    gửi về
    giúp
    hướng dẫn
    hỗ trợ
    kiến nghị
    lấy ý kiến
    mời
    phản ánh về
    tham mưu
    tham mưu cho
    tham mưu giúp
    tổ chức lại
    thông qua
    trình
    tới
    về
    xin ý kiến
    đến
    đề xuất
    đôn đốc
    đối với
    """

  /// Words before an organ at whose place something is or happens.
  static let locations = """
    khắp
    qua
    trong
    trên
    trên địa bàn
    tại
    tại trụ sở
    xung quanh
    ở
    """

  /// Words before an organ that takes part beside the doer.
  static let companions = """
    cùng
    cùng với
    kết hợp với
    liên hệ với
    với
    """

  /// Words before an organ that helps the doer; such an organ should stand in an assignment.
  static let helpers = """
    phối hợp
    phối hợp cùng
    phối hợp với
    """

  /// Words that hold the letters of a directive and are none.
  static let otherWords = """
    giao ban
    giao dịch
    giao diện
    giao lưu
    giao nhận
    giao thông
    giao thương
    giao thừa
    giao tiếp
    giao ước
    """

  /// Words that make a directive a tale of what was done.
  static let tellers = """
    vừa
    đang
    đã
    """

  /// Words before an organ that does what is told, in the passive.
  static let agents = """
    bởi
    do
    được
    bị
    """

  /// Words between a name and what its owner did: "Thủ tướng Chính phủ phê duyệt".
  static let narratives = """
    ban hành
    công bố
    công nhận
    phát động
    phê duyệt
    quy định
    quyết định
    thông qua
    đã
    """

  /// Words before a directive that make it a noun.
  static let nounMarkers = """
    bảo đảm
    bảo đảm yêu cầu
    các
    có
    của
    công tác
    đáp ứng
    đúng
    kịp thời
    khi có
    khi
    mọi
    mục đích
    nhiều
    những
    phù hợp
    phù hợp với
    sự
    thực hiện
    theo
    theo đúng
    tinh thần
    trên cơ sở
    trước
    từ
    với
    và
    ý kiến
    đảm bảo
    đạt
    về
    hồ sơ
    hồ sơ trình,
    lập hồ sơ
    tờ trình
    văn bản
    thủ tục
    """

  /// Words before a directive that make it passive.
  static let passives = """
    được
    được cấp có thẩm quyền
    """

  /// Words before a directive that make its clause no order.
  static let subordinators = """
    chưa
    hoặc
    không
    khi
    nhằm
    nếu
    phải
    để
    """

  /// Posts and roles behind or before a name in a list of members.
  static let members = """
    chủ nhiệm
    chủ tịch hội đồng
    phó chủ tịch hội đồng
    phó chủ tịch thường trực
    phó trưởng ban
    phó trưởng ban chỉ đạo
    phó trưởng ban thường trực
    phó trưởng đoàn
    phó tổ trưởng
    thành viên
    thư ký
    trưởng ban
    trưởng ban chỉ đạo
    trưởng đoàn
    tổ trưởng
    ủy viên
    ủy viên thường trực
    """

  /// Words behind a directive that make it a noun.
  static let nounTails = """
    của
    chung
    cụ thể
    nhiệm vụ
    thực tiễn
    này
    trên
    trên đây
    đặt ra
    đề ra
    về
    """
}
