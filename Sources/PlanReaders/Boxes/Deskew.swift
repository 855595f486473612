import PlanText

extension BoxPage {
  /// Points that lines sink for each point to the right, as a page has that was scanned askew: the median of its long runs.
  var slope: Double {
    var slopes: [Double] = []
    for run in runs where run.words.count >= 6 {
      // Medians of the outer thirds, so that one odd word says nothing.
      let third = run.words.count / 3
      let left = run.words.prefix(third)
      let right = run.words.suffix(third)
      let distance = center(right) - center(left)
      guard distance > 50 else { continue }
      let bottom = run.words[0].box.bottom
      // Letters that were set stand on one line.
      let isLevel = run.words.allSatisfy { $0.box.bottom == bottom }
      slopes.append(isLevel ? 0 : (middle(right) - middle(left)) / distance)
    }
    guard slopes.count >= 3 else { return 0 }
    slopes.sort()
    return slopes[slopes.count / 2]
  }

  /// The page with level lines; boxes move up or down and keep their sizes.
  func level() -> BoxPage {
    let slope = slope
    guard abs(slope) > 0.0015, abs(slope) < 0.2 else { return self }
    var page = self
    for run in page.runs.indices {
      for word in page.runs[run].words.indices {
        page.runs[run].words[word].box = moved(page.runs[run].words[word].box, slope)
      }
      page.runs[run] = BoxRun(page.runs[run].words) ?? page.runs[run]
    }
    page.strokes = strokes.map { moved($0, slope) }
    return page
  }

  private func moved(_ box: Box, _ slope: Double) -> Box {
    let shift = -slope * (box.center - width / 2)
    return Box(left: box.left, top: box.top + shift, right: box.right, bottom: box.bottom + shift)
  }

  private func center(_ words: ArraySlice<BoxWord>) -> Double {
    words.reduce(0) { $0 + $1.box.center } / Double(words.count)
  }

  private func middle(_ words: ArraySlice<BoxWord>) -> Double {
    let middles = words.map(\.box.bottom).sorted()
    return middles[middles.count / 2]
  }
}
