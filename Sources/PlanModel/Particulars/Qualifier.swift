public import PlanText

/// Words that make less of what a sentence promises, or something else of it: "không", "nếu", "từng bước".
public struct Qualifier: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    /// What follows is not done, not yet, or no longer: "không", "dừng".
    case denial
    /// What follows is done in some case only: "nếu", "khi có kinh phí".
    case condition
    /// What follows is over: "đã".
    case past
    /// A verb of plans under a denial, wherever it stands: "không tổ chức", "tạm hoãn".
    case refusal
    /// It is put off: "các năm sau", "lùi sang".
    case postponement
    /// It may be, is done in part, by others, or is talked of instead: "có thể", "từng bước", "tham dự".
    case reservation
    /// It holds for some of a whole: "tại thôn", "thuộc diện".
    case narrowing
    /// A part of a whole in numbers: "03/14 thôn".
    case part
    /// Somebody else is to do it: "đề nghị", "do".
    case request
    /// Trước: before a day or an event.
    case before
    /// Sau: behind a day or an event.
    case after
  }

  public var kind: Kind
  public var span: TextSpan
  /// From its first word to the last that it may hold for: up to a comma, a colon or "thì" for a denial and a past, to the end of the paragraph for others.
  public var reach: TextSpan

  public init(kind: Kind, span: TextSpan, reach: TextSpan) {
    self.kind = kind
    self.span = span
    self.reach = reach
  }
}
