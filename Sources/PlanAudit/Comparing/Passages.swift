import PlanText

/// The paragraphs of a document as bags of words, to find the one that answers a sentence of another document.
struct Passages {
  struct Passage {
    let span: TextSpan
    let words: ComparedWords
  }

  private var passages: [Passage] = []
  private var byWord: [UInt64: [Int]] = [:]
  private let weights: WordWeights
  /// What was asked for before.
  let found = Answers<ComparedWords, (span: TextSpan, share: Double)?>()
  /// In how many passages a word is looked up; without a bound the search of all would be quadratic.
  private static let mostPassages = 1_000

  /// - Parameter spans: the passages to search; sentences, clauses, or whole blocks.
  init(_ spans: [TextSpan], of document: AuditedDocument, _ weights: WordWeights) {
    self.weights = weights
    for span in spans {
      let passage = Passage(span: span, words: document.compared(span))
      for word in passage.words.distinct { byWord[word, default: []].append(passages.count) }
      passages.append(passage)
    }
  }

  /// The passages that hold about as much of `words` as the best, which must hold at least `least`, 0…1; in order.
  func all(for words: ComparedWords, atLeast least: Double) -> [TextSpan] {
    let (scores, total) = scores(of: words)
    guard let best = scores.values.max(), total > 0, best >= least * total else { return [] }
    let enough = max(least * total, best - 0.1 * total)
    return scores.filter { $0.value >= enough }.keys.sorted().map { passages[$0].span }
  }

  /// The passage that holds most of what `words` say, and how much of it, 0…1, rare words counting more.
  func best(for words: ComparedWords) -> (span: TextSpan, share: Double)? {
    found.answer(to: words) {
      let (scores, total) = scores(of: words)
      guard total > 0,
        let (index, score) = scores.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) })
      else { return nil }
      return (passages[index].span, score / total)
    }
  }

  /// For each passage the weight of the words that it shares, and the weight of all words.
  ///
  /// A word of very many passages weighs next to nothing and counts in the first of them only.
  private func scores(of words: ComparedWords) -> (byPassage: [Int: Double], total: Double) {
    var total = 0.0
    var scores: [Int: Double] = [:]
    for word in words.distinct {
      let weight = weights.weight(of: word)
      total += weight
      for passage in (byWord[word] ?? []).prefix(Self.mostPassages) {
        scores[passage, default: 0] += weight
      }
    }
    return (scores, total)
  }
}
