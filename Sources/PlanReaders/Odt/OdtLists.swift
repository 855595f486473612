import PlanNative

extension OdtStory {
  /// Reads a list, or one within an item of another.
  mutating func readList(_ node: XMLTree.Node) throws(ReadError) {
    let outer = list
    let ownStyle = tree.attribute(.styleName, of: node)
    if let outer {
      list = OdtList(row: outer.row, style: ownStyle ?? outer.style, depth: outer.depth + 1)
    } else {
      let row = state.counters.begin(
        id: tree.attribute(.id, of: node),
        style: ownStyle,
        continuing: tree.attribute(.continuesList, of: node),
        continues: tree.attribute(.continuesNumbering, of: node) == "true"
      )
      list = OdtList(row: row, style: ownStyle)
    }
    for child in tree.children(node) {
      switch tree.name(child) {
      case .listItem:
        list?.opensItem = true
        list?.start = tree.integer(.startValue, of: child)
        try readBlocks(in: child)
      case .listHeader:
        list?.opensItem = false
        try readBlocks(in: child)
      case .changeStart, .changeEnd, .change: try readChange(child)
      case .softPageBreak: turnPage()
      default: break
      }
    }
    list = outer
    // What follows in the item around is no first paragraph any more.
    if outer != nil { list?.opensItem = false }
  }
}
