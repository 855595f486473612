import PlanText

/// What is wrong with the numbers and times that are found in a text: they reach beyond its tokens, are empty or overlap.
package func phraseFaults(in text: String) -> [String] {
  let tokens = Tokens(text)
  var faults: [String] = []
  for index in 0..<tokens.count {
    if let numeral = NumeralReader.match(tokens, at: index, before: tokens.count) {
      if numeral.length < 1 || index + numeral.length > tokens.count {
        faults.append("number of \(numeral.length) tokens at \(index) of \(tokens.count)")
      }
    }
    if let date = DateReader.match(tokens, at: index, before: tokens.count) {
      if date.length < 1 || index + date.length > tokens.count {
        faults.append("date of \(date.length) tokens at \(index) of \(tokens.count)")
      }
    }
  }
  var end = 0
  for time in TimeReader().matches(tokens, in: 0..<tokens.count) {
    if time.range.isEmpty || time.range.lowerBound < end || time.range.upperBound > tokens.count {
      faults.append("time at \(time.range) behind \(end) of \(tokens.count)")
    }
    end = time.range.upperBound
  }
  return faults
}
