public import PlanModel
public import PlanText

/// A plan that takes part in an audit, with the words it was read from.
///
/// The words serve for quoting and for comparing names and wording; what the plan says is taken from its facts alone.
public struct AuditedDocument: Sendable {
  public let plan: Plan
  public let document: SourceDocument
  /// What made the document hard to read; what may not have been read is never taken for missing.
  public let notes: [Note]
  let tokens: Tokens
  let places: FactPlaces

  public init(plan: Plan, document: SourceDocument, notes: [Note] = []) {
    self.plan = plan
    self.document = document
    self.notes = document.notes + notes.filter { !document.notes.contains($0) }
    tokens = Tokens(document)
    places = FactPlaces(plan)
  }

  /// The words at `span`, as written.
  public func words(at span: TextSpan) -> String { document.words(at: span) }

  /// The document's number as written, without white space: `375/KH-UBND`; nil where it is blank.
  public var number: String? {
    guard let number = plan.header.number, number.serial != nil else { return nil }
    return words(at: number.span).filter { !$0.isWhitespace }
  }

  /// The paragraph or cell that `span` begins in.
  func block(around span: TextSpan) -> Block? {
    let blocks = document.blocks
    var low = 0
    var high = blocks.count
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].span.start <= span.start { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? blocks[low - 1] : nil
  }

  /// A paragraph without the label before it: `1.`, `2.1.`, `a)`.
  func body(of block: Block) -> TextSpan {
    let range = tokens.indices(in: block.span)
    var start = range.lowerBound
    while start + 2 < range.upperBound, tokens[start].span.count <= 4,
      tokens[start].kind != .symbol,
      tokens[start + 1].isSymbol(".") || tokens[start + 1].isSymbol(")")
    {
      start += 2
    }
    return start > range.lowerBound ? tokens.span(start..<range.upperBound) : block.span
  }

  /// The sentence, or the part of it between semicolons, around `span`; within one paragraph.
  func sentence(around span: TextSpan) -> TextSpan {
    let own = tokens.indices(in: span)
    guard let first = own.first, let last = own.last,
      let paragraph = self.block(around: span)
    else { return span }
    let block = tokens.indices(in: paragraph.span)
    func ends(_ index: Int) -> Bool {
      if tokens[index].isSymbol(";") { return true }
      return tokens[index].isSymbol(".") && index + 1 < block.upperBound
        && tokens[index + 1].spaceBefore && tokens[index + 1].isCapitalised
    }
    let start = (block.lowerBound..<first).last(where: ends).map { $0 + 1 } ?? block.lowerBound
    let stop = (last..<block.upperBound).first(where: ends) ?? block.upperBound
    return tokens.span(start..<max(stop, last + 1))
  }

  /// The words at `span` in the form in which they are compared.
  func folded(_ span: TextSpan) -> [UInt8] { Folding.fold(tokens, tokens.indices(in: span)) }
}
