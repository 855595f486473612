/// What is wrong with a file of settings, and on which line.
struct SettingsFault: Error, Hashable {
  enum Problem: Hashable {
    case notJSON
    /// The whole file should be an object.
    case notAnObject
    case unknownKey(String, nearest: String?)
    case repeatedKey(String)
    case missingKey(String)
    case wrongKind(key: String, wanted: SettingsKind)
    case unknownWord(key: String, String, nearest: String?)
    /// No ISO day.
    case noDay(key: String, String)
  }

  var path: String
  /// From 1.
  var line: Int
  var problem: Problem
}

/// The kinds of values in files of settings.
enum SettingsKind: Hashable { case text, truth, texts, objects }

extension Messages {
  /// A fault with its file, line, key and what would be right.
  func text(of fault: SettingsFault) -> String {
    "\(fault.path):\(fault.line): " + text(of: fault.problem)
  }

  private func text(of problem: SettingsFault.Problem) -> String {
    switch problem {
    case .notJSON:
      self("không phải JSON. Sửa dòng này.", "this is not JSON. Mend this line.")
    case .notAnObject:
      self(
        "tệp phải là một đối tượng JSON { … }.", "the file must be one JSON object { … }.")
    case .unknownKey(let key, let nearest):
      self("không có khoá «\(key)».", "there is no key “\(key)”.") + hint(nearest)
    case .repeatedKey(let key):
      self("khoá «\(key)» ghi hai lần. Giữ một.", "the key “\(key)” stands twice. Keep one.")
    case .missingKey(let key):
      self("thiếu khoá «\(key)».", "the key “\(key)” is missing.")
    case .wrongKind(let key, let kind):
      self(
        "khoá «\(key)» phải là \(name(of: kind)).", "the key “\(key)” must be \(name(of: kind)).")
    case .unknownWord(let key, let word, let nearest):
      self("khoá «\(key)» không nhận «\(word)».", "the key “\(key)” does not take “\(word)”.")
        + hint(nearest)
    case .noDay(let key, let text):
      self(
        "khoá «\(key)»: «\(text)» không phải ngày dạng 2026-12-31.",
        "the key “\(key)”: “\(text)” is no day such as 2026-12-31.")
    }
  }

  private func hint(_ nearest: String?) -> String {
    nearest.map { self(" Có phải «\($0)»?", " Did you mean “\($0)”?") } ?? ""
  }

  private func name(of kind: SettingsKind) -> String {
    switch kind {
    case .text: self("một chuỗi", "a string")
    case .truth: self("true hoặc false", "true or false")
    case .texts: self("một mảng các chuỗi", "an array of strings")
    case .objects: self("một mảng các đối tượng", "an array of objects")
    }
  }
}
