import PlanText

/// A text as a bag of words for comparing: without case, tone, punctuation; numbers by their value.
///
/// Tones do not count because recognition and typing lose them most often.
struct ComparedWords: Hashable {
  /// Sorted, with repeats.
  private let words: [UInt64]
  /// The numbers in it, sorted.
  let numbers: [Int]
  /// In reading order, with tones: what `exact` compares.
  private let order: [Syllable]

  init(_ tokens: Tokens, _ range: some Sequence<Int>) {
    var words: [UInt64] = []
    var numbers: [Int] = []
    var order: [Syllable] = []
    for index in range where tokens[index].kind != .symbol {
      if let value = tokens.value(index) {
        numbers.append(value)
        words.append(UInt64(truncatingIfNeeded: value) | 1 << 63)
      } else {
        words.append(tokens[index].key.toneless.bits)
      }
      order.append(tokens[index].key)
    }
    self.words = words.sorted()
    self.numbers = numbers.sorted()
    self.order = order
  }

  init(_ text: String) {
    let tokens = Tokens(text)
    self.init(tokens, 0..<tokens.count)
  }

  /// The words without repeats, sorted.
  var distinct: [UInt64] {
    var result: [UInt64] = []
    for word in words where word != result.last { result.append(word) }
    return result
  }

  var count: Int { words.count }
  var isEmpty: Bool { words.isEmpty }

  /// How much two texts have in common, 0…1: twice the shared words over all words.
  func likeness(to other: ComparedWords) -> Double {
    guard count + other.count > 0 else { return 0 }
    return 2 * Double(shared(with: other)) / Double(count + other.count)
  }

  /// How much of this text stands in `other`, 0…1.
  func containment(in other: ComparedWords) -> Double {
    isEmpty ? 0 : Double(shared(with: other)) / Double(count)
  }

  /// Whether this text is `other` with words before it.
  func ends(with other: ComparedWords) -> Bool {
    order.count > other.order.count && other.order.count >= 3
      && order.suffix(other.order.count).elementsEqual(other.order)
  }

  /// Whether both are the same letters in the same order, whatever the marks on them.
  func isSpelledLike(_ other: ComparedWords) -> Bool {
    !isEmpty && numbers == other.numbers && order.map(\.bare) == other.order.map(\.bare)
  }

  /// How surely the two say the same.
  func alignment(to other: ComparedWords) -> Alignment {
    guard !isEmpty, !other.isEmpty else { return .none }
    if order == other.order, numbers == other.numbers { return .exact }
    let likeness = likeness(to: other)
    // Of a short name one other word is a large part.
    let enough = min(count, other.count) <= 6 ? 0.84 : 0.8
    if likeness >= enough, numbers == other.numbers { return .close }
    return likeness >= 0.5 ? .loose : .none
  }

  /// Whether two neighbouring words of this text, or more than a fifth of all, are missing in `other`: most words of Vietnamese are two syllables, so that a thing, a group or an act is left out or another.
  ///
  /// - Parameter silent: words that may be missing.
  func lacksCompound(in other: ComparedWords, besides silent: Set<UInt64>) -> Bool {
    let known = Set(other.words)
    var isMissing = false
    var missing = 0
    var count = 0
    for syllable in order where !silent.contains(syllable.toneless.bits) {
      let isAbsent = !known.contains(syllable.toneless.bits)
      if isAbsent, isMissing { return true }
      isMissing = isAbsent
      count += 1
      if isAbsent { missing += 1 }
    }
    return missing > 1 && 5 * missing > count
  }

  private func shared(with other: ComparedWords) -> Int {
    var left = 0
    var right = 0
    var shared = 0
    while left < words.count, right < other.words.count {
      if words[left] == other.words[right] {
        shared += 1
        left += 1
        right += 1
      } else if words[left] < other.words[right] {
        left += 1
      } else {
        right += 1
      }
    }
    return shared
  }
}

extension AuditedDocument {
  func compared(_ span: TextSpan) -> ComparedWords {
    ComparedWords(tokens, tokens.indices(in: span))
  }
}
