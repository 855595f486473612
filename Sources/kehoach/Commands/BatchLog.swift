/// What a batch tells people while it runs: what failed, what was passed over, how far it is.
struct BatchLog {
  private let messages: Messages
  private let progress: Progress
  private let total: Int
  private(set) var done = 0
  private var failed = 0

  /// - Parameter hidesProgress: Whether standard output shows the data, so that progress would stand between its lines.
  init(_ inputs: Inputs, hidesProgress: Bool, _ messages: Messages) {
    self.messages = messages
    total = inputs.found.count + inputs.failed.count
    progress = Progress(isShown: total > 1 && messages.isTerminal && !hidesProgress)
    for path in inputs.skipped { warnOfSkipping(path.shown) }
    for (display, trouble) in inputs.failed { fail(display, trouble) }
  }

  /// Whether nothing could be read.
  var hasNothing: Bool { failed == total }

  mutating func fail(_ display: String, _ trouble: Trouble) {
    failed += 1
    progress.clear()
    messages.error("\(display): \(messages.text(of: trouble))")
  }

  /// Counts a document that was dealt with.
  mutating func step(_ display: String) {
    done += 1
    progress.show("[\(done)/\(total)] \(display)")
  }

  func warnOfNoPlan(_ display: String) {
    progress.clear()
    let text = messages(
      "không giống một kế hoạch hành chính; kết quả có thể trống.",
      "does not look like an administrative plan; the result may be empty."
    )
    messages.warning("\(display): \(text)")
  }

  func outputFailed(_ trouble: OutputTrouble) -> Ending {
    progress.clear()
    messages.error(messages.text(of: trouble))
    return .usage
  }

  /// Says how much failed, and ends the run with the right code where something did.
  func finish() throws {
    progress.clear()
    guard failed > 0 else { return }
    if total > 1 {
      messages.error(
        messages(
          "\(failed) trong \(total) văn bản không đọc được.",
          "\(failed) of \(total) documents could not be read."
        )
      )
    }
    throw Ending.unreadable
  }

  private func warnOfSkipping(_ display: String) {
    let text = messages(
      "bỏ qua, vì là ống (pipe), socket hoặc thiết bị, không phải tệp.",
      "skipped: it is a pipe, a socket or a device, not a file."
    )
    messages.warning("\(display): \(text)")
  }
}
