/// What a child process may use.
struct ChildLimits: Hashable, Sendable {
  /// Seconds from its start to its end.
  var seconds = 60
  /// Bytes of memory that it may ask for.
  var memory = 1 << 30
  /// Bytes that it may write.
  var output = 256 << 20
}
