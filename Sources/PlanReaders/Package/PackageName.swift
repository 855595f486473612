import PlanNative

/// The names in the parts that hold an Office Open XML package together (ECMA-376, part 2), and in its document properties.
enum PackageName: String, XMLName {
  case unknown = ""
  case relationship = "rel:Relationship"
  case id = "Id"
  case type = "Type"
  case target = "Target"
  case targetMode = "TargetMode"
  case override = "ct:Override"
  case partName = "PartName"
  case contentType = "ContentType"
  case pages = "properties:Pages"

  static let namespaces = [
    "http://schemas.openxmlformats.org/package/2006/relationships": "rel",
    "http://schemas.openxmlformats.org/package/2006/content-types": "ct",
    "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties": "properties",
    "http://purl.oclc.org/ooxml/officeDocument/extendedProperties": "properties",
  ]

  static let vocabulary = makeVocabulary()
}
