internal import PlanText

/// The provinces and districts of all states in the order of their codes. Their lines are read when they are asked for: a document asks for a handful of some eight hundred.
struct UpperUnitList {
  private struct Line {
    var range: Range<Int>
    /// Its code, of eight letters at most.
    var code: UInt64
    /// What the skeleton of the name begins with.
    var opening: UInt64
  }

  private let text: [UInt8]
  private let lines: [Line]

  init(_ text: String) {
    let bytes = Array(text.utf8)
    self.text = bytes
    lines = bytes.withUnsafeBufferPointer { bytes in
      func end(_ mark: UInt8, from start: Int) -> Int {
        ByteSearch.first(mark, in: bytes, from: start)
      }
      var lines: [Line] = []
      var start = 0
      while start < bytes.count {
        let name = start..<end(0x7C, from: start)
        let code = min(end(0x7C, from: name.upperBound + 1) + 1, bytes.count)
        let stop = end(0x0A, from: code)
        lines.append(
          Line(
            range: start..<stop,
            code: Self.opening(bytes[code..<min(end(0x7C, from: code), stop)]),
            opening: Skeleton.opening(UnsafeBufferPointer(rebasing: bytes[name]))))
        start = stop + 1
      }
      return lines
    }
  }

  /// The units whose name has the skeleton `key`, and some whose name only begins like it.
  func named(_ key: [UInt8]) -> [AdministrativeUnit] {
    let opening = Self.opening(key)
    return units { $0.opening == opening }
  }

  /// The units that have one of `codes`.
  func coded(_ codes: some Collection<String>) -> [AdministrativeUnit] {
    let codes = codes.filter { $0.utf8.count <= 8 }.map { Self.opening($0.utf8) }
    return units { codes.contains($0.code) }
  }

  var all: [AdministrativeUnit] { units { _ in true } }

  private func units(where isMeant: (Line) -> Bool) -> [AdministrativeUnit] {
    lines.filter(isMeant).compactMap { RegisterLine(text[$0.range])?.unit }
  }

  /// The first eight letters of a skeleton or a code.
  private static func opening(_ letters: some Sequence<UInt8>) -> UInt64 {
    letters.prefix(8).reduce(0) { $0 &<< 8 | UInt64($1) }
  }
}
