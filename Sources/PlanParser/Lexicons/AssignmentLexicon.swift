/// Labels and phrases by which plans give out work.
enum AssignmentLexicon {
  /// What stands before a colon and says what follows: "Đơn vị chủ trì: …".
  static let labels = """
    bộ phận chủ trì = lead
    bộ phận phối hợp = support
    bộ phận thực hiện = lead
    chủ trì = lead
    chủ trì thực hiện = lead
    cá nhân thực hiện = lead
    các hoạt động = task
    công việc = task
    cơ quan chịu trách nhiệm = lead
    cơ quan chủ trì = lead
    cơ quan chủ trì tham mưu = lead
    cơ quan chủ trì thực hiện = lead
    cơ quan chủ trì, phối hợp = lead
    cơ quan phối hợp = support
    cơ quan phối hợp thực hiện = support
    cơ quan tham mưu = lead
    cơ quan thực hiện = lead
    cơ quan đầu mối = lead
    cơ quan, đơn vị chủ trì = lead
    cơ quan, đơn vị phối hợp = support
    cơ quan, đơn vị thực hiện = lead
    cơ quan/đơn vị chủ trì = lead
    cơ quan/đơn vị phối hợp = support
    cơ quan/đơn vị thực hiện = lead
    dự kiến thời gian = time
    hoàn thành = time
    hoạt động = task
    hình thức = product
    hình thức thực hiện = product
    kinh phí = product
    kinh phí thực hiện = product
    kết quả = product
    kết quả dự kiến = product
    kết quả thực hiện = product
    lộ trình thực hiện = time
    nguồn kinh phí = product
    người chủ trì = lead
    người phụ trách = lead
    người thực hiện = lead
    nhiệm vụ = task
    nhiệm vụ cụ thể = task
    nội dung = task
    nội dung công việc = task
    nội dung nhiệm vụ = task
    nội dung thực hiện = task
    nội dung triển khai = task
    phân công = lead
    phân công thực hiện = lead
    phối hợp = support
    phối hợp thực hiện = support
    phụ trách = lead
    sản phẩm = product
    sản phẩm dự kiến = product
    sản phẩm hoàn thành = product
    số lượng = product
    thành phần = product
    thời gian = time
    thời gian báo cáo = time
    thời gian dự kiến = time
    thời gian hoàn thành = time
    thời gian thực hiện = time
    thời gian trình = time
    thời gian tổ chức = time
    thời gian, tiến độ = time
    thời hạn = time
    thời hạn hoàn thành = time
    thời hạn thực hiện = time
    thực hiện = lead
    tiến độ = time
    tiến độ hoàn thành = time
    tiến độ thực hiện = time
    trách nhiệm = lead
    trách nhiệm thực hiện = lead
    đơn vị chủ trì = lead
    đơn vị chủ trì tham mưu = lead
    đơn vị chủ trì tham mưu thực hiện = lead
    đơn vị chủ trì thực hiện = lead
    đơn vị phối hợp = support
    đơn vị phối hợp thực hiện = support
    đơn vị phụ trách = lead
    đơn vị tham mưu = lead
    đơn vị thực hiện = lead
    đơn vị được giám sát = product
    đơn vị được kiểm tra = product
    đơn vị được thanh tra = product
    đơn vị đầu mối = lead
    đầu mối thực hiện = lead
    đầu ra = product
    địa điểm = product
    đối tượng = product
    đối tượng kiểm tra = product
    """

  /// Headings of the columns of task tables.
  static let columns = """
    biện pháp thực hiện = task
    bắt đầu = time
    bộ phận chủ trì = lead
    bộ phận phối hợp = support
    bộ phận thực hiện = lead
    chuyên đề = task
    chỉ tiêu = task
    chỉ tiêu, số lượng = product
    chủ trì = lead
    chủ đầu tư = lead
    chủ đề = task
    cá nhân phụ trách = lead
    cá nhân thực hiện = lead
    các giải pháp = task
    các hoạt động = task
    các nhiệm vụ = task
    các nội dung = task
    công việc = task
    cơ quan chủ trì = lead
    cơ quan chủ trì tham mưu = lead
    cơ quan chủ trì thực hiện = lead
    cơ quan phối hợp = support
    cơ quan soạn thảo = lead
    cơ quan tham mưu = lead
    cơ quan thực hiện = lead
    cơ quan đầu mối = lead
    cơ quan, đơn vị chủ trì = lead
    cơ quan, đơn vị phối hợp = support
    cơ quan, đơn vị thực hiện = lead
    cơ quan/đơn vị chủ trì = lead
    cơ quan/đơn vị phối hợp = support
    danh mục nhiệm vụ = task
    ghi chú = remark
    giải pháp = task
    hoàn thành = time
    hoạt động = task
    hạn = time
    hạn hoàn thành = time
    hạng mục = task
    hạng mục công việc = task
    họ và tên = lead
    kết quả = product
    kết quả đầu ra = product
    kết thúc = time
    lãnh đạo = lead
    lộ trình = time
    lộ trình thực hiện = time
    mục tiêu = task
    mục tiêu, chỉ tiêu = task
    ngày = time
    ngày bắt đầu = time
    ngày kết thúc = time
    ngày thực hiện = time
    ngày, tháng = time
    người chủ trì = lead
    người phối hợp = support
    người phụ trách = lead
    người thực hiện = lead
    nhiệm vụ = task
    nhiệm vụ chủ yếu = task
    nhiệm vụ cụ thể = task
    nhiệm vụ được phân công = task
    nhiệm vụ, giải pháp = task
    nhiệm vụ/giải pháp = task
    nội dung = task
    nội dung chuyên đề = task
    nội dung công việc = task
    nội dung hoạt động = task
    nội dung nhiệm vụ = task
    nội dung thực hiện = task
    nội dung triển khai = task
    nội dung, nhiệm vụ = task
    phân công thực hiện = lead
    phối hợp = support
    quy mô, chỉ tiêu = product
    quy mô, số lượng = product
    stt = number
    sản phẩm = product
    sản phẩm dự kiến = product
    sản phẩm đầu ra = product
    sản phẩm, kết quả = product
    sản phẩm/kết quả = product
    số lượng, chỉ tiêu = product
    số tt = number
    tháng = time
    thời gian = time
    thời gian bắt đầu = time
    thời gian hoàn thành = time
    thời gian kết thúc = time
    thời gian phát sóng = time
    thời gian quan trắc = time
    thời gian thực hiện = time
    thời gian trình = time
    thời gian tổ chức = time
    thời gian, địa điểm = time
    thời hạn = time
    thời hạn hoàn thành = time
    thời điểm = time
    thời điểm hoàn thành = time
    tiến độ = time
    tiến độ hoàn thành = time
    tiến độ thực hiện = time
    trách nhiệm thực hiện = lead
    tt = number
    tuần = time
    tên chương trình = task
    tên công việc = task
    tên hoạt động = task
    tên nhiệm vụ = task
    tên văn bản = task
    tên đề tài = task
    văn bản = task
    đơn vị chủ trì = lead
    đơn vị chủ trì thực hiện = lead
    đơn vị phối hợp = support
    đơn vị phụ trách = lead
    đơn vị tham mưu = lead
    đơn vị thực hiện = lead
    đơn vị đầu mối = lead
    đầu mối = lead
    đầu việc = task
    """

  /// Words anywhere in the heading of a column that say what it holds.
  static let columnHints = """
    chịu trách nhiệm = lead
    chủ trì = lead
    phân công = lead
    phối hợp = support
    phụ trách = lead
    thực hiện = lead
    """

  /// Headings of columns that hold neither tasks nor units nor times, whatever words follow.
  static let otherColumns = """
    biện pháp
    cách thức
    căn cứ
    dự toán
    hình thức
    kinh phí
    lượt
    mức
    nguồn
    số
    số lượng
    theo dõi
    tình hình
    tỷ lệ
    điểm
    địa bàn
    địa điểm
    đối tượng
    """

  /// Openings of a lead: who takes part besides the doer.
  static let cooperation = """
    phối hợp
    phối hợp chặt chẽ cùng
    phối hợp chặt chẽ với
    phối hợp cùng
    phối hợp cùng với
    phối hợp với
    """

  /// What doers behind their task are said to do.
  static let doing = """
    chịu trách nhiệm
    chịu trách nhiệm chính
    chịu trách nhiệm thực hiện
    chủ trì
    chủ trì tham mưu
    chủ trì thực hiện
    chủ trì triển khai
    chủ trì triển khai thực hiện
    chủ trì tổ chức thực hiện
    hỗ trợ thực hiện
    phân công
    phụ trách
    phụ trách thực hiện
    tham mưu
    tham mưu thực hiện
    thực hiện
    triển khai thực hiện
    trình bày
    tổ chức thực hiện
    đảm nhiệm
    đảm nhận
    đảm trách
    """

  /// Partners that name nobody.
  static let plainPartners = """
    chính quyền
    chính quyền các cấp
    chính quyền địa phương
    cơ quan
    cơ quan chủ trì
    gia đình
    nhà trường
    phụ huynh
    đơn vị
    đơn vị chủ trì
    """

  /// Adverbials with which a sentence may open before it names the doer.
  static let adverbials = """
    bên cạnh đó
    cùng với đó
    căn cứ
    căn cứ vào
    hàng năm
    hàng quý
    hàng tháng
    hằng năm
    hằng quý
    hằng tháng
    ngoài ra
    nhận được
    nếu
    quá trình
    sau khi
    theo
    trong quá trình
    trên cơ sở
    trên đây là
    trước ngày
    trường hợp
    để
    định kỳ
    đối với
    đồng thời
    """

  /// Openings of the closing paragraph.
  static let closings = """
    căn cứ kế hoạch này
    căn cứ nội dung kế hoạch
    giao
    kế hoạch này
    mọi thông tin
    mọi thắc mắc
    mọi vướng mắc
    mọi ý kiến
    nhận được kế hoạch
    quá trình thực hiện
    quá trình triển khai
    quá trình tổ chức
    trong quá trình
    trên đây là
    yêu cầu
    đề nghị
    """

  /// Words before the name of the one a heading is about.
  static let headingPrefixes = """
    nhiệm vụ của
    phân công nhiệm vụ cho
    trách nhiệm của
    đối với
    """
}
