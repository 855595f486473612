internal import PlanText

/// Looks for the phrases that hold a document together behind slips: in all lines that a machine recognised, and in lines that are nothing but such a phrase; and for words that recognition ran together.
enum DocumentSlips {
  static func mend(_ tokens: inout Tokens, _ document: SourceDocument) -> [Slip] {
    var slips: [Slip] = []
    for (index, block) in document.blocks.enumerated() {
      let isRecognised = block.origin.confidence != nil
      let range = tokens.blocks[index]
      if isRecognised { slips += unspaced(tokens, range) }
      slips += SlipReader.shared.mend(&tokens, range, isRecognised ? .recognised : .typed)
    }
    return slips
  }

  /// The words that were cut although no space stands between them.
  private static func unspaced(_ tokens: Tokens, _ range: Range<Int>) -> [Slip] {
    range.dropFirst().compactMap { at in
      guard tokens[at].kind == .word, tokens[at - 1].kind == .word, !tokens[at].spaceBefore else {
        return nil
      }
      let meant = [at - 1, at].map { tokens.words($0..<$0 + 1).lowercased() }
      return Slip(span: tokens.span(at - 1..<at + 1), meant: meant.joined(separator: " "))
    }
  }
}
