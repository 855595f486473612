internal import PlanText

/// Verbs that open what someone is to do. A unit list counts as a doer only if one of them (or a colon) follows.
enum VerbLexicon {
  static var actions: MarkedTable<Bool> { MarkedTable(.actions, actionsTable) }
  private static let actionsTable = PhraseTable<Bool>(
    lines: """
      ban hành
      biên soạn
      biên tập
      biểu dương
      bàn giao
      bám sát
      báo cáo
      bình chọn
      bình xét
      bảo dưỡng
      bảo trì
      bảo vệ
      bảo đảm
      bố trí
      bồi dưỡng
      bổ sung
      cai nghiện
      cam kết
      canh tác
      chi trả
      chia sẻ
      cho
      cho vay
      chuyển
      chuẩn bị
      chính thức
      chú trọng
      chăm lo
      chăm sóc
      chấm dứt
      chấp hành
      chỉ đạo
      chỉnh trang
      chịu trách nhiệm
      chọn
      chọn cử
      chủ trì
      chủ động
      cung cấp
      cung ứng
      cân đối
      có kế hoạch
      có nghĩa vụ
      có nhiệm vụ
      có trách nhiệm
      công bố
      công khai
      cùng
      căn cứ
      cưỡng chế
      cải thiện
      cải tạo
      cảnh báo
      cấp
      cấp phát
      cập nhật
      cắm mốc
      cụ thể hóa
      củng cố
      cử
      di dời
      diệt
      duy trì
      duy tu
      dành
      dẫn đầu
      dọn dẹp
      dọn rác
      dọn vệ sinh
      dự
      dự giờ
      dự họp
      dự sinh hoạt
      dự thảo
      dự trữ
      giao
      giám sát
      giúp
      giúp đỡ
      giải ngân
      giải quyết
      giải thể
      giải trình
      giảm thiểu
      giới thiệu
      giữ gìn
      giữ vững
      góp ý
      gương mẫu
      gắn
      gửi
      hiệp đồng
      hoàn chỉnh
      hoàn thiện
      hoàn thành
      huy động
      huấn luyện
      hòa giải
      hướng dẫn
      hưởng ứng
      hạn chế
      họp
      họp bàn
      hỗ trợ
      in
      in ấn
      khai thác
      khen thưởng
      khoanh vùng
      khuyến khích
      khám
      khám sức khỏe
      khơi dậy
      khơi thông
      khảo sát
      khẩn trương
      khắc phục
      khởi công
      khử trùng
      kiểm kê
      kiểm soát
      kiểm tra
      kiện toàn
      kèm cặp
      kê khai
      kêu gọi
      ký
      ký cam kết
      ký kết
      kết nạp
      kết nối
      kịp thời
      liên hệ
      loại bỏ
      luân phiên
      là
      là cơ quan
      là đầu mối
      làm
      làm tốt
      làm đầu mối
      lãnh đạo
      lấy
      lấy ý kiến
      lập
      lập biên bản
      lập danh sách
      lập dự toán
      lập hồ sơ
      lập kế hoạch
      lắp đặt
      lồng ghép
      lựa chọn
      mua sắm
      mời
      mở
      mở chuyên mục
      mở chuyên trang
      mở lớp
      mở rộng
      nghiêm túc
      nghiên cứu
      nghiệm thu
      ngăn chặn
      ngăn ngừa
      nhân rộng
      nhận giúp đỡ
      nhận kèm cặp
      nhận phụ trách
      nhận đỡ đầu
      nhập
      nhắc nhở
      niêm yết
      nâng cao
      nâng cấp
      nêu
      nêu gương
      nạo vét
      nắm
      nộp
      phun
      phát
      phát hiện
      phát huy
      phát hành
      phát sóng
      phát triển
      phát động
      phân bổ
      phân công
      phân loại
      phân phối
      phân tích
      phê duyệt
      phòng ngừa
      phản ánh
      phấn đấu
      phối hợp
      phổ biến
      phục hồi
      phụng dưỡng
      phủ sóng
      quan tâm
      quy định
      quyên góp
      quyết toán
      quyết định
      quán triệt
      quản lý
      ra mắt
      ra quân
      rà soát
      rút kinh nghiệm
      soạn thảo
      sáp nhập
      sơ kết
      sơ tán
      số hóa
      sử dụng
      sửa chữa
      sửa đổi
      tham dự
      tham gia
      tham mưu
      tham vấn
      thanh toán
      thanh tra
      theo chức năng
      theo dõi
      theo nhiệm vụ
      thi công
      thi đua
      thiết lập
      thu gom
      thu hút
      thu hồi
      thu thập
      thành lập
      thông báo
      thông tin
      thúc đẩy
      thăm hỏi
      thường xuyên
      thẩm tra
      thẩm định
      thống kê
      thống nhất
      thực hiện
      tiêm
      tiêm chủng
      tiêm phòng
      tiêu hủy
      tiến hành
      tiếp công dân
      tiếp nhận
      tiếp thu
      tiếp tục
      trang bị
      trang trí
      trao tặng
      trao đổi
      treo
      triển khai
      triệt phá
      triệu tập
      truy quét
      trên cơ sở
      trình
      trích lập
      trích xuất
      trả kết quả
      trả lời
      trấn áp
      trồng
      trợ giúp
      trực
      trực ban
      trực tiếp
      tu dưỡng
      tu sửa
      tuyên truyền
      tuyển chọn
      tuần tra
      tích cực
      tích hợp
      tính toán
      tôn vinh
      túc trực
      tăng cường
      tăng thời lượng
      tư vấn
      tạm giữ
      tạo điều kiện
      tập huấn
      tập trung
      tặng quà
      tịch thu
      tố giác
      tổ chức
      tổ chức trực
      tổng hợp
      tổng kết
      tự
      tự giác
      tự kiểm tra
      tự rà soát
      tự đánh giá
      vinh danh
      viết
      viết bài
      vận chuyển
      vận dụng
      vận hành
      vận động
      vệ sinh
      xem xét
      xác nhận
      xác định
      xây dựng
      xã hội hóa
      xét
      xét chọn
      xét công nhận
      xét tặng
      xóa bỏ
      xử lý
      xử phạt
      yêu cầu
      áp dụng
      điều chỉnh
      điều phối
      điều tra
      đào tạo
      đánh giá
      đón tiếp
      đóng góp
      đôn đốc
      đăng ký
      đăng tải
      đưa
      đưa tin
      đảm bảo
      đảm nhiệm
      đấu tranh
      đầu tư
      đẩy mạnh
      đề nghị
      đề ra
      đề xuất
      đền bù
      định hướng
      định kỳ
      đối chiếu
      đồng chủ trì
      đồng loạt
      đổi mới
      động viên
      đỡ đầu
      ưu tiên
      ủng hộ
      ứng dụng
      ứng phó
      """
  )

  /// Verbs that open what someone is to do right behind his name, and are too often parts of nouns elsewhere: "các trường học | tập hợp bài dự thi", but "01 hội nghị đối thoại".
  static let behindDoers = PhraseTable<Bool>(
    lines: """
      bắt giữ
      chuyển giao
      chấm điểm
      chốt số liệu
      cắm biển
      dựng
      ghi nhận
      gặp gỡ
      gặp mặt
      hiến tặng
      khai mạc
      khống chế
      kiểm điểm
      kiểm đếm
      lan tỏa
      luyện tập
      làm điểm
      lên kế hoạch
      lên phương án
      lưu giữ
      lắng nghe
      mở đợt
      nhận bài
      nhận hồ sơ
      nhận đăng ký
      nắm bắt
      nắm chắc
      nắm tình hình
      phong tỏa
      phá dỡ
      phát quang
      phân luồng
      phối kết hợp
      quy tập
      quảng bá
      rải vôi
      rắc vôi
      sao gửi
      siết chặt
      suy tôn
      sưu tầm
      sắp xếp
      sẵn sàng
      tham quan
      thay thế
      tháo dỡ
      tiếp sóng
      tiếp âm
      tiếp đón
      tri ân
      truy bắt
      trưng bày
      tuyên dương
      tận dụng
      tập hợp
      tập kết
      tổng rà soát
      tổng vệ sinh
      xác minh
      ôn luyện
      ôn tập
      điều tiết
      điều động
      đảm nhận
      đấu nối
      đặt biển
      đối thoại
      ứng trực
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
      có nghĩa vụ
      có nhiệm vụ
      có trách nhiệm
      """
  )

  /// Verbs that give someone a job, and the directive each stands for.
  static var directives: MarkedTable<String> { MarkedTable(.directives, directivesTable) }
  private static let directivesTable = PhraseTable<String>(
    lines: """
      chỉ đạo = directs
      giao = assigns
      giao cho = assigns
      giao nhiệm vụ = assigns
      giao nhiệm vụ cho = assigns
      giao trách nhiệm = assigns
      giao trách nhiệm cho = assigns
      kính đề nghị = requests
      phân công = assigns
      phân công cho = assigns
      trân trọng đề nghị = requests
      yêu cầu = requires
      đề nghị = requests
      """
  )
}
