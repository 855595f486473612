import PlanAudit

/// What the closed sets of an audit are called in reports for people.
struct AuditWords {
  let language: Language

  init(_ language: Language) { self.language = language }

  /// One of two wordings of the same.
  func callAsFunction(_ vietnamese: String, _ english: String) -> String {
    language == .vietnamese ? vietnamese : english
  }

  func word(_ severity: Severity) -> String {
    switch severity {
    case .error: self("lỗi", "error")
    case .warning: self("cảnh báo", "warning")
    case .note: self("lưu ý", "note")
    }
  }

  func word(_ ruling: Ruling) -> String {
    switch ruling {
    case .met: self("đạt", "met")
    case .unmet: self("không đạt", "unmet")
    case .needsReview: self("cần xem", "to review")
    case .notEvaluated: self("chưa xét", "not evaluated")
    case .notApplicable: self("không áp dụng", "not applicable")
    }
  }

  func word(_ kind: Obligation.Kind) -> String {
    switch kind {
    case .programme: self("nội dung thi đua", "programme")
    case .quota: self("chỉ tiêu", "quota")
    case .assignment: self("nhiệm vụ", "assignment")
    case .deadline: self("thời hạn", "deadline")
    case .reporting: self("báo cáo", "reporting")
    case .criterion: self("tiêu chí", "criterion")
    }
  }

  func word(_ alignment: Alignment) -> String {
    switch alignment {
    case .exact: self("trùng khớp", "exact")
    case .close: self("gần đúng", "close")
    case .loose: self("giống một phần", "loose")
    case .none: self("không có", "none")
    }
  }

  func word(_ verdict: Identity.Verdict) -> String {
    switch verdict {
    case .proved: self("đã chứng minh", "proved")
    case .unproved: self("chưa chứng minh được", "not proved")
    case .mismatch: self("không phải văn bản này", "not this document")
    case .notGiven: self("không có", "not given")
    }
  }
}
