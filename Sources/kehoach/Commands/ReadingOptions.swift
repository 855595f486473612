import ArgumentParser
import PlanReaders
import PlanReports
import PlanText

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

  @Option(
    help: """
      Sửa đổi đang theo dõi: accept (đã nhận), reject (bỏ), fail (báo lỗi). / Tracked changes: as if \
      accepted, as if rejected, or refuse the document.
      """
  )
  var revisions: Revisions = .accept

  @Option(
    name: .customLong("max-unpacked-mib"),
    help: ArgumentHelp("Cỡ lớn nhất sau giải nén. / Largest unpacked size, in MiB.", valueName: "n")
  )
  var largestUnpacked = ReadLimits().maxUnpackedBytes >> 20

  @Option(
    name: .customLong("max-ratio"),
    help: ArgumentHelp("Tỉ lệ nén cao nhất. / Highest ratio of compression.", valueName: "n")
  )
  var highestRatio = ReadLimits().maxUnpackRatio

  @Option(
    name: .customLong("max-entries"),
    help: ArgumentHelp("Nhiều phần nhất trong tệp. / Most parts in one file.", valueName: "n")
  )
  var mostEntries = ReadLimits().maxEntries

  @Option(
    name: .customLong("child-seconds"),
    help: ArgumentHelp(
      "Thời gian tối đa của một chương trình phụ. / Longest run of a converter, in seconds.",
      valueName: "n"
    )
  )
  var childSeconds = ChildLimits().seconds

  @Option(
    name: .customLong("child-mib"),
    help: ArgumentHelp(
      "Bộ nhớ tối đa của một chương trình phụ. / Most memory of a converter, in MiB.",
      valueName: "n"
    )
  )
  var childMemory = ChildLimits().memory >> 20

  @Option(
    name: .customLong("child-output-mib"),
    help: ArgumentHelp(
      "Đầu ra lớn nhất của một chương trình phụ. / Most output of a converter, in MiB.",
      valueName: "n"
    )
  )
  var childOutput = ChildLimits().output >> 20

  func validate() throws {
    guard largestFile > 0, largestFile < 4096, longestText > 0, deepest > 0,
      mostCells > 0, mostLines > 0
    else {
      throw ValidationError(
        "Giới hạn phải lớn hơn 0, tệp dưới 4096 MiB. / Limits must be above 0, files below 4096 MiB."
      )
    }
    guard (1..<4096).contains(largestUnpacked), highestRatio > 0, mostEntries > 0 else {
      throw ValidationError(
        """
        Giới hạn phải lớn hơn 0, giải nén dưới 4096 MiB. / Limits must be above 0, the unpacked size \
        below 4096 MiB.
        """
      )
    }
    guard (1...86_400).contains(childSeconds), (16..<(1 << 20)).contains(childMemory),
      (1..<4096).contains(childOutput)
    else {
      throw ValidationError(
        """
        --child-seconds từ 1 đến 86400, --child-mib từ 16, --child-output-mib từ 1. / --child-seconds is 1 to 86400, \
        --child-mib at least 16, --child-output-mib at least 1.
        """
      )
    }
  }

  @Option(name: LanguageOption.name, help: LanguageOption.help) var lang: LanguageOption.Choice =
    .vi

  /// What the options say, and their defaults where they say nothing.
  var settings: ReadingSettings {
    var settings = ReadingSettings()
    settings.options.format = format?.format
    settings.options.encoding = encoding?.encoding
    settings.options.limits.maxFileBytes = largestFile << 20
    settings.options.limits.maxCodePoints = longestText
    settings.options.limits.maxXMLDepth = deepest
    settings.options.limits.maxTableCells = mostCells
    settings.options.limits.maxLines = mostLines
    settings.options.revisions = revisions.option
    settings.options.limits.maxUnpackedBytes = largestUnpacked << 20
    settings.options.limits.maxUnpackRatio = highestRatio
    settings.options.limits.maxEntries = mostEntries
    settings.childLimits = ChildLimits(
      seconds: childSeconds, memory: childMemory << 20, output: childOutput << 20)
    settings.language = lang.language
    settings.streamName = streamName.shown
    return settings
  }
}

extension ReadingOptions {
  /// The words that `--revisions` takes.
  enum Revisions: String, NamedChoice {
    case accept, reject, fail

    var option: ReadOptions.Revisions {
      switch self {
      case .accept: .accept
      case .reject: .reject
      case .fail: .fail
      }
    }
  }
}
