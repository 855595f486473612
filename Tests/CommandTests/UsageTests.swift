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

/// A command line without options is not given to the parser of command lines; `--lang vi`, which is so anyway, is.
@Test(arguments: [
  ["a.txt"], ["a.txt", "b.txt"], ["x.txt", "a.txt"], ["."], [""], ["kế hoạch.txt"],
])
func aCommandLineWithoutOptionsMeansWhatItsDefaultsSay(paths: [String]) throws {
  let folder = try Folder()
  for name in ["a.txt", "b.txt", "kế hoạch.txt"] {
    try folder.write(name, Data("KẾ HOẠCH\nTuyên truyền năm 2026\n1. Tổ chức 3 hội nghị\n".utf8))
  }
  let plain = try run(["parse"] + paths, in: folder)
  let spelled = try run(["parse"] + paths + ["--lang", "vi"], in: folder)
  #expect(plain.code == spelled.code)
  #expect(plain.output == spelled.output)
  #expect(plain.errors == spelled.errors)
  #expect(!plain.output.isEmpty || plain.code == 3)
}
