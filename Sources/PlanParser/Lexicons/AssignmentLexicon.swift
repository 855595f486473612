/// Labels and phrases by which plans give out work.
enum AssignmentLexicon {
  /// What stands before a colon and says what follows: "Đơn vị chủ trì: …".
  static let labels = """
    cá nhân thực hiện = lead
    cơ quan chịu trách nhiệm = lead
    cơ quan chủ trì = lead
    cơ quan chủ trì thực hiện = lead
    cơ quan chủ trì tham mưu = lead
    cơ quan chủ trì, phối hợp = lead
    cơ quan thực hiện = lead
    cơ quan tham mưu = lead
    cơ quan đầu mối = lead
    cơ quan, đơn vị chủ trì = lead
    cơ quan, đơn vị thực hiện = lead
    cơ quan/đơn vị chủ trì = lead
    cơ quan/đơn vị thực hiện = lead
    bộ phận chủ trì = lead
    bộ phận thực hiện = lead
    người chủ trì = lead
    người phụ trách = lead
    người thực hiện = lead
    chủ trì = lead
    chủ trì thực hiện = lead
    đơn vị chủ trì = lead
    đơn vị chủ trì thực hiện = lead
    đơn vị chủ trì tham mưu = lead
    đơn vị chủ trì tham mưu thực hiện = lead
    đơn vị phụ trách = lead
    đơn vị thực hiện = lead
    đơn vị tham mưu = lead
    đơn vị đầu mối = lead
    phân công = lead
    phân công thực hiện = lead
    phụ trách = lead
    trách nhiệm = lead
    trách nhiệm thực hiện = lead
    thực hiện = lead
    đầu mối thực hiện = lead
    bộ phận phối hợp = support
    cơ quan phối hợp = support
    cơ quan phối hợp thực hiện = support
    cơ quan, đơn vị phối hợp = support
    cơ quan/đơn vị phối hợp = support
    phối hợp = support
    phối hợp thực hiện = support
    đơn vị phối hợp = support
    đơn vị phối hợp thực hiện = support
    hoàn thành = time
    tiến độ = time
    tiến độ hoàn thành = time
    tiến độ thực hiện = time
    thời gian = time
    thời gian báo cáo = time
    thời gian dự kiến = time
    dự kiến thời gian = time
    thời gian hoàn thành = time
    thời gian thực hiện = time
    thời gian trình = time
    thời gian, tiến độ = time
    thời hạn = time
    thời hạn hoàn thành = time
    thời hạn thực hiện = time
    thời gian tổ chức = time
    lộ trình thực hiện = time
    công việc = task
    nhiệm vụ = task
    nhiệm vụ cụ thể = task
    nội dung = task
    nội dung công việc = task
    nội dung nhiệm vụ = task
    nội dung thực hiện = task
    nội dung triển khai = task
    hoạt động = task
    các hoạt động = task
    kết quả = product
    kết quả dự kiến = product
    kết quả thực hiện = product
    sản phẩm = product
    sản phẩm dự kiến = product
    sản phẩm hoàn thành = product
    đầu ra = product
    địa điểm = product
    hình thức = product
    hình thức thực hiện = product
    kinh phí = product
    kinh phí thực hiện = product
    nguồn kinh phí = product
    đối tượng = product
    thành phần = product
    số lượng = product
    """

  /// Headings of the columns of task tables.
  static let columns = """
    chỉ tiêu, số lượng = product
    quy mô, chỉ tiêu = product
    quy mô, số lượng = product
    số lượng, chỉ tiêu = product
    cá nhân phụ trách = lead
    cá nhân thực hiện = lead
    người chủ trì = lead
    người phối hợp = support
    chủ đầu tư = lead
    đầu mối = lead
    đơn vị đầu mối = lead
    cơ quan đầu mối = lead
    đơn vị tham mưu = lead
    cơ quan tham mưu = lead
    cơ quan soạn thảo = lead
    cơ quan chủ trì = lead
    cơ quan chủ trì thực hiện = lead
    cơ quan chủ trì tham mưu = lead
    cơ quan thực hiện = lead
    cơ quan, đơn vị chủ trì = lead
    cơ quan, đơn vị thực hiện = lead
    cơ quan/đơn vị chủ trì = lead
    chủ trì = lead
    bộ phận chủ trì = lead
    bộ phận thực hiện = lead
    người phụ trách = lead
    người thực hiện = lead
    đơn vị chủ trì = lead
    đơn vị thực hiện = lead
    đơn vị chủ trì thực hiện = lead
    đơn vị phụ trách = lead
    phân công thực hiện = lead
    trách nhiệm thực hiện = lead
    họ và tên = lead
    lãnh đạo = lead
    cơ quan phối hợp = support
    cơ quan, đơn vị phối hợp = support
    cơ quan/đơn vị phối hợp = support
    phối hợp = support
    đơn vị phối hợp = support
    bộ phận phối hợp = support
    chỉ tiêu = task
    mục tiêu = task
    mục tiêu, chỉ tiêu = task
    giải pháp = task
    các giải pháp = task
    các hoạt động = task
    các nội dung = task
    chủ đề = task
    chuyên đề = task
    nội dung chuyên đề = task
    hạng mục = task
    hạng mục công việc = task
    tên công việc = task
    đầu việc = task
    tên đề tài = task
    tên hoạt động = task
    tên chương trình = task
    văn bản = task
    biện pháp thực hiện = task
    công việc = task
    danh mục nhiệm vụ = task
    hoạt động = task
    nhiệm vụ = task
    nhiệm vụ cụ thể = task
    nhiệm vụ, giải pháp = task
    nhiệm vụ/giải pháp = task
    nội dung = task
    nội dung công việc = task
    nội dung nhiệm vụ = task
    nội dung, nhiệm vụ = task
    nội dung thực hiện = task
    nội dung triển khai = task
    nội dung hoạt động = task
    nhiệm vụ chủ yếu = task
    nhiệm vụ được phân công = task
    tên nhiệm vụ = task
    tên văn bản = task
    các nhiệm vụ = task
    hoàn thành = time
    lộ trình = time
    lộ trình thực hiện = time
    ngày = time
    ngày, tháng = time
    ngày thực hiện = time
    tháng = time
    tuần = time
    thời gian, địa điểm = time
    thời gian tổ chức = time
    bắt đầu = time
    kết thúc = time
    ngày bắt đầu = time
    ngày kết thúc = time
    thời gian bắt đầu = time
    thời gian kết thúc = time
    thời gian quan trắc = time
    thời điểm hoàn thành = time
    tiến độ = time
    tiến độ hoàn thành = time
    tiến độ thực hiện = time
    hạn = time
    hạn hoàn thành = time
    thời điểm = time
    thời gian = time
    thời gian hoàn thành = time
    thời gian thực hiện = time
    thời gian phát sóng = time
    thời hạn = time
    thời hạn hoàn thành = time
    thời gian trình = time
    ghi chú = remark
    kết quả = product
    kết quả đầu ra = product
    sản phẩm = product
    sản phẩm dự kiến = product
    sản phẩm đầu ra = product
    sản phẩm, kết quả = product
    sản phẩm/kết quả = product
    stt = number
    số tt = number
    tt = number
    """

  /// Words anywhere in the heading of a column that say what it holds.
  static let columnHints = """
    chủ trì = lead
    chịu trách nhiệm = lead
    phân công = lead
    phối hợp = support
    phụ trách = lead
    thực hiện = lead
    """

  /// Headings of columns that hold neither tasks nor units nor times, whatever words follow.
  static let otherColumns = """
    biện pháp
    căn cứ
    cách thức
    dự toán
    hình thức
    kinh phí
    lượt
    mức
    nguồn
    số lượng
    số
    theo dõi
    tình hình
    tỷ lệ
    địa bàn
    địa điểm
    điểm
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
    chủ trì thực hiện
    chủ trì tham mưu
    chủ trì triển khai
    chủ trì triển khai thực hiện
    chủ trì tổ chức thực hiện
    hỗ trợ thực hiện
    phụ trách
    phụ trách thực hiện
    phân công
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
    cơ quan chủ trì
    cơ quan
    gia đình
    nhà trường
    phụ huynh
    đơn vị
    đơn vị chủ trì
    """

  /// Adverbials with which a sentence may open before it names the doer.
  static let adverbials = """
    bên cạnh đó
    căn cứ
    căn cứ vào
    cùng với đó
    hàng năm
    hằng năm
    hàng tháng
    hằng tháng
    hàng quý
    hằng quý
    ngoài ra
    định kỳ
    theo
    trên cơ sở
    trước ngày
    đồng thời
    sau khi
    trong quá trình
    trường hợp
    trên đây là
    đối với
    quá trình
    nếu
    nhận được
    để
    """

  /// Openings of the closing paragraph.
  static let closings = """
    căn cứ kế hoạch này
    căn cứ nội dung kế hoạch
    kế hoạch này
    nhận được kế hoạch
    quá trình thực hiện
    quá trình triển khai
    quá trình tổ chức
    trong quá trình
    trên đây là
    giao
    đề nghị
    yêu cầu
    """

  /// Words before the name of the one a heading is about.
  static let headingPrefixes = """
    nhiệm vụ của
    phân công nhiệm vụ cho
    trách nhiệm của
    đối với
    """
}
