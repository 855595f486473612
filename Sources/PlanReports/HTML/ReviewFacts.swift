import PlanModel
import PlanText

/// All values of a plan in the order of the page's lists.
struct ReviewFacts {
  private(set) var all: [ReviewFact] = []
  private let plan: Plan
  private let document: SourceDocument
  private let words: ReviewWords

  init(_ plan: Plan, _ document: SourceDocument, _ language: Language) {
    self.plan = plan
    self.document = document
    words = ReviewWords(language)
    addHeader()
    addQuotas()
    addAssignments()
    addTimes()
    addProgrammes()
    addCitations()
    addClauses()
    addResidue()
  }

  private func text(_ span: TextSpan?) -> String { span.map(document.words) ?? "" }

  private mutating func add(
    _ kind: ReviewKind, _ path: String, _ spans: [TextSpan], _ title: String,
    _ details: [(String, String?)] = []
  ) {
    let told = details.compactMap { name, value in
      value.flatMap { $0.isEmpty ? nil : (name: name, value: $0) }
    }
    all.append(ReviewFact(kind: kind, path: path, spans: spans, title: title, details: told))
  }

  private mutating func addHeader() {
    let header = plan.header
    if let type = header.documentType {
      add(
        .header, "/header/documentType", [type.span], words("Tên loại", "Type"),
        [("", words.type(type.value))])
    }
    if let number = header.number {
      add(
        .header, "/header/number", [number.span], words("Số, ký hiệu", "Number"),
        [
          ("", text(number.span)),
          (words("số", "serial"), number.serial.map { "\($0)" } ?? words("để trống", "blank")),
        ])
    }
    if let issuer = header.issuer {
      let unit = issuer.unit.map { unit in
        ([unit] + AdministrativeRegister.above(unit)).map(\.fullName).joined(separator: ", ")
          + " (\(unit.code))"
      }
      let successors = issuer.unit.map { AdministrativeRegister.successors(of: $0).map(\.fullName) }
      add(
        .header, "/header/issuer", [issuer.span], words("Cơ quan ban hành", "Issuer"),
        [
          ("", issuer.name), (words("cấp", "level"), words.level(issuer.level)),
          (words("cấp trên", "superior"), issuer.superior),
          (words("đơn vị hành chính", "unit"), unit),
          (words("từ 01/7/2025", "since 1 July 2025"), successors?.joined(separator: ", ")),
        ])
    }
    if let issued = header.issued {
      add(
        .header, "/header/issued", [issued.span], words("Nơi, ngày ban hành", "Issued"),
        [
          ("", issued.place),
          (words("ngày", "date"), issued.date.map(words.date) ?? words("để trống", "blank")),
        ])
    }
    if let title = header.title {
      add(.header, "/header/title", [title], words("Trích yếu", "Title"), [("", text(title))])
    }
    if let period = header.period {
      add(
        .header, "/header/period", [period.span], words("Thời gian của kế hoạch", "Period"),
        [("", "\(words.date(period.from)) – \(words.date(period.to))")])
    }
    for (index, signature) in header.signatures.enumerated() {
      add(
        .header, "/header/signatures/\(index)", signature.lines, words("Chữ ký", "Signature"),
        [
          ("", signature.authority), (words("chức vụ", "position"), signature.position),
          (words("họ tên", "name"), signature.name),
        ])
    }
    for (index, line) in header.recipients.enumerated() {
      add(
        .header, "/header/recipients/\(index)", [line], words("Nơi nhận", "Recipient"),
        [("", text(line))])
    }
  }

  private mutating func addQuotas() {
    for (index, quota) in plan.quotas.enumerated() {
      add(
        .quota, "/quotas/\(index)", [quota.span], words.amount(quota),
        [
          ("", text(quota.counted)),
          (words("mỗi đơn vị", "each"), quota.each ? words("có", "yes") : nil),
          (words("thời hạn", "due"), quota.due.map { words.time($0.time) }),
          (words("nhiệm vụ", "assignment"), quota.assignment),
          (words("mục", "section"), quota.section),
        ])
    }
  }

  private mutating func addAssignments() {
    for (index, assignment) in plan.assignments.enumerated() {
      add(
        .assignment, "/assignments/\(index)", [assignment.span] + assignment.duties,
        assignment.lead.map(\.name).joined(separator: "; "),
        [
          (words("phối hợp", "support"), assignment.support.map(\.name).joined(separator: "; ")),
          (words("giao", "directive"), words.directive(assignment.directive)),
          ("", text(assignment.task)),
          (
            words("nội dung", "duties"),
            assignment.duties.isEmpty ? nil : "\(assignment.duties.count)"
          ),
          (words("thời hạn", "deadline"), assignment.deadline.map { words.time($0.time) }),
          (words("mục", "section"), assignment.section),
        ])
    }
  }

  private mutating func addTimes() {
    for (index, entry) in plan.timeline.enumerated() {
      add(
        .time, "/timeline/\(index)", [entry.when.span], words.time(entry.when.time),
        [
          ("", text(entry.action)),
          (words("đơn vị", "actors"), entry.actors.map(\.name).joined(separator: "; ")),
          (words("nguyên văn", "words"), text(entry.when.span)),
          (words("mục", "section"), entry.section),
        ])
    }
  }

  private mutating func addProgrammes() {
    for (index, programme) in plan.programmes.enumerated() {
      add(
        .programme, "/programmes/\(index)", [programme.span] + programme.criteria.map(\.span),
        text(programme.name),
        [
          (words("phong trào", "movement"), text(programme.movement)),
          (words("tiêu chí", "criteria"), "\(programme.criteria.count)"),
          (words("mục", "section"), programme.section),
        ])
    }
  }

  private mutating func addCitations() {
    for (index, citation) in plan.citations.enumerated() {
      add(
        .citation, "/citations/\(index)", [citation.span],
        citation.number ?? text(citation.title ?? citation.span),
        [
          (words("loại", "type"), words.type(citation.type)),
          (words("ngày", "date"), citation.date.map(words.date)),
          (words("cơ quan", "issuer"), citation.issuer),
          (words("trích yếu", "title"), text(citation.title)),
          (
            words("vai trò", "role"),
            citation.role == .basis ? words("căn cứ", "basis") : words("nhắc đến", "mention")
          ),
        ])
    }
  }

  private mutating func addClauses() {
    let lists: [(key: String, title: String, clauses: [Clause])] = [
      ("purposes", words("Mục đích", "Purpose"), plan.purposes),
      ("requirements", words("Yêu cầu", "Requirement"), plan.requirements),
      ("objectives", words("Mục tiêu", "Objective"), plan.objectives),
      ("subjects", words("Đối tượng", "Subjects"), plan.subjects),
      ("scope", words("Phạm vi", "Scope"), plan.scope),
      ("criteria", words("Tiêu chí", "Criterion"), plan.criteria),
      ("methods", words("Phương pháp", "Method"), plan.methods),
      ("funding", words("Kinh phí", "Funding"), plan.funding),
    ]
    for (key, title, clauses) in lists {
      for (index, clause) in clauses.enumerated() {
        add(
          .clause, "/\(key)/\(index)", [clause.span], title,
          [("", text(clause.span)), (words("mục", "section"), clause.section)])
      }
    }
  }

  private mutating func addResidue() {
    for item in plan.ledger.items where item.reason == .unexplained {
      add(.residue, "", [item.span], text(item.span), [("", words.kind(item.kind))])
    }
  }
}
