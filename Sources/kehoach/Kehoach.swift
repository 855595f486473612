import ArgumentParser

/// The version of this program, as `--version` and the key `generator` say it.
let programVersion = "0.1.0"

/// The root command.
struct Kehoach: ParsableCommand {
  /// What the program is called. Each command names it as the one above: read by itself it then says its whole name, and
  /// is not looked through for requests that only a root command answers.
  static let name = "kehoach"

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: name,
      abstract: """
        Đọc kế hoạch hành chính thành JSON có dẫn chiếu từng chữ.
        Reads Vietnamese administrative plans into grounded JSON.
        """,
      discussion: """
        Dữ liệu ra stdout, thông báo ra stderr. Mã thoát: 0 tốt, 1 có phát hiện, 2 sai cách dùng hoặc lỗi nội bộ, \
        3 có tệp không đọc được.
        Data goes to stdout, messages to stderr. Exit codes: 0 fine, 1 findings, 2 usage or internal error, \
        3 some input could not be read.
        """,
      version: "kehoach \(programVersion)",
      subcommands: [
        ParseCommand.self, OutlineCommand.self, BlocksCommand.self, TextCommand.self,
        ExplainCommand.self, TasksCommand.self, ViewCommand.self, SchemaCommand.self,
        CheckCommand.self, AuditCommand.self, RulesCommand.self, EvaluateCommand.self,
        DoctorCommand.self, CompletionsCommand.self,
      ]
    )
  }
}
