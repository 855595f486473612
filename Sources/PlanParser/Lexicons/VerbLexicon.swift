internal import PlanText

/// Verbs that open what someone is to do. A unit list counts as a doer only if one of them (or a colon) follows.
enum VerbLexicon {
  static var actions: MarkedTable<Bool> { MarkedTable(.actions, actionsTable) }
  private static let actionsTable = PhraseTable<Bool>(
    lines: """
      ban hành
      luân phiên
      tự giác
      tự kiểm tra
      tự đánh giá
      tự rà soát
      biên soạn
      biên tập
      biểu dương
      báo cáo
      bám sát
      bảo đảm
      bình chọn
      bình xét
      bố trí
      cam kết
      chăm lo
      cải thiện
      cải tạo
      cảnh báo
      cấp phát
      củng cố
      cụ thể hóa
      giải ngân
      giải quyết
      giảm thiểu
      giúp đỡ
      giữ vững
      hạn chế
      hòa giải
      khử trùng
      khơi thông
      kiểm kê
      kê khai
      ký kết
      kết nạp
      liên hệ
      lấy ý kiến
      lắp đặt
      ngăn chặn
      nhắc nhở
      nâng cấp
      nạo vét
      phân tích
      quyên góp
      sửa đổi
      tham vấn
      thi công
      thu hồi
      thăm hỏi
      tiêu hủy
      tiếp công dân
      triệt phá
      trả kết quả
      trợ giúp
      trực ban
      tu sửa
      tuyển chọn
      vận hành
      xử phạt
      đấu tranh
      ưu tiên
      ứng phó
      ủng hộ
      bồi dưỡng
      bổ sung
      chia sẻ
      chuẩn bị
      chuyển
      chính thức
      chấm dứt
      chấp hành
      chọn
      chọn cử
      chỉ đạo
      chịu trách nhiệm
      chủ trì
      chủ động
      công bố
      công khai
      cung cấp
      cung ứng
      chăm sóc
      canh tác
      tuần tra
      trực
      tổ chức trực
      vận chuyển
      thu gom
      bảo vệ
      bảo trì
      giữ gìn
      đóng góp
      hưởng ứng
      đón tiếp
      căn cứ
      cân đối
      có kế hoạch
      có nhiệm vụ
      có trách nhiệm
      cùng
      cập nhật
      cử
      cho vay
      dành
      dự
      dự giờ
      họp
      in
      phát
      phát sóng
      mời
      nêu
      nộp
      lấy
      treo
      trồng
      vệ sinh
      duy trì
      dẫn đầu
      dự thảo
      giám sát
      giao
      giúp
      giới thiệu
      gương mẫu
      góp ý
      gửi
      gắn
      hoàn chỉnh
      hoàn thiện
      hoàn thành
      huy động
      hướng dẫn
      hỗ trợ
      khai thác
      khen thưởng
      khẩn trương
      khảo sát
      kiểm soát
      kiểm tra
      kiện toàn
      kêu gọi
      kịp thời
      kết nối
      làm
      làm tốt
      làm đầu mối
      là
      là cơ quan
      là đầu mối
      lãnh đạo
      lập
      lập kế hoạch
      lập dự toán
      lồng ghép
      lựa chọn
      mở
      mở rộng
      nghiêm túc
      nghiên cứu
      nhân rộng
      nâng cao
      nắm
      phát huy
      phát hành
      phát hiện
      phát triển
      phát động
      phân bổ
      phân công
      phân loại
      phê duyệt
      phản ánh
      phấn đấu
      phối hợp
      phổ biến
      quan tâm
      quy định
      quyết toán
      quyết định
      quán triệt
      quản lý
      ra mắt
      rà soát
      soạn thảo
      sơ kết
      sử dụng
      tham dự
      tham gia
      tham mưu
      thanh tra
      theo chức năng
      theo dõi
      theo nhiệm vụ
      thi đua
      thiết lập
      thành lập
      thông báo
      thông tin
      thúc đẩy
      thường xuyên
      thẩm định
      thống kê
      thống nhất
      thực hiện
      tiến hành
      tiếp nhận
      tiếp tục
      tiếp thu
      tích cực
      tập huấn
      tập trung
      tạo điều kiện
      tổ chức
      tổng hợp
      tổng kết
      trao đổi
      triển khai
      trình
      trực tiếp
      trên cơ sở
      tuyên truyền
      tăng cường
      tăng thời lượng
      tư vấn
      tự
      vận dụng
      vận động
      viết
      xem xét
      xác nhận
      xác định
      xét
      xét chọn
      xét tặng
      xây dựng
      xử lý
      yêu cầu
      ứng dụng
      áp dụng
      đánh giá
      đăng ký
      đăng tải
      đưa
      đưa tin
      đảm bảo
      đảm nhiệm
      đầu tư
      đẩy mạnh
      đề nghị
      đề ra
      đề xuất
      định hướng
      định kỳ
      đôn đốc
      đổi mới
      đồng chủ trì
      động viên
      đối chiếu
      điều chỉnh
      điều phối
      điều tra
      ký
      cho
      khắc phục
      khuyến khích
      xã hội hóa
      đào tạo
      số hóa
      thu thập
      thu hút
      trang bị
      trả lời
      tính toán
      khởi công
      nhập
      niêm yết
      phòng ngừa
      phun
      tiêm
      tiêm chủng
      tiêm phòng
      truy quét
      diệt
      ra quân
      mua sắm
      sửa chữa
      nghiệm thu
      bàn giao
      cấp
      chi trả
      thanh toán
      rút kinh nghiệm
      tôn vinh
      giải thể
      sáp nhập
      thẩm tra
      cưỡng chế
      tịch thu
      tạm giữ
      trao tặng
      tặng quà
      vinh danh
      đỡ đầu
      phụng dưỡng
      khơi dậy
      xóa bỏ
      loại bỏ
      tích hợp
      dọn dẹp
      chỉnh trang
      trang trí
      di dời
      khoanh vùng
      phủ sóng
      chú trọng
      giải trình
      triệu tập
      trích lập
      túc trực
      hiệp đồng
      lập hồ sơ
      lập danh sách
      lập biên bản
      in ấn
      viết bài
      bảo dưỡng
      duy tu
      nêu gương
      tu dưỡng
      tố giác
      trấn áp
      cắm mốc
      ngăn ngừa
      sơ tán
      cai nghiện
      phân phối
      dự trữ
      ký cam kết
      huấn luyện
      họp bàn
      mở chuyên trang
      mở chuyên mục
      mở lớp
      khám
      kèm cặp
      nhận kèm cặp
      nhận giúp đỡ
      nhận đỡ đầu
      nhận phụ trách
      phục hồi
      đền bù
      """
  )

  /// Verbs that tell which groups are meant: "các tổ chức | cung cấp dịch vụ chi trả".
  static let owning = """
    chăn nuôi
    cung cấp
    cung ứng
    hỗ trợ
    khai thác
    kinh doanh
    nghiên cứu
    quản lý
    sản xuất
    sử dụng
    tham gia
    thu gom
    tư vấn
    vận chuyển
    đào tạo
    đầu tư
    """

  /// Verbs that tell the main clause from words that still belong to a doer's description.
  static var strong: MarkedTable<Bool> { MarkedTable(.duties, strongTable) }
  private static let strongTable = PhraseTable<Bool>(
    lines: """
      chịu trách nhiệm
      có trách nhiệm
      có nhiệm vụ
      """
  )

  /// Verbs that give someone a job, and the directive each stands for.
  static var directives: MarkedTable<String> { MarkedTable(.directives, directivesTable) }
  private static let directivesTable = PhraseTable<String>(
    lines: """
      chỉ đạo = directs
      giao = assigns
      giao cho = assigns
      giao nhiệm vụ cho = assigns
      phân công = assigns
      phân công cho = assigns
      đề nghị = requests
      kính đề nghị = requests
      trân trọng đề nghị = requests
      yêu cầu = requires
      """
  )
}
