/// What each byte of an encoding of one byte a letter stands for.
struct ByteTable: Sendable {
  /// A scalar for each byte; 0 where the encoding says nothing and the byte is what Windows-1252 says.
  let scalars: [UInt32]

  /// Makes a table from the letters of the bytes from `first` on, sixteen a row, `_` where there is none, and those of single bytes below.
  init(from first: Int, rows: [String], low: [UInt8: Unicode.Scalar] = [:]) {
    var scalars = [UInt32](repeating: 0, count: 256)
    var at = first
    for row in rows {
      for scalar in row.unicodeScalars where at < 256 {
        if scalar != "_" { scalars[at] = scalar.value }
        at += 1
      }
    }
    for (byte, scalar) in low { scalars[Int(byte)] = scalar.value }
    self.scalars = scalars
  }
}
