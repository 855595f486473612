/// One thing that was done to the words of a fact to give its values.
public enum ReadingStep: String, CaseIterable, Sendable {
  // Rewritten by a fixed rule
  /// `UBND` → `Ủy ban nhân dân`.
  case abbreviationExpanded
  /// `HUYỆN CAO LỘC` → `huyện Cao Lộc`.
  case capitalsLowered
  /// `375/KH - UBND` → `375/KH-UBND`.
  case spacesDropped
  /// `hai mươi` → 20.
  case numberWordsCounted
  /// `năm học 2024 - 2025` → 1 September to 31 August.
  case schoolYearDated
  /// `34-CT/TW` → directive: the symbol tells the kind.
  case kindFromSymbol

  // Recognised in spite of a slip
  /// A letter that recognition or the keyboard got wrong was passed over: `Sô:` for `Số:`.
  case slipTolerated

  // Completed from elsewhere
  /// The year is that of the plan's period.
  case yearFromPeriod
  /// A day or year is that of the date of issue: `từ nay đến …`.
  case dateFromIssue
  /// The issuer is named in the preamble, not in the head.
  case issuerFromPreamble
  /// The head names the organ, another line its place.
  case placeFromOtherLine
  /// The organ above the issuer is that of a document which the plan is based on.
  case superiorFromBasis
  /// In a list of documents the issuer stands with another one, or in the list's head.
  case issuerFromList
  /// In a list of documents the kind stands with another one, or in the list's head.
  case kindFromList
  /// The title stands at a later naming of the same document.
  case titleFromLaterNaming
  /// In a list of numbers the comparison stands before the first.
  case comparisonFromList

  /// The quality of a fact that needed this step and none that goes further.
  public var quality: ReadingQuality {
    switch self {
    case .abbreviationExpanded, .capitalsLowered, .spacesDropped, .numberWordsCounted,
      .schoolYearDated, .kindFromSymbol:
      .normalised
    case .slipTolerated: .tolerant
    case .yearFromPeriod, .dateFromIssue, .issuerFromPreamble, .placeFromOtherLine,
      .superiorFromBasis, .issuerFromList, .kindFromList, .titleFromLaterNaming,
      .comparisonFromList:
      .inferred
    }
  }
}
