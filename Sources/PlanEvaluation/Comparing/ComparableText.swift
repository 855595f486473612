import PlanText

/// Text as the scores compare it: code points in one case, one spacing, one kind of dash and quote, one tone placement, without marks at its ends.
struct ComparableText: Hashable {
  let scalars: ArraySlice<Unicode.Scalar>

  init(_ text: String) {
    let composed = Composition.compose(Array(text.utf8)).text
    self.init(scalars: String(decoding: composed, as: UTF8.self).unicodeScalars)
  }

  init(scalars text: some Sequence<Unicode.Scalar>) {
    let letters = Self.withToneMoved(Self.folded(text))
    let marked = Self.withoutSpaceAroundDashes(letters).filter {
      $0 != "*" && $0 != "_" && $0 != "#"
    }
    let spaced = Self.withSingleSpaces(marked)
    let start = spaced.firstIndex { !Self.isEndMark($0) } ?? spaced.endIndex
    let end = spaced.lastIndex { !Self.isEndMark($0) }.map { $0 + 1 } ?? start
    scalars = spaced[start..<end]
  }

  var isEmpty: Bool { scalars.isEmpty }
  var count: Int { scalars.count }

  /// The first `count` code points, made comparable again: a cut may leave marks at the end.
  func prefix(_ count: Int) -> ComparableText { ComparableText(scalars: scalars.prefix(count)) }

  /// The text without any white space.
  var withoutSpace: [Unicode.Scalar] { scalars.filter { !Self.isSpace($0) } }

  func contains(_ other: ComparableText) -> Bool {
    guard let first = other.scalars.first, other.count <= count else { return other.isEmpty }
    let last = scalars.endIndex - other.count
    return (scalars.startIndex...last).contains { start in
      scalars[start] == first && scalars[start..<start + other.count] == other.scalars
    }
  }

  // MARK: Steps

  private static func folded(_ text: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar] {
    var output: [Unicode.Scalar] = []
    for scalar in text {
      switch scalar {
      case "–", "—", "−", "‑": output.append("-")
      case "“", "”": output.append("\"")
      case "‘", "’": output.append("'")
      case "\u{A0}": output.append(" ")
      case "a"..."z", " ": output.append(scalar)
      default: output.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      }
    }
    return output
  }

  /// `oà` to `òa`, `oè` to `òe`, `uỳ` to `ùy`, wherever they stand.
  private static func withToneMoved(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var output = text
    var index = 0
    while index + 1 < output.count {
      if let moved = ToneMove.moved(output[index], output[index + 1]) {
        output[index] = moved.0
        output[index + 1] = moved.1
        index += 1
      }
      index += 1
    }
    return output
  }

  private static func withoutSpaceAroundDashes(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var output: [Unicode.Scalar] = []
    var followsDash = false
    for scalar in text {
      if followsDash, isSpace(scalar) { continue }
      followsDash = scalar == "-"
      if followsDash {
        while let last = output.last, isSpace(last) { output.removeLast() }
      }
      output.append(scalar)
    }
    return output
  }

  private static func withSingleSpaces(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var output: [Unicode.Scalar] = []
    for scalar in text {
      if !isSpace(scalar) {
        output.append(scalar)
      } else if output.last != " " {
        output.append(" ")
      }
    }
    return output
  }

  private static func isEndMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", ".", ";", ":", ",", "/", "-", "+", "\"", "'", "…": true
    default: false
    }
  }

  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || ("\u{1C}"..."\u{1F}").contains(scalar)
  }
}
