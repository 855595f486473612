/// Where the text of a group goes.
enum RTFDestination {
  /// The text of the document, a note, a text box, a header.
  case text
  /// Nowhere.
  case skipped
  case fontTable
  case styleSheet
  /// The number or bullet that the program shows before the paragraph.
  case label
  /// The text of a part of its own: a footnote, a text box, a header.
  case part(Part)

  enum Part { case head, note, box }

  /// What a control word at the beginning of a group opens; nil for words that open nothing. `isIgnorable` says that `\*` stands before it.
  init?(_ word: String, isIgnorable: Bool) {
    switch word {
    case "fonttbl": self = .fontTable
    case "stylesheet": self = .styleSheet
    case "listtext", "pntext": self = .label
    case "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf":
      self = .part(.head)
    case "footnote": self = .part(.note)
    case "shptxt", "dptxbxtext": self = .part(.box)
    case "shpinst", "do", "nesttableprops", "fldrslt", "ud", "result", "sp", "txfieldtext", "mmath",
      "moMath", "moMathPara":
      // Known, and holding text or what holds text.
      self = .text
    case "colortbl", "info", "pict", "nonshppict", "shppict", "objdata", "objclass", "objname",
      "object", "fldinst", "annotation", "atnid", "atnauthor", "atntime", "atnicn", "atnref",
      "atrfstart", "atrfend", "bkmkstart", "bkmkend", "tc", "tcn", "xe", "rxe", "pn", "pnseclvl",
      "revtbl", "listtable", "listoverridetable", "rsidtbl", "generator", "themedata",
      "colorschememapping", "latentstyles", "datastore", "xmlnstbl", "mmathPr", "nonesttables",
      "sn", "sv", "shprslt", "private", "template", "filetbl", "upr", "ftnsep", "ftnsepc", "ftncn",
      "aftnsep", "aftnsepc", "aftncn", "panose", "falt", "fontemb", "fontfile", "userprops",
      "docvar", "wgrffmtfilter", "defchp", "defpap", "passwordhash", "protusertbl":
      self = .skipped
    // Properties of a formula.
    case let word where word.hasPrefix("m") && word.hasSuffix("Pr"): self = .skipped
    default:
      guard isIgnorable else { return nil }
      self = .skipped
    }
  }
}
