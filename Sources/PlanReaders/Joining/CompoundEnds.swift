import PlanText

/// Compounds whose last word alone would want more behind it: `địa điểm` ends a line that `điểm` does not.
enum CompoundEnds {
  static let phrases: Set<[Syllable]> = Set(
    lexiconLines(
      """
      chỉ số
      chuyên mục
      dân số
      danh mục
      hạn mức
      hạng mục
      hàng năm
      hằng năm
      hệ số
      khuyết điểm
      kỷ lục
      nhược điểm
      phụ lục
      quan điểm
      tài khoản
      tế số
      thiểu số
      thời điểm
      trọng điểm
      hội số
      đa số
      điều khoản
      địa điểm
      định mức
      đặc điểm
      đề mục
      đổi số
      ưu điểm
      """
    ).map { Tokens($0).all.map(\.key) })
}
