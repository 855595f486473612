internal import PlanText

/// Chooses, over a whole document, which of the possible labels are labels and how they nest.
///
/// Every reading of the sequence has a cost: gaps, repeats, level jumps, mixed marks and labels taken for text all add to it. A beam of the cheapest readings is carried from label to label, so a later label can still overturn an earlier guess; the cheapest at the end wins. Time grows linearly with the number of labels.
struct LabelSequence {
  /// One possible label, in document order.
  struct Candidate {
    var label: Label
    /// How much is lost by taking it for plain text.
    var rejectionCost: Int
    /// Whether an annex or an attached plan begins before it, so that numbering starts anew.
    var startsAnew: Bool
    /// Whether its words stand right below the title of a part that is labelled too: "1. Mục đích" / "1. Nâng cao …".
    var isRightBelowTitle = false
  }

  /// What became of a candidate.
  enum Choice: Equatable {
    case text
    /// A part at this depth, 0 for the outermost.
    case part(depth: Int)
  }

  /// What tells labels apart; numbers alone, as it is compared with all that are open.
  private struct Entry: Hashable {
    var style: Label.Style
    var value: Int
    var englishValue: Int
    /// The place of its numbers before the last in `prefixes`, and how many they are.
    var prefix: Int
    var prefixCount: Int
    var mark: UInt8
  }

  /// The labels that are open, the outermost first: at most eight, by their numbers in `entries`, so that equal ways to nest are equal bits.
  private struct Stack: Equatable {
    private var numbers = SIMD8<Int32>(repeating: 0)
    private(set) var count = 0

    static func == (left: Stack, right: Stack) -> Bool {
      left.count == right.count && left.numbers == right.numbers
    }

    subscript(depth: Int) -> Int { Int(numbers[depth]) }

    /// Closes what is open at `depth` and below it, and opens the entry `number` there.
    mutating func open(_ number: Int, at depth: Int) {
      for index in depth..<count { numbers[index] = 0 }
      numbers[depth] = Int32(truncatingIfNeeded: number)
      count = depth + 1
    }
  }

  private struct State {
    var stack = Stack()
    var cost = 0
    /// Index into `history` of the last choice; -1 before the first.
    var last = -1
  }

  private static let beam = 8
  /// Readings this much dearer than the best are given up.
  private static let margin = 60
  /// The depth of the innermost label at the most.
  private static let deepest = 7

  /// The different labels that were met; a stack holds their places here.
  private var entries: [Entry] = []
  /// The different numbers that stood before the last of a label: `[3, 2]` of `3.2.1`.
  private var prefixes: [[Int]] = [[]]
  private var numbers: [Entry: Int] = [:]
  private var places: [[Int]: Int] = [:]
  private var states = [State()]
  private var history: [(depth: Int8, previous: Int)] = []

  /// The cheapest reading of `candidates`. Costs are in tenths of "one label missing".
  static func choose(_ candidates: [Candidate]) -> [Choice] {
    var sequence = LabelSequence()
    sequence.history.reserveCapacity(candidates.count * 4)
    var moves: [Move] = []
    for candidate in candidates {
      if candidate.startsAnew { sequence.states = [State(last: sequence.states[0].last)] }
      moves.removeAll(keepingCapacity: true)
      let number = sequence.number(of: candidate.label)
      for index in sequence.states.indices {
        sequence.consider(number, candidate, at: index, into: &moves)
      }
      let limit = moves.reduce(moves[0].cost) { min($0, $1.cost) } + margin
      moves.removeAll { $0.cost > limit }
      moves.sort { $0.order < $1.order }
      sequence.advance(by: moves, number)
    }
    return trace(sequence.states[0].last, sequence.history, count: candidates.count)
  }

  private mutating func number(of label: Label) -> Int {
    let entry = Entry(
      style: label.style, value: label.value,
      englishValue: LetterSeries.englishPlace(of: label.text) ?? label.value,
      prefix: place(ofPrefix: label.prefix), prefixCount: label.prefix.count, mark: label.mark)
    if let number = numbers[entry] { return number }
    numbers[entry] = entries.count
    entries.append(entry)
    return entries.count - 1
  }

  private mutating func place(ofPrefix prefix: [Int]) -> Int {
    if prefix.isEmpty { return 0 }
    if let place = places[prefix] { return place }
    places[prefix] = prefixes.count
    prefixes.append(prefix)
    return prefixes.count - 1
  }

  /// One way to read a candidate from one state; depth -1 is plain text.
  private struct Move {
    /// By cost, then by state, then by depth.
    let order: Int

    init(cost: Int, state: Int, depth: Int) { order = cost << 8 | state << 4 | (depth + 1) }

    var cost: Int { order >> 8 }
    var state: Int { order >> 4 & 15 }
    var depth: Int { order & 15 - 1 }
  }

  /// Goes on to the states after the cheapest moves, each way to nest once.
  private mutating func advance(by moves: [Move], _ number: Int) {
    var kept: [State] = []
    kept.reserveCapacity(Self.beam)
    for move in moves {
      let state = states[move.state]
      var stack = state.stack
      if move.depth >= 0 { stack.open(number, at: move.depth) }
      if kept.contains(where: { $0.stack == stack }) { continue }
      history.append((Int8(clamping: move.depth), state.last))
      kept.append(State(stack: stack, cost: move.cost, last: history.count - 1))
      if kept.count == Self.beam { break }
    }
    states = kept
  }

  private static func trace(_ last: Int, _ history: [(depth: Int8, previous: Int)], count: Int)
    -> [Choice]
  {
    var choices = [Choice](repeating: .text, count: count)
    var at = last
    for index in choices.indices.reversed() {
      guard at >= 0 else { break }
      if history[at].depth >= 0 { choices[index] = .part(depth: Int(history[at].depth)) }
      at = history[at].previous
    }
    return choices
  }

  /// Adds the ways to read a candidate from the state at `index`: as text, as the next of an open series, as the first of a new one.
  private func consider(
    _ number: Int, _ candidate: Candidate, at index: Int, into moves: inout [Move]
  ) {
    let state = states[index]
    let entry = entries[number]
    moves.append(Move(cost: state.cost + candidate.rejectionCost, state: index, depth: -1))
    for depth in 0...min(state.stack.count, Self.deepest) {
      var cost = pushCost(entry, onto: state.stack, at: depth)
      if candidate.isRightBelowTitle, depth > 0, depth == state.stack.count,
        entries[state.stack[depth - 1]].style == entry.style
      {
        cost -= Self.belowTitle
      }
      if depth < state.stack.count {
        let before = entries[state.stack[depth]]
        if before.style == entry.style, before.prefixCount == entry.prefixCount {
          var step = Self.stepCost(from: before, to: entry)
          if before.prefix != entry.prefix { step += 25 }
          if before.mark != entry.mark { step += 4 }
          cost = min(cost, step)
        }
      }
      moves.append(Move(cost: state.cost + cost, state: index, depth: depth))
    }
  }

  /// The cost of following one label by the next of the same series.
  private static func stepCost(from before: Entry, to entry: Entry) -> Int {
    if entry.value == before.value + 1 || entry.englishValue == before.englishValue + 1 { return 0 }
    if entry.value == before.value { return 26 }
    if entry.value > before.value { return 18 + 4 * min(entry.value - before.value - 1, 5) }
    return entry.value == 1 ? 24 : 40
  }

  /// What a series costs below a label of the same style, and what less where it begins right below a title: "1. Mục đích" / "1. Nâng cao …" / "2. Vận động …" / "2. Yêu cầu".
  private static let sameBelow = 26
  private static let belowTitle = 16

  /// The cost of opening a series at `depth`, below what the stack holds there.
  private func pushCost(_ entry: Entry, onto stack: Stack, at depth: Int) -> Int {
    var cost = entry.value == 1 ? 2 : 22 + 4 * min(entry.value - 1, 5)
    if entry.style == .decimal { cost = decimalPushCost(entry, onto: stack, at: depth) }
    if depth < stack.count {
      // A second series beside the one that is already there.
      cost += entries[stack[depth]].style == entry.style ? 24 : 12
    }
    if depth > 0 {
      let parent = entries[stack[depth - 1]].style
      if parent >= entry.style, !(parent == .decimal && entry.style == .decimal) {
        cost += parent == entry.style ? Self.sameBelow : 9
      }
    }
    if entry.style != .decimal,
      (0..<max(depth - 1, 0)).contains(where: { entries[stack[$0]].style == entry.style })
    {
      cost += 12
    }
    return cost
  }

  /// `3.2` belongs below `3`, `3.2.1` below `3.2`; below a Roman III it is tolerated.
  private func decimalPushCost(_ entry: Entry, onto stack: Stack, at depth: Int) -> Int {
    let first = entry.value == 1 ? 2 : 16 + 3 * min(entry.value - 1, 4)
    guard depth > 0 else { return first + 14 }
    let parent = entries[stack[depth - 1]]
    let above = parent.style == .decimal ? prefixes[parent.prefix] : []
    let isBelow = prefixes[entry.prefix] == above + [parent.value]
    switch parent.style {
    case .arabic, .decimal: return first + (isBelow ? 0 : 25)
    case .roman, .upperLetter: return first + (isBelow ? 4 : 12)
    default: return first + 10
    }
  }
}
