/// The text of a run that is being read.
struct RTFOutput {
  var text = ""
  var run = RunFormat()
  /// Whether `run` and `isShown` are what the state says.
  var isOpen = false
  var isShown = true
  /// The first half of a character in two, from `\u`.
  var high: UInt32?
}
