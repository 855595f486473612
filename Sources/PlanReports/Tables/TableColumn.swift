/// A column of a table: its stable key, its heading for people, and what it holds.
public struct TableColumn: Hashable, Sendable {
  /// The types of Frictionless Table Schema that are used.
  public enum Kind: String, Sendable {
    case string, number, integer, boolean
    /// ISO 8601, of which parts may be missing; a string to Table Schema.
    case date
  }

  /// What programs read; never translated.
  public var key: String
  public var kind: Kind
  /// Width on a sheet, in characters.
  public var width: Int
  var vietnamese: String
  var english: String

  /// A column of `kind`; texts where nothing else is said.
  init(
    _ key: String, _ kind: Kind, _ vietnamese: String, _ english: String, width: Int
  ) {
    self.key = key
    self.kind = kind
    self.vietnamese = vietnamese
    self.english = english
    self.width = width
  }

  init(_ key: String, _ vietnamese: String, _ english: String, width: Int) {
    self.init(key, .string, vietnamese, english, width: width)
  }

  /// Its heading.
  public func title(_ language: Language) -> String {
    language == .vietnamese ? vietnamese : english
  }
}
