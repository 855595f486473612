/// Finds the lines that go on with a title: the few short lines below the type of the document, as in `KẾ HOẠCH` / `Tổ chức hội nghị` / `năm 2025`.
enum TitleRun {
  private static let mostLines = 4
  private static let longestLine = 110

  /// For each line whether it goes on with the title on the line before it.
  static func continuations(_ text: [UInt8], _ lines: [TextLine], _ shapes: [LineShape]) -> [Bool] {
    var result = [Bool](repeating: false, count: lines.count)
    for index in lines.indices where isTypeLine(shapes[index]) {
      let first = index + 1
      goOn(from: first, text, lines, shapes, &result)
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
    for index in lines.indices.dropLast()
    where isTitled(text, lines[index], shapes[index]) && !lines[index + 1].isDropped
      && lines[index + 1].container == lines[index].container
      && TitleTime.fills(text, lines[index + 1].range)
      // "KẾ HOẠCH TỪNG THÁNG" / "Tháng 9/2024": the first of several.
      && (lines[index + 1].gap == .none || !TitleTime.isMonth(text, lines[index + 1].range))
      && !(index + 2 < lines.count && TitleTime.fills(text, lines[index + 2].range))
    {
      result[index + 1] = true
    }
    return result
  }

  private static let plan = Array("KẾ HOẠCH ".utf8)
  /// Code points of a line at most that holds the type and all of a title but its time.
  private static let longestHead = 90

  /// "KẾ HOẠCH GIÁO DỤC NHÀ TRƯỜNG" / "Năm học 2025 - 2026", "KẾ HOẠCH Tổ chức hội thi" / "Năm học: 2023 - 2024": whether a line holds the type and a title behind it.
  private static func isTitled(_ text: [UInt8], _ line: TextLine, _ shape: LineShape) -> Bool {
    shape.word == .type && !shape.isWordOnly && !shape.isTerminated
      && shape.codePoints <= longestHead
      && (shape.isAllCaps || text[line.range].starts(with: plan))
  }

  /// Marks the lines that go on with the title that begins on line `first`, over blank lines too: those in small letters, a time on a line of its own, capitals above the grounds.
  private static func goOn(
    from first: Int, _ text: [UInt8], _ lines: [TextLine], _ shapes: [LineShape],
    _ result: inout [Bool]
  ) {
    guard first < lines.count, !lines[first].isDropped, isTitleLine(shapes[first]) else { return }
    var next = first + 1
    while next < min(lines.count, first + mostLines), !lines[next].isDropped,
      lines[next].container == lines[first].container, !shapes[next - 1].isTerminated,
      TitleJoint.closesBracket(text, lines[next - 1].range, lines[next].range)
        || isTail(next, text, lines, shapes)
    {
      result[next] = true
      next += 1
    }
    guard next == first + 1, shapes[first].isAllCaps else { return }
    while next < min(lines.count, first + mostLines), !lines[next].isDropped,
      lines[next].container == lines[first].container, isTitleLine(shapes[next]),
      shapes[next].isAllCaps, !isAuthority(next, shapes), !shapes[next - 1].isTerminated
    {
      next += 1
    }
    // "MỤC ĐÍCH", "CƠ SỞ PHÁP LÝ" below a title are parts of the plan: only one that goes on ends with the year.
    guard next > first + 1, next < lines.count, shapes[next].word == .recital,
      TitleTime.closes(text, lines[next - 1].range), !TitleTime.closes(text, lines[first].range)
    else { return }
    for line in first + 1..<next { result[line] = true }
  }

  /// Whether a line below a title of several lines is none of it, however short the last of them: a ground, who decides in capitals.
  static func endsAbove(_ shape: LineShape) -> Bool {
    shape.word == .recital || shape.isAllCaps && (shape.word == .post || shape.isOrgan)
  }

  /// Whether a line that may belong to a title goes on with the line above it.
  private static func isTail(
    _ line: Int, _ text: [UInt8], _ lines: [TextLine], _ shapes: [LineShape]
  ) -> Bool {
    if TitleJoint.goesOn(text, lines, shapes, at: line) { return true }
    return isTitleLine(shapes[line]) && shapes[line].codePoints <= longestTail
      && shapes[line].ending != .stop
      && (shapes[line].first == .lower || shapes[line].word == .conjunction
        || TitleTime.fills(text, lines[line].range))
  }

  /// Code points of a line at most that goes on with a title in small letters.
  private static let longestTail = 60

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
