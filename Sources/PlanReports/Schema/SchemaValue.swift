/// A piece of a JSON Schema as data; objects keep the order in which they are written.
enum SchemaValue {
  case null
  case bool(Bool)
  case int(Int)
  case string(String)
  case array([SchemaValue])
  case object([(name: StaticString, value: SchemaValue)])

  func write(to json: inout JSONWriter) {
    switch self {
    case .null: json.null()
    case .bool(let truth): json.bool(truth)
    case .int(let number): json.int(number)
    case .string(let text): json.string(text)
    case .array(let items):
      json.beginArray(inline: true)
      for item in items { item.write(to: &json) }
      json.endArray()
    case .object(let members):
      json.beginObject()
      for (name, value) in members {
        json.key(name)
        value.write(to: &json)
      }
      json.endObject()
    }
  }

  /// This schema with more members; nothing changes where it is no object.
  func adding(_ more: [(name: StaticString, value: SchemaValue)]) -> SchemaValue {
    if case .object(let members) = self { .object(more + members) } else { self }
  }
}

extension SchemaValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  init(stringLiteral text: String) { self = .string(text) }
  init(booleanLiteral truth: Bool) { self = .bool(truth) }
  init(integerLiteral number: Int) { self = .int(number) }
  init(arrayLiteral items: SchemaValue...) { self = .array(items) }
  init(dictionaryLiteral members: (StaticString, SchemaValue)...) {
    self = .object(members.map { (name: $0.0, value: $0.1) })
  }
}
