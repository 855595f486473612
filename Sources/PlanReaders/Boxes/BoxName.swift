import PlanNative

/// The names of what `pdftotext -bbox-layout` writes between `<doc>` and `</doc>`.
enum BoxName: String, XMLName {
  case unknown = ""
  case doc, page, flow, block, line, word
  case width, height, xMin, yMin, xMax, yMax

  static let namespaces: [String: String] = [:]
  static let vocabulary = makeVocabulary()
}
