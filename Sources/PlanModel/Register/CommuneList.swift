internal import PlanText

/// The communes of all states, searched where they stand: their lines are sorted by the skeleton of the name, so nothing is built at start-up.
struct CommuneList {
  private let text: String
  /// For each code the byte offsets of its lines.
  private let placesOfCode: [UInt32: [Int]]

  init(_ text: String, placesOfCode: [UInt32: [Int]] = [:]) {
    self.text = text
    self.placesOfCode = placesOfCode
  }

  private var lines: String.UTF8View { text.utf8 }

  /// The same list with an index of its codes, for those who look from old units to new ones: about two milliseconds, once.
  func indexedByCode() -> CommuneList {
    var places: [UInt32: [Int]] = [:]
    var start = 0
    var field = 0
    var code: UInt32 = 0
    for (offset, byte) in lines.enumerated() {
      switch byte {
      case 0x0A:
        places[code, default: []].append(start)
        (start, field, code) = (offset + 1, 0, 0)
      case 0x7C: field += 1
      default: if field == 2 { code = code &* 10 &+ UInt32(byte) &- 0x30 }
      }
    }
    if start < lines.count { places[code, default: []].append(start) }
    return CommuneList(text, placesOfCode: places)
  }

  /// All communes whose name has the skeleton `key`. Some fourteen lines are looked at before the first is found.
  func named(_ key: [UInt8]) -> [AdministrativeUnit] {
    var at = firstLine(notBefore: key)
    var found: [AdministrativeUnit] = []
    while at < lines.endIndex, skeleton(ofLineAt: at) == key {
      let end = lineEnd(at)
      if let unit = RegisterLine(lines[at..<end])?.unit { found.append(unit) }
      at = end < lines.endIndex ? lines.index(after: end) : end
    }
    return found
  }

  /// All communes that have one of `codes`.
  func coded(_ codes: Set<String>) -> [AdministrativeUnit] {
    codes.compactMap(UInt32.init).flatMap { placesOfCode[$0] ?? [] }.sorted().compactMap(unit(at:))
  }

  /// All communes of the list, in its order.
  var all: [AdministrativeUnit] {
    lines.split(separator: 0x0A).compactMap { RegisterLine($0)?.unit }
  }

  private func unit(at start: Int) -> AdministrativeUnit? {
    let from = lines.index(lines.startIndex, offsetBy: start)
    return RegisterLine(lines[from..<lineEnd(from)])?.unit
  }

  private func firstLine(notBefore key: [UInt8]) -> String.UTF8View.Index {
    var low = lines.startIndex
    var high = lines.endIndex
    while low < high {
      let half = lines.index(low, offsetBy: lines.distance(from: low, to: high) / 2)
      let line = lineStart(half)
      if skeleton(ofLineAt: line).lexicographicallyPrecedes(key) {
        let end = lineEnd(half)
        low = end < lines.endIndex ? lines.index(after: end) : end
      } else {
        high = line
      }
    }
    return low
  }

  private func skeleton(ofLineAt start: String.UTF8View.Index) -> [UInt8] {
    Skeleton.of(lines[start...].prefix { $0 != 0x7C })
  }

  private func lineStart(_ index: String.UTF8View.Index) -> String.UTF8View.Index {
    var at = index
    while at > lines.startIndex {
      let before = lines.index(before: at)
      if lines[before] == 0x0A { break }
      at = before
    }
    return at
  }

  private func lineEnd(_ index: String.UTF8View.Index) -> String.UTF8View.Index {
    lines[index...].firstIndex(of: 0x0A) ?? lines.endIndex
  }
}
