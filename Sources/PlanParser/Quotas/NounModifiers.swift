internal import PlanModel
internal import PlanText

/// Verbs that tell what a noun is for and end no noun phrase.
extension CountedPhrase {
  private static let modifiers = PhraseTable<Bool>(
    lines: """
      kiểm tra
      giám sát
      quản lý
      tuyên truyền
      phổ biến
      hướng dẫn
      bồi dưỡng
      tập huấn
      sản xuất
      hỗ trợ
      xây dựng
      cung cấp
      cai nghiện
      huấn luyện
      khám
      chuyển đổi
      chế biến
      sơ tán
      trấn áp
      dạy nghề
      giải quyết
      giới thiệu
      khảo sát
      kinh doanh
      nghiên cứu
      phòng ngừa
      ra quân
      số hóa
      truyền thông
      trao đổi
      tuần tra
      tư vấn
      vận động
      vệ sinh
      xúc tiến
      đào tạo
      đánh giá
      điều tra
      đối thoại
      đổi mới
      """
  )

  private static let plurals = PhraseTable<Bool>(lines: "các\nnhững")

  /// "80% các | tổ chức, cơ quan, trường học": behind a word for many no verb stands, but a noun that is spelt like one.
  static func isPlural(_ tokens: Tokens, _ at: Int, from index: Int) -> Bool {
    at > index && plurals.match(tokens, at: at - 1, before: at) != nil
  }

  private static let numbers = PhraseTable<Bool>(lines: "số")

  /// "5% số vụ, | số người chết, bị thương": whether both members of a list are told by their number; not "… số vụ, | số tiền thiệt hại không quá 5 tỷ đồng", "… số cơ sở, | số còn lại tự kiểm tra".
  static func joinsNumbers(_ tokens: Tokens, _ first: Int, _ at: Int, _ end: Int) -> Bool {
    guard numbers.match(tokens, at: first, before: end) != nil,
      numbers.match(tokens, at: at, before: end) != nil
    else { return false }
    let member = (at..<end).prefix(longestMember).prefix { !tokens[$0].isSymbol(",") }
    return member.allSatisfy {
      tokens[$0].kind == .word && rests.match(tokens, at: $0, before: end) == nil
    }
  }

  private static let rests = PhraseTable<Bool>(lines: "còn lại")
  /// Tokens of a member of a list that are looked at.
  private static let longestMember = 16

  /// "lớp tập huấn", "đoàn kiểm tra": a verb that tells what the noun before it is for.
  static func modifies(_ tokens: Tokens, _ at: Int, _ length: Int, _ end: Int) -> Bool {
    modifiers.match(tokens, at: at, before: end) != nil
      && !(1...2).contains { localities.exactly(tokens, max(0, at - $0)..<at) != nil }
  }

  /// Those of whom a verb says what they do: "100% xã | xây dựng kế hoạch".
  private static let localities = PhraseTable<Bool>(
    lines:
      "xã\nphường\nthị trấn\nđặc khu\nhuyện\nquận\nthị xã\ntỉnh\nthành phố\nthôn\nấp\nđịa phương\nhộ\ncơ quan"
  )
}
