import PlanAudit
import PlanModel
import PlanText

/// Puts a report into the JSON that the page draws: lists of numbers that point at strings and quotes, each of which stands once.
struct AuditPageData {
  private let report: AuditReport
  private let matrices: [ObligationMatrix]
  private let words: AuditPageWords
  private var store: PageStore
  private var rules: [Rule.ID] = []

  init(_ report: AuditReport, _ matrices: [ObligationMatrix], _ words: AuditPageWords) {
    self.report = report
    self.matrices = matrices
    self.words = words
    store = PageStore(words)
  }

  /// The data; strings and quotes come last, for only then all of them are known.
  func json() -> [UInt8] {
    var data = self
    var out = JSONWriter(.compact, reserving: report.audits.count * 8192)
    out.beginObject()
    data.writePlans(to: &out)
    data.writeFindings(to: &out)
    data.writeFamilies(to: &out)
    data.writeSums(to: &out)
    data.writeTroubles(to: &out)
    data.writeTables(to: &out)
    out.endObject()
    return out.bytes
  }

  // MARK: Plans

  private mutating func writePlans(to out: inout JSONWriter) {
    let places = Dictionary(
      matrices.enumerated().flatMap { family, matrix in matrix.columns.map { ($0, family) } }
    ) { first, _ in first }
    out.list("plans", report.audits.enumerated()) { out, item in
      let (index, audit) = item
      let header = audit.child.plan.header
      out.int(store.number(label(audit.child)))
      out.int(store.number(audit.child.document.info.name))
      out.int(store.number(audit.child.number ?? ""))
      out.int(store.number(header.issued?.date.map(words.review.date) ?? ""))
      out.int(places[index] ?? -1)
      out.int(store.number(above(audit)))
      out.int(AuditPageStatus(audit).rawValue)
      let summary = audit.summary
      for ruling in AuditPageWords.rulings { out.int(summary[ruling]) }
      for severity in AuditPageWords.severities { out.int(summary[severity]) }
    }
  }

  /// What people call a plan: the place that issues it; the file where it names none.
  private func label(_ plan: AuditedDocument) -> String {
    guard let issuer = plan.plan.header.issuer?.name else { return plan.document.info.name }
    let prefix = "Ủy ban nhân dân "
    return issuer.hasPrefix(prefix) ? String(issuer.dropFirst(prefix.count)) : issuer
  }

  /// What is known of the plan above.
  private func above(_ audit: Audit) -> String {
    let name = audit.parent.map { $0.number ?? $0.document.info.name }
    let text =
      switch audit.identity.verdict {
      case .proved: words["proved"]
      case .unproved: words["unproved"]
      case .mismatch:
        words["mismatch"]
          + (audit.identity.follows?.number.map { " (\(words["follows"]) \($0))" } ?? "")
      case .notGiven: words["notGiven"]
      }
    let assumed = audit.identity.isAssumed ? " – " + words["assumed"] : ""
    return (name.map { $0 + ": " } ?? "") + text + assumed
  }

  // MARK: Findings

  private mutating func writeFindings(to out: inout JSONWriter) {
    var rows: [Int: [String: Int]] = [:]
    for matrix in matrices {
      for (row, line) in matrix.rows.enumerated() {
        for (column, verdict) in zip(matrix.columns, line.verdicts) {
          if let verdict { rows[column, default: [:]][verdict.obligation.id] = row }
        }
      }
    }
    var numbers: [Rule.ID: Int] = [:]
    let all = report.audits.enumerated().flatMap { index, audit in
      audit.findings.map { (index: index, audit: audit, finding: $0) }
    }
    out.list("findings", all) { out, item in
      let finding = item.finding
      let rule = numbers[finding.rule] ?? rules.count
      if rule == rules.count {
        numbers[finding.rule] = rule
        rules.append(finding.rule)
      }
      out.int(item.index)
      out.int(rule)
      out.int(AuditPageWords.severities.firstIndex(of: finding.severity) ?? 0)
      out.int(store.number(message(of: finding, in: item.audit, report.language)))
      out.int(store.number(suggestion(for: finding, in: item.audit, report.language)))
      out.int(quote(finding.child, item.audit))
      out.int(quote(finding.parent, item.audit))
      out.int(finding.obligation.flatMap { rows[item.index]?[$0] } ?? -1)
      out.int(finding.suppressed.map { store.number($0.reason) } ?? -1)
      for evidence in finding.related { out.int(quote(evidence, item.audit)) }
    }
  }

  /// The number of a quote; -1 where there is none.
  private mutating func quote(_ evidence: Evidence?, _ audit: Audit) -> Int {
    guard let evidence else { return -1 }
    if evidence.side == .parent, let parent = audit.parent {
      return store.quote(evidence.span, of: parent)
    }
    return store.quote(evidence.span, of: audit.child)
  }

  // MARK: Matrix

  private mutating func writeFamilies(to out: inout JSONWriter) {
    out.key("families")
    out.beginArray()
    for matrix in matrices {
      out.beginObject()
      out.key("name")
      out.int(store.number(matrix.parent.number ?? matrix.parent.document.info.name))
      out.key("issuer")
      out.int(store.number(matrix.parent.plan.header.issuer?.name ?? ""))
      out.key("plans")
      out.ints(matrix.columns)
      out.list("rows", matrix.rows) { out, row in
        out.int(Obligation.Kind.allCases.firstIndex(of: row.obligation.kind) ?? 0)
        out.int(store.quote(row.obligation.parent.span, of: matrix.parent))
      }
      writeColumns(of: matrix, to: &out)
      out.endObject()
    }
    out.endArray()
  }

  /// For each plan its rulings as one word of letters, its quotes, and the reasons.
  private mutating func writeColumns(of matrix: ObligationMatrix, to out: inout JSONWriter) {
    out.key("cells")
    out.beginArray()
    for (column, index) in matrix.columns.enumerated() {
      let audit = report.audits[index]
      let verdicts = matrix.rows.map { $0.verdicts[column] }
      out.beginArray()
      out.string(
        verdicts.map { verdict in
          verdict.flatMap { AuditPageWords.rulings.firstIndex(of: $0.ruling) }.map { "\($0)" }
            ?? " "
        }.joined())
      out.ints(verdicts.map { $0.map { quote($0.child, audit) } ?? -1 })
      out.ints(
        verdicts.map { verdict in
          verdict.map { store.number(text(of: $0.reason, in: report.language)) } ?? -1
        })
      out.endArray()
    }
    out.endArray()
  }

  // MARK: Sums

  private mutating func writeSums(to out: inout JSONWriter) {
    out.key("sums")
    out.beginArray()
    for rollUp in report.rollUps {
      guard let parent = report.parent(of: rollUp) else { continue }
      writeSum(rollUp.ledger, of: parent, -1, rollUp.silent, to: &out)
    }
    for (index, audit) in report.audits.enumerated() {
      for ledger in audit.ledgers {
        writeSum(ledger, of: audit.parent ?? audit.child, index, [], to: &out)
      }
    }
    out.endArray()
  }

  /// - Parameters:
  ///   - plan: The plan within which is summed; -1 for a sum over several.
  ///   - silent: Plans without a number.
  private mutating func writeSum(
    _ ledger: QuotaLedger, of parent: AuditedDocument, _ plan: Int,
    _ silent: [Int], to out: inout JSONWriter
  ) {
    out.beginArray()
    out.int(plan)
    out.int(store.quote(ledger.required, of: parent))
    out.raw(ledger.requiredAmount.text)
    if let total = ledger.total { out.raw(total.text) } else { out.null() }
    out.int(ledger.isEnough.map { $0 ? 1 : 0 } ?? -1)
    out.beginArray()
    for entry in ledger.entries {
      let own = plan < 0 ? entry.plan : plan
      out.beginArray()
      out.int(own)
      out.int(store.quote(entry.span, of: report.audits[own].child))
      out.raw(entry.amount.text)
      out.int(entry.factor)
      out.endArray()
    }
    out.endArray()
    out.beginArray()
    for index in silent { out.int(index) }
    out.endArray()
    out.endArray()
  }

  // MARK: The rest

  private mutating func writeTroubles(to out: inout JSONWriter) {
    func name(_ index: Int) -> String { report.audits[index].child.document.info.name }
    var lines = report.unread.map { "\(words["unread"]) \($0.name): \($0.message)" }
    for trouble in report.ties?.troubles ?? [] {
      switch trouble {
      case .duplicate(let one, let other):
        lines.append("\(words["duplicate"]) \(name(one)), \(name(other))")
      case .cycle(let ring):
        lines.append("\(words["cycle"]) " + ring.map(name).joined(separator: " ← "))
      case .selfParent(let index): lines.append("\(words["selfParent"]) \(name(index))")
      }
    }
    out.key("troubles")
    out.ints(lines.map { store.number($0) })
  }

  private mutating func writeTables(to out: inout JSONWriter) {
    let all = Dictionary(Rule.all.map { ($0.id, $0) }) { first, _ in first }
    out.list("rules", rules) { out, id in
      let rule = all[id]
      out.int(store.number(id.rawValue))
      out.int(store.number(rule?.title.said(in: report.language) ?? id.rawValue))
      out.int(store.number(rule?.rationale.said(in: report.language) ?? ""))
      out.int(store.number(rule?.basis ?? ""))
    }
    out.list("quotes", store.quotes) { out, quote in
      out.int(quote.text)
      out.int(quote.start)
      out.int(quote.length)
      out.int(quote.place)
    }
    words.write(to: &out)
    out.key("s")
    out.beginArray()
    for text in store.strings { out.string(text) }
    out.endArray()
  }
}

extension JSONWriter {
  fileprivate mutating func ints(_ numbers: [Int]) {
    beginArray()
    for number in numbers { int(number) }
    endArray()
  }

  /// A member that holds one list of values an item.
  fileprivate mutating func list<Items: Sequence>(
    _ name: StaticString, _ items: Items, _ write: (inout JSONWriter, Items.Element) -> Void
  ) {
    key(name)
    beginArray()
    for item in items {
      beginArray()
      write(&self, item)
      endArray()
    }
    endArray()
  }
}
