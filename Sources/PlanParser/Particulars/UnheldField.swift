internal import PlanModel
internal import PlanText

extension Field {
  /// Sentences of parts on work that became no fact; reads after all fields that make facts.
  package static let unheld = Field(
    name: "particulars.unheld",
    examples: [
      Example(
        "KẾ HOẠCH\nTập huấn\nI. NHIỆM VỤ\n1. Giao Phòng Nội vụ tổ chức lớp. Đẩy mạnh tuyên truyền.\n2. Đẩy mạnh tuyên truyền trên loa truyền thanh.\n3. Trách nhiệm của UBND các xã là giữ gìn vệ sinh.\nTrên đây là Kế hoạch tập huấn.",
        gives: "Đẩy mạnh tuyên truyền trên loa truyền thanh. | -",
        "Trách nhiệm của UBND các xã là giữ gìn vệ sinh. | UBND các xã"),
      // An item without a verb that is known looks like a heading.
      Example(
        "KẾ HOẠCH\nTập huấn\nI. NHIỆM VỤ\n1. UBND các xã trên địa bàn huyện chủng ngừa cho đàn gia súc.\n2. Hội thi\nTổ chức hội thi.",
        gives:
          "UBND các xã trên địa bàn huyện chủng ngừa cho đàn gia súc | UBND các xã trên địa bàn huyện",
        "Tổ chức hội thi. | -"),
      Example(
        "KẾ HOẠCH\nTập huấn\nI. CHỈ TIÊU\n1. Phấn đấu 80% hộ dân có nước sạch.\n2. Không có hộ tái nghèo.",
        gives: "Không có hộ tái nghèo. | -"),
      // Aims, requirements and what a quota holds are not work that is left over.
      Example(
        "KẾ HOẠCH\nTập huấn\nI. MỤC ĐÍCH\n1. Nâng cao nhận thức của người dân.\nII. NHIỆM VỤ\n1. Phấn đấu 80% hộ dân có nước sạch.\n2. Các nội dung cụ thể như sau:"
      ),
    ],
    read: { draft in draft.plan.particulars.unheld = UnheldSentences.read(draft) },
    describe: { plan, document in
      plan.particulars.unheld.map { sentence in
        let organs = sentence.organs.map { document.words(at: $0.span) }.joined(separator: ", ")
        return "\(document.words(at: sentence.span)) | \(organs.isEmpty ? "-" : organs)"
      }
    })
}

enum UnheldSentences {
  /// Parts that say why, for whom and how, what is and what is aimed at: what they ask for shows in numbers and dates alone.
  private static let descriptive: [SectionRole] = [
    .purposesAndRequirements, .purposes, .requirements, .viewpoints, .objectives, .targets,
    .subjects, .scope, .criteria, .methods, .funding, .situation,
  ]
  private static let closings = PhraseTable<Bool>(lines: "trên đây là\ntrên đây là kế hoạch")
  /// Fewer words say nothing that can be compared.
  private static let fewest = 4

  static func read(_ draft: Draft) -> [UnheldSentence] {
    let held = held(draft)
    var found: [UnheldSentence] = []
    for line in draft.zones.body where isOfWork(draft, line) {
      for sentence in sentences(draft.tokens, text(draft, line))
      where sentence.count >= fewest && !held[sentence].contains(true)
        && !isFormal(draft.tokens, sentence)
      {
        let organs = organs(draft.tokens, sentence)
        found.append(
          UnheldSentence(
            span: draft.tokens.span(sentence), section: draft.path(ofLine: line),
            organs: organs.map(\.organ),
            opensWithOrgan: organs.first?.at == sentence.lowerBound))
      }
    }
    return found
  }

  private static func isOfWork(_ draft: Draft, _ line: Int) -> Bool {
    !draft.zones.isClosing(line) && !draft.claimedLines.contains(line)
      && draft.lines[line].cell == nil && draft.sectionOfLine[line] != nil
      && (!draft.roles(ofLine: line).contains(where: descriptive.contains)
        || isOfTargets(draft, line))
  }

  /// Whether a line stands below a heading of targets, which ask by every sentence: "Không có hộ tái nghèo".
  private static func isOfTargets(_ draft: Draft, _ line: Int) -> Bool {
    var index = draft.sectionOfLine[line]
    while let current = index {
      let section = draft.sections[current]
      if let title = section.title, section.role != nil {
        return section.role == .targets
          || section.role == .objectives && targets.first(draft.tokens, in: title) != nil
      }
      index = section.parent
    }
    return false
  }

  private static let targets = PhraseTable<Bool>(lines: "chỉ tiêu")

  /// The words of a line without its label, and without the heading where it has one.
  private static func text(_ draft: Draft, _ line: Int) -> Range<Int> {
    guard let index = draft.sectionOfLine[line] else { return 0..<0 }
    let section = draft.sections[index]
    let isHead = line >= section.line && line < section.line + section.headLines
    guard isHead, let title = section.title else { return draft.lines[line].body }
    if let runIn = section.runIn { return runIn }
    // What looks like a heading and has nothing below it is the sentence itself.
    let isWhole =
      section.children.isEmpty && section.content.isEmpty
      || title.last.map { draft.tokens[$0].isSymbol(".") } ?? false
    return isWhole && section.role == nil ? title : 0..<0
  }

  /// Announcements of what follows, and the formula at the end.
  private static func isFormal(_ tokens: Tokens, _ sentence: Range<Int>) -> Bool {
    guard let first = sentence.first, let last = sentence.last else { return true }
    return tokens[last].isSymbol(":")
      || closings.match(tokens, at: first, before: sentence.upperBound) != nil
  }

  /// For each token whether a fact holds it, with the whole of tasks, duties and what is done by a time.
  private static func held(_ draft: Draft) -> [Bool] {
    var held = [Bool](repeating: false, count: draft.tokens.count)
    func paint(_ span: TextSpan?) {
      guard let span else { return }
      for index in draft.tokens.indices(in: span) { held[index] = true }
    }
    let plan = draft.plan
    for programme in plan.programmes {
      paint(programme.span)
      for criterion in programme.criteria { paint(criterion.span) }
    }
    for assignment in plan.assignments {
      paint(assignment.span)
      paint(assignment.task)
      for duty in assignment.duties { paint(duty) }
    }
    for quota in plan.quotas { paint(quota.span) }
    for entry in plan.timeline {
      paint(entry.when.span)
      paint(entry.action)
    }
    for report in plan.particulars.reports { paint(report.span) }
    return held
  }

  private static func sentences(_ tokens: Tokens, _ range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where tokens[index].isSymbol(".") {
      guard index + 1 < range.upperBound, tokens[index + 1].spaceBefore,
        tokens[index + 1].isCapitalised
      else { continue }
      found.append(start..<index + 1)
      start = index + 1
    }
    if start < range.upperBound { found.append(start..<range.upperBound) }
    return found
  }

  private static func organs(
    _ tokens: Tokens, _ sentence: Range<Int>
  ) -> [(organ: Organ, at: Int)] {
    var found: [(organ: Organ, at: Int)] = []
    var at = sentence.lowerBound
    while at < sentence.upperBound {
      if let (organ, end) = OrganReader.match(tokens, at: at, before: sentence.upperBound) {
        found.append((organ, at))
        at = max(end, at + 1)
      } else {
        at += 1
      }
    }
    return found
  }
}
