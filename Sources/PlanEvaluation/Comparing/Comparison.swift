/// Compares texts as the scores do, and remembers what it worked out.
final class Comparison {
  private struct Pair: Hashable {
    var first: ComparableText
    var second: ComparableText
  }

  private var texts: [String: ComparableText] = [:]
  private var similarities: [Pair: Double] = [:]

  func text(_ string: String) -> ComparableText {
    if let known = texts[string] { return known }
    let text = ComparableText(string)
    texts[string] = text
    return text
  }

  func text(_ value: JSONValue) -> ComparableText { text(value.string ?? "") }

  func equal(_ first: JSONValue, _ second: JSONValue) -> Bool { text(first) == text(second) }

  /// 0…1.
  func similarity(_ first: ComparableText, _ second: ComparableText) -> Double {
    if first == second { return 1 }
    if first.isEmpty || second.isEmpty { return 0 }
    let pair = Pair(first: first, second: second)
    if let known = similarities[pair] { return known }
    let value = sequenceSimilarity(first.scalars, second.scalars)
    similarities[pair] = value
    return value
  }

  func similarity(_ first: String, _ second: String) -> Double {
    similarity(text(first), text(second))
  }

  /// Whether `plan` starts like `gold`, which may hold just the first words of a long text.
  func startsAlike(_ gold: String, _ plan: String, atLeast least: Double = 0.85) -> Bool {
    let gold = text(gold)
    let plan = text(plan)
    if gold.isEmpty || plan.isEmpty { return false }
    let count = min(gold.count, 80)
    return similarity(gold.prefix(count), plan.prefix(count)) >= least
  }

  /// Whether one text holds a good part of the other, or they are alike.
  func overlaps(_ gold: String, _ plan: String, atLeast least: Double = 0.6) -> Bool {
    let gold = text(gold)
    let plan = text(plan)
    if gold.isEmpty || plan.isEmpty { return false }
    if plan.contains(gold) || gold.contains(plan) {
      return Double(min(gold.count, plan.count)) / Double(max(gold.count, plan.count)) >= 0.35
    }
    return similarity(gold, plan) >= least
  }

  /// A label or a path of labels, its brackets, points and spaces made single points.
  func bareLabel(_ label: JSONValue) -> [Unicode.Scalar] {
    var output: [Unicode.Scalar] = []
    for scalar in text(label).scalars {
      let isMark = scalar == "(" || scalar == ")" || scalar == "." || ComparableText.isSpace(scalar)
      if !isMark {
        output.append(scalar)
      } else if !output.isEmpty, output.last != "." {
        output.append(".")
      }
    }
    if output.last == "." { output.removeLast() }
    return output
  }
}
