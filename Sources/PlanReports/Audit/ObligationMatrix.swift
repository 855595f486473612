public import PlanAudit
import PlanText

/// What one parent asks, against the plans that were to follow it: rows are obligations, columns are plans.
public struct ObligationMatrix: Sendable {
  /// One obligation and how each plan keeps it.
  public struct Row: Sendable {
    /// As the first plan that was compared has it.
    public var obligation: Obligation
    /// One a column; nil where the plan was not compared.
    public var verdicts: [Verdict?]
  }

  public var parent: AuditedDocument
  /// Places in the audits.
  public var columns: [Int]
  public var rows: [Row]
}

/// A matrix for every parent that plans were compared with, in the order in which they name it. Takes time linear in the number of verdicts.
public func obligationMatrices(_ audits: [Audit]) -> [ObligationMatrix] {
  var places: [[String]: Int] = [:]
  var matrices: [ObligationMatrix] = []
  for (index, audit) in audits.enumerated() {
    guard let parent = audit.parent else { continue }
    let info = parent.document.info
    if let place = places[[info.name, info.sha256]] {
      matrices[place].columns.append(index)
    } else {
      places[[info.name, info.sha256]] = matrices.count
      matrices.append(ObligationMatrix(parent: parent, columns: [index], rows: []))
    }
  }
  for place in matrices.indices { matrices[place].fill(from: audits) }
  return matrices.filter { !$0.rows.isEmpty }
}

extension ObligationMatrix {
  /// Obligations are the same where they are of one kind and stand on the same words; several of that sort, by their order.
  private struct Key: Hashable {
    var kind: Obligation.Kind
    var parent: Evidence
    var occurrence: Int
  }

  fileprivate mutating func fill(from audits: [Audit]) {
    var places: [Key: Int] = [:]
    for (column, index) in columns.enumerated() {
      var seen: [Key: Int] = [:]
      for verdict in audits[index].verdicts {
        let obligation = verdict.obligation
        var key = Key(kind: obligation.kind, parent: obligation.parent, occurrence: 0)
        let occurrence = seen[key, default: 0]
        seen[key] = occurrence + 1
        key.occurrence = occurrence
        if let place = places[key] {
          rows[place].verdicts[column] = verdict
        } else {
          places[key] = rows.count
          var verdicts = [Verdict?](repeating: nil, count: columns.count)
          verdicts[column] = verdict
          rows.append(Row(obligation: obligation, verdicts: verdicts))
        }
      }
    }
  }
}
