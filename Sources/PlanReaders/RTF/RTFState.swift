/// What holds inside a group of an RTF file, until its end.
struct RTFState {
  var destination = RTFDestination.text
  /// Where the text of the group around `\upr` and `\object` goes.
  var outer = RTFDestination.text
  var run = RTFRun()
  var paragraph = RTFParagraph()
  /// Bytes of plain text that stand behind each `\u` for programs without Unicode.
  var unicodeSkip = 1
  /// The part whose text this is.
  var part = 0
  /// Whether this is the group of the entry of a style.
  var style: Int?
}

/// How text looks.
struct RTFRun {
  var font: Int?
  /// Half points.
  var size: Int?
  var isBold = false
  var isHidden = false
  var isStruck = false
  var isCapitals = false
  var isInserted = false
  var isDeleted = false
}

/// How a paragraph stands.
struct RTFParagraph {
  var isInTable = false
  /// Depth of tables around; nil where the file does not say.
  var tableDepth: Int?
  var isCentred = false
  var outlineLevel: Int?
  var style: Int?
  /// Level of its list, from 0.
  var listLevel = 0

  /// Tables around the paragraph.
  var depth: Int { isInTable ? max(1, tableDepth ?? 1) : max(0, tableDepth ?? 0) }
}
