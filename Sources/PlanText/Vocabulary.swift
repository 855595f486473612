/// The words of many tables of phrases, told from each other by classes: one look when a text is cut into words spares as many as there are tables later on.
public struct Vocabulary: Sendable {
  /// The classes for each hash of a word.
  let classes: [WordClasses]
  /// The class of words with a capital.
  let capitals: WordClasses

  /// A vocabulary of sets of words and the class of each; any word may be of the classes that no set was given for.
  ///
  /// - Parameter capitals: the class of words with a capital, whatever they are.
  public init(_ sets: [(words: WordFilter, class: WordClasses)], capitals: WordClasses) {
    let others = sets.reduce(WordClasses.all.subtracting(capitals)) { $0.subtracting($1.class) }
    var classes = [WordClasses](repeating: others, count: WordFilter.hashes)
    for (words, one) in sets {
      for hash in words.hashesOfWords { classes[hash].formUnion(one) }
    }
    self.classes = classes
    self.capitals = capitals
  }

  /// Puts the classes of the words of the tokens from `first` on at their places.
  func classify(_ tokens: [Token], from first: Int, _ found: inout [WordClasses]) {
    classes.withUnsafeBufferPointer { classes in
      found.withUnsafeMutableBufferPointer { found in
        tokens.withUnsafeBufferPointer { tokens in
          for index in first..<min(tokens.count, found.count) {
            let known = classes[WordFilter.bit(of: tokens[index].key)]
            found[index] = tokens[index].isCapitalised ? known.union(capitals) : known
          }
        }
      }
    }
  }
}
