/// Titles of laws and ordinances, without "Luật" or "Pháp lệnh" in front; the longest that matches is taken.
///
/// A title that is not here is still read, by the way titles are written; here stand those whose end the writing does not show.
enum LawLexicon {
  static let titles = """
    an ninh mạng
    an ninh quốc gia
    an toàn thông tin mạng
    an toàn thực phẩm
    an toàn, vệ sinh lao động
    ban hành văn bản qppl
    ban hành văn bản quy phạm pháp luật
    biên phòng việt nam
    bình đẳng giới
    bảo hiểm xã hội
    bảo hiểm y tế
    bảo vệ bí mật nhà nước
    bảo vệ dữ liệu cá nhân
    bảo vệ môi trường
    bảo vệ quyền lợi người tiêu dùng
    bảo vệ và phát triển rừng
    bầu cử đại biểu quốc hội và đại biểu hội đồng nhân dân
    chuyển giao công nghệ
    chuyển đổi số
    chăn nuôi
    cán bộ, công chức
    công an nhân dân
    công chứng
    công nghiệp công nghệ số
    công nghệ cao
    công nghệ thông tin
    công đoàn
    căn cước
    cư trú
    cạnh tranh
    di sản văn hóa
    doanh nghiệp
    du lịch
    dân quân tự vệ
    dân số
    dân sự
    dược
    dữ liệu
    giao dịch điện tử
    giao thông đường bộ
    giá
    giáo dục
    giáo dục nghề nghiệp
    giáo dục đại học
    hiến máu
    hoạt động giám sát của quốc hội và hội đồng nhân dân
    hình sự
    hòa giải ở cơ sở
    hôn nhân và gia đình
    hải quan
    hỗ trợ doanh nghiệp nhỏ và vừa
    hộ tịch
    hợp tác xã
    khiếu nại
    khoa học và công nghệ
    khoa học, công nghệ và đổi mới sáng tạo
    khoáng sản
    khám bệnh, chữa bệnh
    kinh doanh bất động sản
    kiến trúc
    kiểm toán nhà nước
    kế toán
    lao động
    lâm nghiệp
    lưu trữ
    lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở
    mặt trận tổ quốc việt nam
    nghĩa vụ quân sự
    ngân hàng nhà nước việt nam
    ngân sách nhà nước
    người cao tuổi
    người khuyết tật
    người lao động việt nam đi làm việc ở nước ngoài theo hợp đồng
    nhà giáo
    nhà ở
    nuôi con nuôi
    nông nghiệp
    phí và lệ phí
    phòng bệnh
    phòng cháy và chữa cháy
    phòng cháy, chữa cháy
    phòng cháy, chữa cháy và cứu nạn, cứu hộ
    phòng không nhân dân
    phòng thủ dân sự
    phòng, chống bạo lực gia đình
    phòng, chống bệnh truyền nhiễm
    phòng, chống ma túy
    phòng, chống mua bán người
    phòng, chống rửa tiền
    phòng, chống tham nhũng
    phòng, chống thiên tai
    phòng, chống tác hại của rượu, bia
    phòng, chống tác hại của thuốc lá
    phổ biến, giáo dục pháp luật
    quy hoạch
    quy hoạch đô thị và nông thôn
    quản lý ngoại thương
    quản lý nợ công
    quản lý thuế
    quản lý và đầu tư vốn nhà nước tại doanh nghiệp
    quản lý, sử dụng tài sản công
    quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ
    quảng cáo
    quốc phòng
    sở hữu trí tuệ
    sử dụng năng lượng tiết kiệm và hiệu quả
    thanh niên
    thanh tra
    thi hành tạm giữ, tạm giam
    thi hành án dân sự
    thi hành án hình sự
    thi đua, khen thưởng
    thiết kế công nghiệp
    thuế giá trị gia tăng
    thuế thu nhập cá nhân
    thuế thu nhập doanh nghiệp
    thú y
    thư viện
    thương mại
    thể dục, thể thao
    thống kê
    thủ đô
    thủy lợi
    thủy sản
    thực hiện dân chủ ở cơ sở
    thực hành tiết kiệm, chống lãng phí
    tiêu chuẩn và quy chuẩn kỹ thuật
    tiếp công dân
    tiếp cận thông tin
    trách nhiệm bồi thường của nhà nước
    trí tuệ nhân tạo
    trưng cầu ý dân
    trật tự, an toàn giao thông đường bộ
    trẻ em
    trồng trọt
    trợ giúp pháp lý
    tài nguyên nước
    tài nguyên, môi trường biển và hải đảo
    tín ngưỡng, tôn giáo
    tố cáo
    tố tụng hành chính
    tố tụng hình sự
    tổ chức chính phủ
    tổ chức chính quyền địa phương
    tổ chức hđnd và ubnd
    tổ chức hội đồng nhân dân và ủy ban nhân dân
    tổ chức quốc hội
    viên chức
    viễn thông
    việc làm
    vũ khí, vật liệu nổ và công cụ hỗ trợ
    xuất bản
    xây dựng
    xử lý vi phạm hành chính
    đa dạng sinh học
    điện lực
    điện ảnh
    đo lường
    đường bộ
    đất đai
    đấu giá tài sản
    đấu thầu
    đầu tư
    đầu tư công
    đầu tư theo phương thức đối tác công tư
    ưu đãi người có công với cách mạng
    """

  /// How the title of an amending law begins.
  static let amendments = """
    sửa đổi một số điều của luật
    sửa đổi, bổ sung
    sửa đổi, bổ sung một số điều của
    sửa đổi, bổ sung một số điều của bộ luật
    sửa đổi, bổ sung một số điều của các luật
    sửa đổi, bổ sung một số điều của luật
    """
}
