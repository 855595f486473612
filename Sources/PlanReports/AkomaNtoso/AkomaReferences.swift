import PlanModel
import PlanText

/// The organs and persons that the text names, each once, as `references` lists them.
struct AkomaReferences {
  private let issuer: String
  /// Name and id of each, in the order of their first naming.
  private let organs: [(name: String, id: String)]
  private let persons: [(name: String, id: String)]

  init(_ plan: Plan, _ document: SourceDocument, _ identity: AkomaIdentity) {
    issuer = plan.header.issuer?.name ?? ""
    organs = Self.numbered(Self.organs(of: plan).map(\.name), "org")
    persons = Self.numbered(plan.header.signatures.compactMap(\.name), "person")
  }

  /// The organs that are told to do something, in the order of the facts.
  static func organs(of plan: Plan) -> [Organ] {
    plan.assignments.flatMap { $0.lead + $0.support } + plan.timeline.flatMap(\.actors)
  }

  /// Each name once, with an id.
  static func numbered(_ names: [String], _ prefix: String) -> [(name: String, id: String)] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }.enumerated()
      .map { ($0.element, "\(prefix)_\($0.offset + 1)") }
  }

  func write(generator: String, to out: inout MarkupWriter) {
    out.raw("<references source=\"#kehoach\">\n")
    write("TLCObject", "kehoach", "object", generator, to: &out)
    write("TLCOrganization", "issuer", "organization", issuer, to: &out)
    for organ in organs { write("TLCOrganization", organ.id, "organization", organ.name, to: &out) }
    for person in persons { write("TLCPerson", person.id, "person", person.name, to: &out) }
    out.raw("</references>\n")
  }

  private func write(
    _ element: String, _ id: String, _ kind: String, _ name: String, to out: inout MarkupWriter
  ) {
    let slug = akomaSlug(name)
    out.open(
      element,
      [
        ("eId", id), ("href", "/akn/ontology/\(kind)/vn/\(slug.isEmpty ? "khong-ro" : slug)"),
        ("showAs", name),
      ], isEmpty: true)
    out.raw("\n")
  }
}
