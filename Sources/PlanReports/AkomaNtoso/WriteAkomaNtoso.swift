public import PlanModel
public import PlanText

/// Writes one plan as an Akoma Ntoso 3.0 document (OASIS LegalDocML, Akoma Ntoso Version 1.0, part 2): `doc` with preface, preamble, body by the outline, conclusions, and annexes as attachments.
///
/// All of the document's text is in it once, in its order. What stands in it and not in the text, numbers that the word processor computes, has the status `editorial`.
///
/// - Parameter plan: Read with its particulars, which tell where annexes begin.
public func writeAkomaNtoso(_ plan: Plan, document: SourceDocument, generator: String) -> [UInt8] {
  var writer = AkomaWriter(plan, document)
  writer.out.raw(
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">

    """)
  let identity = AkomaIdentity(plan, document)
  let names = AkomaReferences(plan, document, identity)
  let parts = akomaParts(plan, document)
  for (number, part) in parts.enumerated() {
    if number == 1 { writer.out.raw("<attachments>\n") }
    if number > 0 { writer.openAttachment(part, number) }
    writer.out.open("doc", [("name", number == 0 ? identity.typeSlug : "phu-luc")])
    writer.out.raw("\n<meta>\n")
    identity.write(component: number, to: &writer.out)
    if number == 0 { names.write(generator: generator, to: &writer.out) }
    writer.out.raw("</meta>\n")
    writer.writeZones(of: part)
    if number > 0 { writer.out.raw("</doc>\n</attachment>\n") }
  }
  if parts.count > 1 { writer.out.raw("</attachments>\n") }
  writer.out.raw("</doc>\n</akomaNtoso>\n")
  return writer.out.bytes
}
