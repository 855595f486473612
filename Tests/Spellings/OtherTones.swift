extension String {
  /// The same words with the tone mark of open oa, oe and uy on the other letter: "hóa" as "hoá", "Ủy" as "Uỷ"; "hoàn" stays.
  public var withTonesOnTheOtherLetter: String {
    let moved = [
      ("óa", "oá"), ("òa", "oà"), ("ọa", "oạ"), ("ỏa", "oả"), ("ủy", "uỷ"), ("úy", "uý"),
      ("ụy", "uỵ"), ("hòe", "hoè"), ("khỏe", "khoẻ"), ("Ủy", "Uỷ"),
    ]
    return moved.reduce(self) { $0.replacingAtEndsOfWords($1.0, with: $1.1) }
  }

  private func replacingAtEndsOfWords(_ old: String, with new: String) -> String {
    var result = ""
    var rest = self[...]
    while let range = rest.firstRange(of: old) {
      result += rest[..<range.lowerBound]
      let next = rest[range.upperBound...].first
      result += next.map { $0.isLetter } == true ? old : new
      rest = rest[range.upperBound...]
    }
    return result + rest
  }
}
