import PlanModel
import PlanText

extension Comparison {
  /// Compares the jobs that the parent gives to the child's level outside programmes.
  mutating func compareAssignments() {
    for assignment in parent.plan.assignments where assignment.programme == nil {
      let addressee = addressee(assignment.lead)
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
    // What reports, deadlines and quotas say is compared by itself.
    if parent.plan.particulars.reports.contains(where: { duty.contains($0.span) }) { return }
    guard let found = passages.best(for: parent.compared(duty)), found.share >= 0.4 else {
      guard isForChild else { return addUnsure(.assignment, duty) }
      addMissing(
        .assignment, duty, .assignmentUnowned(parent.words(at: duty)), under: .assignmentUnowned)
      return
    }
    guard found.share >= 0.7 else {
      add(.assignment, duty, .needsReview, child: found.span, .loose, because: .onlyLooselyAligned)
      return
    }
    let alignment = parent.compared(duty).alignment(to: child.compared(found.span))
    if owner(of: found.span) != nil {
      add(
        .assignment, duty, .met, child: found.span, max(alignment, .close), because: .sameWords)
    } else {
      add(.assignment, duty, .needsReview, child: found.span, .loose, because: .noOwnerSeen)
    }
  }

  /// Whether a duty is to make a plan like the child: it says little beside that and beside what the parent is about.
  private func asksForThePlan(_ duty: TextSpan) -> Bool {
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
      assignment.lead.contains { $0.kind != .collective || $0.level != issuer?.level }
        && (assignment.span.overlaps(span) || assignment.duties.contains { $0.overlaps(span) })
    }
  }
}

/// The words with which plans ask for plans.
private enum PlanWords {
  static let usual = ComparedWords(
    """
    căn cứ kế hoạch này và tình hình thực tế xây dựng ban hành cụ thể hóa kế hoạch triển khai tổ chức thực hiện chỉ đạo \
    có hiệu quả kịp thời phù hợp với điều kiện của cơ quan đơn vị địa phương ngành lĩnh vực mình được giao phụ trách trên \
    địa bàn các nội dung nhiệm vụ chi tiết hằng năm
    """)
}
