/// Words by which the ledger tells why a number, a time, a name or a verb is no fact of its own.
enum LedgerLexicon {
  /// Parts of a document, before their numbers.
  static let innerParts = """
    PL
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
    trang
    điều
    điểm
    """

  /// Words before a number that make it a rank or a place in a series, beside those that readers of quotas know.
  static let ranks = """
    STT
    TT
    ghế
    gói thầu
    gói thầu số
    km
    lô
    số thứ tự
    thứ tự
    """

  /// Words before a year that binds nobody.
  static let outlooks = """
    tầm nhìn
    tầm nhìn năm
    tầm nhìn đến
    tầm nhìn đến năm
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
    CCCD = contact
    dự toán = estimate
    dự toán kinh phí = estimate
    hiện trạng = statistics
    kinh phí = estimate
    kinh phí thực hiện = estimate
    kinh độ = coordinate
    kết quả thống kê = statistics
    kết quả thực hiện = statistics
    mã số thuế = contact
    mức chi = estimate
    nhu cầu kinh phí = estimate
    năm sinh = contact
    so sánh = statistics
    so với = statistics
    số liệu = statistics
    số tiền = estimate
    số điểm tối đa = score
    số điện thoại = contact
    th = statistics
    th năm = statistics
    thang điểm = score
    thành tiền = estimate
    thống kê = statistics
    thực hiện năm = statistics
    thực trạng = statistics
    tọa độ = coordinate
    tổng kinh phí = estimate
    tổng mức đầu tư = estimate
    vĩ độ = coordinate
    điểm = score
    điểm chuẩn = score
    điểm tối đa = score
    điện thoại = contact
    đã thực hiện = statistics
    đơn giá = estimate
    ưth = statistics
    ưth năm = statistics
    ước = statistics
    ước thực hiện = statistics
    """

  /// Headings of columns that name where something happens.
  static let venues = """
    nơi
    nơi thực hiện
    nơi tổ chức
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
    mục tiêu
    mức
    nguyên tắc
    ngành
    nhiệm vụ
    nhóm
    nội dung
    nội dung sau
    phương châm
    phần
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
    giây
    giờ
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
    giữa
    lãnh đạo
    người lao động
    phóng viên
    quy chế hoạt động
    thuộc
    trụ sở
    trực thuộc
    từ
    viên chức
    văn phòng
    đại biểu
    đại diện
    """

  /// Labels of lines that say who takes part in something.
  static let participants = """
    khách mời
    thành phần
    thành phần dự
    thành phần kiểm tra
    thành phần mời
    thành phần mời dự
    thành phần tham dự
    thành phần tham gia
    thành phần đoàn
    đại biểu
    đại biểu mời
    đại biểu tham dự
    đối tượng tham dự
    """

  /// Words before the members of a whole.
  static let listing = """
    bao gồm
    bao gồm:
    gồm
    gồm có
    gồm có:
    gồm:
    """

  /// Words before an organ that is told, given or asked something.
  static let addressees = """
    báo cáo
    báo cáo kết quả về
    báo cáo về
    cho
    chỉ đạo
    cùng cấp
    giúp
    gửi
    gửi về
    hướng dẫn
    hỗ trợ
    kiến nghị
    lấy ý kiến
    mời
    phản ánh về
    tham mưu
    tham mưu cho
    tham mưu giúp
    thông qua
    trình
    tổ chức lại
    tới
    về
    xin ý kiến
    đôn đốc
    đến
    đề xuất
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
    giao diện
    giao dịch
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
    bị
    bởi
    do
    được
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
    công tác
    của
    hồ sơ
    hồ sơ trình,
    khi
    khi có
    kịp thời
    lập hồ sơ
    mọi
    mục đích
    nhiều
    những
    phù hợp
    phù hợp với
    sự
    theo
    theo đúng
    thủ tục
    thực hiện
    tinh thần
    trên cơ sở
    trước
    tờ trình
    từ
    và
    văn bản
    về
    với
    ý kiến
    đáp ứng
    đúng
    đạt
    đảm bảo
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
    khi
    không
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
    chung
    cụ thể
    của
    nhiệm vụ
    này
    thực tiễn
    trên
    trên đây
    về
    đặt ra
    đề ra
    """
}
