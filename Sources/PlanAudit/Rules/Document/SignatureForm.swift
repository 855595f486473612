import PlanModel
import PlanText

extension Rule {
  static let signatureForm = Rule(
    .signatureForm, .document, .warning,
    title: Wording(
      vi: "Quyền hạn và chức vụ của người ký phải đúng thể thức.",
      en: "Authority and rank in the signature must fit together."),
    rationale: Wording(
      vi: """
        Kế hoạch của UBND (chế độ tập thể) ký “TM. ỦY BAN NHÂN DÂN”; cấp phó ký thay thì thêm “KT. CHỦ TỊCH” và \
        ghi “PHÓ CHỦ TỊCH”. Bản trích không có khối chữ ký thì không xét.
        """,
      en: """
        A committee's plan is signed “TM. ỦY BAN NHÂN DÂN”; a deputy adds “KT. CHỦ TỊCH” and signs as “PHÓ CHỦ TỊCH”. \
        An extract without a signature block is not judged.
        """),
    basis: "Nghị định 30/2020/NĐ-CP, Điều 13 và Phụ lục I, mục II.7",
    examples: [
      RuleExample(signed("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTrần Văn Bình")),
      RuleExample(signed("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nTrần Văn Bình")),
      RuleExample(signed("⟦KT. CHỦ TỊCH⟧\nPHÓ CHỦ TỊCH\nTrần Văn Bình")),
      RuleExample(signed("⟦TM. ỦY BAN NHÂN DÂN⟧\nPHÓ CHỦ TỊCH\nTrần Văn Bình")),
      RuleExample(signed("⟦CHỦ TỊCH⟧\nTrần Văn Bình")),
      RuleExample(signed("⟦TM. ỦY BAN NHÂN DÂN⟧\nKT. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\nTrần Văn Bình")),
    ]
  ) { context in
    guard context.child.isPlan, let issuer = context.child.plan.header.issuer,
      issuer.kind == .peoplesCommittee, issuer.level != .unit,
      let signature = context.child.plan.header.signatures.first,
      signature.authority != nil || signature.position != nil, let first = signature.lines.first
    else { return [] }
    // A plan that the chairman issues himself needs no collective organ.
    if context.child.plan.particulars.announcer?.kind == .post { return [] }
    let words = Tokens(signature.authority ?? "")
    if Authority.onBehalf.first(words) == nil {
      return [Found(.document(.missingOnBehalf), child: .child(first))]
    }
    guard let position = signature.position else { return [] }
    let post = Tokens(position)
    let isDeputy = Authority.deputies.match(post, at: 0, before: post.count) != nil
    if Authority.forHead.first(words) != nil, !isDeputy {
      return [Found(.document(.deputyNeeded(position: position)), child: .child(first))]
    }
    if Authority.forHead.first(words) == nil, isDeputy {
      return [Found(.document(.missingForHead(position: position)), child: .child(first))]
    }
    return []
  }

  private static func signed(_ block: String) -> String {
    """
    UBND HUYỆN ĐÔNG KHÊ
    Số: 12/KH-UBND
    Đông Khê, ngày 05 tháng 01 năm 2024
    KẾ HOẠCH
    Chuyển đổi số năm 2024
    I. MỤC ĐÍCH
    1. Nâng cao nhận thức về chuyển đổi số.
    Nơi nhận:
    - Lưu: VT.
    \(block)
    """
  }
}

/// The words with which a signer says in whose name he signs.
private enum Authority {
  static let onBehalf = PhraseTable<Bool>(lines: "tm\nt/m\nthay mặt")
  static let forHead = PhraseTable<Bool>(lines: "kt\nk/t\nký thay")
  static let deputies = PhraseTable<Bool>(lines: "phó")
}

extension PhraseTable {
  /// The first phrase anywhere in `tokens`.
  func first(_ tokens: Tokens) -> (at: Int, value: Value, length: Int)? {
    first(tokens, in: 0..<tokens.count)
  }
}
