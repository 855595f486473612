/// Numbers that are written in words, where none are read as targets.
enum NumberWordLexicon {
  /// Without "năm", which is a year far more often than five; `none` for words that only look so.
  static let numbers = """
    ba = count
    bảy = count
    bốn = count
    chín = count
    hai = count
    mười = count
    mọi = all
    một = count
    một cách = none
    một phần = none
    một số = none
    một trong = none
    sáu = count
    thứ ba = none
    thứ hai = none
    toàn bộ = all
    toàn thể = all
    tám = count
    tất cả = all
    """
}
