import PlanText

/// How much each word tells: one that stands in few paragraphs of a document tells more than one that stands in most.
struct WordWeights {
  /// In how many paragraphs of the document that uses it most each word stands.
  private var frequency: [UInt64: Int] = [:]

  init(_ documents: [AuditedDocument]) {
    for document in documents {
      var own: [UInt64: Int] = [:]
      for block in document.tokens.blocks {
        var seen: Set<UInt64> = []
        for index in block where document.tokens[index].kind == .word {
          seen.insert(document.tokens[index].key.toneless.bits)
        }
        for word in seen { own[word, default: 0] += 1 }
      }
      frequency.merge(own) { max($0, $1) }
    }
  }

  /// 0…1: one for a word of a single paragraph, falling with each further one.
  func weight(of word: UInt64) -> Double { 2 / Double(1 + max(1, frequency[word] ?? 1)) }
}
