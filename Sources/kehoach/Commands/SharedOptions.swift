import ArgumentParser
import PlanReaders
import PlanReports
import PlanText

/// The language option of every command.
struct LanguageOption: ParsableArguments {
  @Option(
    name: .customLong("lang"),
    help: "Ngôn ngữ thông báo: vi, en. / Language of messages: vi or en."
  )
  var choice: Choice = .vi

  /// The codes that `--lang` takes.
  enum Choice: String, CaseIterable, ExpressibleByArgument { case vi, en }

  var language: Language { choice == .vi ? .vietnamese : .english }
}

/// How documents are read.
struct ReadingOptions: ParsableArguments {
  @Option(
    name: .customLong("input-format"),
    help: """
      Định dạng vào thay vì tự nhận: text, markdown, html, docx, odt. / Input format instead of \
      finding out.
      """
  )
  var format: InputFormat?

  @Option(
    name: .customLong("encoding"),
    help: ArgumentHelp(
      "Bảng mã thay vì tự nhận. / Encoding instead of finding out: \(TextEncoding.names.joined(separator: ", ")).",
      valueName: "name"
    ),
    completion: .list(TextEncoding.names)
  )
  var encoding: EncodingName?

  @Option(
    name: .customLong("stdin-name"),
    help: "Tên văn bản đọc từ «-». / Name of the document read from “-”."
  )
  var streamName = Path("")

  @Option(
    name: .customLong("max-mib"),
    help: ArgumentHelp("Cỡ tệp lớn nhất. / Largest file, in MiB.", valueName: "n")
  )
  var largestFile = ReadLimits().maxFileBytes >> 20

  @Option(
    name: .customLong("max-characters"),
    help: ArgumentHelp("Văn bản dài nhất. / Longest text, in code points.", valueName: "n")
  )
  var longestText = ReadLimits().maxCodePoints

  @Option(
    name: .customLong("max-lines"),
    help: ArgumentHelp("Nhiều dòng nhất. / Most lines.", valueName: "n")
  )
  var mostLines = ReadLimits().maxLines

  @Option(
    name: .customLong("max-depth"),
    help: ArgumentHelp(
      "HTML, XML lồng sâu nhất. / Deepest nesting of HTML and XML.", valueName: "n")
  )
  var deepest = ReadLimits().maxXMLDepth

  @Option(
    name: .customLong("max-cells"),
    help: ArgumentHelp("Nhiều ô bảng nhất. / Most table cells.", valueName: "n")
  )
  var mostCells = ReadLimits().maxTableCells

  @OptionGroup var package: PackageOptions
  @OptionGroup var children: ChildOptions

  func validate() throws {
    guard largestFile > 0, largestFile < 4096, longestText > 0, deepest > 0,
      mostCells > 0, mostLines > 0
    else {
      throw ValidationError(
        "Giới hạn phải lớn hơn 0, tệp dưới 4096 MiB. / Limits must be above 0, files below 4096 MiB."
      )
    }
  }

  /// What is asked of the reader of each document.
  var options: ReadOptions {
    var options = ReadOptions(format: format?.format)
    options.encoding = encoding?.encoding
    options.limits.maxFileBytes = largestFile << 20
    options.limits.maxCodePoints = longestText
    options.limits.maxXMLDepth = deepest
    options.limits.maxTableCells = mostCells
    options.limits.maxLines = mostLines
    package.apply(to: &options)
    return options
  }
}

extension ReadingOptions {
  /// The converters of this system, for one of `jobs` documents that are read at a time.
  func converters(beside jobs: Int = 1) -> Converters {
    .system(children.limits, atOnce: max(1, processorCount() / max(1, jobs)))
  }
}

/// An input format that this build reads.
enum InputFormat: String, CaseIterable, ExpressibleByArgument {
  case text, markdown, html, docx, odt

  var format: SourceInfo.Format {
    switch self {
    case .text: .text
    case .markdown: .markdown
    case .html: .html
    case .docx: .docx
    case .odt: .odt
    }
  }
}
