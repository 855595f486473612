import PlanAudit
import Testing

/// The audits of `Fixtures/audit` against what was written by hand.
struct FixtureAuditTests {
  @Test(arguments: AuditCase.all.filter { $0.parent != nil })
  func saysWhatWasWrittenByHand(item: AuditCase) throws {
    let result = try AuditResult(item)
    #expect(result.audit.identity.verdict.rawValue == item.identity)
    #expect(result.audit.summary.isCompliant == item.isCompliant)
    #expect(result.differences.isEmpty, "\(result.differences.joined(separator: "\n"))")
  }

  /// Nothing that the hand says is not kept, or not sure, is told to be met or another's.
  @Test(arguments: AuditCase.all.filter { $0.parent != nil })
  func passesNothingFalsely(item: AuditCase) throws {
    let result = try AuditResult(item)
    #expect(result.falsePasses.isEmpty, "\(result.falsePasses.joined(separator: "\n"))")
  }

  /// Prints and bounds how many findings of each rule are right, and how many faults are found.
  @Test func everyRuleFindsAllAndOnlyWhatIsThere() throws {
    var counts: [String: (right: Int, wrong: Int, missed: Int)] = [:]
    for item in AuditCase.all where item.parent != nil {
      let result = try AuditResult(item)
      for (rule, count) in result.counts {
        let old = counts[rule, default: (0, 0, 0)]
        counts[rule] = (
          old.right + count.right, old.wrong + count.wrong, old.missed + count.missed
        )
      }
    }
    for (rule, count) in counts.sorted(by: { $0.key < $1.key }) {
      print("\(rule): \(count.right) right, \(count.wrong) wrong, \(count.missed) missed")
      #expect(count.wrong == 0 && count.missed == 0, "\(rule)")
    }
    #expect(counts.count >= 20)
  }

  /// So many cases of each sort that the promises above mean something.
  @Test func theFamilyIsWhole() {
    let children = AuditCase.all.filter { $0.parent?.hasPrefix("district-") == true }
    #expect(children.count >= 12)
    #expect(AuditCase.all.count { $0.isCompliant } >= 3)
  }
}

/// The audit of a case, and how it differs from what was written by hand.
struct AuditResult {
  let audit: Audit
  private(set) var differences: [String] = []
  private(set) var falsePasses: [String] = []
  /// By rule.
  private(set) var counts: [String: (right: Int, wrong: Int, missed: Int)] = [:]

  init(_ item: AuditCase) throws {
    let parent = try #require(AuditCase.all.first { $0.name == item.parent })
    audit = checkPlan(
      item.document, against: [parent.document], options: AuditOptions(isDraft: item.isDraft))
    compareFindings(item)
    compareVerdicts(item, parent)
  }

  // MARK: Findings

  private mutating func compareFindings(_ item: AuditCase) {
    var expected = item.findings
    for finding in audit.findings {
      let rule = finding.rule.rawValue
      let words = (
        quoted(finding.child, audit.child), quoted(finding.parent, audit.parent ?? audit.child)
      )
      if let index = expected.firstIndex(where: {
        $0.rule == rule && holds(words.0, $0.child) && holds(words.1, $0.parent)
      }) {
        expected.remove(at: index)
        counts[rule, default: (0, 0, 0)].right += 1
      } else {
        differences.append("finding too many: \(rule) | \(words.0) | \(words.1)")
        counts[rule, default: (0, 0, 0)].wrong += 1
      }
    }
    for missing in expected {
      differences.append("finding missed: \(missing.rule) | \(missing.child) | \(missing.parent)")
      counts[missing.rule, default: (0, 0, 0)].missed += 1
    }
  }

  private func holds(_ quote: String, _ words: String) -> Bool {
    words.isEmpty || quote.contains(words)
  }

  private func quoted(_ evidence: Evidence?, _ document: AuditedDocument) -> String {
    evidence.map { document.words(at: $0.span).spaced } ?? ""
  }

  // MARK: Verdicts

  private mutating func compareVerdicts(_ item: AuditCase, _ parent: AuditCase) {
    guard audit.identity.allowsComparison else {
      if !audit.verdicts.isEmpty { differences.append("verdicts without comparison") }
      return
    }
    var told: Set<AuditCase.Line> = []
    let quotes = audit.verdicts.map {
      (
        $0.obligation.kind.rawValue,
        parent.document.words(at: $0.obligation.parent.span).spaced
      )
    }
    for verdict in audit.verdicts {
      let span = verdict.obligation.parent.span
      let words = parent.document.words(at: span).spaced
      let paragraph =
        parent.document.document.blocks.first { $0.span.contains(span) }
        .map { parent.document.words(at: $0.span).spaced } ?? words
      func find(_ lines: [AuditCase.Line]) -> AuditCase.Line? {
        let ofKind = lines.filter { $0.kind == verdict.obligation.kind.rawValue }
        return ofKind.first { words.contains($0.words) || $0.words.contains(words) }
          ?? ofKind.first { line in
            // Words that are a quote of their own mean that one alone.
            paragraph.contains(line.words)
              && !quotes.contains { $0.0 == line.kind && $0.1.contains(line.words) }
          }
      }
      let exception = find(item.exceptions)
      let usual = find(parent.obligations)
      let shown = "\(verdict.ruling) | \(verdict.obligation.kind) | \(words) | \(verdict.reason)"
      guard let expected = exception ?? usual else {
        differences.append("verdict too many: \(shown)")
        continue
      }
      if let exception { told.insert(exception) }
      if let usual { told.insert(usual) }
      if expected.ruling != verdict.ruling.rawValue {
        differences.append("verdict, not \(expected.ruling): \(shown)")
        let passes = ["met", "notApplicable"]
        if passes.contains(verdict.ruling.rawValue), !passes.contains(expected.ruling) {
          falsePasses.append(shown)
        }
      }
    }
    let swallowed = item.exceptions.filter { $0.ruling == "none" }
    for line in item.exceptions + parent.obligations
    where line.ruling != "none" && !line.isOptional && !told.contains(line) {
      if swallowed.contains(where: { $0.kind == line.kind && $0.words == line.words }) { continue }
      differences.append("verdict missed: \(line.ruling) | \(line.kind) | \(line.words)")
    }
  }
}
