import Foundation
import Testing

@Test(arguments: [
  ["parse"], ["parse", "--bogus", "x"], ["bogus"], ["parse", "x", "--jobs", "0"], ["schema", "x"],
])
func aWrongCommandLineIsAUsageError(arguments: [String]) throws {
  let outcome = try run(arguments)
  #expect(outcome.code == 2)
  #expect(outcome.output.isEmpty)
  #expect(!outcome.errors.isEmpty)
}

@Test(arguments: [
  ["--version"], ["--help"], ["help", "parse"], ["parse", "--help"], ["doctor"], ["schema"],
  ["schema", "plan"], ["completions", "bash"], ["completions", "zsh"], ["completions", "fish"],
])
func anAnswerGoesToStandardOutput(arguments: [String]) throws {
  let outcome = try run(arguments)
  #expect(outcome.code == 0)
  #expect(!outcome.output.isEmpty)
  #expect(outcome.errors.isEmpty)
}

@Test func helpSpeaksBothLanguages() throws {
  let help = try kehoach("parse", "--help").text
  // However it is asked for, it names the whole command line.
  #expect(help.contains("kehoach parse"))
  #expect(try kehoach("help", "parse").text == help)
  #expect(help.contains("Đọc kế hoạch thành JSON"))
  #expect(help.contains("Reads plans into JSON"))
}

@Test(arguments: [["--help"], ["parse", "--help"], ["help", "schema"]])
func headingsOfHelpAreInTheLanguageAskedFor(arguments: [String]) throws {
  let vietnamese = String(decoding: try run(arguments).output, as: UTF8.self)
  for heading in ["GIỚI THIỆU: ", "\nCÁCH DÙNG: ", "\nTÙY CHỌN:"] {
    #expect(vietnamese.contains(heading))
  }
  for word in ["OVERVIEW", "USAGE", "ARGUMENTS:", "OPTIONS:", "SUBCOMMANDS:", "(default:"] {
    #expect(!vietnamese.contains(word))
  }
  let english = try run(arguments + ["--lang", "en"])
  #expect(english.code != 0 || english.output.starts(with: Array("OVERVIEW: ".utf8)))
}

@Test func messagesAreVietnameseUnlessAskedForInEnglish() throws {
  #expect(try kehoach("parse", "x.txt").errors.hasPrefix("lỗi: x.txt: không có tệp này"))
  #expect(
    try kehoach("parse", "x.txt", "--lang", "en").errors.hasPrefix("error: x.txt: no such file"))
}

@Test func messagesInAFileHaveNoColours() throws {
  #expect(!(try kehoach("parse", "x.txt").errors.contains("\u{1B}")))
}

@Test func evaluationPrintsATableOrJSON() throws {
  let folder = try Folder()
  try folder.write("gold/1.json", "{\"purposes\": [{\"text\": \"Nâng cao nhận thức\"}]}")
  try folder.write("plans/1.json", "{\"purposes\": [{\"text\": \"Nâng cao nhận thức\"}]}")
  let table = try kehoach("evaluate", "gold", "plans", in: folder)
  #expect(table.code == 0)
  #expect(table.text.contains("purposes                     1.000   1.000   1.000      1"))
  let json = try kehoach("evaluate", "gold", "plans", "--json", in: folder)
  let value = try JSONSerialization.jsonObject(with: json.output) as? [String: Any]
  #expect(value?["macroF1"] as? Double == 1)
}

@Test func anEvaluationWithoutGoldIsRefused() throws {
  let folder = try Folder()
  try folder.write("gold/readme.txt", "")
  #expect(try kehoach("evaluate", "gold", "plans", in: folder).code == 3)
  #expect(try kehoach("evaluate", "missing", "plans", in: folder).code == 3)
}
