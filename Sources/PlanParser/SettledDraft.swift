/// A draft as a reader finds it; a class, so that the reader hands it on at the cost of one reference.
final class SettledDraft {
  let draft: Draft

  init(_ draft: Draft) { self.draft = draft }
}
