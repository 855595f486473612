/// Takes the products of a batch in order and writes them; its log tells what failed, its manifest what is done.
struct Batch {
  private let sink: Sink
  private let manifest: Manifest?
  private let keepsManifest: Bool
  private var number = 0
  let log: BatchLog
  let items: [BatchItem]

  /// - Parameter resumes: Whether to go on where an earlier run stopped, and to let a later one do so.
  init(
    _ inputs: Inputs,
    to destination: Destination,
    suffix: String,
    resumes: Bool,
    _ temporaries: TemporaryFiles,
    _ gate: WriteGate,
    _ messages: Messages
  ) throws {
    do {
      let sink = try Sink(destination, for: inputs.found, suffix: suffix, temporaries, gate)
      self.sink = sink
      items = inputs.found.enumerated().map {
        BatchItem(input: $1, output: sink.output(number: $0))
      }
      if case .folder(let folder) = destination, items.count > 1 || resumes {
        manifest = try Manifest(in: folder, resuming: resumes)
      } else {
        manifest = nil
      }
    } catch {
      messages.error(messages.text(of: error))
      throw Ending.usage
    }
    keepsManifest = resumes
    log = BatchLog(
      inputs, hidesProgress: !destination.isFile && standardOutputIsTerminal(), messages)
  }

  /// What is needed to tell which documents are done; nil where the batch keeps no manifest.
  func journal(of circumstances: @autoclosure () -> String) -> Journal? {
    manifest.map { Journal(done: $0.done, circumstances: circumstances()) }
  }

  /// Whether another run can go on where this one is stopped.
  var isResumable: Bool { manifest != nil }

  /// Writes one product, or tells why there is none.
  mutating func take(_ item: BatchItem, _ product: Result<ParseJob.Product, Trouble>) throws {
    defer { number += 1 }
    let display = item.input.display
    switch product {
    case .failure(let trouble): log.fail(display, trouble)
    case .success(.kept): log.count(display, isKept: true)
    case .success(.made(let made)):
      if !made.isPlan { log.warnOfNoPlan(display) }
      do {
        try sink.write(made.written, number: number)
        if let entry = made.entry { try manifest?.add(entry) }
      } catch {
        throw log.outputFailed(error)
      }
      log.count(display)
    }
  }

  /// Puts the output in its place, says how much failed, and ends the run with the right code.
  func finish() throws {
    if !log.hasNothing {
      do { try sink.finish() } catch { throw log.outputFailed(error) }
    }
    if !keepsManifest { manifest?.remove() }
    try log.finish()
  }
}
