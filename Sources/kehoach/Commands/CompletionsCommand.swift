import ArgumentParser

/// `kehoach completions`.
struct CompletionsCommand: ParsableCommand {
  /// A shell for which completions can be written.
  enum Shell: String, NamedChoice { case bash, zsh, fish }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "completions",
      _superCommandName: Kehoach.name,
      abstract: "In mã tự hoàn thành lệnh cho shell. / Prints shell completions."
    )
  }

  @Argument(help: "bash, zsh, fish.")
  var shell: Shell

  func run() throws {
    let target: CompletionShell =
      switch shell {
      case .bash: .bash
      case .zsh: .zsh
      case .fish: .fish
      }
    try StandardOutput().write(Kehoach.completionScript(for: target) + "\n")
  }
}
