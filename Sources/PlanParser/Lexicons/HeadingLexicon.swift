internal import PlanModel
internal import PlanText

/// Titles of parts, folded when compared (DOMAIN: anatomy of a plan).
enum HeadingLexicon {
  /// How headings of each role begin.
  static let openings = """
    biện pháp = tasks
    biện pháp thực hiện = tasks
    bảo đảm kinh phí = funding
    bối cảnh = situation
    chế độ báo cáo = reporting
    chế độ thông tin báo cáo = reporting
    chế độ thông tin, báo cáo = reporting
    chỉ tiêu = objectives
    chỉ tiêu cụ thể = objectives
    chỉ tiêu phấn đấu = objectives
    các biện pháp = tasks
    các chỉ tiêu = objectives
    các giải pháp = tasks
    các giải pháp thực hiện = tasks
    các mục tiêu = objectives
    các nhiệm vụ = tasks
    các nhiệm vụ và giải pháp = tasks
    các tiêu chí = criteria
    cách thức = methods
    cách thức thực hiện = methods
    công tác tổ chức thực hiện = implementation
    căn cứ = situation
    căn cứ lập kế hoạch = situation
    căn cứ pháp lý = situation
    căn cứ xây dựng kế hoạch = situation
    cơ chế tài chính = funding
    cơ sở pháp lý = situation
    danh mục nhiệm vụ = tasks
    dự toán = funding
    dự toán kinh phí = funding
    dự trù kinh phí = funding
    giải pháp = tasks
    giải pháp thực hiện = tasks
    giới thiệu chung = situation
    hiện trạng = situation
    hình thức = methods
    hình thức tổ chức = methods
    hình thức và phương pháp = methods
    hình thức, phương pháp = methods
    khung thời gian = schedule
    khái quát tình hình = situation
    kinh phí = funding
    kinh phí thực hiện = funding
    kinh phí tổ chức = funding
    kinh phí và nguồn lực = funding
    kinh phí, nguồn lực = funding
    kế hoạch kinh phí = funding
    kết quả = situation
    kết quả thực hiện = situation
    kết quả đạt được = situation
    lịch công tác = schedule
    lịch công tác trọng tâm = schedule
    lịch hoạt động = schedule
    lịch hoạt động trọng tâm = schedule
    lịch thực hiện = schedule
    lộ trình = schedule
    lộ trình thực hiện = schedule
    mục tiêu = objectives
    mục tiêu chung = objectives
    mục tiêu cụ thể = objectives
    mục tiêu tổng quát = objectives
    mục tiêu và chỉ tiêu = objectives
    mục tiêu và nhiệm vụ = content
    mục tiêu, chỉ tiêu = objectives
    mục tiêu, nhiệm vụ = content
    mục tiêu, yêu cầu = purposesAndRequirements
    mục tiêu, yêu cầu cụ thể = purposesAndRequirements
    mục tiêu, đối tượng = content
    mục đích = purposes
    mục đích - yêu cầu = purposesAndRequirements
    mục đích và yêu cầu = purposesAndRequirements
    mục đích và ý nghĩa = purposes
    mục đích yêu cầu = purposesAndRequirements
    mục đích ý nghĩa = purposes
    mục đích, yêu cầu = purposesAndRequirements
    mục đích, ý nghĩa = purposes
    nguồn kinh phí = funding
    nguồn kinh phí thực hiện = funding
    nguồn lực = funding
    nguồn lực thực hiện = funding
    nguồn nhân lực = content
    nguồn tài chính = funding
    nguồn vốn = funding
    nguồn vốn thực hiện = funding
    nhiệm vụ = tasks
    nhiệm vụ chủ yếu = tasks
    nhiệm vụ các thành viên = assignments
    nhiệm vụ cụ thể = tasks
    nhiệm vụ của các = assignments
    nhiệm vụ của thành viên = assignments
    nhiệm vụ của từng = assignments
    nhiệm vụ trọng tâm = tasks
    nhiệm vụ và giải pháp = tasks
    nhiệm vụ và giải pháp chủ yếu = tasks
    nhiệm vụ, giải pháp = tasks
    nhiệm vụ, giải pháp chủ yếu = tasks
    nhân lực = content
    những kết quả đạt được = situation
    nội dung = content
    nội dung kế hoạch = content
    nội dung thực hiện = content
    nội dung triển khai = content
    nội dung và phương thức = content
    nội dung, nhiệm vụ = tasks
    phân công = assignments
    phân công nhiệm vụ = assignments
    phân công thực hiện = assignments
    phân công trách nhiệm = assignments
    phân công tổ chức thực hiện = implementation
    phương pháp = methods
    phương pháp thực hiện = methods
    phương pháp tiến hành = methods
    phương pháp, cách thức = methods
    phương thức = methods
    phương thức thực hiện = methods
    phạm vi = scope
    phạm vi thực hiện = scope
    phạm vi áp dụng = scope
    phạm vi điều chỉnh = scope
    phạm vi, đối tượng = scope
    quan điểm = viewpoints
    quan điểm chỉ đạo = viewpoints
    quan điểm, mục tiêu = objectives
    sự cần thiết = situation
    thành phần = subjects
    thành phần dự = subjects
    thành phần hồ sơ = content
    thành phần mời = subjects
    thành phần tham dự = subjects
    thành phần tham gia = subjects
    thành phần thực hiện = content
    thành phần, số lượng = subjects
    thành phần, đối tượng = subjects
    thông tin báo cáo = reporting
    thông tin, báo cáo = reporting
    thời gian = schedule
    thời gian thực hiện = schedule
    thời gian và địa điểm = schedule
    thời gian, thành phần = content
    thời gian, địa điểm = schedule
    thời gian, địa điểm và thành phần = content
    thời gian, địa điểm, thành phần = content
    thời gian, địa điểm, đối tượng = content
    thời gian, đối tượng = content
    thực trạng = situation
    tiêu chuẩn = criteria
    tiêu chuẩn, điều kiện = criteria
    tiêu chí = criteria
    tiến độ = schedule
    tiến độ thực hiện = schedule
    trách nhiệm = assignments
    trách nhiệm của các cơ quan, đơn vị = assignments
    trách nhiệm của từng = assignments
    trách nhiệm thực hiện = assignments
    tình hình = situation
    tầm nhìn = objectives
    tồn tại, hạn chế = situation
    tổ chức thực hiện = implementation
    tổ chức triển khai = implementation
    tổ chức triển khai thực hiện = implementation
    vốn thực hiện = funding
    vốn và nguồn vốn = funding
    yêu cầu = requirements
    yêu cầu chung = requirements
    yêu cầu cụ thể = requirements
    ý nghĩa, mục đích = purposes
    điều kiện dự thi = criteria
    điều kiện tham gia = criteria
    điều kiện và tiêu chuẩn = criteria
    điều kiện, tiêu chuẩn = criteria
    đánh giá = situation
    đánh giá công tác = situation
    đánh giá tình hình = situation
    đảm bảo kinh phí = funding
    đặc điểm chung = situation
    đặc điểm tình hình = situation
    định hướng đến năm = objectives
    đối tượng = subjects
    đối tượng khen thưởng = subjects
    đối tượng tham gia = subjects
    đối tượng và phạm vi = subjects
    đối tượng và số lượng = subjects
    đối tượng và thành phần = subjects
    đối tượng áp dụng = subjects
    đối tượng, phạm vi = subjects
    đối tượng, số lượng = subjects
    đối tượng, thành phần = subjects
    đối tượng, tiêu chuẩn = criteria
    đối tượng, điều kiện = content
    đối tượng, điều kiện, tiêu chuẩn = content
    """

  /// Words that may stand before the phrase.
  static let leadIns = PhraseTable<Bool>(
    lines: """
      các
      một số
      những
      về
      """
  )

  /// Words that may follow the phrase without making the heading one of another subject.
  static let qualifiers = PhraseTable<Bool>(
    lines: """
      ban hành
      bồi dưỡng
      chung
      chính
      chủ lực
      chủ yếu
      có liên quan
      cơ bản
      cần thiết
      cụ thể
      của kế hoạch
      của phong trào
      của phong trào thi đua
      dự thi
      giai đoạn
      khen thưởng
      khảo sát
      kiểm tra
      kế hoạch
      lấy ý kiến
      năm
      phấn đấu
      riêng
      tham dự
      tham gia
      thi
      thi đua
      thực hiện
      thực hiện kế hoạch
      triển khai
      triển khai thực hiện
      trong năm
      trọng tâm
      tuyên truyền
      tập huấn
      tổ chức
      tổ chức thực hiện
      tổng quát
      và
      xét khen thưởng
      áp dụng
      đào tạo
      đặt ra
      đến
      đến năm
      """
  )

  /// Phrases that keep their role whatever they are about: "Mục tiêu phát triển", "Đối tượng dự thi".
  static let openEnded = PhraseTable<Bool>(
    lines: """
      bối cảnh
      chỉ tiêu
      các chỉ tiêu
      các mục tiêu
      căn cứ pháp lý
      cơ sở pháp lý
      giới thiệu chung
      hiện trạng
      mục tiêu
      mục tiêu chung
      mục tiêu cụ thể
      mục tiêu tổng quát
      mục đích
      nhiệm vụ các thành viên
      nhiệm vụ của các
      nhiệm vụ của thành viên
      nhiệm vụ của từng
      phạm vi
      thực trạng
      trách nhiệm của từng
      tình hình
      tầm nhìn
      đánh giá công tác
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
