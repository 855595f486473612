/// What an element does to the text, by its name.
enum HTMLElementKind {
  /// Goes along with the text around it.
  case inline
  /// Begins and ends a line.
  case block
  case paragraph
  case heading(Int)
  case listItem
  /// A list; whether its items are numbered.
  case list(isOrdered: Bool)
  case table, row, cell
  case lineBreak
  case preformatted
  /// Not for readers: scripts and styles.
  case code
  /// Not shown as text, or struck out: form fields, embedded things, templates.
  case unseen
  /// The head of the file, of which nothing is shown.
  case head

  init(_ name: String) {
    switch name {
    case "p": self = .paragraph
    case "h1": self = .heading(1)
    case "h2": self = .heading(2)
    case "h3": self = .heading(3)
    case "h4": self = .heading(4)
    case "h5": self = .heading(5)
    case "h6": self = .heading(6)
    case "li": self = .listItem
    case "ul", "menu", "dir": self = .list(isOrdered: false)
    case "ol": self = .list(isOrdered: true)
    case "table": self = .table
    case "tr": self = .row
    case "td", "th": self = .cell
    case "br": self = .lineBreak
    case "pre", "listing", "xmp": self = .preformatted
    case "script", "style": self = .code
    case "head": self = .head
    case "audio", "canvas", "datalist", "del", "embed", "iframe", "map", "math", "noframes",
      "noscript",
      "object", "s", "select", "strike", "svg", "template", "textarea", "video":
      self = .unseen
    case "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details",
      "dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "header",
      "hgroup", "hr", "html", "legend", "main", "nav", "search", "section", "summary", "tbody",
      "tfoot", "thead":
      self = .block
    default: self = .inline
    }
  }
}
