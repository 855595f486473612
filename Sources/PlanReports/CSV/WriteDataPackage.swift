/// Describes CSV files as a Frictionless Data Package (v1): which files there are, and a Table Schema of each.
public func writeDataPackage(_ tables: [DataTable], generator: String, language: Language)
  -> [UInt8]
{
  var json = JSONWriter(.pretty)
  json.beginObject()
  json.key("profile")
  json.string("tabular-data-package")
  json.key("name")
  json.string("kehoach")
  json.key("created_by")
  json.string(generator)
  json.key("resources")
  json.beginArray()
  for table in tables { write(table, language, to: &json) }
  json.endArray()
  json.endObject()
  json.endDocument()
  return json.bytes
}

private func write(_ table: DataTable, _ language: Language, to json: inout JSONWriter) {
  json.beginObject()
  for (key, value) in [
    ("name", table.name), ("path", table.name + ".csv"), ("title", table.title(language)),
    ("profile", "tabular-data-resource"), ("encoding", "utf-8"), ("format", "csv"),
  ] as [(StaticString, String)] {
    json.key(key)
    json.string(value)
  }
  json.key("schema")
  json.beginObject()
  json.key("fields")
  json.beginArray()
  for column in table.columns {
    json.beginObject(inline: true)
    json.key("name")
    json.string(column.key)
    json.key("type")
    json.string(column.kind == .date ? "string" : column.kind.rawValue)
    json.key("title")
    json.string(column.title(language))
    json.endObject()
  }
  json.endArray()
  json.endObject()
  json.endObject()
}
