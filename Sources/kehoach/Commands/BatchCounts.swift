import Synchronization

/// How far a batch is; may be asked while it runs.
final class BatchCounts: Sendable {
  /// How many documents were dealt with, and how.
  struct Values: Sendable {
    var read = 0
    /// Their output was there already.
    var kept = 0
    var failed = 0
    var all: Int { read + kept + failed }
  }

  private let mutex = Mutex(Values())

  var values: Values { mutex.withLock { $0 } }

  func add(_ change: (inout Values) -> Void) { mutex.withLock { change(&$0) } }
}
