/// Writes pointers to facts as JSON pointers (RFC 6901) into the plan's JSON: `/quotas/3`.
public struct FactPaths: Sendable {
  /// The path of each outline node in reading order.
  private let nodes: [String]

  public init(_ plan: Plan) {
    var paths: [String] = []
    func walk(_ nodes: [OutlineNode], _ parent: String) {
      for (index, node) in nodes.enumerated() {
        let path = "\(parent)/\(index)"
        paths.append(path)
        walk(node.children, path + "/children")
      }
    }
    walk(plan.outline, "/outline")
    nodes = paths
  }

  public func path(_ pointer: FactPointer) -> String {
    switch pointer {
    case .documentType: "/header/documentType"
    case .number: "/header/number"
    case .issuer: "/header/issuer"
    case .issued: "/header/issued"
    case .title: "/header/title"
    case .period: "/header/period"
    case .signature(let index): "/header/signatures/\(index)"
    case .recipient(let index): "/header/recipients/\(index)"
    case .citation(let index): "/citations/\(index)"
    case .node(let index): nodes.indices.contains(index) ? nodes[index] : "/outline"
    case .programme(let index): "/programmes/\(index)"
    case .assignment(let index): "/assignments/\(index)"
    case .quota(let index): "/quotas/\(index)"
    case .timelineEntry(let index): "/timeline/\(index)"
    }
  }
}
