import PlanText

/// Straight lines that recognition found on a picture, as boxes around them.
enum Stroke {
  /// Points that a stroke is long at least, and thick at most where it is level.
  private static let shortest = 15.0
  private static let thickest = 4.0
  /// Points by which a stroke's box is thicker for each point of its length where the page lies askew.
  private static let askew = 0.02
  /// Strokes of a page; a page with more is a drawing.
  private static let most = 1200

  /// Whether a box is as long and thin as a line.
  static func isOne(_ box: Box) -> Bool {
    let (long, thin) = (max(box.width, box.height), min(box.width, box.height))
    return long >= shortest && thin <= thickest + askew * long
  }

  /// The strokes as ruling lines.
  static func rules(_ strokes: [Box]) -> PageRules {
    var rules = PageRules(horizontal: [], vertical: [])
    guard strokes.count <= most else { return rules }
    for box in strokes {
      if box.width >= box.height {
        rules.horizontal.append(PageRules.Rule(at: box.middle, from: box.left, to: box.right))
      } else {
        rules.vertical.append(PageRules.Rule(at: box.center, from: box.top, to: box.bottom))
      }
    }
    return rules
  }
}
