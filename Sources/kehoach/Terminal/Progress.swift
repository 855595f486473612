/// One line on the terminal that says how far a batch has come: a bar, counts, the time that is left, the last document.
struct Progress: Sendable {
  let isShown: Bool
  private let total: Int
  private let start = monotonicMilliseconds()
  private let pace = Pace()

  /// Letters that the bar is long.
  private static let length = 24

  init(isShown: Bool, total: Int) {
    self.isShown = isShown
    self.total = max(1, total)
  }

  /// Shows the line anew; not more often than eyes follow.
  func show(_ done: Int, _ name: String) {
    guard isShown, done == total || pace.isDue(monotonicMilliseconds()) else { return }
    let line = text(done, name, milliseconds: monotonicMilliseconds() - start)
    writeToStandardError("\r\u{1B}[K" + String(line.prefix(max(20, terminalWidth() - 1))))
  }

  /// Takes the line away, before another message and at the end.
  func clear() {
    if isShown { writeToStandardError("\r\u{1B}[K") }
  }

  /// The line for `done` documents after some time.
  func text(_ done: Int, _ name: String, milliseconds: Int) -> String {
    let filled = Self.length * min(done, total) / total
    let bar =
      String(repeating: "█", count: filled) + String(repeating: "░", count: Self.length - filled)
    let isKnown = done > 0 && done < total && milliseconds > 2000
    let left = isKnown ? " · \(clock(milliseconds * (total - done) / done / 1000))" : ""
    return "\(bar) \(done)/\(total)\(left) · \(Messages.tame(name))"
  }

  /// `1:05`, `2:03:04`.
  private func clock(_ seconds: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let minutes = seconds / 60
    let tail = "\(two(minutes % 60)):\(two(seconds % 60))"
    return minutes < 60 ? "\(minutes):\(two(seconds % 60))" : "\(minutes / 60):\(tail)"
  }
}
