import PlanModel
import PlanText

/// Documents by their numbers, and what is wrong with the set.
struct DocumentIndex {
  private let documents: [AuditedDocument]
  private var byNumber: [String: [Int]] = [:]
  /// Documents without a number by their issuers' folded names; the empty name for those without an issuer.
  private var withoutNumber: [[UInt8]: [Int]] = [:]
  var troubles: [FolderTrouble] = []

  init(_ documents: [AuditedDocument]) {
    self.documents = documents
    var byIdentity: [String: Int] = [:]
    for (index, document) in documents.enumerated() {
      guard let number = document.number else {
        let issuer = document.plan.header.issuer.map { Folding.fold($0.name) } ?? []
        withoutNumber[issuer, default: []].append(index)
        continue
      }
      byNumber[Self.key(number), default: []].append(index)
      // Numbers start anew every year, for every organ (Nghị định 30/2020/NĐ-CP, Điều 15).
      let year = document.plan.header.issued?.date?.year.map(String.init) ?? ""
      let issuer = document.plan.header.issuer?.name.lowercased() ?? ""
      let identity = "\(Self.key(number)) \(year) \(issuer)"
      if let first = byIdentity[identity] {
        troubles.append(.duplicate(first, index))
      } else {
        byIdentity[identity] = index
      }
    }
  }

  /// The documents that one may follow, by the numbers of the plans it cites; itself left out.
  mutating func candidates(for document: AuditedDocument, numbered own: Int) -> [Int] {
    var found: [Int] = []
    for citation in document.plan.citations where citation.role == .basis {
      guard let number = citation.number else { continue }
      for index in byNumber[Self.key(number)] ?? [] where !found.contains(index) {
        if index == own {
          troubles.append(.selfParent(own))
        } else {
          found.append(index)
        }
      }
    }
    let plans = document.plan.citations.filter { $0.role == .basis && $0.type == .plan }
    guard !plans.isEmpty else { return found }
    // A plan that is named without its issuer may be that of the organ above.
    var issuers = Set(plans.compactMap(\.issuer).map { Folding.fold($0) })
    issuers.insert([])
    if let superior = document.plan.header.issuer?.superior {
      issuers.insert(Folding.fold(superior))
    }
    let blank = issuers.flatMap { withoutNumber[$0] ?? [] }.sorted()
    return found + blank.filter { $0 != own && !found.contains($0) }
  }

  private static func key(_ number: String) -> String {
    number.lowercased().filter { $0 != "-" && !$0.isWhitespace }
  }
}
