internal import PlanText

/// Looks for the phrases that hold a document together behind slips: in all lines that a machine recognised, and in lines that are nothing but such a phrase.
enum DocumentSlips {
  static func mend(_ tokens: inout Tokens, _ document: SourceDocument) -> [Slip] {
    var slips: [Slip] = []
    for (index, block) in document.blocks.enumerated() {
      let isRecognised = block.origin.confidence != nil
      let range = tokens.blocks[index]
      slips += SlipReader.shared.mend(&tokens, range, isRecognised ? .recognised : .typed)
    }
    return slips
  }
}
