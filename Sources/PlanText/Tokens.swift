/// All tokens of a document, block by block. A phrase never runs from one block into the next.
public struct Tokens: Sendable {
  /// The document's clean text.
  public let text: [UInt8]
  public private(set) var all: [Token]
  /// The classes that the word of each token may belong to; all of them where nobody has looked.
  public private(set) var wordClasses: [WordClasses]
  /// Nil for a text of one block.
  private let places: TokenPlaces?

  /// For each block of the document, the indices of its tokens.
  public var blocks: [Range<Int>] { places?.blocks ?? [0..<all.count] }

  /// Cuts a document into tokens.
  ///
  /// - Parameter vocabulary: what the classes of the tokens are looked up in; without one each may be of any class.
  public init(_ document: SourceDocument, vocabulary: Vocabulary? = nil) {
    var tokens: [Token] = []
    var classes: [WordClasses] = []
    tokens.reserveCapacity(document.text.count / 4)
    classes.reserveCapacity(document.text.count / 4)
    var memo = WordMemo(forBytes: document.text.count)
    var blocks: [Range<Int>] = []
    blocks.reserveCapacity(document.blocks.count)
    for index in document.blocks.indices {
      let first = tokens.count
      Tokenizer.append(document.text, document.blocks[index].span.range, to: &tokens, &memo)
      if document.blocks[index].origin.confidence != nil {
        RunTogether.split(&tokens, from: first, document.text)
      }
      classes.append(contentsOf: repeatElement(.all, count: tokens.count - first))
      vocabulary?.classify(tokens, from: first, &classes)
      blocks.append(first..<tokens.count)
    }
    text = document.text
    all = tokens
    wordClasses = classes
    places = TokenPlaces(tokens, blocks: blocks)
  }

  /// Cuts a plain text into tokens, as one block.
  public init(_ string: String) { self.init(utf8: Array(string.utf8)) }

  /// Cuts the bytes of a plain text into tokens, as one block.
  public init(utf8 text: [UInt8]) {
    var tokens: [Token] = []
    Tokenizer.append(text, 0..<text.count, to: &tokens)
    self.text = text
    all = tokens
    wordClasses = [WordClasses](repeating: .all, count: tokens.count)
    places = nil
  }

  /// The key of the first token of a plain text; nil where it has none.
  public static func firstKey(utf8 text: [UInt8]) -> Syllable? { Tokenizer.firstKey(text) }

  /// The token `index`; behind the last, where rules look when a document ends in the middle of what they read, a mark that is nothing.
  @inlinable
  public subscript(index: Int) -> Token { index < all.count ? all[index] : .behindLast }

  public var count: Int { all.count }

  /// Lets the tokens of `range` compare as `keys`, of which nobody has looked for the classes; their words stay as they are written.
  public mutating func compare(_ range: Range<Int>, as keys: [Syllable]) {
    for (index, key) in zip(range, keys) {
      all[index] = all[index].with(key: key)
      wordClasses[index] = .all
    }
  }

  /// All classes that some tokens may belong to.
  public func classes(_ range: Range<Int>) -> WordClasses {
    wordClasses[range].reduce(into: []) { $0.formUnion($1) }
  }

  /// The first token from `start` on that may be of one of some classes; `end` where none stands before it.
  @inlinable
  public func first(of classes: WordClasses, from start: Int, before end: Int) -> Int {
    wordClasses.withUnsafeBufferPointer { wordClasses in
      let limit = min(end, wordClasses.count)
      var at = max(start, 0)
      while at < limit, wordClasses[at].isDisjoint(with: classes) { at &+= 1 }
      return at < limit ? at : end
    }
  }

  /// The bytes from the first to the last of some tokens; empty for an empty range.
  public func span(_ range: Range<Int>) -> TextSpan {
    guard let first = range.first, let last = range.last else {
      return TextSpan(from: 0, to: 0)
    }
    return TextSpan(from: all[first].start, to: all[last].end)
  }

  /// The words of some tokens as they are written.
  public func words(_ range: Range<Int>) -> String { words(at: span(range)) }

  /// The words at `span`.
  public func words(at span: TextSpan) -> String {
    String(decoding: text[span.range], as: UTF8.self)
  }

  /// Whether `words` stand at `span`, byte by byte.
  public func holds(_ words: String, at span: TextSpan) -> Bool {
    let range = span.range
    var words = words
    return words.withUTF8 { bytes in
      guard bytes.count == range.count else { return false }
      for (index, byte) in zip(range, bytes) where text[index] != byte { return false }
      return true
    }
  }

  /// The value of a number token; nil for other tokens and beyond 18 digits.
  public func value(_ index: Int) -> Int? {
    let token = self[index]
    guard token.kind == .number, token.end - token.start <= 18 else { return nil }
    var value = 0
    for byte in text[token.span.range] { value = value * 10 + Int(byte &- 0x30) }
    return value
  }

  /// Number of digits of a number token, 0 for other tokens.
  public func digitCount(_ index: Int) -> Int {
    let token = self[index]
    return token.kind == .number ? Int(token.end - token.start) : 0
  }

  /// The indices of the tokens that lie within `span`.
  public func indices(in span: TextSpan) -> Range<Int> {
    let low = firstIndex(startingAtOrAfter: span.start)
    var high = low
    while high < all.count, all[high].end <= span.end { high += 1 }
    return low..<high
  }

  private func firstIndex(startingAtOrAfter offset: UInt32) -> Int {
    let range = places?.candidates(from: offset, of: all.count) ?? 0..<all.count
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
      let middle = (low + high) / 2
      if all[middle].start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
