import PlanModel
import PlanText

/// One document within the file, the plan or an annex, cut into what Akoma Ntoso calls preface, preamble, body and conclusions.
struct AkomaPart {
  /// The annex's own heading; nil for the plan itself.
  var heading: Int?
  var preface: Range<Int>
  var preamble: Range<Int>
  /// Text before the first numbered part, and the parts.
  var body: AkomaDivision
  var conclusions: Range<Int>
}

/// The plan and its annexes, in order.
func akomaParts(_ plan: Plan, _ document: SourceDocument) -> [AkomaPart] {
  let cutter = AkomaCutter(plan, document)
  let positions = BlockPositions(document)
  let starts = plan.particulars.annexes.compactMap { positions.position(of: $0)?.block }
    .filter { document.blocks[$0].cell == nil }
  let edges = [0] + starts + [document.blocks.count]
  return zip(edges, edges.dropFirst()).enumerated().map { number, edge in
    cutter.part(edge.0..<edge.1, isAnnex: number > 0)
  }
}

/// Cuts ranges of blocks into parts; tables stay whole.
struct AkomaCutter {
  private let document: SourceDocument
  /// The numbered parts that stand outside of tables, in order, each with its depth.
  private let nodes: [AkomaDivision.Node]
  /// The last block of the head: of the title, or of number, issuer, date and type where there is none.
  private let headEnd: Int
  /// Blocks of signatures and recipients, in order.
  private let closings: [Int]

  init(_ plan: Plan, _ document: SourceDocument) {
    self.document = document
    let positions = BlockPositions(document)
    let header = plan.header
    let head = [
      header.documentType?.span, header.number?.span, header.issuer?.span, header.issued?.span,
      header.title,
    ]
    headEnd = head.compactMap { $0.flatMap(positions.position)?.block }.max() ?? -1
    closings = (header.signatures.flatMap(\.lines) + header.recipients)
      .compactMap { positions.position(of: $0)?.block }.sorted()
    var nodes: [AkomaDivision.Node] = []
    func add(_ list: [OutlineNode], _ depth: Int) {
      for node in list {
        guard let block = positions.position(of: node.span)?.block,
          document.blocks[block].cell == nil,
          nodes.last.map({ $0.outline.span.start < node.span.start }) ?? true
        else {
          add(node.children, depth)
          continue
        }
        nodes.append(AkomaDivision.Node(outline: node, block: block, depth: depth))
        add(node.children, depth + 1)
      }
    }
    add(plan.outline, 0)
    self.nodes = nodes
  }

  func part(_ range: Range<Int>, isAnnex: Bool) -> AkomaPart {
    let own = nodes[
      place(
        of: range.lowerBound, in: nodes, \.block)..<place(of: range.upperBound, in: nodes, \.block)]
    let first = own.first?.block ?? range.upperBound
    var start = range.lowerBound
    var preface = start..<start
    var preamble = start..<start
    if isAnnex {
      start += 1
    } else {
      preface = start..<endOfTable(min(headEnd + 1, first))
      preamble =
        preface.upperBound..<(own.isEmpty ? preface.upperBound : max(preface.upperBound, first))
      start = preamble.upperBound
    }
    // Signatures and recipients close a part only where no numbered part follows them.
    let last = max(start, own.last.map { $0.block + 1 } ?? start)
    let at = place(of: last, in: closings, \.self)
    let closing = closings[at...].first.flatMap { $0 < range.upperBound ? startOfTable($0) : nil }
    let end = max(last, closing.map(startOfHeading) ?? range.upperBound)
    return AkomaPart(
      heading: isAnnex ? range.lowerBound : nil, preface: preface, preamble: preamble,
      body: AkomaDivision(document, start..<end, Array(own)), conclusions: end..<range.upperBound)
  }

  /// The block above `block` where it is the heading of the recipients, "Nơi nhận:".
  private func startOfHeading(_ block: Int) -> Int {
    guard block > 0, document.blocks[block - 1].cell == nil else { return block }
    let words = Folding.fold(document.words(at: document.blocks[block - 1].span))
    let heading = Folding.fold("Nơi nhận")
    return words.starts(with: heading) && words.count <= heading.count + 2 ? block - 1 : block
  }

  /// The first of a sorted list that is not before `block`.
  private func place<Item>(of block: Int, in list: [Item], _ key: (Item) -> Int) -> Int {
    var low = 0
    var high = list.count
    while low < high {
      let middle = (low + high) / 2
      if key(list[middle]) < block { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// `block`, or the first block behind the table that it stands in the middle of.
  private func endOfTable(_ block: Int) -> Int {
    var end = block
    while end > 0, end < document.blocks.count, let table = document.blocks[end].cell?.table,
      document.blocks[end - 1].cell?.table == table
    { end += 1 }
    return end
  }

  /// The first block of the table that `block` stands in, or `block`.
  private func startOfTable(_ block: Int) -> Int {
    guard let table = document.blocks[block].cell?.table else { return block }
    var start = block
    while start > 0, document.blocks[start - 1].cell?.table == table { start -= 1 }
    return start
  }
}
