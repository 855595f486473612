internal import PlanText

/// Functions that one agency has together, whose second half is often written small: "Sở Giáo dục và | đào tạo", "Bộ Nông nghiệp và | phát triển nông thôn".
enum FunctionPairs {
  private static let pairs = PhraseTable<Bool>(
    lines: """
      dân tộc và tôn giáo
      giáo dục & đào tạo
      giáo dục và đào tạo
      khoa học và công nghệ
      kinh tế và hạ tầng
      kế hoạch và đầu tư
      nông nghiệp & phát triển nông thôn
      nông nghiệp và môi trường
      nông nghiệp và phát triển nông thôn
      thông tin và truyền thông
      thương binh và xã hội
      thể thao và du lịch
      tài nguyên và môi trường
      văn hóa và thông tin
      văn hóa và thể thao
      """
  )
  /// Tokens of the shortest and of the longest pair.
  private static let lengths = 4...7

  /// Whether such a pair ends before token `end`.
  static func ends(_ tokens: Tokens, _ end: Int) -> Bool {
    lengths.contains { length in
      end >= length && pairs.exactly(tokens, end - length..<end) != nil
    }
  }
}
