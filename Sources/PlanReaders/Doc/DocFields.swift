/// Fields within one another: their instructions are not shown, their results are.
struct DocFields {
  /// For each open field whether its result has begun.
  private var hasResult: [Bool] = []

  /// How many of them have none yet.
  private var instructions = 0

  mutating func begin() {
    hasResult.append(false)
    instructions += 1
  }

  mutating func separate() {
    guard let last = hasResult.indices.last, !hasResult[last] else { return }
    hasResult[last] = true
    instructions -= 1
  }

  mutating func end() { if hasResult.popLast() == false { instructions -= 1 } }

  /// Whether what stands here is shown.
  var isShown: Bool { instructions == 0 }
}
