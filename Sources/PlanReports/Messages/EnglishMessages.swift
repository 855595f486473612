import PlanText

func englishMessage(of note: Note) -> String {
  switch note.code {
  case .invalidUTF8:
    filled(
      "The file is not UTF-8 in % places; U+FFFD stands for each.",
      or: "The file is not UTF-8 in places; U+FFFD stands for each.",
      note
    )
  case .composedText: "Letters with separate marks were composed (NFC)."
  case .controlCharacters: "Control characters that are no text were left out."
  case .furnitureDropped:
    filled(
      "Page numbers and running heads were left out: %.",
      or: "Page numbers and running heads were left out.",
      note
    )
  case .paragraphsJoined:
    filled(
      "Lines broken inside a paragraph were joined: %.",
      or: "Lines broken inside a paragraph were joined.",
      note
    )
  case .hiddenTextDropped: "Hidden text was left out."
  case .htmlRecovered: "The HTML has errors; it was read as the parser mended it."
  case .depthExceeded: "The structure is nested too deeply; what lies deeper may be missing."
  case .emptyDocument: "The document has no text."
  case .notAPlan: "This document does not look like an administrative plan."
  case .blankNumber: "The document number is left blank."
  case .blankDate: "The date of issue is left blank."
  case .missingIssuer: "No issuing organ was found."
  case .missingTitle: "No title was found."
  case .missingSignature: "No signature (authority, position, name) was found."
  case .missingRecipients: "No list of recipients (“Nơi nhận”) was found."
  case .impossibleDate:
    filled("No such day in the calendar: %.", or: "No such day in the calendar.", note)
  case .labelGap:
    filled("The numbering skips: %.", or: "The numbering skips.", note)
  case .labelRepeated:
    filled("A number is repeated: %.", or: "A number is repeated.", note)
  case .labelOutOfOrder:
    filled("A number is out of order: %.", or: "A number is out of order.", note)
  case .noQuotas: "The plan sets no quota in numbers."
  case .unreadTable: "This table could not be read as tasks."
  }
}
