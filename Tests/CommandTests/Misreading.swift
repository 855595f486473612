import Foundation
import Testing

/// Two facts that differ only in letters: what recognition misread stays as it was read, so that the words of a scan's facts may differ where its values do not.
enum Misreading {
  /// Members that quote the document, or name what its words name.
  private static let quoting: Set = [
    "text", "title", "name", "counted", "movement", "assignment", "programme", "unit",
  ]
  /// One letter of so many may differ, and two of any words.
  private static let lettersPerSlip = 20
  private static let fewest = 2

  /// Whether two lines of `PlanFacts` are such facts; how a fact was read is not compared, as a tolerant reading says so.
  static func isOne(_ line: Substring, _ other: Substring) -> Bool {
    guard let (field, value) = parsed(line), let (otherField, otherValue) = parsed(other) else {
      return false
    }
    return field == otherField && isSame(value, otherValue, in: nil)
  }

  private static func parsed(_ line: Substring) -> (field: Substring, value: Any)? {
    guard let space = line.firstIndex(of: " ") else { return nil }
    let json = Data(line[line.index(after: space)...].utf8)
    guard let value = try? JSONSerialization.jsonObject(with: json, options: .fragmentsAllowed)
    else { return nil }
    return (line[..<space], value)
  }

  private static func isSame(_ a: Any, _ b: Any, in member: String?) -> Bool {
    if member == "reading" { return true }
    if let a = a as? [String: Any], let b = b as? [String: Any] {
      return Set(a.keys) == Set(b.keys)
        && a.allSatisfy { key, value in b[key].map { isSame(value, $0, in: key) } ?? false }
    }
    if let a = a as? [Any], let b = b as? [Any] {
      return a.count == b.count && zip(a, b).allSatisfy { isSame($0, $1, in: member) }
    }
    if let a = a as? String, let b = b as? String, let member, quoting.contains(member) {
      let most = max(fewest, a.unicodeScalars.count / lettersPerSlip)
      return distance(Array(a.unicodeScalars), Array(b.unicodeScalars)) <= most
    }
    return (a as? NSObject) == (b as? NSObject)
  }

  /// Letters to put in, leave out or change.
  private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var row = Array(0...b.count)
    for (i, letter) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in b.enumerated() {
        let changed = diagonal + (letter == other ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(changed, row[j] + 1, diagonal + 1)
      }
    }
    return row[b.count]
  }
}

@Suite struct MisreadingTests {
  @Test func lettersMayDifferAndValuesMayNot() {
    let fact: Substring = #"quotas {"reading":"exact","text":"hơn 500 m2","unit":"m2","value":500}"#
    #expect(
      Misreading.isOne(
        fact, #"quotas {"reading":"tolerant","text":"hơn 500 mỷ","unit":"mỷ","value":500}"#))
    #expect(
      !Misreading.isOne(
        fact, #"quotas {"reading":"exact","text":"hơn 500 m2","unit":"m2","value":501}"#))
    #expect(
      !Misreading.isOne(
        fact, #"quotas {"reading":"exact","text":"dưới 500 ha","unit":"m2","value":500}"#))
    #expect(!Misreading.isOne(fact, #"funding {"text":"hơn 500 m2"}"#))
  }
}
