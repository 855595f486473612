import PlanNative

/// The list styles of a document, and the numbering of its headings.
struct OdtListStyles {
  struct Level {
    var format = NumberFormat.decimal
    var prefix = ""
    var suffix = ""
    var start = 1
    /// How many levels' numbers are shown.
    var shown = 1
    /// The bullet, for bullets.
    var bullet = ""
  }

  private var styles: [String: [Int: Level]] = [:]
  private(set) var outline: [Int: Level] = [:]

  static let levelCount = 10
  private static let largestStart = 1_000_000

  /// Takes the list styles of a part.
  mutating func add(_ tree: NamedTree<OdtName>) {
    for node in tree.all(.listStyle) {
      guard let name = tree.attribute(.name, of: node) else { continue }
      styles[name] = Self.levels(node, tree)
    }
    for node in tree.all(.outlineStyle) { outline = Self.levels(node, tree) }
  }

  /// What a level of a list style looks like, the first level being 0; nil where there is none.
  func level(_ level: Int, of style: String?) -> Level? { style.flatMap { styles[$0]?[level] } }

  private static func levels(_ node: XMLTree.Node, _ tree: NamedTree<OdtName>) -> [Int: Level] {
    var levels: [Int: Level] = [:]
    for child in tree.children(node) {
      guard let number = tree.integer(.level, of: child), (1...levelCount).contains(number) else {
        continue
      }
      var level = Level()
      switch tree.name(child) {
      case .numberLevel, .outlineLevelStyle:
        level.format = format(tree.attribute(.numberFormat, of: child) ?? "")
        level.prefix = String((tree.attribute(.numberPrefix, of: child) ?? "").prefix(30))
        level.suffix = String((tree.attribute(.numberSuffix, of: child) ?? "").prefix(30))
        level.start = min(max(tree.integer(.startValue, of: child) ?? 1, 0), largestStart)
        level.shown = min(max(tree.integer(.displayLevels, of: child) ?? 1, 1), levelCount)
      case .bulletLevel:
        level.format = .bullet
        level.bullet = tree.attribute(.bulletCharacter, of: child) ?? ""
      case .imageLevel: level.format = .bullet
      default: continue
      }
      levels[number - 1] = level
    }
    return levels
  }

  private static func format(_ name: String) -> NumberFormat {
    switch name {
    case "": .none
    case "A": .upperLetter
    case "a": .lowerLetter
    case "I": .upperRoman
    case "i": .lowerRoman
    case "01", "001": .paddedDecimal
    default: .decimal
    }
  }
}
