import Foundation

/// What a plan's JSON says, apart from where its words stand: one line a fact, sorted.
///
/// Ids are counters, so that one fact more would change all behind it: references to an id give the words of what they point at instead.
struct PlanFacts {
  /// What two files of one plan may differ in, because the encoding of the one lacks it.
  enum Leeway {
    case none
    /// TCVN3 has no capitals with tones.
    case capitals
    /// VISCII, VPS and VIQR have no quotation marks but `"`.
    case quotationMarks
    /// Numbers that Word makes are no part of the text.
    case labels
  }

  private(set) var lines: [String] = []
  /// The words of what has an id.
  private var named: [String: String] = [:]

  init(_ json: Data, _ leeway: Leeway = .none) throws {
    guard let plan = try JSONSerialization.jsonObject(with: json) as? [String: Any] else {
      throw CocoaError(.coderReadCorrupt)
    }
    for case let list as [[String: Any]] in plan.values {
      for item in list {
        if let id = item["id"] as? String { named[id] = item["text"] as? String }
      }
    }
    for (field, value) in plan where !Self.aboutTheFile.contains(field) {
      switch value {
      case let header as [String: Any] where field == "header":
        for (name, part) in header { add("header.\(name)", part, leeway) }
      case let outline as [[String: Any]] where field == "outline":
        add(outline: outline, leeway)
      default: add(field, value, leeway)
      }
    }
    lines.sort()
  }

  private static let aboutTheFile: Set = [
    "schema", "generator", "source", "blocks", "diagnostics", "residue", "coverage",
  ]

  private mutating func add(_ field: String, _ value: Any, _ leeway: Leeway) {
    if let list = value as? [Any] {
      for item in list { append(field, item, leeway) }
    } else if !(value is NSNull) {
      append(field, value, leeway)
    }
  }

  private mutating func add(outline nodes: [[String: Any]], _ leeway: Leeway) {
    for node in nodes {
      var own = node
      let children = own.removeValue(forKey: "children") as? [[String: Any]]
      if leeway == .labels, let label = own["label"] as? String, let text = own["text"] as? String,
        text.hasPrefix(label)
      {
        own["text"] = String(text.dropFirst(label.count).drop { !$0.isLetter })
      }
      append("outline", own, leeway)
      add(outline: children ?? [], leeway)
    }
  }

  private mutating func append(_ field: String, _ value: Any, _ leeway: Leeway) {
    let options: JSONSerialization.WritingOptions = [
      .sortedKeys, .withoutEscapingSlashes, .fragmentsAllowed,
    ]
    let bare = comparable(value)
    let data = try? JSONSerialization.data(withJSONObject: bare, options: options)
    var line = field + " " + String(decoding: data ?? Data(), as: UTF8.self)
    switch leeway {
    case .none, .labels: break
    case .capitals: line = line.lowercased()
    case .quotationMarks:
      line = line.replacing("“", with: "\\\"").replacing("”", with: "\\\"")
    }
    lines.append(line)
  }

  /// The value without places and ids.
  private func comparable(_ value: Any) -> Any {
    if let object = value as? [String: Any] {
      var result = object.filter { $0.key != "at" && $0.key != "id" }.mapValues(comparable)
      for name in ["assignment", "programme"] {
        if let id = object[name] as? String { result[name] = named[id] }
      }
      return result
    }
    if let list = value as? [Any] { return list.map(comparable) }
    return value
  }

  /// What the other plan lacks, `- `, and what it has beyond, `+ `.
  func differences(from other: PlanFacts) -> [String] {
    other.lines.difference(from: lines).map { change in
      switch change {
      case .remove(_, let line, _): "- " + line
      case .insert(_, let line, _): "+ " + line
      }
    }.sorted()
  }
}
