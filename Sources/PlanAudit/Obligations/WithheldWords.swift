import PlanModel
import PlanText

/// A sentence with what in it withholds what it names, to be held against the sentence that asks for it.
struct WithheldWords {
  let tokens: Tokens
  let range: Range<Int>
  private let qualifiers: [Qualifier]
  private let words: Set<UInt64>
  private let pairs: Set<[UInt64]>

  init(_ span: TextSpan, of document: AuditedDocument) {
    tokens = document.tokens
    range = tokens.indices(in: span)
    qualifiers = document.places.qualifiers(in: tokens.span(range))
    let tokens = tokens
    words = Set(range.map { tokens[$0].key.toneless.bits })
    pairs = Set(
      range.dropLast().map {
        [tokens[$0].key.toneless.bits, tokens[$0 + 1].key.toneless.bits]
      })
  }

  /// The span of the sentence.
  var span: TextSpan { tokens.span(range) }

  /// How many qualifiers of a kind begin in it before token `end`.
  func count(_ kind: Qualifier.Kind, before end: Int? = nil) -> Int {
    let words = tokens.span(range.lowerBound..<(end ?? range.upperBound))
    return qualifiers.count { $0.kind == kind && $0.span.start < words.end }
  }

  /// Where it begins to say what `other` says: the longest run of words whose neighbours stand so in both; else the first word in both.
  func start(saying other: WithheldWords) -> Int? {
    var best: (start: Int, length: Int)?
    var start = range.lowerBound
    for index in range {
      let isPair =
        index + 1 < range.upperBound
        && other.pairs.contains([
          tokens[index].key.toneless.bits, tokens[index + 1].key.toneless.bits,
        ])
      if isPair { continue }
      if index > start, best.map({ $0.length < index - start }) ?? true {
        best = (start, index - start)
      }
      start = index + 1
    }
    return best?.start
      ?? range.first {
        tokens[$0].kind == .word && other.words.contains(tokens[$0].key.toneless.bits)
      }
  }

  /// What the words before token `end` do to those from it on: denials, conditions and pasts that reach so far.
  func withholdings(before end: Int) -> Set<Qualifier.Kind> {
    let words = tokens.span(range.lowerBound..<end)
    return Set(
      qualifiers.filter {
        switch $0.kind {
        case .denial, .condition, .past: $0.span.start < words.end && $0.reach.end >= words.end
        default: false
        }
      }.map(\.kind))
  }
}
