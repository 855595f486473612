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
    bình đẳng giới
    biên phòng việt nam
    bảo hiểm xã hội
    bảo hiểm y tế
    bảo vệ bí mật nhà nước
    bảo vệ dữ liệu cá nhân
    bảo vệ môi trường
    bảo vệ quyền lợi người tiêu dùng
    bảo vệ và phát triển rừng
    bầu cử đại biểu quốc hội và đại biểu hội đồng nhân dân
    ban hành văn bản quy phạm pháp luật
    ban hành văn bản qppl
    chuyển giao công nghệ
    chuyển đổi số
    chăn nuôi
    công an nhân dân
    công chứng
    công nghiệp công nghệ số
    công nghệ cao
    công nghệ thông tin
    công đoàn
    căn cước
    cán bộ, công chức
    cạnh tranh
    cư trú
    di sản văn hóa
    doanh nghiệp
    du lịch
    dân quân tự vệ
    hoạt động giám sát của quốc hội và hội đồng nhân dân
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
    hình sự
    hòa giải ở cơ sở
    hôn nhân và gia đình
    hải quan
    hợp tác xã
    hỗ trợ doanh nghiệp nhỏ và vừa
    hộ tịch
    khiếu nại
    khoa học và công nghệ
    khoa học, công nghệ và đổi mới sáng tạo
    khoáng sản
    khám bệnh, chữa bệnh
    kinh doanh bất động sản
    kiến trúc
    kế toán
    kiểm toán nhà nước
    lao động
    lâm nghiệp
    lưu trữ
    lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở
    mặt trận tổ quốc việt nam
    nghĩa vụ quân sự
    người cao tuổi
    người khuyết tật
    người lao động việt nam đi làm việc ở nước ngoài theo hợp đồng
    nhà giáo
    nhà ở
    nuôi con nuôi
    ngân hàng nhà nước việt nam
    ngân sách nhà nước
    nông nghiệp
    phí và lệ phí
    phòng cháy và chữa cháy
    phòng cháy, chữa cháy
    phòng cháy, chữa cháy và cứu nạn, cứu hộ
    phòng bệnh
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
    quốc phòng
    quảng cáo
    quản lý nợ công
    quản lý thuế
    quản lý và đầu tư vốn nhà nước tại doanh nghiệp
    quản lý, sử dụng tài sản công
    quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ
    quản lý ngoại thương
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
    thể dục, thể thao
    thống kê
    thủ đô
    thủy lợi
    thủy sản
    thú y
    thư viện
    thương mại
    thực hiện dân chủ ở cơ sở
    thực hành tiết kiệm, chống lãng phí
    tiêu chuẩn và quy chuẩn kỹ thuật
    tiếp công dân
    tiếp cận thông tin
    trách nhiệm bồi thường của nhà nước
    trẻ em
    trí tuệ nhân tạo
    trật tự, an toàn giao thông đường bộ
    trồng trọt
    trợ giúp pháp lý
    trưng cầu ý dân
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
    ưu đãi người có công với cách mạng
    điện ảnh
    điện lực
    đa dạng sinh học
    đo lường
    đầu tư
    đầu tư công
    đầu tư theo phương thức đối tác công tư
    đường bộ
    đất đai
    đấu giá tài sản
    đấu thầu
    """

  /// How the title of an amending law begins.
  static let amendments = """
    sửa đổi, bổ sung
    sửa đổi, bổ sung một số điều của
    sửa đổi, bổ sung một số điều của luật
    sửa đổi, bổ sung một số điều của các luật
    sửa đổi một số điều của luật
    sửa đổi, bổ sung một số điều của bộ luật
    """
}
