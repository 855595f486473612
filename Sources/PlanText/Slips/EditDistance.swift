/// How many letters two short words differ by.
enum EditDistance {
  private static let longest = 64

  /// The least number of letters to change, add or leave out; nil where it is more than `most`, or a word is too long.
  static func between(_ first: [UInt8], _ second: [UInt8], most: Int) -> Int? {
    guard abs(first.count - second.count) <= most, max(first.count, second.count) <= longest else {
      return nil
    }
    var row = Array(0...second.count)
    for (index, letter) in first.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      var least = row[0]
      for other in second.indices {
        let change = diagonal + (letter == second[other] ? 0 : 1)
        diagonal = row[other + 1]
        row[other + 1] = min(change, row[other] + 1, row[other + 1] + 1)
        least = min(least, row[other + 1])
      }
      if least > most { return nil }
    }
    let distance = row[second.count]
    return distance <= most ? distance : nil
  }
}
