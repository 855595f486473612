import PlanText

/// Finds where plain text sets three or more signatures beside each other, and gives each signer a column.
struct SignerColumns {
  let zone: ColumnZones.Zone

  private static let fewest = 3
  private static let most = 6
  private static let longest = 14

  /// Reads the block that begins with the line at `seed`; nil where that line does not open signatures side by side.
  init?(_ text: [UInt8], _ lines: [FileLine], from seed: Int) {
    let first = LinePart.parts(of: lines[seed].range, in: text)
    guard (Self.fewest...Self.most).contains(first.count),
      first.allSatisfy({ Self.opensSignature($0.bytes, text) })
    else { return nil }
    let middles = first.map { $0.columns.lowerBound + $0.columns.upperBound }
    var columns: [[(line: Int, bytes: Range<Int>)]] = first.map { [(seed, $0.bytes)] }
    var end = seed + 1
    while end < lines.count, end - seed < Self.longest, !lines[end].afterPageBreak {
      let parts = LinePart.parts(of: lines[end].range, in: text)
      guard parts.count > 1, parts.count <= first.count else { break }
      var last = 0
      for (index, part) in parts.enumerated() {
        let middle = part.columns.lowerBound + part.columns.upperBound
        // As many parts as columns stand in order; fewer under the nearest, two of them under one where they must.
        let place =
          parts.count == first.count
          ? index
          : middles.indices.min { abs(middles[$0] - middle) < abs(middles[$1] - middle) } ?? index
        last = max(last, place)
        columns[last].append((end, part.bytes))
      }
      end += 1
    }
    guard end > seed + 1 else { return nil }
    zone = ColumnZones.Zone(
      lines: seed..<end, left: columns[0], right: columns[1], further: Array(columns[2...]))
  }

  /// `TM. BAN THƯỜNG VỤ`, `CHỦ TỊCH`, `ĐẠI DIỆN`: in capitals, and how signatures begin.
  private static func opensSignature(_ bytes: Range<Int>, _ text: [UInt8]) -> Bool {
    guard LineEdges.isAllCaps(text, bytes) else { return false }
    let tokens = Tokens(utf8: Array(text[bytes]))
    switch LineLexicon.words.match(tokens, at: 0, before: tokens.count)?.value {
    case .authority?, .post?: return true
    default: return false
    }
  }
}
