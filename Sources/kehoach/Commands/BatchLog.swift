import PlanReports

/// What a batch tells people while it runs: what failed, what was passed over, how far it is, and how it came out.
struct BatchLog: Sendable {
  private let messages: Messages
  private let progress: Progress
  private let total: Int?
  private let counts = BatchCounts()

  /// - Parameter hidesProgress: Whether standard output shows the data, so that progress would stand between its lines.
  init(_ inputs: Inputs, hidesProgress: Bool, _ messages: Messages) {
    self.messages = messages
    let total = inputs.found.count + inputs.failed.count
    self.total = total
    progress = Progress(isShown: total > 1 && messages.isTerminal && !hidesProgress, total: total)
    for path in inputs.skipped { warnOfSkipping(path.shown) }
    for (display, trouble) in inputs.failed { fail(display, trouble) }
  }

  /// The log of documents that come one by one, nobody knows how many.
  init(_ messages: Messages) {
    self.messages = messages
    total = nil
    progress = Progress(isShown: false, total: 0)
  }

  /// Whether nothing could be read.
  var hasNothing: Bool { counts.values.failed == counts.values.all }

  func fail(_ display: String, _ trouble: Trouble) {
    counts.add { $0.failed += 1 }
    progress.clear()
    messages.error("\(display): \(messages.text(of: trouble))")
    progress.show(counts.values.all, display)
  }

  /// Counts a document whose output was written, or was there already.
  func count(_ display: String, isKept: Bool = false) {
    counts.add { if isKept { $0.kept += 1 } else { $0.read += 1 } }
    progress.show(counts.values.all, display)
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

  /// Says how far a run came that was told to end; `isResumable` where another one can go on from there.
  func stop(isResumable: Bool) {
    progress.clear()
    guard let total, total > 1 else { return }
    let done = counts.values.all
    let stopped = messages(
      "dừng theo yêu cầu: đã xong \(done) trong \(total) văn bản.",
      "stopped as told: \(done) of \(total) documents are done."
    )
    let hint = messages(
      " Chạy lại với --resume để làm tiếp.", " Run it again with --resume to go on.")
    messages.warning(isResumable ? stopped + hint : stopped)
  }

  /// Says in one line how a batch came out, and ends the run with the right code where something failed.
  func finish() throws {
    progress.clear()
    let values = counts.values
    if total ?? values.all > 1 { say(values) }
    if values.failed > 0 { throw Ending.unreadable }
  }

  private func say(_ values: BatchCounts.Values) {
    let kept =
      values.kept == 0
      ? ""
      : messages(
        ", \(values.kept) giữ nguyên từ lần trước", ", \(values.kept) kept from an earlier run")
    if values.failed > 0 {
      messages.error(
        messages(
          "\(values.failed) trong \(values.all) văn bản không đọc được; đã đọc \(values.read)\(kept).",
          "\(values.failed) of \(values.all) documents could not be read; \(values.read) read\(kept)."
        )
      )
    } else {
      messages.plain(
        messages(
          "\(values.all) văn bản: đã đọc \(values.read)\(kept).",
          "\(values.all) documents: \(values.read) read\(kept)."
        )
      )
    }
  }

  private func warnOfSkipping(_ display: String) {
    let text = messages(
      "bỏ qua, vì là ống (pipe), socket hoặc thiết bị, không phải tệp.",
      "skipped: it is a pipe, a socket or a device, not a file."
    )
    messages.warning("\(display): \(text)")
  }
}
