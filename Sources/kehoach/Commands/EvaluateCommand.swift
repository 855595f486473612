import ArgumentParser
import PlanEvaluation

/// `kehoach evaluate`.
struct EvaluateCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "evaluate",
      _superCommandName: Kehoach.name,
      abstract: """
        Chấm kết quả theo bản gán nhãn. / Scores plans against gold annotations, field by field.
        """,
      discussion: """
        Hai thư mục có tệp JSON cùng tên; chỉ chấm những khoá có trong bản gán nhãn.
        Two folders of JSON files of the same names; only the keys that the gold has are scored.
        """
    )
  }

  @Argument(help: "Thư mục gán nhãn. / Folder of gold annotations.", completion: .directory)
  var gold: Path

  @Argument(help: "Thư mục kết quả của parse. / Folder of parsed plans.", completion: .directory)
  var plans: Path

  @Option(
    help: ArgumentHelp(
      "Chỉ các mục có tên bắt đầu như vậy. / Only fields whose names start so.",
      valueName: "name"
    )
  )
  var field = ""

  @Option(
    help: ArgumentHelp(
      "In N chỗ sót và N chỗ thừa mỗi mục. / Print N misses and N false finds a field.",
      valueName: "n"
    )
  )
  var errors = 0

  @Flag(help: "In số liệu bằng JSON. / Print the figures as JSON.")
  var json = false

  @OptionGroup var lang: LanguageOption

  func run() throws {
    let messages = Messages(lang.language)
    var evaluation = Evaluation()
    for name in try goldNames(messages) {
      let annotation: JSONValue
      do {
        annotation = try load(gold.appending(name))
      } catch {
        messages.error("\(gold.appending(name).shown): \(messages.text(of: error))")
        throw Ending.unreadable
      }
      let document = name.withoutExtension.shown
      evaluation.add(document, gold: annotation, plan: try? load(plans.appending(name)))
    }
    let report = EvaluationReport(evaluation: evaluation, prefix: field)
    try StandardOutput().write(json ? report.json : report.table)
    if errors > 0 { try StandardOutput().write(report.errors(first: errors)) }
  }

  private func goldNames(_ messages: Messages) throws -> [Path] {
    do {
      let names = try FolderContents(of: gold).files.filter {
        $0.bytes.suffix(5).elementsEqual(".json".utf8) && $0.components.count == 1
      }
      if names.isEmpty { throw Trouble.noAnnotations }
      return names
    } catch let trouble as Trouble {
      messages.error("\(gold.shown): \(messages.text(of: trouble))")
      throw Ending.unreadable
    }
  }

  private func load(_ path: Path) throws(Trouble) -> JSONValue {
    let bytes = try readFile(path, limit: 1 << 30)
    do { return try readJSON(bytes) } catch { throw .notJSON(offset: error.offset) }
  }
}
