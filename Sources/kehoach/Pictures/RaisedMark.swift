import PlanText

/// A small raised letter in a word of a picture.
struct RaisedMark {
  /// Its box, in dots.
  var place: Box
  /// What stands behind it in its word; nil where it ends the word.
  var rest: Box?
}
