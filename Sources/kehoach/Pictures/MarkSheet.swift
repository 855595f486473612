import PlanText

/// Small marks of a picture, drawn as high as letters, each by itself in a row.
struct MarkSheet {
  let picture: GreyPicture
  /// Where each of the marks is drawn.
  let places: [Box]

  /// Dots: how high letters are, the space around each mark, and marks in a row.
  private static let height = 32
  private static let space = 40
  private static let marksInRow = 20

  init(_ marks: [Box], of source: GreyPicture) {
    let pitch = Self.height + 2 * Self.space
    let width = pitch * min(marks.count, Self.marksInRow)
    let rows = (marks.count + Self.marksInRow - 1) / Self.marksInRow
    var dots = [UInt8](repeating: 255, count: width * rows * pitch)
    var places: [Box] = []
    for (index, mark) in marks.enumerated() {
      let scale = mark.height / Double(Self.height)
      let drawn = max(1, min(pitch - Self.space, Int((mark.width / scale).rounded())))
      let left = index % Self.marksInRow * pitch + Self.space
      let top = index / Self.marksInRow * pitch + Self.space
      for row in 0..<Self.height {
        for column in 0..<drawn {
          dots[(top + row) * width + left + column] = source.brightness(
            mark.left + (Double(column) + 0.5) * scale - 0.5,
            mark.top + (Double(row) + 0.5) * scale - 0.5
          )
        }
      }
      places.append(
        Box(
          left: Double(left),
          top: Double(top),
          right: Double(left + drawn),
          bottom: Double(top + Self.height)
        )
      )
    }
    self.places = places
    picture = GreyPicture(width: width, height: rows * pitch, dots: dots)
  }
}
