import PlanText

/// Words of two syllables that lines end in.
enum CompoundEnds {
  /// Compounds whose last word alone would want more behind it: `địa điểm` ends a line that `điểm` does not.
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
      cao điểm
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

  /// How headings end that no sentence begins with: `Mục đích`, `Mục tiêu chung`, `Mục tiêu tổng quát`.
  static let headings: Set<[Syllable]> = Set(
    lexiconLines(
      """
      mục đích
      tiêu chung
      tổng quát
      """
    ).map { Tokens($0).all.map(\.key) })
}
