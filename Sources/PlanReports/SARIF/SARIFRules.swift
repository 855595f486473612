import PlanAudit

/// Rules, and the kinds of obligations, as SARIF's reporting descriptors with help in both languages.
enum SARIFRules {
  static func write(_ rule: Rule, _ language: Language, to json: inout JSONWriter) {
    json.beginObject()
    json.member("id", rule.id.rawValue)
    message("shortDescription", rule.title.said(in: language), to: &json)
    message("fullDescription", rule.rationale.said(in: language), to: &json)
    json.key("help")
    json.beginObject()
    json.member("text", help(of: rule, paragraph: "\n"))
    json.member(
      "markdown", help(of: rule, paragraph: "\n\n", escape: { markdownText($0, opensLine: true) }))
    json.endObject()
    json.key("defaultConfiguration")
    json.beginObject(inline: true)
    json.member("level", rule.severity.rawValue)
    json.endObject()
    json.key("properties")
    json.beginObject()
    json.key("tags")
    json.beginArray(inline: true)
    json.string(rule.group.rawValue)
    json.endArray()
    json.endObject()
    json.endObject()
  }

  /// The id under which undecided obligations of a kind are told.
  static func id(of kind: Obligation.Kind) -> String { "obligation-" + kind.rawValue }

  static func write(_ kind: Obligation.Kind, _ language: Language, to json: inout JSONWriter) {
    json.beginObject()
    json.member("id", id(of: kind))
    message(
      "shortDescription",
      language == .vietnamese
        ? "Yêu cầu của kế hoạch cấp trên chưa kết luận được: \(AuditWords(language).word(kind))."
        : "An obligation that could not be decided: \(AuditWords(language).word(kind)).",
      to: &json)
    json.key("help")
    json.beginObject()
    json.member(
      "text",
      "Chương trình không tự kết luận; cần người đọc cả hai văn bản.\n\n"
        + "Nothing is concluded; a person must read both documents.")
    json.endObject()
    json.key("defaultConfiguration")
    json.beginObject(inline: true)
    json.member("level", "none")
    json.endObject()
    json.endObject()
  }

  private static func help(
    of rule: Rule, paragraph: String, escape: (String) -> String = { $0 }
  ) -> String {
    var parts = [rule.title.vietnamese, rule.rationale.vietnamese]
    if let basis = rule.basis { parts.append(basis) }
    parts += [rule.title.english, rule.rationale.english]
    return parts.map(escape).joined(separator: paragraph)
  }

  private static func message(
    _ name: StaticString, _ text: String, to json: inout JSONWriter
  ) {
    json.key(name)
    json.beginObject()
    json.member("text", text)
    json.endObject()
  }
}
