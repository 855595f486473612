import Foundation
import Testing

@testable import PlanReports

private func written(_ style: JSONStyle = .compact, _ write: (inout JSONWriter) -> Void) -> String {
  var json = JSONWriter(style)
  write(&json)
  return String(decoding: json.bytes, as: UTF8.self)
}

@Test func everyControlCharacterIsEscaped() throws {
  let text = String(String.UnicodeScalarView((0...0x7F).compactMap(Unicode.Scalar.init)))
  let json = written { $0.string(text) }
  #expect(!json.utf8.contains { $0 < 0x20 })
  let back = try JSONSerialization.jsonObject(with: Data(json.utf8), options: .fragmentsAllowed)
  #expect(back as? String == text)
}

@Test func escapesHaveTheirShortForms() {
  #expect(written { $0.string("\"\\/\u{8}\u{C}\n\r\t\u{1F}") } == #""\"\\/\b\f\n\r\t\u001f""#)
}

@Test func slicesAndStringsAreEscapedAlike() {
  let text = "a\"b\\c\nđịa\u{0}chỉ\u{2028}😀"
  let bytes = Array(("xx" + text + "yy").utf8)
  let slice = written { $0.string(bytes, 2..<bytes.count - 2) }
  #expect(slice == written { $0.string(text) })
}

@Test func numbersAreWrittenInFull() {
  let json = written { json in
    json.beginArray()
    for number in [0, 7, 10, -12, 99_999_999, 4_294_967_295, 4_294_967_296, Int.max, Int.min] {
      json.int(number)
    }
    json.raw("1.5")
    json.bool(true)
    json.null()
    json.endArray()
  }
  #expect(
    json
      == "[0,7,10,-12,99999999,4294967295,4294967296,9223372036854775807,-9223372036854775808,1.5,true,null]"
  )
}

@Test func threeNumbersAreWrittenLikeAnyObject() {
  for style in [JSONStyle.compact, .pretty] {
    let members: [(name: StaticString, value: UInt32)] = [
      ("block", 0), ("startOfThePlace", 1_000_000_000), ("e", .max),
    ]
    let atOnce = written(style) { json in
      json.beginArray()
      json.object(members[0], members[1], members[2])
      json.object(members[0], members[1], members[2])
      json.endArray()
    }
    let oneByOne = written(style) { json in
      json.beginArray()
      for _ in 0..<2 {
        json.beginObject(inline: true)
        for member in members {
          json.key(member.name)
          json.int(Int(member.value))
        }
        json.endObject()
      }
      json.endArray()
    }
    #expect(atOnce == oneByOne)
  }
}

@Test func namesOfAnyLengthAreWrittenWhole() {
  let names: [StaticString] = [
    "", "a", "at", "end", "text", "block", "section", "computed", "paragraph", "computedLabel",
    "aNameOfSixteenBy", "aNameOfSeventeenB", "aNameThatIsALittleLongerThanThirtyTwoBytes",
  ]
  for name in names {
    let json = written { json in
      json.beginObject()
      json.key(name)
      json.null()
      json.endObject()
    }
    #expect(json == "{\"\(name)\":null}")
  }
}

@Test func prettyJSONIndentsAndKeepsSmallObjectsOnOneLine() {
  func sample(_ json: inout JSONWriter) {
    json.beginObject()
    json.key("a")
    json.beginArray()
    json.int(1)
    json.beginObject(inline: true)
    json.key("b")
    json.beginArray()
    json.int(2)
    json.int(3)
    json.endArray()
    json.key("c")
    json.null()
    json.endObject()
    json.endArray()
    json.key("d")
    json.beginArray()
    json.endArray()
    json.endObject()
  }
  #expect(written { sample(&$0) } == #"{"a":[1,{"b":[2,3],"c":null}],"d":[]}"#)
  let expected = """
    {
      "a": [
        1,
        {"b": [2, 3], "c": null}
      ],
      "d": []
    }
    """
  #expect(written(.pretty) { sample(&$0) } == expected)
}

@Test func anEscapeIsFoundAtAnyPlace() {
  // Sixteen bytes are looked at together: before, in and behind them.
  for length in 0..<36 {
    for place in 0..<length {
      for (byte, escape) in [("\"", #"\""#), ("\\", #"\\"#), ("\u{1F}", #"\u001f"#)] {
        let before = String(repeating: "ế", count: place)
        let after = String(repeating: "!", count: length - place - 1)
        #expect(
          written { $0.string(before + byte + after) } == "\"" + before + escape + after + "\"")
      }
    }
  }
}

@Test func whatIsGivenAwayIsWhatIsKeptOtherwise() {
  func write(_ json: inout JSONWriter) {
    json.beginArray()
    for index in 0..<60_000 { json.string("số \(index), \"một\"") }
    json.string(String(repeating: "dài ", count: 200_000))
    json.endArray()
    json.endDocument()
  }
  var kept = JSONWriter(.pretty)
  write(&kept)
  var pieces: [[UInt8]] = []
  var given = JSONWriter(.pretty) { pieces.append($0) }
  write(&given)
  #expect(given.bytes.isEmpty)
  #expect(pieces.count > 3)
  #expect(Array(pieces.joined()) == kept.bytes)
}
