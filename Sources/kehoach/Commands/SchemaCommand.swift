import ArgumentParser
import PlanReports

/// `kehoach schema`.
struct SchemaCommand: ParsableCommand {
  /// The shapes of output that have a schema.
  enum Shape: String, NamedChoice { case plan, audit }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "schema",
      _superCommandName: Kehoach.name,
      abstract: "In JSON Schema của đầu ra. / Prints the JSON Schema (2020-12) of the output."
    )
  }

  @Argument(
    help: "plan: của parse; audit: của check và audit. / plan: of parse; audit: of check and audit."
  )
  var shape: Shape = .plan

  func run() throws {
    switch shape {
    case .plan: try StandardOutput().write(planSchemaJSON())
    case .audit: try StandardOutput().write(auditSchemaJSON())
    }
  }
}
