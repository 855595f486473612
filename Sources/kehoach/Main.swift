import ArgumentParser
import PlanReports

/// Runs the command line and turns every way it can end into an exit code.
@main struct Main {
  static func main() {
    ignoreBrokenPipes()
    do {
      let arguments = RawArgument.all()
      if let request = ParseRequest(plain: arguments) {
        HeapMemory.prepare()
        try request.run()
      } else {
        var command = try command(of: arguments)
        HeapMemory.prepare()
        try command.run()
      }
    } catch let ending as Ending {
      leave(ending)
    } catch let error as SystemError {
      let messages = Messages(language)
      messages.error(messages.text(of: OutputTrouble.system(path: "stdout", error)))
      leave(.usage)
    } catch {
      answer(error)
    }
  }

  /// The command that `arguments` ask for.
  ///
  /// One that is named first is read by itself: to look through the tree of all commands takes as long as a short plan does.
  /// Where it cannot be read so, the whole tree is asked, whose messages tell of the whole command line.
  private static func command(of arguments: [String]) throws -> any ParsableCommand {
    if let name = arguments.first,
      let named = Kehoach.configuration.subcommands
        .first(where: { $0.configuration.commandName == name }),
      let command = try? named.parseAsRoot(Array(arguments.dropFirst())),
      // Asked for help it answers by itself, as if it were the whole program.
      type(of: command) == named
    {
      return command
    }
    return try Kehoach.parseAsRoot(arguments)
  }

  /// Help and version are answers, on standard output; all else is a usage error.
  private static func answer(_ error: any Error) -> Never {
    let text = Kehoach.fullMessage(for: error)
    if Kehoach.exitCode(for: error) == .success {
      let help = language == .vietnamese ? HelpText.vietnamese(text) : text
      StandardOutput().writeQuietly(help + "\n")
      leave(.fine)
    }
    // The parser's own words are English.
    if language == .vietnamese {
      Messages(.vietnamese).error("dòng lệnh sai; xem «kehoach --help». Chi tiết:")
    }
    complain(text)
    leave(.usage)
  }

  /// The language that the command line asks for, as far as can be said of one that may be wrong.
  private static var language: Language {
    let arguments = RawArgument.all()
    let isSeparate = zip(arguments, arguments.dropFirst()).contains { $0 == "--lang" && $1 == "en" }
    return isSeparate || arguments.contains("--lang=en") ? .english : .vietnamese
  }
}
