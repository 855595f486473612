import PlanModel

/// The quotas of a document with what they are about, to find those that may answer one of another document; a class, for comparisons are copied.
final class QuotaWordings {
  let all: [QuotaWording]
  private let quotas: [Quota]
  private var byWord: [UInt64: [Int]] = [:]
  private var byProgramme: [String: [Int]] = [:]

  init(_ document: AuditedDocument) {
    quotas = document.plan.quotas
    all = quotas.map { QuotaWording($0, of: document) }
    for (index, wording) in all.enumerated() {
      if let programme = quotas[index].programme {
        byProgramme[programme, default: []].append(index)
      }
      for word in Set(wording.counted.distinct + wording.sentence.distinct) {
        byWord[word, default: []].append(index)
      }
    }
  }

  /// The numbers of the quotas of a programme, in order.
  func ofProgramme(_ id: String) -> [Int] { byProgramme[id] ?? [] }

  /// The numbers of the quotas that share a telling word with `wording`, in order.
  ///
  /// Two sentences that are at all alike have at least a quarter of their words in common, so that the commonest quarter need not be looked up.
  func sharing(_ wording: QuotaWording) -> [Int] {
    var found: Set<Int> = []
    for word in wording.counted.distinct { found.formUnion(byWord[word] ?? []) }
    let known = wording.sentence.distinct.map { byWord[$0] ?? [] }.sorted { $0.count < $1.count }
    for places in known.prefix(known.count - known.count / 4) { found.formUnion(places) }
    return found.sorted()
  }
}
