/// The numbers that Word shows before the paragraphs of lists, counted as the paragraphs are met.
///
/// Instances of one abstract list count on together; an instance that overrides a start begins anew when it is first met.
struct DocxCounters {
  private let numbering: DocxNumbering
  /// For each abstract list the number of the last paragraph of each level; nil where the level begins anew.
  private var counts: [Int: [Int?]] = [:]
  private var met: Set<Int> = []

  init(_ numbering: DocxNumbering) { self.numbering = numbering }

  /// Counts a paragraph and gives its label; nil where the list is unknown, empty where the list shows nothing.
  mutating func take(instance: Int, level: Int) -> String? {
    guard let abstract = numbering.abstractID(of: instance),
      let look = numbering.level(level, of: instance)
    else { return nil }
    var counts = counts[abstract] ?? [Int?](repeating: nil, count: DocxNumbering.levelCount)
    if met.insert(instance).inserted, numbering.overridesStarts(instance) {
      for index in counts.indices where numbering.startOverride(index, of: instance) != nil {
        counts[index] = nil
      }
    }
    counts[level] = counts[level].map { $0 + 1 } ?? start(level, of: instance)
    for deeper in level + 1..<max(level + 1, counts.count) {
      let limit = numbering.level(deeper, of: instance)?.restartsAfter ?? deeper
      if level < limit { counts[deeper] = nil }
    }
    self.counts[abstract] = counts
    if look.format == .bullet { return bulletLabel(look.text) }
    return label(look, counts, instance)
  }

  private func start(_ level: Int, of instance: Int) -> Int {
    numbering.startOverride(level, of: instance) ?? numbering.level(level, of: instance)?.start ?? 1
  }

  /// `%1.%2.` with the numbers filled in; levels that no paragraph has had yet show where they start.
  private func label(_ look: DocxNumbering.Level, _ counts: [Int?], _ instance: Int) -> String {
    var label = ""
    var isPlace = false
    for scalar in look.text.unicodeScalars {
      if isPlace {
        isPlace = false
        if let digit = Int(String(scalar)), (1...DocxNumbering.levelCount).contains(digit) {
          let number = counts[digit - 1] ?? start(digit - 1, of: instance)
          let format = numbering.level(digit - 1, of: instance)?.format ?? .decimal
          let isShown = format != .bullet && format != .none
          label += (look.isLegal && isShown ? .decimal : format).text(number)
          continue
        }
        label += "%"
      }
      if scalar == "%" { isPlace = true } else { label.unicodeScalars.append(scalar) }
    }
    return label.trimmedOfSpaces
  }
}

extension String {
  /// Without spaces and tabs at the ends.
  fileprivate var trimmedOfSpaces: String {
    let isSpace = { (scalar: Unicode.Scalar) in
      scalar == " " || scalar == "\t" || scalar == "\u{A0}"
    }
    let rest = unicodeScalars.drop(while: isSpace)
    guard let last = rest.lastIndex(where: { !isSpace($0) }) else { return "" }
    return String(rest[...last])
  }
}
