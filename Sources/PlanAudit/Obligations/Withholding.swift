/// How a sentence says that it does not ask for what it names.
enum Withholding: String, CaseIterable, Sendable {
  /// It is not done, not yet, or no longer: "không tổ chức", "dừng việc".
  case denial
  /// Only in some case: "nếu bố trí được kinh phí".
  case condition
  /// It is over: "đã tổ chức".
  case past
  /// Words that look like one of these: "không ngừng".
  case none
}
