import PlanAudit

/// The words of the audit page in one language.
struct AuditPageWords {
  /// The rulings in the order of the page's numbers.
  static let rulings: [Ruling] = [.met, .unmet, .needsReview, .notEvaluated, .notApplicable]
  static let severities: [Severity] = [.error, .warning, .note]

  let language: Language
  let review: ReviewWords

  init(_ language: Language) {
    self.language = language
    review = ReviewWords(language)
  }

  /// The word for `key`; the key where there is none.
  subscript(key: String) -> String {
    guard let entry = Self.all.first(where: { $0.key.description == key }) else { return key }
    return language == .vietnamese ? entry.vietnamese : entry.english
  }

  func write(to out: inout JSONWriter) {
    out.key("words")
    out.beginObject()
    for entry in Self.all {
      out.key(entry.key)
      out.string(language == .vietnamese ? entry.vietnamese : entry.english)
    }
    for (name, lists) in Self.lists {
      out.key(name)
      out.beginArray()
      for text in language == .vietnamese ? lists.vietnamese : lists.english { out.string(text) }
      out.endArray()
    }
    let audit = AuditWords(language)
    out.key("severities")
    out.beginArray()
    for severity in Self.severities { out.string(audit.word(severity)) }
    out.endArray()
    out.key("kinds")
    out.beginArray()
    for kind in Obligation.Kind.allCases { out.string(audit.word(kind)) }
    out.endArray()
    out.endObject()
  }

  private typealias Entry = (key: StaticString, vietnamese: String, english: String)

  private static let all: [Entry] = [
    ("title", "Kết quả kiểm tra kế hoạch", "Audit of plans"),
    ("views", "Các phần của trang", "Parts of the page"),
    ("plans", "Kế hoạch", "Plans"),
    ("findings", "Phát hiện", "Findings"),
    ("matrix", "Bảng yêu cầu", "Obligations"),
    ("sums", "Cộng chỉ tiêu", "Sums"),
    (
      "keys", "phím: / tìm, mũi tên trong bảng, Enter mở, Esc đóng",
      "keys: / search, arrows in the table, Enter opens, Esc closes"
    ),
    (
      "noscript", "Trang này cần JavaScript (không cần mạng). Bản chữ: --format text.",
      "This page needs JavaScript (no network). As text: --format text."
    ),
    ("section", "mục", "section"),
    ("page", "trang", "page"),
    ("line", "dòng", "line"),
    ("paragraph", "đoạn", "paragraph"),
    ("proved", "đúng là kế hoạch cấp trên", "proved to be the parent"),
    ("unproved", "chưa chứng minh được là kế hoạch cấp trên", "not proved to be the parent"),
    ("mismatch", "không phải kế hoạch cấp trên", "not the parent"),
    ("follows", "kế hoạch này theo", "the plan follows"),
    ("notGiven", "chưa đối chiếu với kế hoạch cấp trên", "not compared with a parent"),
    ("assumed", "đối chiếu theo yêu cầu, chỉ để tham khảo", "compared on request, for orientation"),
    ("unread", "Không đọc được", "Could not read"),
    ("duplicate", "Trùng số và cơ quan:", "Same number and issuer:"),
    ("cycle", "Căn cứ vòng lặp:", "Plans that name one another as parents:"),
    ("selfParent", "Tự nêu mình làm căn cứ:", "Names itself as its basis:"),
    ("search", "Tìm (không cần dấu)", "Search (marks not needed)"),
    ("allRules", "Mọi quy tắc", "All rules"),
    ("allPlans", "Mọi kế hoạch", "All plans"),
    ("rule", "Quy tắc", "Rule"),
    ("plan", "Kế hoạch", "Plan"),
    ("verdict", "Kết luận", "Verdict"),
    ("obligationsShort", "yêu cầu", "obligations"),
    ("obligations", "Yêu cầu của cấp trên", "Obligations of the parent"),
    ("shown", "phát hiện", "findings"),
    ("none", "Không có gì khớp bộ lọc.", "Nothing fits the filters."),
    ("clean", "Không có phát hiện.", "No findings."),
    ("todo", "Việc cần làm", "What to do"),
    ("parentSays", "Kế hoạch cấp trên ghi", "The parent plan says"),
    ("childSays", "Kế hoạch này ghi", "This plan says"),
    ("nothing", "Không thấy nội dung tương ứng.", "Nothing answers it."),
    ("also", "Liên quan", "See also"),
    ("accepted", "Đã chấp nhận", "Accepted"),
    ("why", "Vì sao có quy tắc này", "Why this rule"),
    ("basis", "Căn cứ", "Basis"),
    ("close", "Đóng", "Close"),
    ("openOnly", "Chỉ yêu cầu có nơi chưa đạt", "Only obligations that are open somewhere"),
    ("allKinds", "Mọi loại yêu cầu", "All kinds"),
    ("order", "Xếp cột", "Order of columns"),
    ("asGiven", "theo thứ tự tệp", "as given"),
    ("worstFirst", "nhiều việc chưa đạt trước", "most open first"),
    ("byName", "theo tên", "by name"),
    ("findPlan", "Tìm kế hoạch, yêu cầu", "Find plans, obligations"),
    ("toFindings", "Xem phát hiện", "Findings"),
    ("toMatrix", "Xem trong bảng", "In the table"),
    ("missed", "Yêu cầu nhiều nơi chưa đạt nhất", "Obligations most often unmet"),
    ("of", "trên", "of"),
    ("required", "cần", "required"),
    ("total", "cộng được", "total"),
    ("short", "thiếu", "short by"),
    ("enough", "đủ", "enough"),
    ("unknown", "không cộng được", "cannot be summed"),
    ("silent", "Không ghi số hoặc không khớp được:", "No number, or none that could be matched:"),
    ("withoutNumber", "kế hoạch không có số", "plans without a number"),
    ("rest", "phát hiện nữa", "more findings"),
    ("blank", "ô trống: không có kết luận riêng", "empty: no verdict of its own"),
    ("addends", "Từng kế hoạch", "Each plan"),
    ("times", "lần", "times"),
    ("together", "Cộng các kế hoạch cấp dưới", "Sums over the plans below"),
    ("within", "Cộng trong từng kế hoạch", "Sums within a plan"),
    ("more", "Còn nữa: xem trên màn hình.", "More on the screen."),
    ("unmetShort", "không đạt", "unmet"),
  ]

  private typealias Lists = (vietnamese: [String], english: [String])

  private static let lists: [(StaticString, Lists)] = [
    (
      "rulings",
      (
        ["đạt", "không đạt", "cần người xem", "chưa xét", "không áp dụng"],
        ["met", "unmet", "needs review", "not evaluated", "not applicable"]
      )
    ),
    (
      "statuses",
      (
        ["Đạt", "Không đạt", "Cần người xem", "Sai kế hoạch cấp trên", "Chưa đối chiếu"],
        ["Compliant", "Not compliant", "Needs review", "Wrong parent", "Not compared"]
      )
    ),
  ]
}
