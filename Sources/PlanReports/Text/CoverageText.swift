public import PlanModel
public import PlanText

/// Code points that are quoted on each side of an item.
private let contextLength = 28

/// A plan's whole ledger for people: the counts, the reasons, then every item in its words with the fact that holds it or the reason why none does.
public func coverageText(_ plan: Plan, of document: SourceDocument, in language: Language) -> String
{
  let isVietnamese = language == .vietnamese
  let all = plan.ledger.count()
  var output = document.info.name.isEmpty ? "" : document.info.name + ": "
  output +=
    isVietnamese
    ? "\(all.all) mục, \(all.held) thuộc dữ kiện, \(all.explained) có lý do, \(all.unexplained) chưa rõ (đã giải thích \(percent(all.share)))\n\n"
    : "\(all.all) items, \(all.held) in facts, \(all.explained) with a reason, \(all.unexplained) unexplained (\(percent(all.share)) explained)\n\n"
  for kind in LedgerItem.Kind.allCases {
    let count = plan.ledger.count(of: kind)
    output += "  \(percent(count.share))  \(words(of: kind, in: language)): "
    output += "\(count.all) = \(count.held) + \(count.explained) + \(count.unexplained)\n"
  }
  output += "\n"
  for (reason, count) in reasons(plan.ledger) {
    output += "  \(count)  \(reason.rawValue): \(words(of: reason, in: language))\n"
  }
  output += "\n"
  let paths = FactPaths(plan)
  let positions = BlockPositions(document)
  for item in plan.ledger.items {
    guard let position = positions.position(of: item.span) else { continue }
    let account =
      switch item.account {
      case .held(let pointer): "→ " + paths.path(pointer)
      case .residue(let reason): "· " + reason.rawValue
      }
    output += "\(position.block):\(position.start)  \(words(of: item.kind, in: language))  "
    output += quote(position, of: document) + "  " + account + "\n"
  }
  return output
}

/// The reasons and how often each was given, the commonest first.
private func reasons(_ ledger: Ledger) -> [(reason: ResidueReason, count: Int)] {
  let counts = ledger.items.compactMap(\.reason).reduce(into: [:]) { $0[$1, default: 0] += 1 }
  return ResidueReason.allCases.compactMap { reason in counts[reason].map { (reason, $0) } }
    .sorted { $0.1 > $1.1 }
}

/// The item's words between brackets, with what stands beside them.
private func quote(_ position: BlockPosition, of document: SourceDocument) -> String {
  let block = document.blocks[position.block].span.range
  let words = position.span.range
  // Enough bytes for the code points, however long each is.
  let reach = 4 * (contextLength + 1)
  let before = max(block.lowerBound, words.lowerBound - reach)..<words.lowerBound
  let behind = words.upperBound..<min(block.upperBound, words.upperBound + reach)
  func text(_ range: Range<Int>) -> String {
    String(decoding: document.text[range], as: UTF8.self)
  }
  let left = String(String.UnicodeScalarView(text(before).unicodeScalars.suffix(contextLength)))
  let right = String(String.UnicodeScalarView(text(behind).unicodeScalars.prefix(contextLength)))
  return left + "[" + document.words(at: position.span) + "]" + right
}

/// A share in percent with one digit, rounded down so that 100 % means all.
private func percent(_ share: Double) -> String {
  let tenths = Int(share * 1000)
  return "\(tenths / 10).\(tenths % 10) %"
}
