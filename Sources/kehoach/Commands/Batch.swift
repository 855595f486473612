/// Takes the products of a batch in order and writes them; its log tells what failed.
struct Batch {
  private let sink: Sink
  private var log: BatchLog

  init(
    _ inputs: Inputs,
    to destination: Destination,
    suffix: String,
    _ temporaries: TemporaryFiles,
    _ messages: Messages
  ) throws {
    do {
      sink = try Sink(destination, for: inputs.found, suffix: suffix, temporaries)
    } catch {
      messages.error(messages.text(of: error))
      throw Ending.usage
    }
    log = BatchLog(inputs, hidesProgress: !destination.isFile, messages)
  }

  /// Writes one product, or tells why there is none.
  mutating func take(_ input: Input, _ product: Result<ParseJob.Product, Trouble>) throws {
    switch product {
    case .failure(let trouble): log.fail(input.display, trouble)
    case .success(let product):
      if !product.isPlan { log.warnOfNoPlan(input.display) }
      do {
        try sink.write(product.json, number: log.done)
      } catch {
        throw log.outputFailed(error)
      }
    }
    log.step(input.display)
  }

  /// Puts the output in its place, says how much failed, and ends the run with the right code.
  func finish() throws {
    if !log.hasNothing {
      do { try sink.finish() } catch { throw log.outputFailed(error) }
    }
    try log.finish()
  }
}
