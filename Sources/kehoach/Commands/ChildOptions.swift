import ArgumentParser

/// What the programs that read PDF files and scans may use.
struct ChildOptions: ParsableArguments {
  @Option(
    name: .customLong("child-seconds"),
    help: ArgumentHelp(
      "Thời gian tối đa của một chương trình phụ. / Longest run of a converter, in seconds.",
      valueName: "n"
    )
  )
  var seconds = ChildLimits().seconds

  @Option(
    name: .customLong("child-mib"),
    help: ArgumentHelp(
      "Bộ nhớ tối đa của một chương trình phụ. / Most memory of a converter, in MiB.",
      valueName: "n"
    )
  )
  var memory = ChildLimits().memory >> 20

  func validate() throws {
    guard (1...86_400).contains(seconds), (16..<(1 << 20)).contains(memory) else {
      throw ValidationError(
        """
        --child-seconds từ 1 đến 86400, --child-mib từ 16. / --child-seconds is 1 to 86400, \
        --child-mib at least 16.
        """
      )
    }
  }

  var limits: ChildLimits { ChildLimits(seconds: seconds, memory: memory << 20) }
}
