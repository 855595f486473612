import PlanModel
import PlanText

/// What a document is called, as the FRBR levels of Akoma Ntoso want it: work, expression, manifestation.
struct AkomaIdentity {
  /// `ke-hoach`.
  let typeSlug: String
  /// `/akn/vn/doc/ke-hoach/uy-ban-nhan-dan-huyen-cao-loc/2024-11-15/375-kh-ubnd`.
  let work: String
  /// The day of issue; what is known of it, filled up with the first month and day.
  private let date: String
  /// What the date is: `issued`, `issued-about` where parts of it are missing, `unknown`.
  private let dateName: String
  private let number: String?
  private let typeName: String
  private let subtype: String

  init(_ plan: Plan, _ document: SourceDocument) {
    let header = plan.header
    let type = header.documentType?.value ?? .other
    subtype = type.rawValue
    typeName = ReviewWords(.vietnamese).type(type)
    typeSlug = akomaSlug(typeName)
    number = header.number.flatMap { $0.serial == nil ? nil : document.words(at: $0.span) }
    let issued = header.issued?.date
    if let year = issued?.year, (1...9999).contains(year) {
      date = PartialDate(year: year, month: issued?.month ?? 1, day: issued?.day ?? 1).iso
      dateName = issued?.month == nil || issued?.day == nil ? "issued-about" : "issued"
    } else {
      // The schema wants a day; the first one there is says nothing of the document.
      date = "0001-01-01"
      dateName = "unknown"
    }
    work =
      "/akn/vn/doc/\(typeSlug)/\(header.issuer.map { akomaSlug($0.name) } ?? "khong-ro")/"
      + "\(dateName == "unknown" ? "khong-ro" : issued?.iso ?? "khong-ro")/"
      + (number.map(akomaSlug) ?? "khong-so-\(document.info.sha256.prefix(12))")
  }

  /// `identification` of the document itself (component 0) or of its attachments (from 1).
  func write(component: Int, to out: inout MarkupWriter) {
    let part = component == 0 ? "/!main" : "/!phu-luc-\(component)"
    out.raw("<identification source=\"#kehoach\">\n")
    level("FRBRWork", work, part, author: "#issuer", to: &out)
    out.raw("<FRBRcountry value=\"vn\"/>\n")
    out.open("FRBRsubtype", [("value", subtype)], isEmpty: true)
    if let number { out.open("FRBRnumber", [("value", number)], isEmpty: true) }
    out.open("FRBRname", [("value", typeName)], isEmpty: true)
    out.raw("\n</FRBRWork>\n")
    level("FRBRExpression", work + "/vie@", part, author: "#issuer", to: &out)
    out.raw("<FRBRlanguage language=\"vie\"/>\n</FRBRExpression>\n")
    level("FRBRManifestation", work + "/vie@", part, ".akn", author: "#kehoach", to: &out)
    out.raw("<FRBRformat value=\"application/akn+xml\"/>\n</FRBRManifestation>\n")
    out.raw("</identification>\n")
  }

  private func level(
    _ name: String, _ address: String, _ part: String, _ ending: String = "", author: String,
    to out: inout MarkupWriter
  ) {
    out.open(name)
    out.raw("\n")
    out.open("FRBRthis", [("value", address + part + ending)], isEmpty: true)
    out.open("FRBRuri", [("value", address + ending)], isEmpty: true)
    out.open("FRBRdate", [("date", date), ("name", dateName)], isEmpty: true)
    out.open("FRBRauthor", [("href", author)], isEmpty: true)
    out.raw("\n")
  }
}

/// A name as a part of an address: ASCII letters and digits without marks, words parted by hyphens.
func akomaSlug(_ name: String) -> String {
  let words = name.unicodeScalars.split { scalar in
    !(scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || scalar.properties.generalCategory == .nonspacingMark)
  }
  let slugs = words.map { String(decoding: Skeleton.of(String($0).utf8), as: UTF8.self) }
  return slugs.filter { !$0.isEmpty }.prefix(20).joined(separator: "-")
}
