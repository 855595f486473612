import PlanNative

/// The lists of a document (`numbering.xml`): abstract ones, which say what the levels look like, and the instances that paragraphs name.
struct DocxNumbering {
  struct Level {
    var start = 1
    var format = NumberFormat.decimal
    /// `%1.%2.`: what is shown, each `%n` standing for the number of level n.
    var text = ""
    /// The level, from 1, of which a new paragraph restarts this one; 0 for never, nil for any level above.
    var restartsAfter: Int?
    /// Whether the numbers of all levels are shown as decimals.
    var isLegal = false
    /// The paragraph style that this level belongs to.
    var style: String?

    init() {}
  }

  struct Abstract {
    var levels: [Int: Level] = [:]
    /// The numbering style that holds the levels instead.
    var linkedStyle: String?
  }

  struct Instance {
    var abstract: Int
    var starts: [Int: Int] = [:]
    var levels: [Int: Level] = [:]
  }

  private var abstracts: [Int: Abstract] = [:]
  private var instances: [Int: Instance] = [:]
  /// The abstract list that a numbering style names as its own.
  private var ofStyle: [String: Int] = [:]

  static let levelCount = 9
  private static let largestStart = 1_000_000

  /// No lists.
  init() {}

  /// Lists that are known already.
  init(abstracts: [Int: Abstract], instances: [Int: Instance]) {
    self.abstracts = abstracts
    self.instances = instances
  }

  /// Reads `numbering.xml`.
  init(_ tree: NamedTree<DocxName>) {
    guard let root = tree.root else { return }
    for node in tree.children(root) {
      switch tree.name(node) {
      case .abstractNumbering: readAbstract(node, tree)
      case .numberingInstance: readInstance(node, tree)
      default: break
      }
    }
  }

  /// The abstract list of an instance, links followed; nil where there is none.
  func abstractID(of instance: Int) -> Int? {
    guard var id = instances[instance]?.abstract, abstracts[id] != nil else { return nil }
    // A link leads to a list that has levels of its own; a chain of them is a mistake or a loop.
    if let style = abstracts[id]?.linkedStyle, let linked = ofStyle[style] { id = linked }
    return id
  }

  /// What a level of an instance looks like.
  func level(_ level: Int, of instance: Int) -> Level? {
    guard (0..<Self.levelCount).contains(level), let own = instances[instance],
      let abstract = abstractID(of: instance)
    else { return nil }
    return own.levels[level] ?? abstracts[abstract]?.levels[level]
  }

  /// The number at which an instance makes a level start anew.
  func startOverride(_ level: Int, of instance: Int) -> Int? { instances[instance]?.starts[level] }

  func overridesStarts(_ instance: Int) -> Bool { instances[instance]?.starts.isEmpty == false }

  /// The level that belongs to a paragraph style.
  func level(ofStyle style: String, in instance: Int) -> Int? {
    guard let abstract = abstractID(of: instance) else { return nil }
    return (0..<Self.levelCount).first {
      (instances[instance]?.levels[$0] ?? abstracts[abstract]?.levels[$0])?.style == style
    }
  }

  private mutating func readAbstract(_ node: XMLTree.Node, _ tree: NamedTree<DocxName>) {
    guard let id = tree.integer(.abstractNumberingID, of: node) else { return }
    var abstract = Abstract()
    abstract.linkedStyle = tree.value(of: .numberingStyleLink, in: node)
    for child in tree.children(node) where tree.name(child) == .level {
      guard let (index, level) = Self.level(child, tree) else { continue }
      abstract.levels[index] = level
    }
    abstracts[id] = abstract
    if let style = tree.value(of: .styleLink, in: node) { ofStyle[style] = id }
  }

  private mutating func readInstance(_ node: XMLTree.Node, _ tree: NamedTree<DocxName>) {
    guard let id = tree.integer(.numberingID, of: node),
      let abstract = tree.integerValue(of: .abstractNumberingID, in: node)
    else { return }
    var instance = Instance(abstract: abstract)
    for child in tree.children(node) where tree.name(child) == .levelOverride {
      guard let index = tree.integer(.numberingLevel, of: child),
        (0..<Self.levelCount).contains(index)
      else { continue }
      if let start = tree.integerValue(of: .startOverride, in: child) {
        instance.starts[index] = min(max(start, 0), Self.largestStart)
      }
      if let inner = tree.child(.level, of: child), let (_, level) = Self.level(inner, tree) {
        instance.levels[index] = level
      }
    }
    instances[id] = instance
  }

  private static func level(_ node: XMLTree.Node, _ tree: NamedTree<DocxName>) -> (Int, Level)? {
    guard let index = tree.integer(.numberingLevel, of: node), (0..<levelCount).contains(index)
    else { return nil }
    var level = Level()
    for child in tree.children(node) {
      let value = tree.attribute(.value, of: child)
      switch tree.name(child) {
      case .start:
        level.start = min(max(value.flatMap { Int($0) } ?? 1, 0), largestStart)
      case .numberFormat: level.format = format(value)
      case .levelText: level.text = String((value ?? "").prefix(60))
      case .levelRestart: level.restartsAfter = value.flatMap { Int($0) }
      case .legalNumbering: level.isLegal = tree.isOn(child)
      case .paragraphStyle: level.style = value
      default: break
      }
    }
    return (index, level)
  }

  private static func format(_ name: String?) -> NumberFormat {
    switch name {
    case "upperRoman": .upperRoman
    case "lowerRoman": .lowerRoman
    case "upperLetter": .upperLetter
    case "lowerLetter": .lowerLetter
    case "decimalZero": .paddedDecimal
    case "ordinal": .ordinal
    case "bullet": .bullet
    case "none": .none
    default: .decimal
    }
  }
}
