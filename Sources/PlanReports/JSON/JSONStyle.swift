/// How JSON is laid out.
public enum JSONStyle: Sendable {
  /// One member a line, two spaces a level; positions and other small objects stay on one line.
  case pretty
  /// No white space at all: one document is one line.
  case compact
}
