/// Parts of organisations' names as they are written in running text, for names that stand in capitals (Nghị định 30/2020/NĐ-CP, Phụ lục II); the longest that matches is taken.
enum NameLexicon {
  static let names = """
    Ban Bí thư
    Ban Chấp hành
    Ban Chấp hành Trung ương
    Ban Chỉ huy
    Ban Chỉ huy Phòng thủ khu vực
    Ban Chỉ huy Quân sự
    Ban Chỉ đạo
    Ban Dân vận
    Ban Kinh tế - Ngân sách
    Ban Pháp chế
    Ban Quản lý
    Ban Thường trực
    Ban Thường vụ
    Ban Tuyên giáo
    Ban Tuyên giáo và Dân vận
    Ban Tổ chức
    Ban Văn hóa - Xã hội
    Bảo hiểm xã hội
    Bảo vệ
    Bệnh viện Đa khoa
    Bộ Chính trị
    Bộ Chỉ huy Quân sự
    Chi cục
    Chính phủ
    Công Thương
    Cấp nước
    Cổ phần
    Giáo dục thường xuyên
    Huyện đoàn
    Hạt Kiểm lâm
    Hồ Chí Minh
    Hỗ trợ
    Hội Chữ thập đỏ
    Hội Cựu chiến binh
    Hội Khuyến học
    Hội Liên hiệp Phụ nữ
    Hội Người cao tuổi
    Hội Nông dân
    Hội đồng Đội
    Kho bạc Nhà nước
    Liên minh HTX
    Liên minh Hợp tác xã
    Liên đoàn Lao động
    Liên đội
    Mặt trận Tổ quốc
    Mặt trận Tổ quốc Việt Nam
    Ngân hàng Chính sách xã hội
    Phát triển
    Phòng thủ dân sự
    Phòng, chống thiên tai
    Phòng, chống thiên tai và Tìm kiếm cứu nạn
    Quỹ Đầu tư phát triển
    Quỹ đất
    TNCS
    Thành đoàn
    Thị đoàn
    Thủ tướng Chính phủ
    Thủy điện
    Trung học cơ sở
    Trung học phổ thông
    Trung tâm Y tế
    Trường Cao đẳng
    Trường Chính trị
    Trường Đại học
    Trạm Y tế
    Tìm kiếm cứu nạn
    Tỉnh đoàn
    Tổng Liên đoàn Lao động
    Viện Kiểm sát nhân dân
    Việt Nam
    Văn phòng Chính phủ
    Xã đoàn
    Y học cổ truyền
    cao su
    cơ sở
    khu công nghiệp
    khu kinh tế
    khu vực
    phối hợp
    rừng phòng hộ
    rừng đặc dụng
    Đoàn TNCS Hồ Chí Minh
    Đoàn Thanh niên Cộng sản Hồ Chí Minh
    Đội TNTP Hồ Chí Minh
    Đội Thiếu niên Tiền phong Hồ Chí Minh
    Ủy ban Kiểm tra
    Ủy ban Mặt trận Tổ quốc
    Ủy ban Mặt trận Tổ quốc Việt Nam
    Ủy ban Quốc gia
    Ủy ban Thường vụ Quốc hội
    """
}
