import PlanAudit
import PlanText
import Testing

/// What a plan that keeps everything must not survive: any answer of it taken away, lowered or put off.
struct FalsePassTests {
  private static let compliant = AuditCase.all.filter { $0.isCompliant && !$0.isDraft }

  /// The audit of the case without, or with other words in, one paragraph.
  private func audit(_ item: AuditCase, replacing block: Int, with text: String?) throws -> Audit {
    let parent = try #require(AuditCase.all.first { $0.name == item.parent })
    let source = item.document.document
    var paragraphs: [String] = []
    for (index, own) in source.blocks.enumerated() {
      if index != block {
        paragraphs.append(source.words(at: own.span))
      } else if let text {
        paragraphs.append(text)
      }
    }
    return checkPlan(
      audited(SourceDocument(paragraphs: paragraphs.joined(separator: "\n"))),
      against: [parent.document])
  }

  /// The paragraphs that verdicts of `kind` rest on, with the words.
  private func evidence(_ item: AuditCase, _ kinds: Set<Obligation.Kind>) throws -> [(
    block: Int, words: String, verdict: Verdict
  )] {
    let parent = try #require(AuditCase.all.first { $0.name == item.parent })
    let audit = checkPlan(item.document, against: [parent.document])
    let document = item.document.document
    return audit.verdicts.compactMap { verdict in
      guard verdict.ruling == .met, kinds.contains(verdict.obligation.kind),
        let span = verdict.child?.span, verdict.reason != .planItself,
        let block = document.blocks.firstIndex(where: { $0.span.contains(span) }),
        // Tables lose their cells in a text of paragraphs.
        document.blocks[block].cell == nil
      else { return nil }
      return (block, document.words(at: span), verdict)
    }
  }

  @Test(arguments: compliant) func theTextAloneIsStillCompliant(item: AuditCase) throws {
    guard !item.document.document.blocks.contains(where: { $0.cell != nil }) else { return }
    #expect(try audit(item, replacing: -1, with: nil).summary.isCompliant)
  }

  @Test(arguments: compliant) func noAnswerCanBeTakenAway(item: AuditCase) throws {
    let found = try evidence(item, Set(Obligation.Kind.allCases))
    #expect(found.count >= 4)
    for (block, words, verdict) in found {
      let result = try audit(item, replacing: block, with: nil)
      #expect(!result.summary.isCompliant, "\(verdict.obligation.kind): \(words)")
    }
  }

  @Test(arguments: compliant) func noNumberCanBeLowered(item: AuditCase) throws {
    let document = item.document.document
    for (block, words, _) in try evidence(item, [.quota]) {
      let whole = document.words(at: document.blocks[block].span)
      guard let digits = words.firstMatch(of: /[0-9]+/), let value = Int(digits.output) else {
        continue
      }
      let lower = words.replacing(digits.output, with: "\(value / 3)", maxReplacements: 1)
      let result = try audit(item, replacing: block, with: whole.replacing(words, with: lower))
      #expect(!result.summary.isCompliant, "\(lower)")
    }
  }

  @Test(arguments: compliant) func noDayCanBePutOff(item: AuditCase) throws {
    let document = item.document.document
    for (block, words, _) in try evidence(item, [.deadline]) where words.contains("/2024") {
      let whole = document.words(at: document.blocks[block].span)
      let later = words.replacing("/2024", with: "/2025")
      let result = try audit(item, replacing: block, with: whole.replacing(words, with: later))
      #expect(!result.summary.isCompliant, "\(later)")
    }
  }

  /// A parent of which a page, a table or the whole was not read lets nothing pass.
  @Test(arguments: [Note.Code.unreadPages, .unreadTable, .unmappedFont, .depthExceeded])
  func anUnreadPartOfTheParentKeepsItOpen(code: Note.Code) throws {
    for item in Self.compliant {
      let parent = try #require(AuditCase.all.first { $0.name == item.parent }).document
      let unread = AuditedDocument(
        plan: parent.plan, document: parent.document, notes: parent.notes + [Note(code, .warning)])
      let audit = checkPlan(item.document, against: [unread])
      #expect(!audit.summary.isCompliant)
      #expect(audit.verdicts.contains { $0.reason == .parentUnread })
    }
  }

  /// What a plan lacks only because it was not read is never told as missing.
  @Test(arguments: [Note.Code.unreadPages, .unreadTable, .unmappedFont, .emptyDocument])
  func nothingIsMissingFromAPlanThatWasNotRead(code: Note.Code) throws {
    let parent = try #require(AuditCase.all.first { $0.name == "district-dong-khe" }).document
    for name in ["commune-programme-missing", "commune-task-unowned", "commune-many-defects"] {
      let child = try #require(AuditCase.all.first { $0.name == name }).document
      let unread = AuditedDocument(
        plan: child.plan, document: child.document, notes: child.notes + [Note(code, .warning)])
      let audit = checkPlan(unread, against: [parent])
      #expect(!audit.verdicts.contains { $0.ruling == .unmet && $0.child == nil })
      #expect(audit.verdicts.contains { $0.reason == .partsUnread })
      #expect(!audit.summary.isCompliant)
    }
  }

  /// A sentence of the parent that no fact holds is told as it stands.
  @Test func workWithoutADoerIsTold() throws {
    let parent = audited(
      SourceDocument(
        paragraphs:
          "ỦY BAN NHÂN DÂN\nHUYỆN ĐÔNG KHÊ\nSố: 12/KH-UBND\nĐông Khê, ngày 05 tháng 01 năm 2024\nKẾ HOẠCH\nChuyển đổi số năm 2024\nI. NHIỆM VỤ\n1. Rà soát, số hóa hồ sơ hộ tịch còn lưu bằng giấy tại trụ sở."
      ))
    func verdicts(_ task: String) -> [Verdict] {
      let child = audited(
        SourceDocument(
          paragraphs:
            "ỦY BAN NHÂN DÂN\nXÃ SUỐI MƠ\nSố: 05/KH-UBND\nSuối Mơ, ngày 20 tháng 02 năm 2024\nKẾ HOẠCH\nChuyển đổi số năm 2024\nCăn cứ Kế hoạch số 12/KH-UBND ngày 05/01/2024 của UBND huyện Đông Khê về chuyển đổi số năm 2024;\nI. NHIỆM VỤ\n1. \(task)"
        ))
      return checkPlan(child, against: [parent]).verdicts
    }
    #expect(verdicts("Công an xã tuần tra ban đêm.").map(\.ruling) == [.needsReview])
    #expect(
      verdicts("Rà soát, số hóa hồ sơ hộ tịch còn lưu bằng giấy tại trụ sở UBND xã.").map(\.ruling)
        == [.met])
  }
}
