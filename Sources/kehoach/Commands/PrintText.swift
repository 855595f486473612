import PlanText

/// Reads one document and prints what `rendering` makes of it.
func printText(
  of path: String,
  _ reading: ReadingOptions,
  _ messages: Messages,
  _ rendering: (SourceDocument) -> String
) throws {
  let input =
    path == "-"
    ? Input(path: nil, name: reading.streamName)
    : Input(path: path, name: lastComponent(of: path))
  do {
    try StandardOutput().write(rendering(try read(input, reading.options, reading.converters())))
  } catch let trouble as Trouble {
    messages.error("\(input.display): \(messages.text(of: trouble))")
    throw Ending.unreadable
  }
}
