public import PlanModel

/// Why no fact holds an item of the ledger, as a short phrase.
public func words(of reason: ResidueReason, in language: Language) -> String {
  switch language {
  case .vietnamese: vietnameseWords(of: reason)
  case .english: englishWords(of: reason)
  }
}

/// What sort of item it is.
func words(of kind: LedgerItem.Kind, in language: Language) -> String {
  switch (kind, language) {
  case (.number, .vietnamese): "số"
  case (.number, .english): "number"
  case (.date, .vietnamese): "thời gian"
  case (.date, .english): "date"
  case (.reference, .vietnamese): "văn bản"
  case (.reference, .english): "reference"
  case (.organ, .vietnamese): "cơ quan"
  case (.organ, .english): "organ"
  case (.directive, .vietnamese): "động từ giao việc"
  case (.directive, .english): "directive"
  }
}
