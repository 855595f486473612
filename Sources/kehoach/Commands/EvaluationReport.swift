import PlanEvaluation

/// The figures of an evaluation as people and programs read them.
struct EvaluationReport {
  let evaluation: Evaluation
  /// Only fields whose names start so are shown.
  let prefix: String

  private var fields: [(name: String, tally: Tally)] { evaluation.fields(startingWith: prefix) }
  private var macroF1: Double { evaluation.macroF1(startingWith: prefix, exact: false) }
  private var macroExactF1: Double { evaluation.macroF1(startingWith: prefix, exact: true) }

  private var wholePlans: [(name: String, count: Int)] {
    let whole = evaluation.wholePlans
    return [
      ("header", whole.header), ("facts", whole.facts), ("everything", whole.everything),
    ]
  }

  /// A line a field and the means below.
  var table: String {
    var lines = [
      left("field", 26) + right("P", 8) + right("R", 8) + right("F1", 8) + right("gold", 7)
    ]
    for (name, tally) in fields {
      let figures = [tally.precision, tally.recall, tally.f1].map { right(fixed($0), 8) }.joined()
      lines.append(left(name, 26) + figures + right("\(tally.goldCount)", 7))
    }
    let count = evaluation.documentCount
    let absent = evaluation.absent.count
    lines.append(
      left("macro F1", 42) + right(fixed(macroF1), 8) + "   over \(count) documents"
        + (absent > 0 ? ", \(absent) without output" : "")
    )
    lines.append(left("macro exact F1", 42) + right(fixed(macroExactF1), 8))
    let whole = wholePlans.map { "\($0.name) \($0.count)/\(count)" }.joined(separator: ", ")
    lines.append("whole plans right: " + whole)
    let exact = evaluation.exactPlans.map { "\($0.name) \($0.plans.right)/\($0.plans.count)" }
    lines.append("plans with every value right: " + exact.joined(separator: ", "))
    return lines.joined(separator: "\n") + "\n"
  }

  var json: String {
    let absent = evaluation.absent.map { JSONValue.quoted($0 + ".json") }.joined(separator: ", ")
    let whole = wholePlans.map { "\"\($0.name)\": \($0.count)" }.joined(separator: ", ")
    let exact = evaluation.exactPlans.map {
      "\"\($0.name)\": {\"right\": \($0.plans.right), \"of\": \($0.plans.count)}"
    }.joined(separator: ", ")
    let rows = fields.map { name, tally in
      """
        \(JSONValue.quoted(name)): {"p": \(tally.precision), "r": \(tally.recall), \
      "f1": \(tally.f1), "n": \(tally.goldCount)}
      """
    }
    return """
      {
       "documents": \(evaluation.documentCount),
       "absent": [\(absent)],
       "macroF1": \(macroF1),
       "macroExactF1": \(macroExactF1),
       "wholePlans": {\(whole)},
       "exactPlans": {\(exact)},
       "fields": {
      \(rows.joined(separator: ",\n"))
       }
      }

      """
  }

  /// The first misses and false finds of each field.
  func errors(first count: Int) -> String {
    var output = ""
    for (name, tally) in fields {
      for (what, entries) in [("missed", tally.missed), ("spurious", tally.spurious)] {
        for entry in entries.prefix(count) {
          let value = String(entry.value.line.unicodeScalars.prefix(220))
          output += "\(name) \(what) in \(entry.document): \(value)\n"
        }
      }
    }
    return output
  }
}

private func left(_ text: String, _ width: Int) -> String {
  text + String(repeating: " ", count: max(0, width - text.count))
}

private func right(_ text: String, _ width: Int) -> String {
  String(repeating: " ", count: max(0, width - text.count)) + text
}

/// A share with three digits after the point, rounded to the nearest; a tie goes to the even digit.
func fixed(_ share: Double) -> String {
  let scaled = share * 1000
  var rounded = scaled.rounded(.toNearestOrEven)
  // The product may have been rounded onto a tie that is none.
  let lost = (-scaled).addingProduct(share, 1000)
  if abs(scaled - rounded) == 0.5, lost != 0 {
    rounded = lost > 0 ? scaled.rounded(.up) : scaled.rounded(.down)
  }
  let digits = "\(Int(rounded))"
  let padded = String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  return padded.dropLast(3) + "." + padded.suffix(3)
}
