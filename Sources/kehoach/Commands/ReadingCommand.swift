import ArgumentParser

/// A command that reads documents.
protocol ReadingCommand: ParsableCommand {
  var readingOptions: ReadingOptions { get }
}

extension ReadingCommand {
  var reading: ReadingSettings { readingOptions.settings }
}
