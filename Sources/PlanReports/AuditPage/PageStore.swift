import PlanAudit
import PlanText

/// The strings and the quotes of a page, each once.
struct PageStore {
  private(set) var strings: [String] = []
  private(set) var quotes: [PageQuotes.Quote] = []
  private let words: AuditPageWords
  private var places: [String: Int] = [:]
  private var readers: [Document: PageQuotes] = [:]
  private var known: [Place: Int] = [:]

  /// Documents of which quotes may be asked for again: parents and the plan being written.
  private static let most = 64

  private struct Document: Hashable {
    var name: String
    var digest: String
  }

  private struct Place: Hashable {
    var document: Document
    var span: TextSpan
  }

  init(_ words: AuditPageWords) { self.words = words }

  /// The number of a string.
  mutating func number(_ text: String) -> Int {
    if let place = places[text] { return place }
    places[text] = strings.count
    strings.append(text)
    return strings.count - 1
  }

  /// The number of a quote; -1 where the span stands in no block.
  mutating func quote(_ span: TextSpan, of audited: AuditedDocument) -> Int {
    let info = audited.document.info
    let document = Document(name: info.name, digest: info.sha256)
    let place = Place(document: document, span: span)
    if let number = known[place] { return number }
    if readers[document] == nil {
      if readers.count >= Self.most { readers = [:] }
      readers[document] = PageQuotes(audited)
    }
    guard let found = readers[document]?.find(span, words) else { return -1 }
    known[place] = quotes.count
    quotes.append(
      PageQuotes.Quote(
        text: number(found.text), start: found.start, length: found.length,
        place: number(found.place)))
    return quotes.count - 1
  }
}
