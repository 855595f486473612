internal import PlanModel

/// Names and codes of the kinds of official documents (Nghị định 30/2020/NĐ-CP, Điều 7 and Phụ lục III).
enum DocumentTypeLexicon {
  /// Names as they stand in running text and as titles.
  static let names = """
    báo cáo = report
    biên bản = minutes
    bộ luật = law
    chiến lược = strategy
    chỉ lệnh = other
    chỉ thị = directive
    chương trình = programme
    chương trình hành động = programme
    chương trình công tác = programme
    chương trình phối hợp = programme
    công điện = telegram
    công văn = officialLetter
    dự án = project
    hiến pháp = constitution
    hướng dẫn = guideline
    kế hoạch = plan
    kế hoạch hành động = plan
    kế hoạch liên tịch = plan
    kế hoạch phối hợp = plan
    kết luận = conclusion
    luật = law
    nghị quyết = resolution
    nghị quyết liên tịch = resolution
    nghị định = decree
    pháp lệnh = ordinance
    phương án = scheme
    quy chế = regulation
    quy chế phối hợp = regulation
    quy định = regulation
    quyết định = decision
    thông báo = notice
    thông báo kết luận = notice
    thông tư = circular
    thông tư liên tịch = jointCircular
    tờ trình = proposal
    văn bản = officialLetter
    văn bản hợp nhất = other
    văn bản thỏa thuận = other
    điều lệ = regulation
    đề án = project
    """

  /// Words that may stand between a kind's name and its number.
  static let kinds = """
    công tác
    hành động
    hợp nhất
    khẩn
    liên ngành
    liên tịch
    phối hợp
    """

  /// What shows that several organs issued a document together: words beside its name, codes in its number.
  static let joint = """
    CTLT
    CTPH
    HDLN
    HDLT
    KHLN
    KHLT
    KHPH
    NQLT
    QCLT
    QCPH
    TTLT
    liên ngành
    liên tịch
    """

  /// Codes that open a document's symbol.
  static let codes = """
    BB = minutes
    BC = report
    BTT = other
    CT = directive
    CTHĐ = programme
    CTLT = programme
    CTPH = programme
    CTr = programme
    CTrPH = programme
    CV = officialLetter
    CĐ = telegram
    DA = project
    HD = guideline
    HDLN = guideline
    HDLT = guideline
    KH = plan
    KHLN = plan
    KHPH = plan
    KHLT = plan
    KL = conclusion
    L = law
    LCT = law
    NQ = resolution
    NQLT = resolution
    NĐ = decree
    PA = scheme
    PL = ordinance
    QC = regulation
    QCLT = regulation
    QCPH = regulation
    QH = law
    QyĐ = regulation
    QyC = regulation
    QĐ = decision
    QĐi = regulation
    TB = notice
    TBKL = notice
    TC = notice
    TT = circular
    TTLT = jointCircular
    TTr = proposal
    VBHN = other
    ĐA = project
    """

  /// Type words that head a document when they stand alone on a line in capitals.
  static let headings = """
    báo cáo = report
    biên bản = minutes
    chỉ thị = directive
    chương trình = programme
    chương trình hành động = programme
    công điện = telegram
    công văn = officialLetter
    hướng dẫn = guideline
    kế hoạch = plan
    kế hoạch hành động = plan
    kế hoạch liên tịch = plan
    kế hoạch phối hợp = plan
    kết luận = conclusion
    luật = law
    nghị quyết = resolution
    nghị định = decree
    phương án = scheme
    quy chế = regulation
    quy định = regulation
    quyết định = decision
    thông báo = notice
    thông tư = circular
    tờ trình = proposal
    đề án = project
    """
}
