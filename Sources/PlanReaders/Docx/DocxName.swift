import PlanNative

/// The names of WordprocessingML that are read (ISO/IEC 29500-1, transitional and strict), with those of its drawings, formulas and compatibility markup.
enum DocxName: String, XMLName {
  case unknown = ""
  // Values
  case value = "w:val"
  case id = "w:id"
  case type = "w:type"
  case relationshipID = "r:id"
  case space = "xml:space"
  // Blocks
  case body = "w:body"
  case paragraph = "w:p"
  case paragraphProperties = "w:pPr"
  case paragraphStyle = "w:pStyle"
  case justification = "w:jc"
  case outlineLevel = "w:outlineLvl"
  case pageBreakBefore = "w:pageBreakBefore"
  case sectionProperties = "w:sectPr"
  case headerReference = "w:headerReference"
  case footerReference = "w:footerReference"
  case titlePage = "w:titlePg"
  case alternateChunk = "w:altChunk"
  case control = "w:sdt"
  case controlProperties = "w:sdtPr"
  case gallery = "w:docPartGallery"
  // Tables
  case table = "w:tbl"
  case tableProperties = "w:tblPr"
  case row = "w:tr"
  case rowProperties = "w:trPr"
  case cell = "w:tc"
  case cellProperties = "w:tcPr"
  case columnSpan = "w:gridSpan"
  case columnsBefore = "w:gridBefore"
  case verticalMerge = "w:vMerge"
  case horizontalMerge = "w:hMerge"
  case cellInsertion = "w:cellIns"
  case cellDeletion = "w:cellDel"
  // Runs
  case run = "w:r"
  case runProperties = "w:rPr"
  case runStyle = "w:rStyle"
  case bold = "w:b"
  case capitals = "w:caps"
  case vanish = "w:vanish"
  case strike = "w:strike"
  case doubleStrike = "w:dstrike"
  case colour = "w:color"
  case size = "w:sz"
  case fonts = "w:rFonts"
  case asciiFont = "w:ascii"
  case highFont = "w:hAnsi"
  // Text
  case text = "w:t"
  case mathText = "m:t"
  case denominator = "m:den"
  case deletedText = "w:delText"
  case tab = "w:tab"
  case positionedTab = "w:ptab"
  case lineBreak = "w:br"
  case carriageReturn = "w:cr"
  case hyphen = "w:noBreakHyphen"
  case softHyphen = "w:softHyphen"
  case symbol = "w:sym"
  case font = "w:font"
  case character = "w:char"
  case renderedPageBreak = "w:lastRenderedPageBreak"
  case pageNumber = "w:pgNum"
  case rubyText = "w:rt"
  // Fields
  case fieldCharacter = "w:fldChar"
  case fieldCharacterType = "w:fldCharType"
  case fieldCode = "w:instrText"
  case deletedFieldCode = "w:delInstrText"
  case simpleField = "w:fldSimple"
  case instruction = "w:instr"
  // Tracked changes
  case insertion = "w:ins"
  case deletion = "w:del"
  case movedHere = "w:moveTo"
  case movedAway = "w:moveFrom"
  // Beside the text
  case footnoteReference = "w:footnoteReference"
  case endnoteReference = "w:endnoteReference"
  case footnote = "w:footnote"
  case endnote = "w:endnote"
  case commentReference = "w:commentReference"
  case textBox = "w:txbxContent"
  case embeddedObject = "o:OLEObject"
  // Alternatives
  case alternatives = "mc:AlternateContent"
  case choice = "mc:Choice"
  case fallback = "mc:Fallback"
  case requires = "Requires"
  // Styles
  case style = "w:style"
  case styleID = "w:styleId"
  case isDefault = "w:default"
  case name = "w:name"
  case basedOn = "w:basedOn"
  case defaults = "w:docDefaults"
  case runDefaults = "w:rPrDefault"
  case paragraphDefaults = "w:pPrDefault"
  // Numbering
  case numbering = "w:numPr"
  case numberingLevel = "w:ilvl"
  case numberingID = "w:numId"
  case abstractNumbering = "w:abstractNum"
  case abstractNumberingID = "w:abstractNumId"
  case numberingInstance = "w:num"
  case level = "w:lvl"
  case start = "w:start"
  case numberFormat = "w:numFmt"
  case levelText = "w:lvlText"
  case levelRestart = "w:lvlRestart"
  case legalNumbering = "w:isLgl"
  case levelOverride = "w:lvlOverride"
  case startOverride = "w:startOverride"
  case numberingStyleLink = "w:numStyleLink"
  case styleLink = "w:styleLink"

  static let namespaces = [
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
    "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
    "http://purl.oclc.org/ooxml/officeDocument/math": "m",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
    "urn:schemas-microsoft-com:office:office": "o",
    "http://www.w3.org/XML/1998/namespace": "xml",
  ]

  static let vocabulary = makeVocabulary()
}

extension NamedTree<DocxName> {
  /// The `w:val` of the child of this name.
  func value(of name: DocxName, in node: Node) -> String? {
    child(name, of: node).flatMap { attribute(.value, of: $0) }
  }

  func integerValue(of name: DocxName, in node: Node) -> Int? {
    child(name, of: node).flatMap { integer(.value, of: $0) }
  }

  /// Whether a switch is on: it is there and does not say otherwise.
  func isOn(_ node: Node) -> Bool {
    switch attribute(.value, of: node) {
    case "0", "false", "off": false
    default: true
    }
  }
}
