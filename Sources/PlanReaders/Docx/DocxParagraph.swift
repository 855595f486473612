import PlanNative

/// The properties of one paragraph, those of its style included.
struct DocxParagraph {
  let format: DocxParagraphFormat
  /// What runs look like that say nothing of themselves.
  let run: RunFormat
  /// Whether the end of the paragraph is not there, by a tracked change, so that the next one goes on with it.
  let endIsGone: Bool
  let endIsHidden: Bool
  /// Whether a section ends with the paragraph.
  let endsSection: Bool

  init(
    _ node: XMLTree.Node,
    in tree: NamedTree<DocxName>,
    _ styles: DocxStyles,
    _ revisions: DocxRevisions,
    _ tally: inout FlowTally
  ) {
    let properties = tree.child(.paragraphProperties, of: node)
    let styleID = properties.flatMap { tree.value(of: .paragraphStyle, in: $0) }
    var format = styles.defaults.paragraph
    var run = styles.defaults.run
    if let style = styles.paragraph(styleID) {
      format = style.paragraph.over(format)
      run = style.run.over(run)
    }
    self.run = run
    guard let properties else {
      self.format = format
      (endIsGone, endIsHidden, endsSection) = (false, false, false)
      return
    }
    self.format = DocxParagraphFormat(properties, in: tree).over(format)
    endsSection = tree.child(.sectionProperties, of: properties) != nil
    guard let mark = tree.child(.runProperties, of: properties) else {
      (endIsGone, endIsHidden) = (false, false)
      return
    }
    endIsHidden = RunFormat(mark, in: tree).over(run).isHidden == true
    endIsGone = revisions.hides(markedBy: mark, &tally)
  }

  /// The list that the paragraph belongs to and its level in it; nil outside of lists.
  func list(_ numbering: DocxNumbering) -> (id: Int, level: Int)? {
    guard let own = format.numbering, let id = own.id, id > 0 else { return nil }
    if let level = own.level { return (id, level) }
    let ofStyle = format.numberingStyle.flatMap { numbering.level(ofStyle: $0, in: id) }
    return (id, ofStyle ?? 0)
  }
}
