/// A picture as the one page of a PDF, so that it is drawn and recognised as scanned pages are.
///
/// A PDF holds the very bytes of JPEG files, and of PNG files as these compress them; nothing is decoded here.
struct PictureSheet {
  /// Dots an inch where the shorter side is that of an A4 page.
  let resolution: Int
  let pdf: [UInt8]

  /// Inches of an A4 page's shorter side.
  private static let shorterSide = 8.27
  /// Dots an inch beyond which nothing more is read, and dots beyond which a picture is not drawn.
  private static let finest = 300
  private static let mostDots = 20e6

  /// Nil for pictures that no PDF can hold as they are: other formats, four colours, transparent or interlaced ones.
  init?(_ picture: [UInt8]) {
    guard let image = PDFImage(jpeg: picture) ?? PDFImage(png: picture) else { return nil }
    let (width, height) =
      image.turn.isSideways
      ? (Double(image.height), Double(image.width)) : (Double(image.width), Double(image.height))
    let own = (min(width, height) / Self.shorterSide).rounded()
    guard own >= 1 else { return nil }
    resolution = min(Int(own), Self.finest)
    let drawn = Double(resolution) / own
    guard width * height * drawn * drawn <= Self.mostDots else { return nil }
    // A little less, so that no row is added at the edge.
    func points(_ side: Double) -> Double { (side - 0.01) * 72 / own }
    pdf = Self.document(of: image, points(width), points(height))
  }

  private static func document(of image: PDFImage, _ width: Double, _ height: Double) -> [UInt8] {
    let matrix = image.turn.matrix(width, height).map { "\($0)" }.joined(separator: " ")
    let drawing = "\(matrix) cm /I Do"
    var pdf = Array("%PDF-1.5\n".utf8)
    var places: [Int] = []
    func add(_ dictionary: String, _ stream: [UInt8]? = nil) {
      places.append(pdf.count)
      let length = stream.map { "/Length \($0.count)" } ?? ""
      pdf += Array("\(places.count) 0 obj\n<<\(dictionary)\(length)>>\n".utf8)
      if let stream {
        pdf += Array("stream\n".utf8)
        pdf += stream
        pdf += Array("\nendstream\n".utf8)
      }
      pdf += Array("endobj\n".utf8)
    }
    add("/Type/Catalog/Pages 2 0 R")
    add("/Type/Pages/Kids[3 0 R]/Count 1")
    add(
      "/Type/Page/Parent 2 0 R/MediaBox[0 0 \(width) \(height)]/Resources<</XObject<</I 5 0 R>>>>/Contents 4 0 R"
    )
    add("", Array(drawing.utf8))
    add("/Type/XObject/Subtype/Image\(image.dictionary)", image.data)
    let end = pdf.count
    let table = places.map { place in
      let digits = String(place)
      return String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
    }
    let head = "xref\n0 \(places.count + 1)\n0000000000 65535 f \n"
    let tail = "trailer\n<</Size \(places.count + 1)/Root 1 0 R>>\nstartxref\n\(end)\n%%EOF\n"
    return pdf + Array((head + table.joined() + tail).utf8)
  }
}
