/// Takes the products of a batch in order: writes them, tells what failed, counts.
struct Batch {
  private let messages: Messages
  private let progress: Progress
  private let sink: Sink
  private let total: Int
  private var done = 0
  private var failed = 0

  init(
    _ inputs: Inputs,
    to destination: Destination,
    _ temporaries: TemporaryFiles,
    _ messages: Messages
  ) throws {
    self.messages = messages
    total = inputs.found.count + inputs.failed.count
    progress = Progress(isShown: total > 1 && messages.isTerminal && destination.isFile)
    do {
      sink = try Sink(destination, for: inputs.found, temporaries)
    } catch {
      messages.error(messages.text(of: error))
      throw Ending.usage
    }
    for path in inputs.skipped { warnOfSkipping(path.shown) }
    for (display, trouble) in inputs.failed { fail(display, trouble) }
  }

  /// Writes one product, or tells why there is none.
  mutating func take(_ input: Input, _ product: Result<ParseJob.Product, Trouble>) throws {
    switch product {
    case .failure(let trouble): fail(input.display, trouble)
    case .success(let product):
      if !product.isPlan { warnOfNoPlan(input.display) }
      do {
        try sink.write(product.json, number: done)
      } catch {
        throw outputFailed(error)
      }
    }
    done += 1
    progress.show("[\(done)/\(total)] \(input.display)")
  }

  /// Puts the output in its place, says how much failed, and ends the run with the right code.
  func finish() throws {
    progress.clear()
    if failed < total {
      do { try sink.finish() } catch { throw outputFailed(error) }
    }
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

  private mutating func fail(_ display: String, _ trouble: Trouble) {
    failed += 1
    progress.clear()
    messages.error("\(display): \(messages.text(of: trouble))")
  }

  private func warnOfSkipping(_ display: String) {
    let text = messages(
      "bỏ qua, vì là ống (pipe), socket hoặc thiết bị, không phải tệp.",
      "skipped: it is a pipe, a socket or a device, not a file."
    )
    messages.warning("\(display): \(text)")
  }

  private func warnOfNoPlan(_ display: String) {
    progress.clear()
    let text = messages(
      "không giống một kế hoạch hành chính; JSON có thể trống.",
      "does not look like an administrative plan; the JSON may be empty."
    )
    messages.warning("\(display): \(text)")
  }

  private func outputFailed(_ trouble: OutputTrouble) -> Ending {
    progress.clear()
    messages.error(messages.text(of: trouble))
    return .usage
  }
}
