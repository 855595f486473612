import Synchronization

/// Lets something happen ten times a second at most.
final class Pace: Sendable {
  private let last = Atomic<Int>(Int.min / 2)

  func isDue(_ milliseconds: Int) -> Bool {
    guard milliseconds - last.load(ordering: .relaxed) >= 100 else { return false }
    last.store(milliseconds, ordering: .relaxed)
    return true
  }
}
