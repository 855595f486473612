/// Words of targets: comparisons, units, what a number may not be.
enum QuotaLexicon {
  /// How a number binds; the words stand before it.
  static let comparisons = """
    ít nhất = atLeast
    ít nhất là = atLeast
    ít nhất có = atLeast
    không dưới = atLeast
    không ít hơn = atLeast
    không thấp hơn = atLeast
    tối thiểu = atLeast
    tối thiểu là = atLeast
    tối thiểu đạt = atLeast
    tối thiểu có = atLeast
    trên = atLeast
    hơn = atLeast
    đạt trên = atLeast
    cao hơn = atLeast
    từ = from
    > = atLeast
    ≥ = atLeast
    >= = atLeast
    dưới = atMost
    không lớn hơn = atMost
    không nhiều hơn = atMost
    không quá = atMost
    không để quá = atMost
    không vượt = atMost
    không vượt quá = atMost
    nhiều nhất = atMost
    nhóm = atMost
    top = atMost
    tốp = atMost
    thấp hơn = atMost
    tối đa = atMost
    tối đa là = atMost
    tối đa không quá = atMost
    < = atMost
    <= = atMost
    bình quân = mean
    gần = about
    khoảng = about
    trung bình = mean
    xấp xỉ = about
    ước = about
    """

  /// Behind the number or what it counts: from here up, from here down.
  static let limits = """
    trở lên = atLeast
    trở xuống = atMost
    """

  /// Units of measured amounts.
  static let units = """
    cm
    ml
    giờ
    ha
    hecta
    kg
    km
    kwh
    lít
    m
    m2
    m3
    mét
    mét vuông
    mw
    nghìn đồng
    phút
    triệu
    triệu đồng
    tạ
    tấn
    triệu usd
    nghìn usd
    tỷ usd
    triệu đô la
    tỉ đồng
    tỷ
    tỷ đồng
    usd
    đồng
    đ
    vnđ
    bar
    kw
    mwh
    mbps
    gbps
    kva
    tấn/ha
    ‰
    điểm %
    điểm phần trăm
    """

  /// Words before a number that make it a name or an ordinal: "Điều 5", "cấp 1", "lần thứ 2".
  static let ordinals = """
    biểu
    bài
    bước
    chương
    cách
    cách mặt
    cách đáy
    cấp
    cụm
    cột
    dòng
    dự án
    giai đoạn
    tốc độ
    công suất
    dung lượng
    dung tích
    thể tích
    nồng độ
    khoảng cách
    kích thước
    khổ
    khổ giấy
    cỡ chữ
    tải trọng
    nhiệt độ
    hình
    hướng
    hạng
    khoá
    khoản
    khóa
    khu vực
    kỳ
    loại
    lần
    lần thứ
    lớp
    mẫu
    mẫu số
    mức
    mức độ
    mục
    nhóm đối tượng
    nhiệm kỳ
    nội dung
    năm
    ngày
    phiên bản
    phường
    phần
    phụ biểu
    phụ lục
    quý
    quận
    số
    số hiệu
    thành phần
    thông tư
    thứ
    tháng
    thôn
    tiểu dự án
    tiểu học
    tiêu chí
    tiêu chí số
    trang
    tuyến
    tuổi
    tỉnh lộ
    tổ
    vòng
    quốc lộ
    điểm
    điều
    đề án
    đường
    đợt
    đội
    web
    tầng
    khối
    khu
    khu phố
    ngõ
    phố
    số nhà
    xóm
    ấp
    bảng
    mã
    block
    """

  /// Words behind a number that make it a length of time, an age or a grade.
  static let durations = """
    bên
    chiều
    cấp
    giây
    giờ
    h
    mặt
    năm
    ngày
    ngày làm việc
    phút
    quý
    sao
    thế kỷ
    tháng
    tuần
    tuổi
    tại chỗ
    """

  /// Verbs directly before a number that make it something to reach.
  static let verbs = """
    với tổng số
    tổng chỉ tiêu
    tổng chỉ tiêu giao
    xét xử
    xét xử điểm
    bao gồm
    bảo vệ
    chiếm
    chọn
    còn
    có
    công nhận
    cấp
    cử
    duy trì
    dạy
    dạy học
    học
    giảm
    giảm còn
    giữ
    gửi
    hoàn thành
    huy động
    hỗ trợ
    in
    kiểm tra
    lắp đặt
    lấy
    mở
    mỗi
    nhân rộng
    nộp
    viết
    biên soạn
    biên tập
    cải tạo
    chăm sóc
    cho vay
    di dời
    dựng
    hình thành
    in ấn
    khởi công
    lắp
    mua
    mua sắm
    nuôi
    sản xuất
    thăm
    tiếp nhận
    trao
    trao tặng
    xử lý
    đặt
    nâng lên
    phát
    phát hành
    phát triển
    phát động
    phấn đấu
    phấn đấu có
    phấn đấu đạt
    sửa chữa
    tiêm
    treo
    trồng
    trồng mới
    tăng
    tăng lên
    tạo
    tặng
    tổ chức
    tổ chức được
    thu hút
    thành lập
    thực hiện
    tập huấn
    tập huấn cho
    vận động
    vượt
    xoá
    xuống
    xuống còn
    xây dựng
    xây mới
    xét chọn
    xóa
    ra quân
    lên
    lên thành
    là
    gồm
    được
    đào tạo
    đào tạo cho
    đăng
    đảm bảo
    bảo đảm
    đạt
    đạt được
    đạt mức
    đề nghị
    lựa chọn
    đủ
    đón
    đưa
    ưu tiên triển khai hoàn thiện
    hoàn thiện
    ở mức
    số lượng
    nạo vét
    kết nạp
    bồi dưỡng
    bồi dưỡng cho
    hỗ trợ cho
    lấy mẫu
    lấy mẫu tại
    quan trắc tại
    triển khai tại
    thực hiện tại
    tổ chức tại
    thí điểm tại
    tối thiểu cho
    giải quyết
    thu gom
    ký
    khảo sát
    thẩm định
    kiện toàn
    bố trí
    dành
    đầu tư
    tặng quà
    trao quà
    thăm, tặng quà
    thăm hỏi, tặng quà
    hiến
    làm
    giúp
    lập
    chuyển tiếp
    """

  /// Nouns behind a slash that give the number to each of several.
  static let shares = """
    căn
    căn nhà
    suất
    hội viên
    đoàn viên
    lao động
    học viên
    đội
    thành viên
    hội nghị
    cuộc họp
    gian hàng
    chi đoàn
    chi hội
    công đoàn cơ sở
    nhóm
    câu lạc bộ
    trạm
    hợp tác xã
    doanh nghiệp
    khoa
    phòng
    gia đình
    cán bộ
    bệnh viện
    trạm y tế
    điểm cầu
    ao
    ban
    buôn
    bãi
    bếp ăn
    cửa hàng
    vùng
    điểm trường
    bản
    chi bộ
    cơ quan
    cơ sở
    cụm
    cá nhân
    giáo viên
    huyện
    hộ
    hộ gia đình
    khu dân cư
    khu phố
    lượt
    lượt giao dịch
    lớp
    người
    người dân
    phường
    thôn
    thị trấn
    tổ
    tổ dân phố
    trường
    tỉnh
    tập thể
    xã
    ấp
    địa phương
    điểm
    đoàn
    đơn vị
    học sinh
    đảng viên
    gv
    hs
    sv
    cbgv
    sinh viên
    xóm
    """

  /// Recurrences behind a slash or as "mỗi …".
  static let periods = """
    năm = year
    năm học = year
    quý = quarter
    tháng = month
    tuần = week
    """

  /// Other time units behind a slash; they end the phrase and set no period.
  static let otherPeriods = """
    buổi
    ca
    chuyến
    đêm
    đợt
    giờ
    học kỳ
    lần
    nhiệm kỳ
    ngày
    ngày đêm
    giai đoạn
    vụ
    """

  /// Words before a number that make it a statement of what is or was.
  static let statistics = """
    dự kiến đạt = forecast
    cùng kỳ = past
    dự kiến = forecast
    ghi nhận = past
    hiện có = past
    hiện còn = past
    hiện nay = past
    năm trước = past
    theo thống kê = past
    thống kê có = past
    tính đến = past
    ước tính = forecast
    đã = past
    """

  /// Headings of the column that names targets.
  static let targetColumns = """
    chỉ tiêu
    các chỉ tiêu
    danh mục chỉ tiêu
    mục tiêu
    nhóm chỉ tiêu
    nội dung
    nội dung chỉ tiêu
    tên chỉ tiêu
    chỉ số
    cây trồng
    danh mục sản phẩm
    loại cây trồng
    loại vật nuôi
    mặt hàng
    sản phẩm
    tên sản phẩm
    vật nuôi
    nhiệm vụ
    tiêu chí
    """

  /// Words of a heading above a table that gives each unit its targets.
  static let allocations = """
    chỉ tiêu
    chỉ tiêu giao
    giao chỉ tiêu
    phân bổ
    phân bổ chỉ tiêu
    phân khai
    """

  /// What a row of sums begins with.
  static let totals = """
    cộng
    toàn huyện
    toàn ngành
    toàn tỉnh
    toàn xã
    tổng
    tổng cộng
    tổng số
    """

  /// Headings of the column that names those who are given targets.
  static let allocatedUnits = """
    cơ quan
    cơ quan, đơn vị
    huyện
    huyện, thành phố
    phường, xã
    tên xã
    tên đơn vị
    thôn
    xã
    xã, phường
    xã, thị trấn
    địa phương
    đơn vị
    """

  /// Headings of columns in a table of targets that set none.
  static let unallocated = """
    cơ quan chủ trì
    cơ quan phối hợp
    ghi chú
    hiện trạng
    hiện có
    kinh phí
    năm
    phụ trách
    số thứ tự
    stt
    thời gian
    thực hiện
    tt
    đvt
    đơn vị tính
    địa điểm
    """

  /// Headings of the column of units.
  static let unitColumns = """
    đvt
    đơn vị
    đơn vị tính
    """

  /// Headings of columns of figures to reach.
  static let plannedColumns = """
    chỉ tiêu
    chỉ tiêu giao
    chỉ tiêu năm
    chỉ tiêu kế hoạch
    kế hoạch
    kế hoạch năm
    kh
    kh năm
    mục tiêu
    phấn đấu
    """

  /// Words of headings of columns of what was or is.
  static let pastColumns = """
    hiện trạng
    kết quả
    so sánh
    so với
    th
    thực hiện
    thực trạng
    tăng giảm
    tỷ lệ
    ước
    ước thực hiện
    ưth
    ưth năm
    đã đạt
    đạt được
    """

  /// Words before the numbers of telephones, accounts and people.
  static let telephones = """
    điện thoại
    tổng đài
    đường dây nóng
    ĐT
    SĐT
    fax
    tel
    hotline
    tài khoản
    mã số thuế
    CCCD
    CMND
    """

  /// Words in the head of a table that gives marks.
  static let marks = """
    chấm điểm
    thang điểm
    biểu điểm
    điểm chuẩn
    điểm tối đa
    điểm tự chấm
    điểm thẩm định
    số điểm
    cách tính điểm
    """

  /// Words inside noun phrases that elsewhere end them.
  static let inner = """
    việc làm
    bán hàng
    chi thường xuyên
    chi đầu tư phát triển
    cửa hàng
    cao đẳng
    khách hàng
    mặt hàng
    ngân hàng
    nhà hàng
    điểm đến
    đơn hàng
    đồng bằng
    chưa qua đào tạo
    chưa tốt nghiệp
    có công
    có con
    có hoàn cảnh khó khăn
    có liên quan
    có mức sống
    có nguy cơ
    có nhu cầu
    có thai
    có điều kiện
    còn hiệu lực
    mặt bằng
    đạt chuẩn
    được công nhận
    được giao
    được hỏi
    không dùng tiền mặt
    không qua đào tạo
    tham gia bảo hiểm
    trên địa bàn
    trên địa bàn tỉnh
    trên địa bàn huyện
    trên địa bàn xã
    thuộc diện quản lý
    thuộc hộ nghèo
    dự án
    dự báo
    dự thảo
    dự toán
    bên trong
    bên ngoài
    trong nước
    ngoài nước
    trong và ngoài nước
    hệ thống thông tin
    cổng thông tin
    trang thông tin
    nguồn thông tin
    nông thôn mới nâng cao
    """

  /// Those who act: people, households, organs, localities. What verbs behind them say they are to do.
  static let doers = """
    Ủy ban
    UBND
    ban
    báo cáo viên
    bệnh viện
    bản
    bác sĩ
    chi bộ
    chi hội
    chi đoàn
    chính quyền
    chủ
    công an
    công chức
    công dân
    công nhân
    công ty
    cá nhân
    cán bộ
    cơ quan
    cơ sở
    cư dân
    cộng tác viên
    cộng đồng
    cử tri
    doanh nghiệp
    dân
    dân cư
    dân số
    gia đình
    giáo viên
    hòa giải viên
    huyện
    hộ
    hội
    hội viên
    học sinh
    học viên
    hợp tác xã
    khu
    khu dân cư
    làng
    lao động
    lãnh đạo
    lực lượng
    ngân hàng
    nhà máy
    nhà trường
    nhân dân
    nhân viên
    nhóm
    nông dân
    nạn nhân
    phòng
    phường
    phụ huynh
    phụ nữ
    quận
    sinh viên
    sở
    thanh niên
    thiếu niên
    thành phố
    thành viên
    thôn
    thị trấn
    thị xã
    tiểu thương
    trung tâm
    tuyên truyền viên
    trường
    trường hợp
    trạm
    trẻ
    trẻ em
    tập thể
    tổ
    tổ chức
    tỉnh
    viên chức
    xã
    ấp
    địa phương
    đoàn
    đoàn viên
    đơn vị
    đại biểu
    đại lý
    đảng bộ
    đảng viên
    đối tượng
    đồng bào
    đội
    ngành
    người
    """

  /// What may be made in place of another thing, behind a slash: "sáng kiến/mô hình/giải pháp".
  static let alternatives = """
    bài
    chuyên đề
    công trình
    cuộc
    giải pháp
    hội nghị
    hội thảo
    kế hoạch
    lớp
    mô hình
    nhiệm vụ
    phần việc
    phóng sự
    sáng kiến
    sản phẩm
    tin
    video
    văn bản
    đề tài
    đề án
    ảnh
    """

  /// Words that end the counted noun phrase.
  static let stops = """
    làm
    thoát
    thoát khỏi
    trở thành
    bao gồm
    cụ thể
    gồm
    sau
    sau đây
    tần suất
    nhưng
    báo cáo
    bằng
    có
    còn
    cho
    cho đến
    chưa
    do
    dự
    dưới
    hoàn thành
    hoạt động
    hàng
    hằng
    khi
    không
    là
    mỗi
    nhằm
    như
    ở
    phải
    qua
    rồi
    sẽ
    so với
    sử dụng
    tham dự
    tham gia
    theo
    thuộc diện
    thì
    thực hiện
    trên
    trong
    trở lên
    trở xuống
    tại
    từ
    từng
    và
    vào
    với
    xong
    đã
    đăng ký
    đạt
    đảm bảo
    bảo đảm
    đang
    đến
    để
    được
    đều
    bố trí
    ứng dụng
    triển khai
    tiếp cận
    đáp ứng
    trị giá
    bắt đầu
    ra khỏi
    đối với
    thông qua
    thể tích
    lên
    chấp nhận
    so
    """
}
