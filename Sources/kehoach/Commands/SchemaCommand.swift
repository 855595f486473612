import ArgumentParser
import PlanReports

/// `kehoach schema`.
struct SchemaCommand: ParsableCommand {
  /// The shapes of output that have a schema.
  enum Shape: String, CaseIterable, ExpressibleByArgument { case plan }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "schema",
      abstract: "In JSON Schema của đầu ra. / Prints the JSON Schema (2020-12) of the output."
    )
  }

  @Argument(help: "plan.")
  var shape: Shape = .plan

  func run() throws { try StandardOutput().write(planSchemaJSON()) }
}
