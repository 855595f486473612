/// The one of `candidates` that a person who wrote `word` most likely meant: at most a third of its letters differ; nil where none is so near.
public func nearestWord(to word: String, among candidates: [String]) -> String? {
  let written = Array(word.lowercased().utf8)
  let most = max(1, written.count / 3)
  var nearest: (word: String, distance: Int)?
  for candidate in candidates {
    let distance = EditDistance.between(written, Array(candidate.lowercased().utf8), most: most)
    guard let distance, distance < nearest?.distance ?? .max else { continue }
    nearest = (candidate, distance)
  }
  return nearest?.word
}
