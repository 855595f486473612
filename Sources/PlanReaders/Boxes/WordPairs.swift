import PlanText

/// Which words of two readings of one picture stand at the same place.
enum WordPairs {
  /// Words of the first reading and of the second, by their numbers, that cover one another.
  typealias Group = (first: [Int], second: [Int])

  /// More words than any page has: more are not compared.
  private static let mostWords = 4000

  /// The groups of words that cover one another; words alone at their place are in none.
  static func groups(_ first: [BoxWord], _ second: [BoxWord]) -> [Group] {
    guard first.count <= mostWords, second.count <= mostWords else { return [] }
    var union = UnionFind(first.count + second.count)
    for (index, word) in first.enumerated() {
      for (other, candidate) in second.enumerated() where isSame(word.box, candidate.box) {
        union.join(index, first.count + other)
      }
    }
    var groups: [Int: Group] = [:]
    for index in first.indices { groups[union.root(index), default: ([], [])].first.append(index) }
    for index in second.indices {
      groups[union.root(first.count + index), default: ([], [])].second.append(index)
    }
    return groups.values.filter { !$0.first.isEmpty && !$0.second.isEmpty }
      .sorted { $0.first[0] < $1.first[0] }
  }

  /// Whether two boxes have more than half of the lower one's height and of the narrower one's width in common.
  private static func isSame(_ box: Box, _ other: Box) -> Bool {
    let height = min(box.bottom, other.bottom) - max(box.top, other.top)
    guard height * 2 > min(box.height, other.height) else { return false }
    let width = min(box.right, other.right) - max(box.left, other.left)
    return width * 2 > min(box.width, other.width)
  }
}
