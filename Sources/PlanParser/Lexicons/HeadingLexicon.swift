internal import PlanModel
internal import PlanText

/// Titles of parts, folded when compared (DOMAIN: anatomy of a plan).
enum HeadingLexicon {
  /// How headings of each role begin.
  static let openings = """
    cách thức = methods
    cách thức thực hiện = methods
    chế độ báo cáo = reporting
    chế độ thông tin, báo cáo = reporting
    chế độ thông tin báo cáo = reporting
    chỉ tiêu = objectives
    chỉ tiêu phấn đấu = objectives
    các chỉ tiêu = objectives
    các giải pháp = tasks
    các giải pháp thực hiện = tasks
    các mục tiêu = objectives
    các nhiệm vụ = tasks
    các nhiệm vụ và giải pháp = tasks
    các tiêu chí = criteria
    danh mục nhiệm vụ = tasks
    dự toán = funding
    dự toán kinh phí = funding
    giải pháp = tasks
    giải pháp thực hiện = tasks
    hình thức = methods
    hình thức tổ chức = methods
    hình thức, phương pháp = methods
    kinh phí = funding
    kinh phí thực hiện = funding
    kinh phí tổ chức = funding
    kinh phí và nguồn lực = funding
    khung thời gian = schedule
    lịch hoạt động = schedule
    lịch thực hiện = schedule
    lộ trình = schedule
    lộ trình thực hiện = schedule
    mục tiêu = objectives
    mục tiêu chung = objectives
    mục tiêu cụ thể = objectives
    mục tiêu tổng quát = objectives
    mục tiêu, chỉ tiêu = objectives
    mục tiêu và chỉ tiêu = objectives
    mục tiêu, yêu cầu = purposesAndRequirements
    mục tiêu, đối tượng = content
    mục tiêu, nhiệm vụ = content
    mục tiêu và nhiệm vụ = content
    mục đích = purposes
    mục đích, yêu cầu = purposesAndRequirements
    mục đích và yêu cầu = purposesAndRequirements
    mục đích - yêu cầu = purposesAndRequirements
    mục đích yêu cầu = purposesAndRequirements
    mục đích, ý nghĩa = purposes
    nguồn kinh phí = funding
    nguồn lực = funding
    nguồn lực thực hiện = funding
    nguồn vốn = funding
    nguồn vốn thực hiện = funding
    vốn thực hiện = funding
    vốn và nguồn vốn = funding
    nhiệm vụ = tasks
    nhiệm vụ cụ thể = tasks
    nhiệm vụ, giải pháp = tasks
    nhiệm vụ và giải pháp = tasks
    nhiệm vụ trọng tâm = tasks
    nội dung = content
    nội dung kế hoạch = content
    nội dung và phương thức = content
    nội dung, nhiệm vụ = tasks
    nội dung thực hiện = content
    nội dung triển khai = content
    phương pháp = methods
    phương pháp, cách thức = methods
    phương thức = methods
    phương thức thực hiện = methods
    phân công = assignments
    phân công nhiệm vụ = assignments
    phân công trách nhiệm = assignments
    phân công thực hiện = assignments
    phân công tổ chức thực hiện = implementation
    phạm vi = scope
    phạm vi điều chỉnh = scope
    phạm vi áp dụng = scope
    phạm vi thực hiện = scope
    phạm vi, đối tượng = scope
    quan điểm = viewpoints
    quan điểm chỉ đạo = viewpoints
    thời gian = schedule
    thời gian thực hiện = schedule
    thời gian, địa điểm = schedule
    thời gian và địa điểm = schedule
    tiến độ = schedule
    tiến độ thực hiện = schedule
    tiêu chí = criteria
    tiêu chuẩn = criteria
    tiêu chuẩn, điều kiện = criteria
    trách nhiệm = assignments
    trách nhiệm thực hiện = assignments
    trách nhiệm của các cơ quan, đơn vị = assignments
    tổ chức thực hiện = implementation
    tổ chức triển khai = implementation
    tổ chức triển khai thực hiện = implementation
    công tác tổ chức thực hiện = implementation
    thông tin, báo cáo = reporting
    thông tin báo cáo = reporting
    yêu cầu = requirements
    đối tượng = subjects
    đối tượng và phạm vi = subjects
    đối tượng, phạm vi = subjects
    đối tượng áp dụng = subjects
    đối tượng tham gia = subjects
    đối tượng, tiêu chuẩn = criteria
    đối tượng khen thưởng = subjects
    bối cảnh = situation
    căn cứ = situation
    căn cứ pháp lý = situation
    cơ sở pháp lý = situation
    hiện trạng = situation
    kết quả = situation
    kết quả thực hiện = situation
    kết quả đạt được = situation
    khái quát tình hình = situation
    những kết quả đạt được = situation
    sự cần thiết = situation
    thực trạng = situation
    tình hình = situation
    nhiệm vụ của các = assignments
    nhiệm vụ của thành viên = assignments
    nhiệm vụ các thành viên = assignments
    nhiệm vụ của từng = assignments
    trách nhiệm của từng = assignments
    giới thiệu chung = situation
    đặc điểm chung = situation
    đánh giá công tác = situation
    tồn tại, hạn chế = situation
    đặc điểm tình hình = situation
    đánh giá = situation
    đánh giá tình hình = situation
    bảo đảm kinh phí = funding
    chỉ tiêu cụ thể = objectives
    cơ chế tài chính = funding
    dự trù kinh phí = funding
    đảm bảo kinh phí = funding
    điều kiện dự thi = criteria
    điều kiện tham gia = criteria
    điều kiện, tiêu chuẩn = criteria
    điều kiện và tiêu chuẩn = criteria
    hình thức và phương pháp = methods
    kế hoạch kinh phí = funding
    kinh phí, nguồn lực = funding
    mục đích ý nghĩa = purposes
    mục đích và ý nghĩa = purposes
    ý nghĩa, mục đích = purposes
    mục tiêu, yêu cầu cụ thể = purposesAndRequirements
    nguồn kinh phí thực hiện = funding
    nguồn nhân lực = content
    nhân lực = content
    nguồn tài chính = funding
    phương pháp tiến hành = methods
    phương pháp thực hiện = methods
    quan điểm, mục tiêu = objectives
    tầm nhìn = objectives
    định hướng đến năm = objectives
    nhiệm vụ, giải pháp chủ yếu = tasks
    nhiệm vụ và giải pháp chủ yếu = tasks
    nhiệm vụ chủ yếu = tasks
    thành phần = subjects
    thành phần dự = subjects
    thành phần thực hiện = content
    thành phần mời = subjects
    thành phần tham dự = subjects
    thành phần tham gia = subjects
    thành phần, đối tượng = subjects
    thành phần, số lượng = subjects
    thành phần hồ sơ = content
    đối tượng, thành phần = subjects
    đối tượng và thành phần = subjects
    đối tượng, số lượng = subjects
    đối tượng và số lượng = subjects
    đối tượng, điều kiện = content
    đối tượng, điều kiện, tiêu chuẩn = content
    thời gian, địa điểm, thành phần = content
    thời gian, thành phần = content
    thời gian, địa điểm và thành phần = content
    thời gian, đối tượng = content
    thời gian, địa điểm, đối tượng = content
    yêu cầu chung = requirements
    yêu cầu cụ thể = requirements
    """

  /// Words that may stand before the phrase.
  static let leadIns = PhraseTable<Bool>(
    lines: """
      các
      về
      một số
      những
      """
  )

  /// Words that may follow the phrase without making the heading one of another subject.
  static let qualifiers = PhraseTable<Bool>(
    lines: """
      ban hành
      chính
      chung
      chủ yếu
      cụ thể
      của kế hoạch
      cơ bản
      cần thiết
      kế hoạch
      năm
      phấn đấu
      riêng
      thi đua
      thực hiện
      thực hiện kế hoạch
      tham gia
      tham dự
      thi
      dự thi
      tuyên truyền
      tập huấn
      đào tạo
      bồi dưỡng
      triển khai
      triển khai thực hiện
      trọng tâm
      tổ chức
      tổ chức thực hiện
      tổng quát
      và
      chủ lực
      đến
      đến năm
      giai đoạn
      áp dụng
      khen thưởng
      xét khen thưởng
      lấy ý kiến
      khảo sát
      kiểm tra
      đặt ra
      của phong trào
      của phong trào thi đua
      trong năm
      """
  )

  /// Phrases that keep their role whatever they are about: "Mục tiêu phát triển", "Đối tượng dự thi".
  static let openEnded = PhraseTable<Bool>(
    lines: """
      giới thiệu chung
      nhiệm vụ của các
      nhiệm vụ của thành viên
      nhiệm vụ các thành viên
      nhiệm vụ của từng
      trách nhiệm của từng
      thực trạng
      tình hình
      đánh giá công tác
      chỉ tiêu
      các chỉ tiêu
      các mục tiêu
      mục tiêu
      mục tiêu chung
      mục tiêu cụ thể
      mục tiêu tổng quát
      mục đích
      phạm vi
      tầm nhìn
      đối tượng
      """
  )

  /// Phrases that may mean more than the role they are given: the children of such a heading say which of them has it.
  static let broad = PhraseTable<Bool>(lines: "nguồn lực\nvề nguồn lực\ncác nguồn lực")

  /// What awards and penalties are headed by.
  static let awards = PhraseTable<Bool>(lines: "khen thưởng\nkỷ luật\nxử lý vi phạm")

  /// How the heading of a task ends that goes on with what it is to reach.
  static let announcements = PhraseTable<Bool>(
    lines: """
      với chỉ tiêu
      với các chỉ tiêu
      với các mục tiêu
      với các mục tiêu sau
      với mục tiêu
      với mục tiêu cụ thể
      """
  )

  /// Roles that a heading has whatever follows the phrase.
  static let strong: [SectionRole] = [
    .criteria, .purposesAndRequirements, .funding, .implementation, .reporting, .tasks, .content,
  ]
}
