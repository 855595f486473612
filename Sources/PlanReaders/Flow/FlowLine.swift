import PlanText

/// A line of a word processor's document, and how it goes on with the line before it.
struct FlowLine {
  var container: Int
  var gap: TextLine.Gap
  var link: TextLine.Link
}

/// How a paragraph looks, as far as joining asks.
struct FlowParagraph {
  var headingLevel = 0
  /// Depth of the list around it, 0 outside.
  var listDepth = 0
  /// The number or bullet that the word processor shows before it.
  var label: String?
  var isCentred = false
  /// Whether the running text has not begun yet, so that centred bold lines are parts of one title.
  var isInTitle = false

  /// The container of its lines in a room.
  func container(like template: LineContainer) -> LineContainer {
    var container = template
    container.headingLevel = headingLevel
    container.listDepth = listDepth
    container.computedLabel = label
    if container.kind == .paragraph {
      container.kind = headingLevel > 0 ? .heading : listDepth > 0 ? .listItem : .paragraph
    }
    return container
  }
}
