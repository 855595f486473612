import PlanModel
import PlanText

/// Typed values in words for people.
struct ReviewWords {
  let language: Language

  init(_ language: Language) { self.language = language }

  /// One of two wordings of the same.
  func callAsFunction(_ vietnamese: String, _ english: String) -> String {
    language == .vietnamese ? vietnamese : english
  }

  /// `15/11/2024`, `11/2024`, `15/11 hằng năm` is left to `time`.
  func date(_ date: PartialDate) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let parts = [date.day.map(two), date.month.map(two), date.year.map { "\($0)" }]
    return parts.compactMap { $0 }.joined(separator: "/")
  }

  func time(_ time: TimeExpression) -> String {
    let from = time.from.map(date)
    let to = time.to.map(date)
    var text =
      switch (time.relation, from, to) {
      case (.by, _, let to?): self("trước hoặc trong ", "by ") + to
      case (.from, let from?, nil): self("từ ", "from ") + from
      case (_, let from?, let to?): from == to ? from : "\(from) – \(to)"
      case (_, let day?, nil), (_, nil, let day?): day
      case (_, nil, nil): ""
      }
    if let recurs = time.recurs {
      text += (text.isEmpty ? "" : ", ") + recurrence(recurs)
    }
    return text.isEmpty ? self("theo sự kiện", "relative to an event") : text
  }

  private func recurrence(_ recurrence: TimeExpression.Recurrence) -> String {
    switch recurrence {
    case .year: self("hằng năm", "every year")
    case .halfYear: self("6 tháng một lần", "every half-year")
    case .quarter: self("hằng quý", "every quarter")
    case .month: self("hằng tháng", "every month")
    case .week: self("hằng tuần", "every week")
    case .day: self("hằng ngày", "every day")
    }
  }

  /// `≥ 2 / năm`, `80–90 %`.
  func amount(_ quota: Quota) -> String {
    let sign =
      switch quota.comparison {
      case .atLeast: "≥ "
      case .atMost: "≤ "
      case .about: "≈ "
      case .exactly: "= "
      case .between: ""
      }
    let number =
      quota.value?.text ?? [quota.low, quota.high].compactMap { $0?.text }.joined(separator: "–")
    let measure = quota.measure == .percent ? " %" : quota.unit.map { " " + $0 } ?? ""
    let per: String =
      switch quota.per {
      case .year: self(" / năm", " a year")
      case .quarter: self(" / quý", " a quarter")
      case .month: self(" / tháng", " a month")
      case .week: self(" / tuần", " a week")
      case nil: ""
      }
    return sign + number + measure + per
  }

  func level(_ level: Level?) -> String? {
    switch level {
    case .central: self("trung ương", "central")
    case .province: self("tỉnh", "province")
    case .district: self("huyện", "district")
    case .commune: self("xã", "commune")
    case .unit: self("đơn vị", "unit")
    case nil: nil
    }
  }

  /// The kind of a document as its documents call it.
  func type(_ type: DocumentType) -> String {
    guard language == .vietnamese else { return type.rawValue }
    return switch type {
    case .constitution: "hiến pháp"
    case .law: "luật"
    case .ordinance: "pháp lệnh"
    case .decree: "nghị định"
    case .resolution: "nghị quyết"
    case .decision: "quyết định"
    case .directive: "chỉ thị"
    case .circular: "thông tư"
    case .jointCircular: "thông tư liên tịch"
    case .plan: "kế hoạch"
    case .programme: "chương trình"
    case .project: "đề án, dự án"
    case .scheme: "phương án"
    case .strategy: "chiến lược"
    case .conclusion: "kết luận"
    case .guideline: "hướng dẫn"
    case .regulation: "quy định, quy chế"
    case .notice: "thông báo"
    case .report: "báo cáo"
    case .proposal: "tờ trình"
    case .officialLetter: "công văn"
    case .telegram: "công điện"
    case .minutes: "biên bản"
    case .other: "văn bản khác"
    }
  }

  func directive(_ directive: Assignment.Directive) -> String {
    switch directive {
    case .assigns: self("giao, phân công", "assigns")
    case .requests: self("đề nghị", "requests")
    case .requires: self("yêu cầu", "requires")
    case .directs: self("chỉ đạo", "directs")
    case .states: self("nêu tên", "states")
    }
  }

  func kind(_ kind: LedgerItem.Kind) -> String { words(of: kind, in: language) }
}
