/// The path of each input's output file inside the output folder: its own name with the extension changed.
///
/// Inputs of one name from different folders keep the folders in which they differ (`a/x.json`, `b/x.json`). Those that would still meet keep their extension as well (`a.txt.json`, `a.md.json`), and those that meet even then are numbered.
func outputNames(for inputs: [Input], suffix: String) -> [Path] {
  var names = inputs.map(insideName)
  for group in meeting(names.map(\.withoutExtension)) {
    let folders = group.map { sourceFolders(of: inputs[$0]) }
    let shared = sharedCount(folders)
    for (index, folders) in zip(group, folders) {
      let own = folders.dropFirst(shared).joined(separator: [0x2F])
      names[index] = Path(bytes: own).appending(names[index].name)
    }
  }
  var results = names.map { $0.withoutExtension.with(suffix: suffix) }
  for group in meeting(results) {
    for index in group { results[index] = names[index].with(suffix: suffix) }
  }
  var used: Set<Path> = []
  return results.map { first in
    var chosen = first
    var number = 2
    while !used.insert(chosen).inserted {
      chosen = first.withoutExtension.with(suffix: "-\(number)\(suffix)")
      number += 1
    }
    return chosen
  }
}

/// The input's path inside the folder that was named, in its own bytes.
private func insideName(_ input: Input) -> Path {
  guard let path = input.path else { return Path(input.name.isEmpty ? "stdin" : input.name).name }
  return Path(bytes: path.components.suffix(input.depth).joined(separator: [0x2F]))
}

/// The folders on the way to the input, as it was named.
private func sourceFolders(of input: Input) -> [ArraySlice<UInt8>] {
  guard let path = input.path else { return [] }
  return path.components.dropLast().filter {
    !$0.elementsEqual([0x2E]) && !$0.elementsEqual([0x2E, 0x2E])
  }
}

/// How many folders all ways begin with.
private func sharedCount(_ ways: [[ArraySlice<UInt8>]]) -> Int {
  guard let first = ways.first else { return 0 }
  return ways.dropFirst().reduce(first.count) { count, way in
    zip(first.prefix(count), way).prefix { $0.elementsEqual($1) }.count
  }
}

/// The indices of names that stand more than once, name by name.
private func meeting(_ names: [Path]) -> [[Int]] {
  Dictionary(grouping: names.indices) { names[$0] }.values.filter { $0.count > 1 }
}
