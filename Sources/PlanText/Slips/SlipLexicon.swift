/// Phrases that hold a document together, and where each is looked for in spite of slips.
///
/// A phrase belongs here only if no other words of official Vietnamese have the same letters without marks at the place where it is looked for: `chi tiêu` keeps `chỉ tiêu` out.
enum SlipLexicon {
  /// Where a phrase is looked for.
  enum Place: String, CaseIterable, Sendable {
    /// At the beginning of a short line, or of one whose words go on behind a colon.
    case heading
    /// At the beginning of any line.
    case opening
    /// Anywhere, only where marks alone are wrong.
    case anywhere
  }

  static let phrases = """
    # the head
    cộng hòa xã hội chủ nghĩa việt nam = opening
    độc lập - tự do - hạnh phúc = opening
    đảng cộng sản việt nam = opening
    số: = opening
    # types of document
    kế hoạch = anywhere
    quyết định = anywhere
    nghị quyết = anywhere
    # grounds
    căn cứ = opening
    thực hiện = opening
    # the body
    mục đích = heading
    mục đích, yêu cầu = heading
    mục tiêu = heading
    yêu cầu = heading
    đối tượng = heading
    phạm vi = heading
    nội dung = heading
    nhiệm vụ = heading
    nhiệm vụ và giải pháp = heading
    nhiệm vụ, giải pháp = heading
    giải pháp = heading
    thời gian = heading
    địa điểm = heading
    hình thức = heading
    phương pháp = heading
    tiêu chí = heading
    lộ trình = heading
    tiến độ = heading
    kinh phí = heading
    kinh phí thực hiện = heading
    tổ chức thực hiện = heading
    phân công nhiệm vụ = heading
    phân công thực hiện = heading
    chế độ báo cáo = heading
    phụ lục = heading
    # organs
    ủy ban nhân dân = anywhere
    hội đồng nhân dân = anywhere
    thủ tướng chính phủ = anywhere
    mặt trận tổ quốc = anywhere
    # tasks
    phối hợp = anywhere
    # the foot
    nơi nhận = heading
    chủ tịch = heading
    phó chủ tịch = heading
    giám đốc = heading
    phó giám đốc = heading
    trưởng phòng = heading
    phó trưởng phòng = heading
    trưởng ban = heading
    phó trưởng ban = heading
    hiệu trưởng = heading
    phó hiệu trưởng = heading
    bí thư = heading
    phó bí thư = heading
    chánh văn phòng = heading
    bộ trưởng = heading
    thứ trưởng = heading
    thủ trưởng = heading
    """
}
