public import PlanModel
public import PlanText

/// Number of the shape that `writeCoverageJSON` writes.
public let coverageSchemaName = "kehoach/coverage/1"

/// Writes a plan's whole ledger as JSON, with the counts, and a line feed.
public func writeCoverageJSON(
  _ plan: Plan,
  document: SourceDocument,
  generator: String,
  style: JSONStyle
) -> [UInt8] {
  var out = GroundedWriter(document, style)
  let paths = FactPaths(plan)
  out.json.beginObject()
  out.member("schema", coverageSchemaName)
  out.member("generator", generator)
  out.member("name", document.info.name)
  out.json.key("counts")
  out.json.beginObject()
  out.json.key("all")
  writeCount(plan.ledger.count(), to: &out)
  for kind in LedgerItem.Kind.allCases {
    out.json.key(kind.key)
    writeCount(plan.ledger.count(of: kind), to: &out)
  }
  out.json.endObject()
  out.array("items", plan.ledger.items) { item, out in
    out.json.beginObject(inline: true)
    out.member("kind", word: item.kind)
    switch item.account {
    case .held(let pointer):
      out.member("fact", paths.path(pointer))
      out.member("reason", nil as String?)
    case .residue(let reason):
      out.member("fact", nil as String?)
      out.member("reason", word: reason)
    }
    out.ground(item.span)
    out.json.endObject()
  }
  out.json.endObject()
  out.json.endDocument()
  return out.json.bytes
}

private func writeCount(_ count: Ledger.Count, to out: inout GroundedWriter) {
  out.json.beginObject(inline: true)
  out.member("items", count.all)
  out.member("held", count.held)
  out.member("explained", count.explained)
  out.member("unexplained", count.unexplained)
  out.json.key("share")
  writeRounded(count.share, parts: 10_000, to: &out)
  out.json.endObject()
}

extension LedgerItem.Kind {
  fileprivate var key: StaticString {
    switch self {
    case .number: "number"
    case .date: "date"
    case .reference: "reference"
    case .organ: "organ"
    case .directive: "directive"
    }
  }
}
