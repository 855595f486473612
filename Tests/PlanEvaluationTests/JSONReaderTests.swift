import PlanEvaluation
import Testing

private func check(_ text: String, _ expected: JSONValue?) {
  #expect((try? readJSON(Array(text.utf8))) == expected, "\(text)")
}

@Test func everyKindOfValueIsRead() {
  check("null", .null)
  check(" true ", .bool(true))
  check("-1.5e2", .number(-150))
  check("\"ủy ban\"", .string("ủy ban"))
  check("[1, []]", .array([.number(1), .array([])]))
  check(
    "{\"a\": {}, \"b\": 2}",
    .object(JSONObject([.init("a", .object(JSONObject())), .init("b", .number(2))]))
  )
}

@Test func escapesAreUndone() {
  check(#""\"\\\/\b\f\n\r\t""#, .string("\"\\/\u{8}\u{C}\n\r\t"))
  check(#""\u1ee7\ud83d\ude00""#, .string("ủ😀"))
  check(#""\ud83d!""#, .string("\u{FFFD}!"))
}

@Test(arguments: [
  "", "[1,]", "{\"a\" 1}", "{1: 2}", "nul", "\"open", "\"line\nfeed\"", "1 2", "[1}", "\"\\x\"",
  "-", "{,}",
])
func whatIsNoJSONIsRefused(text: String) { check(text, nil) }

@Test func deepNestingIsRefusedAndNotFollowed() {
  check(String(repeating: "[", count: 100_000), nil)
}

@Test func aLineReadsBackAsTheSameValue() throws {
  let text = #"{"a": [1, 2.5, true, null, "quote \" slash \\ bell \u0007"], "b": {}}"#
  let value = try readJSON(Array(text.utf8))
  #expect(value.line == text)
}

@Test func membersKnowWhereTheyStand() throws {
  let value = try readJSON(Array("{\n  \"a\": 1,\n  \"b\": {\"c\": 2}}".utf8))
  guard case .object(let object) = value, case .object(let inner)? = object["b"] else {
    Issue.record("no object")
    return
  }
  #expect(object.members.map(\.offset) == [4, 14])
  #expect(inner.members.map(\.offset) == [20])
  #expect(object.members.first == JSONObject.Member("a", .number(1)))
}
