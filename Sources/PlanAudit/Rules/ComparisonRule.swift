extension Rule {
  /// The check of a rule that only tells what the comparison of obligations has found under its name.
  static func told(by id: ID) -> @Sendable (AuditContext) -> [Found] {
    { context in
      context.outcomes.compactMap { outcome in
        guard outcome.rule == id, let fault = outcome.fault else { return nil }
        let verdict = outcome.verdict
        return Found(
          .comparison(fault), child: verdict.child, parent: verdict.obligation.parent,
          obligation: verdict.obligation.id)
      }
    }
  }
}

/// Two plans for examples of rules that compare.
enum ComparedPlans {
  static func parent(_ body: String, period: String = "năm 2024") -> String {
    """
    ỦY BAN NHÂN DÂN
    HUYỆN ĐÔNG KHÊ
    Số: 12/KH-UBND
    Đông Khê, ngày 05 tháng 01 năm 2024
    KẾ HOẠCH
    Nhân rộng điển hình \(period)
    \(body)
    """
  }

  static func child(_ body: String, period: String = "năm 2024") -> String {
    """
    ỦY BAN NHÂN DÂN
    XÃ SUỐI MƠ
    Số: 05/KH-UBND
    Suối Mơ, ngày 20 tháng 02 năm 2024
    KẾ HOẠCH
    Nhân rộng điển hình \(period)
    Căn cứ Kế hoạch số 12/KH-UBND ngày 05/01/2024 của UBND huyện Đông Khê về nhân rộng điển hình \(period), UBND xã Suối Mơ ban hành Kế hoạch như sau:
    \(body)
    """
  }

  /// A programme with criteria and a sentence that gives it to someone.
  static func programme(
    _ name: String,
    criteria: String =
      "+ Đối với tập thể: hoàn thành nhiệm vụ.\n+ Đối với cá nhân: tận tâm với nghề.",
    _ sentence: String
  ) -> String {
    "I. NỘI DUNG\n- Điển hình tiên tiến trong Phong trào thi đua “\(name)”:\n\(criteria)\n\(sentence)"
  }
}
