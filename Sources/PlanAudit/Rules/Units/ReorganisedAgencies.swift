import PlanText

/// Ministries, departments and Party bodies that were merged into others in the first half of 2025; `kept` for names that only begin like one of them.
enum ReorganisedAgencies {
  /// Whether a name written out begins with one.
  static func holds(_ name: Tokens) -> Bool {
    names.match(name, at: 0, before: name.count)?.value == .merged
  }

  private enum Fate: String { case merged, kept }

  private static let names = PhraseTable<Fate>(
    lines: """
      ban dân tộc = merged
      ban dân tộc của hội đồng nhân dân = kept
      ban dân tộc hội đồng nhân dân = kept
      ban dân vận thành ủy = merged
      ban dân vận trung ương = merged
      ban dân vận tỉnh ủy = merged
      ban tuyên giáo thành ủy = merged
      ban tuyên giáo trung ương = merged
      ban tuyên giáo tỉnh ủy = merged
      bộ giao thông vận tải = merged
      bộ kế hoạch và đầu tư = merged
      bộ lao động = merged
      bộ nông nghiệp và phát triển nông thôn = merged
      bộ thông tin và truyền thông = merged
      bộ tài nguyên và môi trường = merged
      sở giao thông vận tải = merged
      sở kế hoạch và đầu tư = merged
      sở lao động = merged
      sở nông nghiệp và phát triển nông thôn = merged
      sở thông tin và truyền thông = merged
      sở tài nguyên và môi trường = merged
      """)
}
