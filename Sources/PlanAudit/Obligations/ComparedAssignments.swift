import PlanModel
import PlanText

extension Comparison {
  /// Compares the jobs that the parent gives to the child's level outside programmes.
  mutating func compareAssignments() {
    for assignment in parent.plan.assignments where assignment.programme == nil {
      let addressee = addressee(of: assignment)
      switch addressee {
      case .others(let name):
        add(.assignment, assignment.span, .notApplicable, because: .addressedToOthers(name))
      case .nobody:
        add(.assignment, assignment.span, .notEvaluated, because: .nobodyNamed)
      case .child, .everyone:
        for duty in assignment.duties.isEmpty ? [assignment.task] : assignment.duties {
          compare(duty, isForChild: addressee == .child)
        }
      }
    }
  }

  private mutating func compare(_ duty: TextSpan, isForChild: Bool) {
    // The child itself is the plan that is asked for.
    if asksForThePlan(duty) {
      let own = child.plan.header.title ?? child.plan.header.documentType?.span
      add(.assignment, duty, .met, child: own, .close, because: .planItself)
      return
    }
    guard let words = matter(of: duty) else { return }
    guard let found = passages.best(for: words), found.share >= 0.4 else {
      guard isForChild else { return addUnsure(.assignment, duty) }
      addMissing(
        .assignment, duty, .assignmentUnowned(parent.words(at: duty)), under: .assignmentUnowned)
      return
    }
    guard found.share >= 0.7 else {
      add(.assignment, duty, .needsReview, child: found.span, .loose, because: .onlyLooselyAligned)
      return
    }
    guard saysNumbers(of: duty, in: found.span), !isDenied(duty, by: found.span) else {
      add(.assignment, duty, .needsReview, child: found.span, .loose, because: .onlyLooselyAligned)
      return
    }
    let alignment = words.alignment(to: child.compared(found.span))
    if owner(of: found.span) != nil {
      add(
        .assignment, duty, .met, child: found.span, max(alignment, .close), because: .sameWords)
    } else {
      add(.assignment, duty, .needsReview, child: found.span, .loose, because: .noOwnerSeen)
    }
  }

  /// Whether the child says the numbers of a duty that became no quota: "trong 05 ngày làm việc".
  private func saysNumbers(of duty: TextSpan, in answer: TextSpan) -> Bool {
    let own = Set(child.compared(answer).numbers)
    return parent.plan.ledger.items.allSatisfy { item in
      guard item.kind == .number, let reason = item.reason, duty.contains(item.span) else {
        return true
      }
      return Self.silentReasons.contains(reason)
        || own.isSuperset(of: parent.compared(item.span).numbers)
    }
  }

  /// Reasons for which a number asks for nothing.
  private static let silentReasons: Set<ResidueReason> = [
    .label, .tableIndex, .pageNumber, .innerReference, .ordinal, .code, .standard, .contact,
    .enumeration, .ownDocument, .quotation,
  ]

  /// What a duty asks for beside numbers, times and reports, which are compared by themselves; nil where that is all.
  private func matter(of duty: TextSpan) -> ComparedWords? {
    let facts = parent.plan
    var apart = facts.quotas.lazy.map(\.span).filter { duty.contains($0) } as [TextSpan]
    let hasQuota = !apart.isEmpty
    apart += facts.timeline.lazy.map(\.when.span).filter { duty.contains($0) }
    let report = facts.particulars.reports.first { $0.span.overlaps(duty) }
    apart += [report?.recipient?.span, report?.channel?.span].compactMap { $0 }
    let tokens = parent.tokens
    let all = tokens.indices(in: duty).filter { tokens[$0].kind == .word }
    let left = all.filter { index in !apart.contains { $0.contains(tokens[index].span) } }
    if report != nil {
      let known = PlanWords.reporting
      let others = left.filter { !known.contains(tokens[$0].key.toneless.bits) }
      if others.count <= 2 { return nil }
    } else if hasQuota, 5 * left.count <= 2 * all.count {
      return nil
    }
    return ComparedWords(tokens, left)
  }

  /// Whether a duty is to make a plan like the child: it says little beside that and beside what the parent is about.
  func asksForThePlan(_ duty: TextSpan) -> Bool {
    guard parent.plan.particulars.planMaking.contains(where: { duty.contains($0) }) else {
      return false
    }
    var known = Set(PlanWords.usual.distinct)
    if let title = parent.plan.header.title { known.formUnion(parent.compared(title).distinct) }
    let words = parent.compared(duty).distinct
    return 10 * words.count(where: known.contains) >= 7 * words.count
  }

  /// The child's assignment that a passage belongs to; "UBND các xã" copied from the parent owns nothing.
  private func owner(of span: TextSpan) -> Assignment? {
    child.plan.assignments.first { assignment in
      assignment.lead.contains { !isWholeTier($0) }
        && (assignment.span.overlaps(span) || assignment.duties.contains { $0.overlaps(span) })
    }
  }

  /// Whether an organ is all units of the child's own tier, as a text copied from the parent has it.
  private func isWholeTier(_ organ: Organ) -> Bool {
    guard organ.level == issuer?.level else { return false }
    let name = Tokens(organ.name)
    return (0..<name.count).contains { index in
      PlanWords.many.match(name, at: index, before: name.count) != nil
        && PlanWords.tiers.match(name, at: index + 1, before: name.count) != nil
    }
  }

  /// Whether the child says that something is not, or not yet, done, where the parent does not.
  private func isDenied(_ duty: TextSpan, by answer: TextSpan) -> Bool {
    func denials(_ document: AuditedDocument, _ span: TextSpan) -> Int {
      let range = document.tokens.indices(in: span)
      return range.count {
        PlanWords.denials.match(document.tokens, at: $0, before: range.upperBound) != nil
      }
    }
    return denials(child, answer) > denials(parent, duty)
  }
}

/// The words with which plans ask for plans and reports.
private enum PlanWords {
  static let usual = ComparedWords(
    """
    căn cứ kế hoạch này và tình hình thực tế xây dựng ban hành cụ thể hóa kế hoạch triển khai tổ chức thực hiện chỉ đạo \
    có hiệu quả kịp thời phù hợp với điều kiện của cơ quan đơn vị địa phương ngành lĩnh vực mình được giao phụ trách trên \
    địa bàn các nội dung nhiệm vụ chi tiết hằng năm
    """)

  static let many = PhraseTable<Bool>(lines: "các\nmỗi\ntừng")
  static let tiers = PhraseTable<Bool>(
    lines:
      "huyện\nphường\nquận\nthành phố\nthị trấn\nthị xã\ntỉnh\nxã\nđặc khu\nđịa phương")

  /// Verbs under a denial: "không tổ chức", "chưa thực hiện", "tạm dừng".
  static let denials = PhraseTable<Bool>(
    lines: """
      chưa bố trí
      chưa thực hiện
      chưa tổ chức
      chưa triển khai
      chưa xây dựng
      hoãn tổ chức
      không bố trí
      không báo cáo
      không thực hiện
      không tổ chức
      không triển khai
      không xây dựng
      tạm dừng
      tạm hoãn
      """)

  /// Those with which reports are asked for.
  static let reporting = Set(
    ComparedWords(
      """
      báo cáo tổng hợp kết quả thực hiện về gửi cho lên qua thông qua định kỳ hằng hàng tháng quý năm đột xuất trước \
      trong chậm nhất là ngày và của theo quy định tình hình kế hoạch công tác ủy ban nhân dân các xã phường thị trấn \
      đặc khu huyện thành phố đơn vị cơ quan để theo dõi chỉ đạo
      """
    ).distinct)
}
