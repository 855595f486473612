/// Words of targets: comparisons, units, what a number may not be.
enum QuotaLexicon {
  /// How a number binds; the words stand before it.
  static let comparisons = """
    < = atMost
    <= = atMost
    > = atLeast
    >= = atLeast
    bình quân = mean
    cao hơn = atLeast
    dưới = atMost
    gần = about
    hơn = atLeast
    khoảng = about
    không dưới = atLeast
    không lớn hơn = atMost
    không nhiều hơn = atMost
    không quá = atMost
    không thấp hơn = atLeast
    không vượt = atMost
    không vượt quá = atMost
    không ít hơn = atLeast
    không để quá = atMost
    nhiều nhất = atMost
    nhóm = atMost
    thấp hơn = atMost
    top = atMost
    trung bình = mean
    trên = atLeast
    tối thiểu = atLeast
    tối thiểu có = atLeast
    tối thiểu là = atLeast
    tối thiểu đạt = atLeast
    tối đa = atMost
    tối đa không quá = atMost
    tối đa là = atMost
    tốp = atMost
    từ = from
    xấp xỉ = about
    ít nhất = atLeast
    ít nhất có = atLeast
    ít nhất là = atLeast
    đạt trên = atLeast
    ước = about
    ≥ = atLeast
    """

  /// Behind the number or what it counts: from here up, from here down.
  static let limits = """
    trở lên = atLeast
    trở xuống = atMost
    """

  /// Units of measured amounts.
  static let units = """
    bar
    cm
    gbps
    giờ
    ha
    hecta
    kg
    kg/ha
    kg/sào
    km
    kva
    kw
    kwh
    lít
    m
    m2
    m3
    mbps
    ml
    mw
    mwh
    mét
    mét vuông
    nghìn usd
    nghìn đồng
    phút
    triệu
    triệu usd
    triệu đô la
    triệu đồng
    tạ
    tạ/ha
    tạ/sào
    tấn
    tấn/ha
    tỉ đồng
    tỷ
    tỷ usd
    tỷ đồng
    usd
    vnđ
    đ
    điểm %
    điểm phần trăm
    đồng
    ‰
    """

  /// Words before a number that make it a name or an ordinal: "Điều 5", "cấp 1", "lần thứ 2".
  static let ordinals = """
    biểu
    block
    bài
    bước
    bảng
    chương
    cách
    cách mặt
    cách đáy
    công suất
    cấp
    cột
    cỡ chữ
    cụm
    dung lượng
    dung tích
    dòng
    dự án
    giai đoạn
    hình
    hướng
    hạng
    khoản
    khoảng cách
    khu
    khu phố
    khu vực
    khóa
    khối
    khổ
    khổ giấy
    kích thước
    kỳ
    loại
    lần
    lần thứ
    lớp
    mã
    mẫu
    mẫu số
    mục
    mức
    mức độ
    ngày
    ngõ
    nhiệm kỳ
    nhiệt độ
    nhóm đối tượng
    năm
    nồng độ
    nội dung
    phiên bản
    phường
    phần
    phố
    phụ biểu
    phụ lục
    quý
    quận
    quốc lộ
    số
    số hiệu
    số nhà
    thành phần
    tháng
    thôn
    thông tư
    thể tích
    thứ
    tiêu chí
    tiêu chí số
    tiểu dự án
    tiểu học
    trang
    tuyến
    tuổi
    tải trọng
    tầng
    tỉnh lộ
    tốc độ
    tổ
    vòng
    web
    xóm
    điều
    điểm
    đường
    đề án
    đội
    đợt
    ấp
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
    ngày
    ngày làm việc
    năm
    phút
    quý
    sao
    tháng
    thế kỷ
    tuần
    tuổi
    tại chỗ
    """

  /// Verbs directly before a number that make it something to reach.
  static let verbs = """
    bao gồm
    bao tiêu
    biên soạn
    biên tập
    bảo vệ
    bảo đảm
    bố trí
    bồi dưỡng
    bồi dưỡng cho
    chiếm
    cho vay
    chuyển tiếp
    chuẩn hóa
    chuẩn hóa thêm
    chăm sóc
    chọn
    còn
    có
    công nhận
    cải tạo
    cấp
    cấy
    cắm
    cử
    di dời
    duy trì
    dành
    dạy
    dạy học
    dạy nghề
    dựng
    gieo
    gieo cấy
    gieo trồng
    giám sát
    giám sát chuyên đề
    giúp
    giải quyết
    giảm
    giảm còn
    giảm nghèo
    giữ
    gồm
    gửi
    hiến
    hoàn thiện
    hoàn thành
    huy động
    hình thành
    học
    hỗ trợ
    hỗ trợ cho
    in
    in ấn
    khảo sát
    khởi công
    kiểm tra
    kiện toàn
    ký
    kết nạp
    là
    làm
    lên
    lên thành
    lấy
    lấy mẫu
    lấy mẫu tại
    lập
    lắp
    lắp đặt
    lựa chọn
    mua
    mua sắm
    mỗi
    mở
    nhân rộng
    nuôi
    nâng lên
    nạo vét
    nộp
    phun
    phát
    phát hành
    phát triển
    phát động
    phấn đấu
    phấn đấu có
    phấn đấu đạt
    quan trắc tại
    ra quân
    sản xuất
    số lượng
    sửa chữa
    thu gom
    thu hoạch
    thu hút
    thu mua
    thành lập
    thí điểm tại
    thăm
    thăm hỏi, tặng quà
    thăm, tặng quà
    thả
    thẩm định
    thực hiện
    thực hiện tại
    tiêm
    tiêu úng
    tiêu úng cho
    tiếp nhận
    trao
    trao quà
    trao tặng
    treo
    triển khai tại
    trồng
    trồng mới
    tăng
    tăng lên
    tưới
    tưới cho
    tạo
    tập huấn
    tập huấn cho
    tặng
    tặng quà
    tối thiểu cho
    tổ chức
    tổ chức tại
    tổ chức được
    tổng chỉ tiêu
    tổng chỉ tiêu giao
    viết
    vượt
    vận động
    với tổng số
    xuống
    xuống còn
    xây dựng
    xây mới
    xét chọn
    xét xử
    xét xử điểm
    xóa
    xử lý
    đào tạo
    đào tạo cho
    đón
    đăng
    đưa
    được
    đạt
    đạt mức
    đạt được
    đảm bảo
    đầu tư
    đặt
    đề nghị
    đủ
    ưu tiên triển khai hoàn thiện
    ươm
    ở mức
    """

  /// Nouns behind a slash that give the number to each of several.
  static let shares = """
    ao
    ban
    buôn
    bãi
    bản
    bếp ăn
    bệnh viện
    cbgv
    chi bộ
    chi hội
    chi đoàn
    con
    cuộc họp
    cá nhân
    cán bộ
    câu lạc bộ
    công trình
    công đoàn cơ sở
    căn
    căn nhà
    cơ quan
    cơ sở
    cặp
    cụm
    cửa hàng
    doanh nghiệp
    em
    gia đình
    gian
    gian hàng
    giáo viên
    gv
    hs
    huyện
    học sinh
    học viên
    hộ
    hộ dân
    hộ gia đình
    hội nghị
    hội viên
    hợp tác xã
    khoa
    khu dân cư
    khu phố
    lao động
    lượt
    lượt giao dịch
    lớp
    mô hình
    người
    người dân
    nhà
    nhân khẩu
    nhóm
    phòng
    phường
    phụ nữ
    sinh viên
    suất
    sv
    thành viên
    thôn
    thị trấn
    trường
    trạm
    trạm y tế
    trẻ
    tập thể
    tỉnh
    tổ
    tổ dân phố
    vùng
    xã
    xóm
    điểm
    điểm cầu
    điểm trường
    đoàn
    đoàn viên
    đơn vị
    đảng viên
    địa phương
    đội
    ấp
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
    giai đoạn
    giờ
    học kỳ
    lần
    ngày
    ngày đêm
    nhiệm kỳ
    vụ
    đêm
    đợt
    """

  /// Words before a number that make it a statement of what is or was.
  static let statistics = """
    cùng kỳ = past
    dự kiến = forecast
    dự kiến đạt = forecast
    ghi nhận = past
    hiện còn = past
    hiện có = past
    hiện nay = past
    năm trước = forecast
    theo thống kê = past
    thống kê có = past
    tính đến = past
    đã = past
    ước tính = forecast
    """

  /// Headings of the column that names targets.
  static let targetColumns = """
    chỉ số
    chỉ tiêu
    các chỉ tiêu
    cây trồng
    danh mục chỉ tiêu
    danh mục sản phẩm
    loại cây trồng
    loại vật nuôi
    mặt hàng
    mục tiêu
    nhiệm vụ
    nhóm chỉ tiêu
    nội dung
    nội dung chỉ tiêu
    sản phẩm
    tiêu chí
    tên chỉ tiêu
    tên sản phẩm
    vật nuôi
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
    thôn
    tên xã
    tên đơn vị
    xã
    xã, phường
    xã, thị trấn
    đơn vị
    địa phương
    """

  /// Headings of columns in a table of targets that set none.
  static let unallocated = """
    cơ quan chủ trì
    cơ quan phối hợp
    ghi chú
    hiện có
    hiện trạng
    kinh phí
    năm
    phụ trách
    stt
    số thứ tự
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
    chỉ tiêu kế hoạch
    chỉ tiêu năm
    kh
    kh năm
    kế hoạch
    kế hoạch năm
    mốc
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
    đã đạt
    đạt được
    ưth
    ưth năm
    ước
    ước thực hiện
    """

  /// Words before the numbers of telephones, accounts and people.
  static let telephones = """
    CCCD
    CMND
    SĐT
    fax
    hotline
    mã số thuế
    tel
    tài khoản
    tổng đài
    ĐT
    điện thoại
    đường dây nóng
    """

  /// Words in the head of a table that gives marks.
  static let marks = """
    biểu điểm
    chấm điểm
    cách tính điểm
    số điểm
    thang điểm
    điểm chuẩn
    điểm thẩm định
    điểm tối đa
    điểm tự chấm
    """

  /// Words inside noun phrases that elsewhere end them.
  static let inner = """
    bán hàng
    bên ngoài
    bên trong
    cao đẳng
    chi thường xuyên
    chi đầu tư phát triển
    chưa qua đào tạo
    chưa tốt nghiệp
    còn hiệu lực
    có con
    có công
    có hoàn cảnh khó khăn
    có liên quan
    có mức sống
    có nguy cơ
    có nhu cầu
    có thai
    có điều kiện
    cổng thông tin
    cửa hàng
    dự báo
    dự thảo
    dự toán
    dự án
    gian hàng
    hàng cây
    hàng hóa
    hàng rào
    hệ thống thông tin
    khách hàng
    không dùng tiền mặt
    không qua đào tạo
    mặt bằng
    mặt hàng
    ngoài nước
    nguồn thông tin
    ngân hàng
    nhà hàng
    ntm nâng cao
    nông thôn mới nâng cao
    tham gia bảo hiểm
    thuộc diện quản lý
    thuộc hộ nghèo
    tiền gửi
    trang thông tin
    trong nước
    trong và ngoài nước
    trên địa bàn
    trên địa bàn huyện
    trên địa bàn tỉnh
    trên địa bàn xã
    việc làm
    vận động viên
    xuống cấp
    điểm đến
    đơn hàng
    được công nhận
    được giao
    được hỏi
    đạt chuẩn
    đồng bằng
    """

  /// Those who act: people, households, organs, localities. What verbs behind them say they are to do.
  static let doers = """
    UBND
    ban
    bác sĩ
    báo cáo viên
    bản
    bệnh viện
    chi bộ
    chi hội
    chi đoàn
    chính quyền
    chủ
    cá nhân
    cán bộ
    công an
    công chức
    công dân
    công nhân
    công ty
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
    huyện
    hòa giải viên
    học sinh
    học viên
    hộ
    hội
    hội viên
    hợp tác xã
    khu
    khu dân cư
    lao động
    làng
    lãnh đạo
    lực lượng
    ngành
    ngân hàng
    người
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
    trường
    trường hợp
    trạm
    trẻ
    trẻ em
    tuyên truyền viên
    tập thể
    tỉnh
    tổ
    tổ chức
    viên chức
    xã
    đoàn
    đoàn viên
    đơn vị
    đại biểu
    đại lý
    đảng bộ
    đảng viên
    địa phương
    đối tượng
    đồng bào
    đồng chí
    đội
    ấp
    Ủy ban
    """

  /// What may be made in place of another thing, behind a slash: "sáng kiến/mô hình/giải pháp".
  static let alternatives = """
    bài
    chuyên đề
    cuộc
    công trình
    giải pháp
    hội nghị
    hội thảo
    kế hoạch
    lớp
    mô hình
    nhiệm vụ
    phóng sự
    phần việc
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
    bao gồm
    báo cáo
    bảo đảm
    bắt đầu
    bằng
    bố trí
    cho
    cho đến
    chưa
    chấp nhận
    còn
    có
    cụ thể
    do
    dưới
    dự
    góp phần
    gồm
    gửi
    hoàn thành
    hoạt động
    hàng
    hằng
    khi
    không
    là
    làm
    lên
    mỗi
    như
    nhưng
    nhằm
    phải
    qua
    ra khỏi
    rồi
    sau
    sau đây
    so
    so với
    sẽ
    sử dụng
    tham dự
    tham gia
    theo
    thoát
    thoát khỏi
    thuộc diện
    thì
    thông qua
    thể tích
    thực hiện
    tiếp cận
    triển khai
    trong
    trên
    trị giá
    trở lên
    trở thành
    trở xuống
    tại
    tần suất
    từ
    từng
    và
    vào
    với
    xong
    xuống
    đang
    đáp ứng
    đã
    đăng ký
    được
    đạt
    đảm bảo
    đến
    đều
    để
    đối với
    ở
    ứng dụng
    """
}
