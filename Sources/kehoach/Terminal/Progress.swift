/// One line on the terminal that says how far a batch has come.
struct Progress {
  let isShown: Bool

  func show(_ text: String) {
    if isShown { writeToStandardError("\r\u{1B}[K" + text) }
  }

  /// Takes the line away, before another message and at the end.
  func clear() {
    if isShown { writeToStandardError("\r\u{1B}[K") }
  }
}
