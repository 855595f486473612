/// The posts that line joining knows, as lines of its lexicon.
enum LinePosts {
  static let lines =
    posts.utf8.split(separator: 0x0A).reduce(into: "") { $0 += "\n\(Substring($1)) = post" }

  private static let posts = """
    bí thư
    bí thư huyện ủy
    bí thư tỉnh ủy
    bí thư đảng ủy
    bộ trưởng
    chi cục trưởng
    chi hội trưởng
    chánh thanh tra
    chánh văn phòng
    chánh án
    chính trị viên
    chỉ huy trưởng
    chủ nhiệm
    chủ tịch
    chủ tịch công đoàn
    chủ tịch hội
    cục phó
    cục trưởng
    giám đốc
    hiệu trưởng
    hạt trưởng
    lãnh đạo
    người lập kế hoạch
    phó bí thư
    phó chánh văn phòng
    phó chỉ huy trưởng
    phó chủ nhiệm
    phó chủ tịch
    phó cục trưởng
    phó giám đốc
    phó giám đốc phụ trách
    phó giám đốc thường trực
    phó hiệu trưởng
    phó thủ trưởng
    phó thủ tướng
    phó trưởng ban
    phó trưởng ban thường trực
    phó trưởng công an
    phó trưởng phòng
    phó tổng giám đốc
    phó viện trưởng
    quyền chủ tịch
    thủ trưởng
    thủ tướng
    thứ trưởng
    trưởng ban
    trưởng bản
    trưởng công an
    trưởng khoa
    trưởng khu phố
    trưởng phòng
    trưởng thôn
    trưởng trạm
    trưởng xóm
    trưởng đoàn
    trưởng ấp
    trạm trưởng
    tổ trưởng
    tổng giám đốc
    viện trưởng
    vụ trưởng
    đội trưởng
    """
}
