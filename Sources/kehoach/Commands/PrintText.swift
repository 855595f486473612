import PlanReaders
import PlanText

/// Reads one document and prints what `rendering` makes of it.
func printText(
  of path: Path,
  _ reading: ReadingSettings,
  _ messages: Messages,
  _ rendering: (SourceDocument) -> String,
  adjusting adjust: (inout ReadOptions) -> Void = { _ in }
) throws {
  let input =
    path == .stream
    ? Input(path: nil, name: reading.streamName)
    : Input(path)
  do {
    var options = reading.options
    adjust(&options)
    try StandardOutput().write(rendering(try read(input, options, reading.converters())))
  } catch let trouble as Trouble {
    messages.error("\(input.display): \(messages.text(of: trouble))")
    throw Ending.unreadable
  }
}
