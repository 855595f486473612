import ArgumentParser
import PlanReports

/// What `check` and `audit` write, and where.
struct AuditOutput: ParsableArguments {
  @Option(
    name: .customLong("format"),
    help: ArgumentHelp("Định dạng ra. / Format of the output.", valueName: "format"))
  var formatName = FormatName(format: .text)

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: "Tệp để ghi. / File to write to; it appears whole or not at all.", completion: .file())
  var output: Path?

  /// A format as the command line names it.
  struct FormatName: ExpressibleByArgument, CustomStringConvertible {
    let format: AuditFormat

    init(format: AuditFormat) { self.format = format }

    init?(argument: String) {
      guard let format = AuditFormat(rawValue: argument) else { return nil }
      self.format = format
    }

    static var allValueStrings: [String] { AuditFormat.allCases.map(\.rawValue) }

    var description: String { format.rawValue }
    var defaultValueDescription: String { description }
  }

  var format: AuditFormat { formatName.format }

  /// Whether each audit may go out as soon as it is made.
  var isStream: Bool { format.isStream && (output == nil || output == .stream) }

  /// - Parameter inputs: What must not be overwritten.
  func write(_ report: AuditReport, beside inputs: [Input], _ messages: Messages) throws {
    try WholeOutput(output, beside: inputs, messages).write(format.write(report))
  }
}
