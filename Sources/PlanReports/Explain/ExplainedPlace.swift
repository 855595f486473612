/// A JSON pointer into a plan, taken apart: field, place in its list, member.
struct ExplainedPlace {
  var field: ExplainedField
  /// The places in the list and, for outline nodes, in the lists of children.
  var indices: [Int]
  /// What stands behind the fact: `when/to`; nil for the fact as a whole.
  var member: String?

  /// Nil for what is no pointer into the explained part of a plan.
  init?(_ pointer: String) {
    guard
      let field = ExplainedField.allCases.filter({
        pointer == $0.path || pointer.hasPrefix($0.path + "/")
      }).max(by: { $0.path.utf8.count < $1.path.utf8.count })
    else { return nil }
    self.field = field
    indices = []
    var rest = pointer.dropFirst(field.path.count).split(separator: "/")[...]
    if field.isList {
      // "/quotas/-" asks about a fact that is not there (RFC 6901).
      guard let first = rest.popFirst() else { return nil }
      if first == "-" {
        indices = [.max]
      } else {
        guard let index = Int(first), index >= 0 else { return nil }
        indices = [index]
      }
      while field == .outline, rest.first == "children",
        let index = rest.dropFirst().first.flatMap({ Int($0) })
      {
        indices.append(index)
        rest = rest.dropFirst(2)
      }
    }
    member = rest.isEmpty ? nil : rest.joined(separator: "/")
  }
}
