/// The phrases that times are written with.
enum TimeLexicon {
  /// Words that bind an action to a time, and how.
  static let relations = PhraseTable<TimeRelationWord>(lines: relationLines)

  static let relationLines = """
    trước = before
    đến = by
    tới = by
    đến thời điểm = by
    cho đến = by
    cho tới = by
    cho đến hết = by
    cho tới hết = by
    đến trước = before
    tới trước = before
    đến hết = by
    tới hết = by
    hết = by
    chậm nhất = by
    chậm nhất là = by
    chậm nhất đến = by
    chậm nhất vào = by
    chậm nhất trong = by
    chậm nhất là đến = by
    chậm nhất là vào = by
    chậm nhất là trong = by
    chậm nhất là trước = before
    chậm nhất trước = before
    muộn nhất = by
    muộn nhất là = by
    muộn nhất đến = by
    muộn nhất vào = by
    muộn nhất là đến = by
    muộn nhất là trước = before
    không quá = by
    không muộn hơn = by
    không chậm hơn = by
    không trễ hơn = by
    không chậm quá = by
    trễ nhất = by
    trễ nhất là = by
    hạn chót = by
    hạn chót là = by
    hạn cuối = by
    hạn cuối là = by
    hạn cuối cùng = by
    hạn cuối cùng là = by
    trong = within
    ngay trong = within
    nội trong = within
    trọn trong = within
    trong khoảng = within
    trong khoảng thời gian = within
    trong thời gian = within
    trong suốt = within
    trong cả = within
    vào = within
    vào khoảng = within
    vào thời gian = within
    vào hồi = within
    vào lúc = within
    lúc = within
    hồi = within
    khoảng = within
    dịp = within
    vào dịp = within
    trong dịp = within
    từ = from
    kể từ = from
    bắt đầu từ = from
    bắt đầu kể từ = from
    tính từ = from
    trong khoảng từ = from
    trong thời gian từ = from
    sau = after
    trước, trong và sau = within
    trước và sau = within
    """

  /// Words between the two ends of a range.
  static let until = PhraseTable<Bool>(
    lines: """
      đến
      tới
      đến hết
      tới hết
      đến trước
      tới trước
      cho đến
      cho tới
      cho đến hết
      cho tới hết
      cho đến trước
      """
  )

  /// Behind the first end of a range that comes again: it lies in the year, quarter or month before.
  static let before = PhraseTable<Bool>(
    lines: """
      năm trước
      của năm trước
      năm liền trước
      năm trước liền kề
      của năm trước liền kề
      tháng trước
      của tháng trước
      tháng liền trước
      tháng trước liền kề
      của tháng trước liền kề
      tháng trước kỳ báo cáo
      của tháng trước kỳ báo cáo
      năm trước kỳ báo cáo
      của năm trước kỳ báo cáo
      """
  )

  /// Seasons, of which no calendar tells the days.
  static let seasons = PhraseTable<Bool>(
    lines: """
      hè
      mùa hè
      dịp hè
      kỳ nghỉ hè
      mùa mưa
      mùa mưa bão
      mùa mưa lũ
      mùa bão
      mùa bão lũ
      mùa lũ
      mùa lụt bão
      mùa khô
      mùa cạn
      mùa khô hạn
      mùa nắng nóng
      mùa đông
      mùa xuân
      mùa cưới
      mùa lễ hội
      mùa vụ
      mùa thi
      mùa khai giảng
      """
  )

  /// Behind a time: it goes on without end.
  static let onward = PhraseTable<Bool>(
    lines: """
      trở đi
      và các năm tiếp theo
      và những năm tiếp theo
      và các năm sau
      và những năm sau
      và các năm kế tiếp
      và các năm sau đó
      và những năm sau đó
      và các năm tiếp sau
      và các giai đoạn tiếp theo
      và giai đoạn tiếp theo
      và năm tiếp theo
      và các năm
      , các năm tiếp theo
      và về sau
      """
  )

  /// Heads of a stretch of years.
  static let stages = PhraseTable<Bool>(
    lines: """
      giai đoạn
      thời kỳ
      nhiệm kỳ
      niên khóa
      khóa
      các giai đoạn
      """
  )

  /// Heads of a school year.
  static let schoolYears = PhraseTable<Bool>(
    lines: """
      năm học
      các năm học
      """
  )

  /// Words that make a year one to come, and how many years later.
  static let laterYears = PhraseTable<Bool>(
    lines: """
      năm sau
      năm tiếp theo
      năm kế tiếp
      năm liền kề
      năm liền sau
      """
  )

  /// Nouns that a year's digits may count instead.
  static let measured = PhraseTable<Bool>(
    lines: """
      triệu
      tỷ
      nghìn
      ngàn
      đồng
      người
      hộ
      ha
      km
      m
      tấn
      lượt
      lao động
      doanh nghiệp
      đơn vị
      số
      tổng
      diện tích
      dân số
      thời gian
      trở lên
      trở xuống
      đêm
      """
  )

  /// Words before a year that make it an outlook, not a term.
  static let outlook = PhraseTable<Bool>(
    lines: """
      tầm nhìn
      tầm nhìn chiến lược
      định hướng
      """
  )
}

/// How a word binds an action to a time.
enum TimeRelationWord: String, Sendable {
  /// Until the end of what follows.
  case by
  /// Until what follows begins; a day itself is meant with its end.
  case before
  case within
  case from
  /// From the end of what follows on.
  case after
}
