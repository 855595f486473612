import PlanText

extension BoxPage {
  /// Where the lines of a page go on.
  private enum Direction { case right, down, left, up }

  /// The page turned so that its lines go from left to right, as recognition has read them.
  func upright() -> BoxPage {
    let direction = direction
    guard direction != .right else { return self }
    var page = self
    if direction != .left { (page.width, page.height) = (height, width) }
    page.runs = turned(runs, direction)
    page.slanted = turned(slanted, direction)
    page.strokes = strokes.map { turned($0, direction) }
    return page
  }

  private func turned(_ runs: [BoxRun], _ direction: Direction) -> [BoxRun] {
    runs.compactMap { run in
      BoxRun(
        run.words.map { word in
          var word = word
          word.box = turned(word.box, direction)
          return word
        }
      )
    }
  }

  private func turned(_ box: Box, _ direction: Direction) -> Box {
    switch direction {
    case .right: box
    case .left:
      Box(
        left: width - box.right,
        top: height - box.bottom,
        right: width - box.left,
        bottom: height - box.top
      )
    case .down:
      Box(left: box.top, top: width - box.right, right: box.bottom, bottom: width - box.left)
    case .up:
      Box(left: height - box.bottom, top: box.left, right: height - box.top, bottom: box.right)
    }
  }

  /// The way that most words of the same line follow one another.
  private var direction: Direction {
    var counts = (right: 0, down: 0, left: 0, up: 0)
    for run in runs {
      for (word, next) in zip(run.words, run.words.dropFirst()) {
        let across = next.box.center - word.box.center
        let along = next.box.middle - word.box.middle
        if abs(across) >= abs(along) {
          if across >= 0 { counts.right += 1 } else { counts.left += 1 }
        } else if along >= 0 {
          counts.down += 1
        } else {
          counts.up += 1
        }
      }
    }
    let most = max(counts.right, counts.down, counts.left, counts.up)
    if counts.right == most { return .right }
    if counts.left == most { return .left }
    return counts.up == most ? .up : .down
  }
}
