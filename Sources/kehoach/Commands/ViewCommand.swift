import ArgumentParser
import PlanParser
import PlanReports

/// `kehoach view`.
struct ViewCommand: ReadingCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "view",
      _superCommandName: Kehoach.name,
      abstract: """
        Trang HTML để soát: văn bản và dữ liệu cạnh nhau. / An HTML page for review: text and data side by side.
        """
    )
  }

  @Argument(help: "Tệp, hoặc «-». / A file, or “-”.", completion: .file())
  var file: Path

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: "Tệp HTML để ghi. / HTML file to write; it appears whole or not at all.",
    completion: .file())
  var output: Path?

  @OptionGroup var readingOptions: ReadingOptions

  func run() throws {
    let messages = Messages(reading.language)
    let input =
      file == .stream ? Input(path: nil, name: reading.streamName) : Input(file)
    do {
      let document = try read(input, reading.options, reading.converters())
      let plan = parsePlan(document, particulars: false)
      let page = writeReviewPage(
        plan.plan, notes: plan.notes, document: document, generator: "kehoach \(programVersion)",
        language: reading.language)
      try WholeOutput(output, beside: [input], messages).write(page)
    } catch let trouble as Trouble {
      messages.error("\(input.display): \(messages.text(of: trouble))")
      throw Ending.unreadable
    }
  }
}
