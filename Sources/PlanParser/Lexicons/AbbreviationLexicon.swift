/// Abbreviations of organisations that everyone writes without defining them (DOMAIN: capitals, spelling, abbreviations).
enum AbbreviationLexicon {
  /// What `BCH` stands for, and what where one of `elected` follows.
  static let command = "Ban Chỉ huy"
  static let committee = "Ban Chấp hành"

  /// Those whose committee is elected: the Party, unions, associations.
  static let elected = """
    chi bộ
    chi hội
    chi đoàn
    công đoàn
    hiệp hội
    huyện đoàn
    hội
    liên đoàn
    thành đoàn
    thị đoàn
    tỉnh đoàn
    xã đoàn
    đoàn
    đảng bộ
    """

  static let names = """
    BCH = Ban Chỉ huy
    BCHQS = Ban Chỉ huy Quân sự
    BCĐ = Ban Chỉ đạo
    BHXH = Bảo hiểm xã hội
    BTC = Ban Tổ chức
    BTV = Ban Thường vụ
    CHQS = Chỉ huy quân sự
    CĐCS = Công đoàn cơ sở
    GD&ĐT = Giáo dục và Đào tạo
    GDĐT = Giáo dục và Đào tạo
    HCCB = Hội Cựu chiến binh
    HLHPN = Hội Liên hiệp Phụ nữ
    HND = Hội Nông dân
    HĐND = Hội đồng nhân dân
    HĐTĐKT = Hội đồng Thi đua - Khen thưởng
    HĐĐ = Hội đồng Đội
    KH&CN = Khoa học và Công nghệ
    KH&ĐT = Kế hoạch và Đầu tư
    LHPN = Liên hiệp Phụ nữ
    LĐLĐ = Liên đoàn Lao động
    LĐTB&XH = Lao động - Thương binh và Xã hội
    LĐTBXH = Lao động - Thương binh và Xã hội
    MTTQ = Mặt trận Tổ quốc
    MTTQVN = Mặt trận Tổ quốc Việt Nam
    NN&MT = Nông nghiệp và Môi trường
    NN&PTNT = Nông nghiệp và Phát triển nông thôn
    NTM = nông thôn mới
    TAND = Tòa án nhân dân
    THCS = Trung học cơ sở
    THPT = Trung học phổ thông
    TN&MT = Tài nguyên và Môi trường
    TNCS = Thanh niên Cộng sản
    TNCS HCM = Thanh niên Cộng sản Hồ Chí Minh
    TTYT = Trung tâm Y tế
    TĐKT = Thi đua, Khen thưởng
    UB MTTQ = Ủy ban Mặt trận Tổ quốc
    UBKT = Ủy ban Kiểm tra
    UBMTTQ = Ủy ban Mặt trận Tổ quốc
    UBMTTQVN = Ủy ban Mặt trận Tổ quốc Việt Nam
    UBND = Ủy ban nhân dân
    VHTT = Văn hóa và Thông tin
    VHTT&DL = Văn hóa, Thể thao và Du lịch
    VHTTDL = Văn hóa, Thể thao và Du lịch
    VKSND = Viện kiểm sát nhân dân
    """
}
