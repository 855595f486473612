import PlanText

/// Puts small raised numbers, which are recognised by themselves, behind their words.
///
/// The words around are those of a reading that did not see the numbers; without one the page stays as it is.
enum RaisedWords {
  /// Below this, recognition was guessing.
  private static let leastSure = 0.6
  private static let mostDigits = 2
  /// Share of a number's height that may stand between it and its word.
  private static let nearest = 0.7

  /// The number that a mark drawn at `place` was read as; nil where it is none.
  static func number(at place: Box, _ words: [BoxWord]) -> RaisedNumber? {
    let own = words.filter { word in
      place.left < word.box.right && word.box.left < place.right && place.top < word.box.middle
        && word.box.middle < place.bottom
    }
    guard own.count == 1, own[0].isNumber, own[0].text.first != 0x30, own[0].count <= mostDigits,
      let confidence = own[0].confidence, confidence >= leastSure
    else { return nil }
    return RaisedNumber(place: place, digits: own[0].text.bytes, confidence: confidence)
  }

  /// The page with `numbers` behind their words as `other` has read these.
  static func placed(_ numbers: [RaisedNumber], on page: BoxPage, _ other: BoxPage) -> BoxPage {
    guard !numbers.isEmpty else { return page }
    var page = page
    let others = other.words
    for number in numbers {
      guard
        let word = others.filter({ isBeside($0.box, number.place) })
          .max(by: { $0.box.left < $1.box.left })
      else { continue }
      for run in page.runs.indices {
        guard let words = placed(number, word.box, page.runs[run].words, others),
          let placed = BoxRun(words)
        else { continue }
        page.runs[run] = placed
        break
      }
    }
    return page
  }

  /// Whether a word stands at the height of a number, closely left of it or around it.
  private static func isBeside(_ word: Box, _ number: Box) -> Bool {
    word.top < number.bottom && number.middle < word.bottom && word.left < number.left
      && number.left - word.right <= nearest * number.height
  }

  /// The words of a line with a number behind the word at `place`; nil where that word is not of this line.
  private static func placed(
    _ number: RaisedNumber,
    _ place: Box,
    _ words: [BoxWord],
    _ others: [BoxWord]
  ) -> [BoxWord]? {
    var part = place.union(number.place)
    let old = words.indices.filter { part.holdsMiddle(of: words[$0].box) }
    guard let first = old.first, let last = old.last, last - first + 1 == old.count else {
      return nil
    }
    for index in old { part = part.union(words[index].box) }
    var new: [BoxWord] = []
    for var word in others.filter({ part.holdsMiddle(of: $0.box) }).sorted(by: {
      $0.box.left < $1.box.left
    }) {
      let isOwner = word.box == place
      (word.box.top, word.box.bottom) = (words[first].box.top, words[first].box.bottom)
      guard isOwner else {
        new.append(word)
        continue
      }
      guard var parts = parts(of: word, around: number) else { return nil }
      new += cut(&parts.head, as: words[first...last])
      var raised = BoxWord(
        text: WordText(number.digits), box: number.place, confidence: number.confidence)
      raised.isRaised = true
      new += [parts.head, raised] + [parts.tail].compactMap { $0 }
    }
    return Array(words[..<first]) + new + Array(words[(last + 1)...])
  }

  /// Takes off a word's beginning what the other reading has as words of their own: `500m` of `500` and what it has for m².
  private static func cut(_ word: inout BoxWord, as old: ArraySlice<BoxWord>) -> [BoxWord] {
    var cut: [BoxWord] = []
    for (part, next) in zip(old, old.dropFirst()) {
      guard word.text.count > part.text.count, word.text.starts(with: part.text) else { break }
      cut.append(part)
      word.text = WordText(Array(word.text.dropFirst(part.text.count)))
      word.box.left = next.box.left
    }
    return cut
  }

  private static let closing = Set(".,;:!?)”’".unicodeScalars)

  /// The parts of a word before and behind a number: what stands behind are marks; nil where a figure stands before, of which it would be part.
  private static func parts(
    of word: BoxWord,
    around number: RaisedNumber
  ) -> (head: BoxWord, tail: BoxWord?)? {
    var letters = String(decoding: word.text, as: UTF8.self).unicodeScalars[...]
    var marks: [Unicode.Scalar] = []
    if !number.isLast, word.box.right > number.place.left {
      while let last = letters.last, closing.contains(last) {
        marks.append(last)
        letters.removeLast()
      }
      guard !marks.isEmpty else { return nil }
    }
    guard let last = letters.last, last.properties.isAlphabetic || closing.contains(last) else {
      return nil
    }
    var head = word
    head.text = WordText(Array(String(letters).utf8))
    head.box.right = min(word.box.right, number.place.left)
    guard !marks.isEmpty else { return (head, nil) }
    var tail = word
    tail.text = WordText(marks.reversed().flatMap { Array(String($0).utf8) })
    tail.box.left = number.place.right
    tail.box.right = max(word.box.right, number.place.right + number.place.width)
    return (head, tail)
  }
}
