import PlanEvaluation
import PlanText

/// A JSON object of which every key and value is checked: a file of settings, or a part of one.
struct SettingsObject {
  /// The file's name for messages.
  let path: String
  private let bytes: [UInt8]
  private let offset: Int
  private let members: [String: JSONObject.Member]

  /// The whole file.
  init(path: String, bytes: [UInt8], keys: [String]) throws(SettingsFault) {
    let value: JSONValue
    do {
      value = try readJSON(bytes)
    } catch {
      throw SettingsFault(
        path: path, line: Self.line(of: error.offset, in: bytes), problem: .notJSON)
    }
    guard case .object(let object) = value else {
      throw SettingsFault(path: path, line: 1, problem: .notAnObject)
    }
    try self.init(path, bytes, 0, object, keys)
  }

  /// - Parameter offset: Where the object stands.
  private init(
    _ path: String, _ bytes: [UInt8], _ offset: Int, _ object: JSONObject, _ keys: [String]
  ) throws(SettingsFault) {
    self.path = path
    self.bytes = bytes
    self.offset = object.members.first?.offset ?? offset
    var members: [String: JSONObject.Member] = [:]
    for member in object.members {
      guard keys.contains(member.name) else {
        let nearest = nearestWord(to: member.name, among: keys)
        throw SettingsFault(
          path: path, line: Self.line(of: member.offset, in: bytes),
          problem: .unknownKey(member.name, nearest: nearest))
      }
      guard members.updateValue(member, forKey: member.name) == nil else {
        throw SettingsFault(
          path: path, line: Self.line(of: member.offset, in: bytes),
          problem: .repeatedKey(member.name))
      }
    }
    self.members = members
  }

  // MARK: Values; null is as good as absent

  func text(_ key: String) throws(SettingsFault) -> String? {
    switch members[key]?.value {
    case nil, .null: nil
    case .string(let text): text
    default: throw fault(key, .wrongKind(key: key, wanted: .text))
    }
  }

  /// A text that must be there and say something.
  func neededText(_ key: String) throws(SettingsFault) -> String {
    guard let text = try text(key), !text.isEmpty else { throw fault(key, .missingKey(key)) }
    return text
  }

  func truth(_ key: String) throws(SettingsFault) -> Bool? {
    switch members[key]?.value {
    case nil, .null: nil
    case .bool(let truth): truth
    default: throw fault(key, .wrongKind(key: key, wanted: .truth))
    }
  }

  /// One of a closed set, by its name.
  func word<Word: CaseIterable & RawRepresentable<String>>(
    _ key: String, _ words: Word.Type
  ) throws(SettingsFault) -> Word? {
    guard let text = try text(key) else { return nil }
    return try word(text, key)
  }

  /// Some of a closed set, by their names.
  func words<Word: CaseIterable & RawRepresentable<String>>(
    _ key: String, _ words: Word.Type
  ) throws(SettingsFault) -> [Word]? {
    guard let value = members[key]?.value, value != .null else { return nil }
    guard case .array(let items) = value else {
      throw fault(key, .wrongKind(key: key, wanted: .texts))
    }
    var found: [Word] = []
    for item in items {
      guard case .string(let text) = item else {
        throw fault(key, .wrongKind(key: key, wanted: .texts))
      }
      found.append(try word(text, key))
    }
    return found
  }

  /// A day as ISO 8601 writes it.
  func day(_ key: String) throws(SettingsFault) -> String? {
    guard let text = try text(key) else { return nil }
    guard PartialDate(isoDay: text) != nil else { throw fault(key, .noDay(key: key, text)) }
    return text
  }

  func objects(_ key: String, keys: [String]) throws(SettingsFault) -> [SettingsObject] {
    guard let member = members[key] else { throw fault(key, .missingKey(key)) }
    guard case .array(let items) = member.value else {
      throw fault(key, .wrongKind(key: key, wanted: .objects))
    }
    var found: [SettingsObject] = []
    for item in items {
      guard case .object(let object) = item else {
        throw fault(key, .wrongKind(key: key, wanted: .objects))
      }
      found.append(try SettingsObject(path, bytes, member.offset, object, keys))
    }
    return found
  }

  // MARK: Faults

  /// The fault on the line of `key`; on the object's where it has no such key.
  func fault(_ key: String, _ problem: SettingsFault.Problem) -> SettingsFault {
    SettingsFault(
      path: path, line: Self.line(of: members[key]?.offset ?? offset, in: bytes), problem: problem)
  }

  private func word<Word: CaseIterable & RawRepresentable<String>>(
    _ text: String, _ key: String
  ) throws(SettingsFault) -> Word {
    if let word = Word(rawValue: text) { return word }
    let nearest = nearestWord(to: text, among: Word.allCases.map(\.rawValue))
    throw fault(key, .unknownWord(key: key, text, nearest: nearest))
  }

  private static func line(of offset: Int, in bytes: [UInt8]) -> Int {
    bytes.prefix(offset).count { $0 == 0x0A } + 1
  }
}
