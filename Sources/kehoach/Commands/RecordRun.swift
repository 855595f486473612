import PlanEvaluation
import PlanReaders
import PlanReports

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// `parse --records`: each line hands over a document and is answered by one line, a plan or an error, in the same order.
struct RecordRun {
  /// Where the lines come from; nil for standard input.
  var source: Path?
  var jobs: Int
  var messages: Messages

  func run(_ job: ParseJob, to destination: Destination) throws {
    let descriptor = try opened()
    defer { if source != nil { close(descriptor) } }
    let temporaries = TemporaryFiles()
    let gate = WriteGate()
    let watch = EndWatch(removing: temporaries, writing: gate)
    defer { watch.stop() }
    let sink: Sink
    do {
      sink = try Sink(destination, for: [], suffix: ".json", temporaries, gate)
    } catch {
      messages.error(messages.text(of: error))
      throw Ending.usage
    }
    let log = BatchLog(messages)
    // A file in base64, its name, and room for the rest.
    var lines = LineReader(descriptor, limit: job.options.limits.maxFileBytes / 3 * 4 + 1 << 20)
    try inOrder(
      jobs: jobs,
      { try next(&lines) },
      { record in record.trouble.map { .failure($0) } ?? job.run(BatchItem(input: record.input)) },
      { record, product in
        do {
          try sink.write(answer(record, product, log), number: 0)
        } catch let error as OutputTrouble {
          throw log.outputFailed(error)
        }
      }
    )
    do { try sink.finish() } catch { throw log.outputFailed(error) }
    try log.finish()
  }

  private func opened() throws -> Int32 {
    guard let source else { return STDIN_FILENO }
    let descriptor = source.withCString { open($0, O_RDONLY | O_CLOEXEC) }
    if descriptor >= 0 { return descriptor }
    messages.error("\(source.shown): \(messages.text(of: Trouble(.last)))")
    throw Ending.unreadable
  }

  /// The next line that is not blank.
  private func next(_ lines: inout LineReader) throws -> Record? {
    do {
      while let line = try lines.next() {
        if line != .whole([]) { return Record(line) }
      }
    } catch {
      messages.error("\(source?.shown ?? "stdin"): \(messages.text(of: Trouble(error)))")
      throw Ending.unreadable
    }
    return nil
  }

  private func answer(
    _ record: Record,
    _ product: Result<ParseJob.Product, Trouble>,
    _ log: BatchLog
  ) -> Written {
    switch product {
    case .success(.made(let made)):
      log.count(record.input.display)
      return made.written
    case .success(.kept):
      log.count(record.input.display, isKept: true)
      return .whole([])
    case .failure(let trouble):
      log.fail(record.input.display, trouble)
      let name = JSONValue.quoted(record.input.name)
      let message = JSONValue.quoted(messages.text(of: trouble))
      return .whole(
        Array(
          "{\"schema\":\"kehoach/error/1\",\"source\":{\"name\":\(name)},\"message\":\(message)}\n"
            .utf8
        )
      )
    }
  }
}
