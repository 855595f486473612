/// What is written of one document.
enum Written: Sendable {
  /// All of it, at hand.
  case whole([UInt8])
  /// Made piece by piece while it is written, so that what is long is never held whole.
  case inPieces(@Sendable (_ take: ([UInt8]) -> Void) -> Void)

  /// Gives all of it to `take`, in order; after a failure nothing more.
  func write(to take: ([UInt8]) throws(SystemError) -> Void) throws(SystemError) {
    switch self {
    case .whole(let bytes): try take(bytes)
    case .inPieces(let make):
      var failure: SystemError?
      make { piece in
        guard failure == nil else { return }
        do throws(SystemError) { try take(piece) } catch { failure = error }
      }
      if let failure { throw failure }
    }
  }
}
