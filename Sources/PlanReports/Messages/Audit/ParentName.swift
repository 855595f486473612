import PlanAudit
import PlanModel

/// How messages name the parent plan: by its number, or as the parent plan.
struct ParentName {
  let vietnamese: String
  let english: String

  init(_ audit: Audit) {
    let number = audit.parent?.number ?? audit.identity.follows?.number
    vietnamese = number.map { "Kế hoạch \($0)" } ?? "kế hoạch cấp trên"
    english = number.map { "plan \($0)" } ?? "the parent plan"
  }
}

/// A day as people write it: 05/3/2024, tháng 3/2024, 2024.
func day(_ iso: String) -> String {
  let parts = iso.split(separator: "-").map(String.init)
  switch parts.count {
  case 3: return "\(parts[2])/\(parts[1])/\(parts[0])"
  case 2: return "\(parts[1])/\(parts[0])"
  default: return iso
  }
}

/// Words of a document inside a sentence: in quotes, shortened where they are long.
func quote(_ words: String) -> String {
  let limit = 90
  guard words.unicodeScalars.count > limit else { return "“\(words)”" }
  var cut = String(words.unicodeScalars.prefix(limit))
  if let space = cut.lastIndex(of: " ") { cut = String(cut[..<space]) }
  return "“\(cut) …”"
}
