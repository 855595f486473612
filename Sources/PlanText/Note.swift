/// Something that made a document hard to read; says nothing about whether the plan is right.
public struct Note: Hashable, Sendable {
  /// How much a reader of the result should care.
  public enum Severity: String, Sendable, CaseIterable {
    case info, warning
  }

  /// What was noticed. The raw value is the stable code that programs read.
  public enum Code: String, Sendable, CaseIterable {
    // The text as it was read
    case invalidUTF8 = "invalid-utf8"
    case composedText = "composed-text"
    case legacyEncoding = "legacy-encoding"
    case controlCharacters = "control-characters"
    case furnitureDropped = "furniture-dropped"
    case paragraphsJoined = "paragraphs-joined"
    case hiddenTextDropped = "hidden-text-dropped"
    case htmlRecovered = "html-recovered"
    case depthExceeded = "depth-exceeded"
    case emptyDocument = "empty-document"
    case trackedChanges = "tracked-changes"
    case footnotesAtEnd = "footnotes-at-end"
    case embeddedIgnored = "embedded-ignored"
    case unmappedFont = "unmapped-font"
    case recognisedText = "recognised-text"
    case unsureText = "unsure-text"
    case unreadPages = "unread-pages"
    case converterFailed = "converter-failed"
    case slipTolerated = "slip-tolerated"
    // The plan as it was understood
    case notAPlan = "not-a-plan"
    case blankNumber = "blank-number"
    case blankDate = "blank-date"
    case unreadNumber = "unread-number"
    case unreadDate = "unread-date"
    case missingIssuer = "missing-issuer"
    case unknownUnit = "unknown-unit"
    case homonymousUnits = "homonymous-units"
    case missingTitle = "missing-title"
    case missingSignature = "missing-signature"
    case missingRecipients = "missing-recipients"
    case impossibleDate = "impossible-date"
    case labelGap = "label-gap"
    case labelRepeated = "label-repeated"
    case labelOutOfOrder = "label-out-of-order"
    case noQuotas = "no-quotas"
    case unreadTable = "unread-table"
    case unexplainedItems = "unexplained-items"
  }

  public var code: Code
  public var severity: Severity
  /// The words it is about; nil where it is about the whole document.
  public var span: TextSpan?
  /// Words and numbers to fill into the message, in the order the message names them.
  public var details: [String]

  public init(_ code: Code, _ severity: Severity, at span: TextSpan? = nil, _ details: String...) {
    self.code = code
    self.severity = severity
    self.span = span
    self.details = details
  }
}
