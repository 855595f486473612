import PlanReaders
import PlanReports

/// How documents are read, and in what language is told of it.
struct ReadingSettings {
  /// What is asked of the reader of each document.
  var options = ReadOptions()
  /// What the programs that read PDF files and scans may use.
  var childLimits = ChildLimits()
  var language = Language.vietnamese
  /// Name of the document that standard input holds.
  var streamName = ""

  /// The converters of this system, for one of `jobs` documents that are read at a time.
  func converters(beside jobs: Int = 1) -> Converters {
    .system(childLimits, atOnce: max(1, processorCount() / max(1, jobs)))
  }
}
