/// The words of many tables of phrases, told from each other by classes: one look when a text is cut into words spares as many as there are tables later on.
public struct Vocabulary: Sendable {
  /// The classes for each hash of a word.
  let classes: [WordClasses]

  /// A vocabulary of sets of words and the class of each; any word may be of the classes that no set was given for.
  public init(_ sets: [(words: WordFilter, class: WordClasses)]) {
    let others = sets.reduce(WordClasses.all) { $0.subtracting($1.class) }
    var classes = [WordClasses](repeating: others, count: WordFilter.hashes)
    for (words, one) in sets {
      for hash in words.hashesOfWords { classes[hash].formUnion(one) }
    }
    self.classes = classes
  }
}
