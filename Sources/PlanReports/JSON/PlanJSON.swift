public import PlanModel
public import PlanText

/// Number of the shape that `writePlanJSON` writes; a new one where a key is renamed or dropped.
public let planSchemaName = "kehoach/plan/1"

/// Writes one parsed plan as JSON, every value with the words it came from, and a line feed.
///
/// - Parameters:
///   - notes: What the parser noticed; the document's own notes go first, and are not said twice.
///   - generator: Program and version, such as `kehoach 0.1.0`.
///   - language: The language of the messages.
public func writePlanJSON(
  _ plan: Plan,
  notes: [Note],
  document: SourceDocument,
  generator: String,
  language: Language,
  style: JSONStyle
) -> [UInt8] {
  var out = GroundedWriter(document, style)
  write(plan, notes, document, generator, language, to: &out)
  return out.json.bytes
}

/// Writes one parsed plan as JSON as the function above does, and gives the bytes to `take`, some hundred thousand at a time: the JSON of a plan of megabytes is several times as long as the plan.
public func writePlanJSON(
  _ plan: Plan,
  notes: [Note],
  document: SourceDocument,
  generator: String,
  language: Language,
  style: JSONStyle,
  givenTo take: ([UInt8]) -> Void
) {
  withoutActuallyEscaping(take) { take in
    var out = GroundedWriter(document, JSONWriter(style, givenTo: take))
    write(plan, notes, document, generator, language, to: &out)
  }
}

private func write(
  _ plan: Plan,
  _ notes: [Note],
  _ document: SourceDocument,
  _ generator: String,
  _ language: Language,
  to out: inout GroundedWriter
) {
  out.json.beginObject()
  out.member("schema", planSchemaName)
  out.member("generator", generator)
  out.object("source", document.info, writeSource)
  out.array("blocks", numbered: document.blocks, writeBlock)
  out.object("header", plan.header, writeHeader)
  out.array("citations", numbered: plan.citations, writeCitation)
  out.array("outline", plan.outline, writeNode)
  for (name, clauses) in clauseLists(of: plan) { out.array(name, clauses, writeClause) }
  out.array("programmes", plan.programmes, writeProgramme)
  out.array("assignments", plan.assignments, writeAssignment)
  out.array("quotas", plan.quotas, writeQuota)
  out.array("timeline", plan.timeline, writeTimelineEntry)
  let told = Set(document.notes)
  out.array("diagnostics", document.notes + notes.filter { !told.contains($0) }) { note, out in
    writeDiagnostic(note, language, to: &out)
  }
  out.array("residue", plan.ledger.residue, writeResidue)
  out.json.endObject()
  out.json.endDocument()
}

/// The lists of clauses under the names of their keys, in the contract's order.
private func clauseLists(of plan: Plan) -> [(name: StaticString, clauses: [Clause])] {
  [
    ("purposes", plan.purposes), ("requirements", plan.requirements),
    ("objectives", plan.objectives), ("subjects", plan.subjects), ("scope", plan.scope),
    ("criteria", plan.criteria), ("methods", plan.methods), ("funding", plan.funding),
  ]
}
