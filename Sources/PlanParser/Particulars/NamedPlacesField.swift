internal import PlanModel
internal import PlanText

extension Field {
  /// The places that a task names first, where its doers are units of one kind: "UBND các xã: Đồng Tâm, Nà Phìa xây dựng …".
  package static let namedPlaces = Field(
    name: "particulars.namedPlaces",
    examples: [
      Example(
        "KẾ HOẠCH\nTập huấn\nI. TỔ CHỨC THỰC HIỆN\n1. UBND các xã: Đồng Tâm, Nà Phìa và Bản Lầu xây dựng nhà văn hóa.\n2. UBND các xã xây dựng nhà văn hóa.",
        gives: "a1 Đồng Tâm, Nà Phìa, Bản Lầu")
    ],
    read: { draft in
      for assignment in draft.plan.assignments {
        let names = NamedPlaces.opening(draft.tokens, draft.tokens.indices(in: assignment.task))
        if names.isEmpty { continue }
        draft.plan.particulars.namedPlaces[assignment.id] = names
      }
    },
    describe: { plan, document in
      plan.assignments.compactMap { assignment in
        plan.particulars.namedPlaces[assignment.id].map { names in
          "\(assignment.id) " + names.map(document.words).joined(separator: ", ")
        }
      }
    })
}

/// Names without a kind in a row: "Đồng Tâm, Nà Phìa và Bản Lầu".
enum NamedPlaces {
  /// The names with which `range` begins; empty where there are fewer than two.
  static func opening(_ tokens: Tokens, _ range: Range<Int>) -> [TextSpan] {
    var names: [TextSpan] = []
    var at = range.lowerBound
    while let end = nameEnd(tokens, at, range.upperBound) {
      names.append(tokens.span(at..<end))
      guard end + 1 < range.upperBound,
        tokens[end].isSymbol(",") || joiners.match(tokens, at: end, before: end + 1) != nil
      else { break }
      at = end + 1
    }
    return names.count > 1 ? names : []
  }

  /// Where a name of two to five capitalised words ends; nil for other words.
  private static func nameEnd(_ tokens: Tokens, _ start: Int, _ end: Int) -> Int? {
    var at = start
    while at < end, tokens[at].kind == .word, tokens[at].isCapitalised { at += 1 }
    return (2...5).contains(at - start) ? at : nil
  }

  private static let joiners = PhraseTable<Bool>(lines: "và")
}
