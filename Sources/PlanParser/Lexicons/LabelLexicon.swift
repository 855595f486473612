/// Words that number the outer parts of a document.
enum LabelLexicon {
  /// The word and the series it opens.
  static let words = """
    chương = chapter
    mục = division
    phần = part
    tiểu mục = division
    điều = article
    """

  /// Ordinals written out.
  static let ordinals = """
    thứ ba = 3
    thứ bảy = 7
    thứ hai = 2
    thứ nhất = 1
    thứ năm = 5
    thứ sáu = 6
    thứ tám = 8
    thứ tư = 4
    """
}
