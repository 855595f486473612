/// Numbers written in words, shares, and numbers written both ways.
extension FigureScan {
  /// A number in words, below a thousand; larger ones take words of scale as figures do: `mười lăm`, `hai mươi mốt`, `một trăm linh năm`.
  ///
  /// "năm" begins one only where what it counts follows, as it means "year" otherwise; "một" does not where it only means "a", nor any behind "thứ", "tháng" or "quý".
  func words(_ at: Int) -> Numeral? {
    guard at < end, let first = self[at], first.digit != nil || first == .ten, mayBegin(at, first)
    else { return nil }
    return wordsBelowThousand(at).map { Numeral(Decimal($0.value), length: $0.next - at) }
  }

  private func wordsBelowThousand(_ at: Int) -> (value: Int, next: Int)? {
    guard let digit = self[at]?.digit, self[at + 1] == .hundred, self[at] != .ten else {
      return wordsBelowHundred(at)
    }
    let hundreds = digit * 100
    if self[at + 2] == .zeroTens || self[at + 2] == .zeroTensToo, let unit = self[at + 3]?.digit {
      return (hundreds + unit, at + 4)
    }
    if let rest = wordsBelowHundred(at + 2), rest.value >= 10 {
      return (hundreds + rest.value, rest.next)
    }
    return (hundreds, at + 2)
  }

  private func wordsBelowHundred(_ at: Int) -> (value: Int, next: Int)? {
    if self[at] == .ten {
      if self[at + 1] == .fiveBehind || self[at + 1] == .fiveBehindToo { return (15, at + 2) }
      guard let unit = self[at + 1]?.digit, self[at + 1] != .five else { return (10, at + 1) }
      return (10 + unit, at + 2)
    }
    guard let digit = self[at]?.digit else { return nil }
    guard self[at + 1] == .tens, digit > 1 else { return (digit, at + 1) }
    guard let unit = self[at + 2]?.digitBehindTens else { return (digit * 10, at + 2) }
    return (digit * 10 + unit, at + 3)
  }

  private func mayBegin(_ at: Int, _ word: NumberWord) -> Bool {
    let token = tokens[at]
    if at > 0, NumberContext.before.match(tokens, at: at - 1, before: at) != nil { return false }
    if token.isCapitalised, at + 1 < end, tokens[at + 1].isCapitalised, !token.isAllCaps {
      return false
    }
    if token.isCapitalised, !token.isAllCaps, at > 0, tokens[at - 1].isCapitalised { return false }
    let follows: (PhraseTable<Bool>) -> Bool = { $0.match(tokens, at: at + 1, before: end) != nil }
    switch word {
    case .five:
      if at > 0,
        NumberContext.beforeYear.match(tokens, at: at - 1, before: at) != nil || isNumber(at - 1)
      {
        return false
      }
      return self[at + 1] == .tens || self[at + 1]?.power != nil || follows(NumberContext.counted)
    case .one: return !follows(NumberContext.behindArticle)
    default: return true
    }
  }

  /// A share: `2/3`, `một phần ba`, `một nửa`.
  func share(_ at: Int) -> Numeral? {
    if isNumber(at), isSymbol("/", at + 1), isGlued(at + 1), isNumber(at + 2), isGlued(at + 2) {
      guard tokens.digitCount(at) <= 4, tokens.digitCount(at + 2) <= 4, !isGluedSlash(at + 3),
        at == 0 || !isGlued(at) || tokens[at - 1].isSymbol("("), let part = tokens.value(at),
        let whole = tokens.value(at + 2), whole > 0
      else { return nil }
      var result = Numeral(Decimal(part), length: 3)
      result.denominator = whole
      return result
    }
    guard let part = self[at]?.digit else { return nil }
    if part == 1, NumberContext.half.match(tokens, at: at + 1, before: end) != nil {
      var result = Numeral(Decimal(1), length: 2)
      result.denominator = 2
      return result
    }
    guard self[at + 1] == .part, let whole = self[at + 2]?.digitBehindTens ?? self[at + 2]?.digit,
      whole > part
    else { return nil }
    var result = Numeral(Decimal(part), length: 3)
    result.denominator = whole
    return result
  }

  private func isGluedSlash(_ at: Int) -> Bool { isSymbol("/", at) && isGlued(at) }

  /// A number given twice: `05 (năm)`, `hai (02)`; nil where none of the kind stands here.
  func pair(_ first: Numeral, _ at: Int) -> Numeral? {
    let open = at + first.length
    guard isSymbol("(", open) else { return nil }
    let inner: Numeral?
    if isNumber(at) {
      let bare = FigureScan(tokens: tokens, end: end).wordsBelowThousand(open + 1)
      inner = bare.map { Numeral(Decimal($0.value), length: $0.next - open - 1) }
    } else {
      inner = figures(open + 1)
    }
    guard let inner, isSymbol(")", open + 1 + inner.length) else { return nil }
    var result = first
    result.length += inner.length + 2
    result.agrees = first.value == inner.value
    return result
  }
}

/// Words around number words that tell numbers from other words.
enum NumberContext {
  /// Before a number word: it is an ordinal or a name.
  static let before = PhraseTable<Bool>(lines: "thứ\ntháng\nquý\nchủ\nkhóa\nlớp\nđòn")

  /// Before "năm": it means a year.
  static let beforeYear = PhraseTable<Bool>(
    lines: """
      hằng
      hàng
      mỗi
      từng
      các
      trong
      cả
      đầu
      giữa
      cuối
      những
      qua
      nhiều
      hai
      ba
      bốn
      năm
      sáu
      bảy
      tám
      chín
      mười
      mươi
      trăm
      nghìn
      một
      /
      """
  )

  /// What "năm" counts where it means five.
  static let counted = PhraseTable<Bool>(
    lines: """
      xã
      phường
      thị trấn
      huyện
      tỉnh
      thôn
      bản
      tổ
      khu
      đơn vị
      cơ quan
      phòng
      trường
      lớp
      mô hình
      điển hình
      tập thể
      cá nhân
      hộ
      gia đình
      người
      cán bộ
      đồng chí
      thành viên
      đại biểu
      doanh nghiệp
      hợp tác xã
      tiêu chí
      chỉ tiêu
      nội dung
      nhiệm vụ
      giải pháp
      nhóm
      lĩnh vực
      yếu tố
      bước
      cuộc
      đợt
      lần
      buổi
      hội nghị
      công trình
      dự án
      sản phẩm
      cụm
      phần
      bộ
      giấy
      bằng
      ngày
      tháng
      tuần
      giờ
      đồng
      """
  )

  /// Behind "một" where it only means "a".
  static let behindArticle = PhraseTable<Bool>(
    lines: """
      số
      trong
      cách
      vài
      khi
      mặt
      cửa
      bên
      lần nữa
      chút
      ít
      loạt
      mình
      phần
      bộ phận
      """
  )

  static let half = PhraseTable<Bool>(lines: "nửa")
}
