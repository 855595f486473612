import PlanNative

/// The names of OpenDocument text that are read (OASIS OpenDocument 1.2 and 1.3).
enum OdtName: String, XMLName {
  case unknown = ""
  // The document
  case body = "office:body"
  case text = "office:text"
  case automaticStyles = "office:automatic-styles"
  case styles = "office:styles"
  case masterStyles = "office:master-styles"
  case annotation = "office:annotation"
  case annotationEnd = "office:annotation-end"
  // Blocks
  case paragraph = "text:p"
  case heading = "text:h"
  case outlineLevel = "text:outline-level"
  case isListHeader = "text:is-list-header"
  case styleName = "text:style-name"
  case section = "text:section"
  case display = "text:display"
  case headDisplay = "style:display"
  case indexBody = "text:index-body"
  case contents = "text:table-of-content"
  case trackedChanges = "text:tracked-changes"
  case changedRegion = "text:changed-region"
  case insertion = "text:insertion"
  case deletion = "text:deletion"
  case formatChange = "text:format-change"
  case changeStart = "text:change-start"
  case changeEnd = "text:change-end"
  case change = "text:change"
  case changeID = "text:change-id"
  case oldID = "text:id"
  case id = "xml:id"
  case declarations = "text:sequence-decls"
  case variableDeclarations = "text:variable-decls"
  case fieldDeclarations = "text:user-field-decls"
  case forms = "office:forms"
  // Lists
  case list = "text:list"
  case listItem = "text:list-item"
  case listHeader = "text:list-header"
  case startValue = "text:start-value"
  case continuesNumbering = "text:continue-numbering"
  case continuesList = "text:continue-list"
  case listStyle = "text:list-style"
  case outlineStyle = "text:outline-style"
  case numberLevel = "text:list-level-style-number"
  case bulletLevel = "text:list-level-style-bullet"
  case imageLevel = "text:list-level-style-image"
  case outlineLevelStyle = "text:outline-level-style"
  case level = "text:level"
  case bulletCharacter = "text:bullet-char"
  case displayLevels = "text:display-levels"
  case numberFormat = "style:num-format"
  case numberPrefix = "style:num-prefix"
  case numberSuffix = "style:num-suffix"
  // Tables
  case table = "table:table"
  case row = "table:table-row"
  case headerRows = "table:table-header-rows"
  case rows = "table:table-rows"
  case rowGroup = "table:table-row-group"
  case cell = "table:table-cell"
  case coveredCell = "table:covered-table-cell"
  case columnSpan = "table:number-columns-spanned"
  case rowSpan = "table:number-rows-spanned"
  case columnsRepeated = "table:number-columns-repeated"
  case rowsRepeated = "table:number-rows-repeated"
  // Inline
  case span = "text:span"
  case lineBreak = "text:line-break"
  case tab = "text:tab"
  case space = "text:s"
  case softPageBreak = "text:soft-page-break"
  case note = "text:note"
  case noteCitation = "text:note-citation"
  case noteBody = "text:note-body"
  case hiddenText = "text:hidden-text"
  case hiddenParagraph = "text:hidden-paragraph"
  case isHidden = "text:is-hidden"
  case pageNumber = "text:page-number"
  case pageCount = "text:page-count"
  case rubyText = "text:ruby-text"
  case textBox = "draw:text-box"
  case object = "draw:object"
  case oleObject = "draw:object-ole"
  case title = "svg:title"
  case description = "svg:desc"
  // Styles
  case style = "style:style"
  case defaultStyle = "style:default-style"
  case name = "style:name"
  case family = "style:family"
  case parentName = "style:parent-style-name"
  case listStyleName = "style:list-style-name"
  case defaultOutlineLevel = "style:default-outline-level"
  case paragraphProperties = "style:paragraph-properties"
  case textProperties = "style:text-properties"
  case lineThrough = "style:text-line-through-style"
  case textAlign = "fo:text-align"
  case breakBefore = "fo:break-before"
  case fontWeight = "fo:font-weight"
  case fontSize = "fo:font-size"
  case colour = "fo:color"
  case transform = "fo:text-transform"
  case fontName = "style:font-name"
  case fontFamily = "fo:font-family"
  case fontFace = "style:font-face"
  case svgFamily = "svg:font-family"
  case masterPage = "style:master-page"
  case header = "style:header"
  case footer = "style:footer"
  case headerLeft = "style:header-left"
  case footerLeft = "style:footer-left"
  case headerFirst = "style:header-first"
  case footerFirst = "style:footer-first"
  // The package
  case encryptionData = "manifest:encryption-data"
  case statistic = "meta:document-statistic"
  case pages = "meta:page-count"

  static let namespaces = [
    "urn:oasis:names:tc:opendocument:xmlns:office:1.0": "office",
    "urn:oasis:names:tc:opendocument:xmlns:text:1.0": "text",
    "urn:oasis:names:tc:opendocument:xmlns:table:1.0": "table",
    "urn:oasis:names:tc:opendocument:xmlns:style:1.0": "style",
    "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0": "draw",
    "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0": "fo",
    "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0": "svg",
    "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0": "manifest",
    "urn:oasis:names:tc:opendocument:xmlns:meta:1.0": "meta",
    "http://www.w3.org/XML/1998/namespace": "xml",
  ]

  static let vocabulary = makeVocabulary()
}
