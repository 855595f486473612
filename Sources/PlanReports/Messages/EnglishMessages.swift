import PlanText

func englishMessage(of note: Note) -> String {
  switch note.code {
  case .invalidUTF8: "The file is not UTF-8 in places; U+FFFD stands for each."
  case .composedText: "Letters with separate marks were composed (NFC)."
  case .legacyEncoding:
    filled(
      "Text in % was decoded: % words, of which % were Vietnamese before and % after.",
      note.details,
      or: "Text in an old Vietnamese encoding was decoded."
    )
  case .controlCharacters:
    filled(
      "Control characters that are no text were left out: %.",
      note.details,
      or: "Control characters that are no text were left out."
    )
  case .furnitureDropped:
    filled(
      "What belongs to the page and not to the text was left out: % (%).",
      englishWords(note),
      or: "What belongs to the page and not to the text was left out."
    )
  case .paragraphsJoined:
    filled(
      "Paragraphs broken by a page end were joined: %.",
      note.details,
      or: "Paragraphs broken by a page end were joined."
    )
  case .hiddenTextDropped:
    filled(
      "What is not shown was left out: % (%).", englishWords(note), or: "Hidden text was left out.")
  case .htmlRecovered: "The HTML has errors; it was read as the parser mended it."
  case .depthExceeded:
    filled(
      "The structure is nested more than % deep; what lies deeper may be missing.",
      note.details,
      or: "The structure is nested too deeply; what lies deeper may be missing."
    )
  case .unexplainedItems:
    filled(
      "Of % numbers, dates, references, organs and directive verbs, % are in no fact for no known reason; see residue.",
      note.details,
      or: "Some items are in no fact for no known reason; see residue."
    )
  case .emptyDocument: "The document has no text."
  case .trackedChanges: trackedChanges(note)
  case .footnotesAtEnd:
    filled(
      "Footnotes stand behind the text: %.", note.details, or: "Footnotes stand behind the text.")
  case .embeddedIgnored:
    filled(
      "What is embedded or linked was not read: % (%).", englishWords(note),
      or: "What is embedded or linked was not read.")
  case .unmappedFont:
    filled(
      "The fonts of page % do not say which letters they show; their text cannot be trusted.",
      note.details,
      or: "Fonts do not say which letters they show; their text cannot be trusted.")
  case .recognisedText:
    filled(
      "The text of page % was recognised by machine, % percent sure on average; compare it with the original.",
      note.details,
      or: "The text was recognised by machine; compare it with the original.")
  case .unsureText:
    filled(
      "Recognition is not sure of this paragraph (% percent); compare it with the original.",
      note.details,
      or: "Recognition is not sure of this paragraph; compare it with the original.")
  case .unreadPages:
    filled(
      "Page % has no text and was not recognised; install tesseract-ocr-vie.", note.details,
      or: "Some pages have no text and were not recognised; install tesseract-ocr-vie.")
  case .converterFailed:
    filled(
      "The program % could not run: paragraphs and tables of this PDF were told by the places of its words alone.",
      note.details,
      or: "A converter could not run: paragraphs and tables were told by the places of words alone."
    )
  case .slipTolerated:
    filled(
      "These words were taken for “%” and stand in the text as they are; compare them with the original.",
      note.details,
      or: "These words were understood in spite of a slip; compare them with the original.")
  case .notAPlan: "This document does not look like an administrative plan."
  case .blankNumber: "The document number is blank or missing."
  case .blankDate: "The date of issue is blank or missing."
  case .unreadNumber:
    "The document number is blank, or handwritten and not recognised: see the original."
  case .unreadDate:
    "The date of issue is blank, or handwritten and not recognised: see the original."
  case .missingIssuer: "No issuing organ was found."
  case .unknownUnit:
    filled(
      "The register of administrative units has no % at the document's date; check the name and the date.",
      note.details, or: "The register of administrative units does not have this place.")
  case .homonymousUnits:
    filled(
      "Administrative units of one name: %, all called %; the document does not say which is meant.",
      note.details,
      or: "Several administrative units bear this name; the document does not say which is meant.")
  case .missingTitle: "No title was found."
  case .missingSignature: "No signature (authority, position, name) was found."
  case .missingRecipients: "No list of recipients (“Nơi nhận”) was found."
  case .impossibleDate:
    filled("No such day in the calendar: %.", note.details, or: "No such day in the calendar.")
  case .labelGap:
    filled("The numbering skips: after % comes part %.", note.details, or: "The numbering skips.")
  case .labelRepeated:
    filled("The number of part % is repeated.", note.details, or: "A number is repeated.")
  case .labelOutOfOrder:
    filled(
      "The numbering is out of order: after % comes part %.", note.details,
      or: "The numbering is out of order.")
  case .noQuotas: "No quota in numbers was found in the plan."
  case .unreadTable: "This table, or row of a table, could not be read as tasks; check it by hand."
  }
}

/// How many changes there were, and what was done with them.
private func trackedChanges(_ note: Note) -> String {
  guard let mode = note.details.first else { return "The document has tracked changes." }
  let pattern =
    mode == "reject"
    ? "The document has tracked changes, read as if they were rejected: % insertions, % deletions."
    : "The document has tracked changes, read as if they were accepted: % insertions, % deletions."
  return filled(
    pattern, Array(note.details.dropFirst()), or: "The document has tracked changes.")
}

/// The details with the kinds of things in words.
private func englishWords(_ note: Note) -> [String] {
  note.details.map { detail in
    switch detail {
    case "page-number": "page numbers"
    case "running-head": "running heads"
    case "form-feed": "form feeds"
    case "signature-stamp": "stamps of digital signatures"
    case "rule": "rules"
    case "script": "scripts"
    case "hidden": "hidden text"
    case "comment": "comments"
    case "noise": "marks of dirt and lines"
    case "table-head": "repeated heads of tables"
    case "watermark": "repeated watermarks and lines in margins"
    case "contents": "tables of contents"
    case "document": "embedded documents"
    case "object": "embedded objects"
    case "macro": "macros"
    case "external": "links to other files"
    case "template": "remote templates"
    default: detail
    }
  }
}
