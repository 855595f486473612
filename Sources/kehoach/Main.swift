import ArgumentParser

/// Runs the command line and turns every way it can end into an exit code.
@main struct Main {
  static func main() async {
    ignoreBrokenPipes()
    do {
      var command = try Kehoach.parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch let ending as Ending {
      leave(ending)
    } catch {
      answer(error)
    }
  }

  /// Help and version are answers, on standard output; all else is a usage error.
  private static func answer(_ error: any Error) -> Never {
    let text = Kehoach.fullMessage(for: error)
    if Kehoach.exitCode(for: error) == .success {
      StandardOutput().writeQuietly(text + "\n")
      leave(.fine)
    }
    complain(text)
    leave(.usage)
  }
}
