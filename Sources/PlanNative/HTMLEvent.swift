/// One step on the way through an HTML document.
public enum HTMLEvent: Sendable {
  /// An element with those of its attributes that matter for text.
  public struct Element: Sendable {
    /// The name in lower case.
    public let name: String
    public let attributes: [String: String]
    /// Line of the file, from 1; at most 65,535, which stands for more.
    public let line: Int
  }

  case open(Element)
  case close(String)
  /// UTF-8, entities resolved.
  case text([UInt8], line: Int)
  case comment

  /// The attributes that are handed on.
  static let attributesRead: Set<String> = [
    "class", "colspan", "face", "hidden", "href", "rowspan", "start", "style", "type", "value",
  ]
}

/// Why an HTML document could not be parsed.
public enum HTMLFailure: Error, Hashable, Sendable {
  case outOfMemory
  /// libxml2's own words, in English.
  case unreadable(reason: String)
}
