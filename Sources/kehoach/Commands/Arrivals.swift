import Dispatch
import Synchronization

/// What threads hand over to the one that waits for it, in the order it comes.
final class Arrivals<Element: Sendable>: Sendable {
  private let arrived = Mutex<[Element]>([])
  private let count = DispatchSemaphore(value: 0)

  func add(_ element: Element) {
    arrived.withLock { $0.append(element) }
    count.signal()
  }

  /// The one that came first of those not taken yet; waits for it.
  func next() -> Element {
    count.wait()
    return arrived.withLock { $0.removeFirst() }
  }
}
