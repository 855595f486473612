import ArgumentParser
import PlanReaders

/// How documents that are packages of parts (.docx, .odt) are read.
struct PackageOptions: ParsableArguments {
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

  func validate() throws {
    guard (1..<4096).contains(largestUnpacked), highestRatio > 0, mostEntries > 0 else {
      throw ValidationError(
        """
        Giới hạn phải lớn hơn 0, giải nén dưới 4096 MiB. / Limits must be above 0, the unpacked size \
        below 4096 MiB.
        """
      )
    }
  }

  func apply(to options: inout ReadOptions) {
    options.revisions = revisions.option
    options.limits.maxUnpackedBytes = largestUnpacked << 20
    options.limits.maxUnpackRatio = highestRatio
    options.limits.maxEntries = mostEntries
  }

  /// The words that `--revisions` takes.
  enum Revisions: String, CaseIterable, ExpressibleByArgument {
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
