import PlanModel
import PlanText

func writeHeader(_ header: Header, to out: inout GroundedWriter) {
  out.object("documentType", header.documentType) { type, out in
    out.member("value", word: type.value)
    out.reading(type.reading)
    out.ground(type.span)
  }
  out.object("number", header.number) { number, out in
    out.member("serial", number.serial)
    out.member("symbol", number.symbol)
    out.reading(number.reading)
    out.ground(number.span)
  }
  out.object("issuer", header.issuer) { issuer, out in
    out.member("name", issuer.name)
    out.member("level", word: issuer.level)
    out.member("kind", word: issuer.kind)
    out.member("superior", issuer.superior)
    out.object("unit", issuer.unit, writeUnit)
    out.reading(issuer.reading)
    out.ground(issuer.span)
  }
  out.object("issued", header.issued) { issued, out in
    out.member("place", issued.place)
    out.member("date", date: issued.date)
    out.reading(issued.reading)
    out.ground(issued.span)
  }
  out.object("title", header.title) { title, out in
    out.reading(header.titleReading)
    out.ground(title)
  }
  out.object("period", header.period) { period, out in
    out.member("from", date: period.from)
    out.member("to", date: period.to)
    out.reading(period.reading)
    out.ground(period.span)
  }
  out.array("signatures", header.signatures, writeSignature)
  out.array("recipients", header.recipients) { line, out in
    out.json.beginObject()
    out.reading(header.recipientsReading)
    out.ground(line)
    out.json.endObject()
  }
}

/// A signature's own words are its first line; all of them stand in `lines`.
private func writeSignature(_ signature: Signature, to out: inout GroundedWriter) {
  guard let first = signature.lines.first else { return }
  out.json.beginObject()
  out.member("authority", signature.authority)
  out.member("position", signature.position)
  out.member("name", signature.name)
  out.reading(signature.reading)
  out.ground(first)
  out.array("lines", signature.lines) { line, out in out.words(line) }
  out.json.endObject()
}
