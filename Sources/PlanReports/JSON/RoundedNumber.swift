/// Writes a number to the nearest 1/`parts`, which is a power of ten; no more digits than needed.
func writeRounded(_ value: Double, parts: Int, to out: inout GroundedWriter) {
  let scaled = value * Double(parts)
  guard scaled.isFinite, abs(scaled) < 1e15 else { return out.json.int(0) }
  let count = Int(scaled.rounded())
  var text = "\(abs(count) / parts)"
  var digits = "\(parts + abs(count) % parts)".dropFirst()
  while digits.last == "0" { digits.removeLast() }
  if !digits.isEmpty { text += "." + digits }
  out.json.raw((count < 0 ? "-" : "") + text)
}
