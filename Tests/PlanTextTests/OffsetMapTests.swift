import PlanText
import Testing

@Suite struct OffsetMapTests {
  /// A text of which every byte is another number, rewritten at random: copied, replaced, left out.
  private func rewrite(count: Int, _ random: inout RandomBytes) -> OffsetMap {
    var map = OffsetMap()
    var at = 0
    while at < count {
      let length = min(count - at, 1 + random.next(below: 6))
      switch random.next(below: 4) {
      case 0:
        map.appendReplacement(from: at, inputCount: length, outputCount: 1 + random.next(below: 4))
      case 1: break
      default: map.appendCopy(from: at, count: length)
      }
      at += length
    }
    return map
  }

  @Test func composingTwoRewritesIsApplyingThemInTurn() {
    var random = RandomBytes(seed: 3)
    for _ in 0..<300 {
      let first = rewrite(count: 60, &random)
      let second = rewrite(count: first.outputCount, &random)
      let both = second.composed(with: first)
      #expect(both.outputCount == second.outputCount)
      for start in 0..<second.outputCount {
        for end in start + 1...min(start + 8, second.outputCount) {
          let turn = second.input(of: start..<end).flatMap { first.input(of: $0) }
          #expect(both.input(of: start..<end) == turn)
        }
      }
    }
  }

  @Test func composingIsAssociative() {
    var random = RandomBytes(seed: 5)
    for _ in 0..<100 {
      let first = rewrite(count: 80, &random)
      let second = rewrite(count: first.outputCount, &random)
      let third = rewrite(count: second.outputCount, &random)
      let left = third.composed(with: second).composed(with: first)
      let right = third.composed(with: second.composed(with: first))
      for start in 0..<third.outputCount {
        #expect(left.input(of: start..<start + 1) == right.input(of: start..<start + 1))
      }
    }
  }

  @Test func aCopyMapsEveryByteToItself() {
    let map = OffsetMap(identity: 10)
    #expect(map.outputCount == 10)
    #expect(map.pieceCount == 1)
    for start in 0...10 {
      for end in start...10 { #expect(map.input(of: start..<end) == start..<end) }
    }
    #expect(map.composed(with: map) == map)
  }

  @Test func aReplacementStandsForAllItsInput() {
    var map = OffsetMap()
    map.appendCopy(from: 0, count: 2)
    map.appendReplacement(from: 2, inputCount: 3, outputCount: 2)
    map.appendCopy(from: 7, count: 2)
    #expect(map.outputCount == 6)
    #expect(map.input(of: 2..<3) == 2..<5)
    #expect(map.input(of: 1..<3) == 1..<5)
    #expect(map.input(of: 3..<5) == 2..<8)
    #expect(map.input(of: 6..<6) == 9..<9)
    #expect(map.input(of: 5..<7) == nil)
  }

  @Test func anOffsetBehindALastReplacementIsBehindItsInput() {
    var map = OffsetMap()
    map.appendReplacement(from: 4, inputCount: 3, outputCount: 2)
    #expect(map.input(of: 2..<2) == 7..<7)
    #expect(map.input(of: 0..<0) == 4..<4)
  }

  @Test func anEmptyMapKnowsNoOffset() {
    #expect(OffsetMap().isEmpty)
    #expect(OffsetMap().input(of: 0..<0) == nil)
  }

  @Test func neighbouringCopiesAreOnePiece() {
    var map = OffsetMap()
    for at in 0..<1000 { map.appendCopy(from: at, count: 1) }
    #expect(map.pieceCount == 1)
  }
}
