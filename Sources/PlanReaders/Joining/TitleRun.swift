/// Finds the lines that go on with a title: the few short lines below the type of the document, as in `KẾ HOẠCH` / `Tổ chức hội nghị` / `năm 2025`.
enum TitleRun {
  private static let mostLines = 4
  private static let longestLine = 110

  /// For each line whether it goes on with the title on the line before it.
  static func continuations(_ lines: [TextLine], _ shapes: [LineShape]) -> [Bool] {
    var result = [Bool](repeating: false, count: lines.count)
    for index in lines.indices where isTypeLine(shapes[index]) {
      let first = index + 1
      var end = first
      while end < lines.count, end == first || lines[end].gap == .none,
        lines[end].container == lines[index].container, !lines[end].isDropped,
        end - first <= mostLines
      {
        end += 1
      }
      // A run that a blank line ends, each line open but the last.
      guard end - first >= 2, end - first <= mostLines,
        end == lines.count || lines[end].gap != .none,
        (first..<end).allSatisfy({ isTitleLine(shapes[$0]) }),
        (first..<end - 1).allSatisfy({ !shapes[$0].isTerminated })
      else { continue }
      for line in first + 1..<end where !isAuthority(line, shapes) { result[line] = true }
    }
    // "KẾ HOẠCH GIÁO DỤC NHÀ TRƯỜNG" / "Năm học 2025 - 2026"
    for index in lines.indices.dropLast()
    where endsInSchoolYear(shapes[index], shapes[index + 1])
      && lines[index + 1].container == lines[index].container && !lines[index + 1].isDropped
    {
      result[index + 1] = true
    }
    return result
  }

  /// Bytes of a line that is nothing but a school year, at the most.
  private static let longestYear = 30

  private static func endsInSchoolYear(_ shape: LineShape, _ next: LineShape) -> Bool {
    shape.word == .type && shape.isAllCaps && !shape.isWordOnly && !shape.isTerminated
      && next.word == .schoolYear && next.codePoints <= longestYear && shape.codePoints <= 60
  }

  /// Whether a line in capitals above the grounds of a decision says who decides: "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ …".
  private static func isAuthority(_ line: Int, _ shapes: [LineShape]) -> Bool {
    let shape = shapes[line]
    return shape.isAllCaps && (shape.word == .post || shape.isOrgan) && line + 1 < shapes.count
      && shapes[line + 1].word == .recital
  }

  private static func isTypeLine(_ shape: LineShape) -> Bool {
    shape.word == .type && shape.isWordOnly && shape.isAllCaps
  }

  private static func isTitleLine(_ shape: LineShape) -> Bool {
    guard shape.codePoints <= longestLine, shape.opening.kind == .none, shape.ending != .colon
    else {
      return false
    }
    switch shape.word {
    case .recital, .recipients, .number, .annex, .part, .authority, .nation, .motto: return false
    default: return true
    }
  }
}
