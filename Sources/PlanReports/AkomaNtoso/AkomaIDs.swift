/// Ids that stand once in the document: repeated ones are numbered.
struct AkomaIDs {
  /// Stands before every id, for the annex being written.
  var prefix = ""
  private var used: [String: Int] = [:]

  mutating func make(_ wanted: String) -> String {
    var id = wanted.hasPrefix(prefix) ? wanted : prefix + wanted
    while let count = used[id] {
      used[id] = count + 1
      id += "_\(count + 1)"
    }
    used[id] = 1
    return id
  }
}
