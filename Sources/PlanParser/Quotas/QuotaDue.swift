internal import PlanModel
internal import PlanText

/// By when a number is to be reached.
extension QuotaReader {
  /// Times of a clause that are looked at on one side of a number.
  private static let mostTimes = 32

  /// The time of the same clause by which the number is due: one that stands right behind its words, else the one before it, else the first.
  ///
  /// - Parameter tail: where the words of the number end.
  func due(_ at: Int, _ clause: Range<Int>, behind tail: Int) -> When? {
    let first = times.partitioningIndex { $0.range.lowerBound >= clause.lowerBound }
    let behind = times.partitioningIndex { $0.range.lowerBound >= max(at, clause.lowerBound) }
    let end = times.partitioningIndex { $0.range.lowerBound >= clause.upperBound }
    func binds(_ time: TimeMatch) -> Bool {
      time.kind != .recurrence && time.kind != .indefinite && !Self.isComparedTo(time, tokens)
        && !TimeInName.stands(time, clause, tokens)
    }
    let before = times[first..<max(first, min(behind, end))].suffix(Self.mostTimes).last {
      binds($0) && $0.range.upperBound <= at
    }
    // "hoàn thành 50% trong tháng 3 và 100% trong tháng 6"
    let near = times.partitioningIndex { $0.range.lowerBound >= max(tail, clause.lowerBound) }
    let adjacent = times[min(near, end)..<end].prefix(2).first {
      binds($0) && $0.range.lowerBound >= tail && $0.range.lowerBound <= tail + 1
        && !(before != nil && opensNext($0, tail, clause))
    }
    guard
      let chosen = adjacent ?? before
        // "60 đối tượng, trong đó: quý I: 15": a time before a colon is meant for what follows it.
        ?? times[first..<end].prefix(Self.mostTimes).first(where: {
          binds($0) && !opensPart($0, clause) && !isOfPart($0, behind: tail)
        })
        ?? times.first.flatMap({ binds($0) && opensLine($0, before: at) ? $0 : nil }),
      // "04 cuộc/năm (tháng 3, 6, 9, 12)": of several times none is that of all.
      let time = chosen.times.first, chosen.times.count == 1, time.to != nil || time.from != nil
    else { return nil }
    return When(time, at: tokens.span(chosen.range))
  }
}
