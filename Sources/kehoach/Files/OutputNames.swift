/// The name of each input's JSON file inside the output folder: its own path with the extension changed.
///
/// Inputs that would meet in one file keep their extension as well (`a.txt.json`, `a.md.json`), and those that still meet are numbered.
func outputNames(for inputs: [Input]) -> [String] {
  let short = inputs.map { stem(of: outputName(of: $0)) + ".json" }
  let counts = short.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
  var used: Set<String> = []
  return zip(inputs, short).map { input, name in
    let first = counts[name] == 1 ? name : outputName(of: input) + ".json"
    var chosen = first
    var number = 2
    while !used.insert(chosen).inserted {
      chosen = "\(first.dropLast(".json".count))-\(number).json"
      number += 1
    }
    return chosen
  }
}

private func outputName(of input: Input) -> String { input.name.isEmpty ? "stdin" : input.name }

/// `name` without its extension.
private func stem(of name: String) -> String {
  let suffix = fileExtension(of: name)
  return suffix.isEmpty ? name : String(name.dropLast(suffix.count + 1))
}
