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

  @Option(
    name: .customLong("child-output-mib"),
    help: ArgumentHelp(
      "Đầu ra lớn nhất của một chương trình phụ. / Most output of a converter, in MiB.",
      valueName: "n"
    )
  )
  var output = ChildLimits().output >> 20

  func validate() throws {
    guard (1...86_400).contains(seconds), (16..<(1 << 20)).contains(memory),
      (1..<4096).contains(output)
    else {
      throw ValidationError(
        """
        --child-seconds từ 1 đến 86400, --child-mib từ 16, --child-output-mib từ 1. / --child-seconds is 1 to 86400, \
        --child-mib at least 16, --child-output-mib at least 1.
        """
      )
    }
  }

  var limits: ChildLimits {
    ChildLimits(seconds: seconds, memory: memory << 20, output: output << 20)
  }
}
