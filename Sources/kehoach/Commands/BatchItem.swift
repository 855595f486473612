/// One document of a batch and where its output is to stand.
struct BatchItem: Sendable {
  var input: Input
  /// The path of its own output file inside the output folder, and from here; nil where all documents share one output.
  var output: (inside: Path, whole: Path)?
}
