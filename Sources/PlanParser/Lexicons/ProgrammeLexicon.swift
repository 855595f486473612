/// Words of programmes: emulation movements, models, exemplary people and groups.
enum ProgrammeLexicon {
  /// What a programme's name begins with.
  static let nouns = """
    chuyên đề thi đua
    cuộc vận động
    danh hiệu
    gương điển hình
    gương điển hình tiên tiến
    lĩnh vực
    mô hình
    mô hình, điển hình
    phong trào
    phong trào thi đua
    điển hình
    điển hình tiên tiến
    """

  /// Verbs that may stand before the noun.
  static let openings = """
    bồi dưỡng
    các
    lựa chọn
    nhân rộng
    phát hiện
    triển khai
    tổ chức
    và
    xây dựng
    """

  /// Whom a criterion is about.
  static let groups = """
    chiến sỹ = individual
    chủ hộ = household
    cá nhân = individual
    cán bộ = individual
    công chức = individual
    công nhân = individual
    cơ quan = collective
    doanh nghiệp = collective
    gia đình = household
    giáo viên = individual
    học sinh = individual
    hộ = household
    hộ dân = household
    hộ gia đình = household
    hợp tác xã = collective
    nông dân = individual
    thôn = collective
    tập thể = collective
    tổ chức = collective
    xã = collective
    y, bác sỹ = individual
    đoàn viên = individual
    đơn vị = collective
    đảng viên = individual
    """
}
