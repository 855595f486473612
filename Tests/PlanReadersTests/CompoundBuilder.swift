/// Makes OLE2 files.
enum CompoundBuilder {
  /// A file with these streams below the root, none of them in the stream of small ones.
  static func file(_ streams: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var body: [UInt8] = []
    var chains: [Int] = []
    func add(_ bytes: [UInt8]) -> Int {
      let start = body.count / 512
      body += bytes
      while body.count % 512 != 0 { body.append(0) }
      let end = body.count / 512
      for sector in start..<end { chains.append(sector + 1 < end ? sector + 1 : 0xFFFF_FFFE) }
      return start
    }
    var directory = entry("Root Entry", type: 5, child: 1, start: 0xFFFF_FFFE, size: 0)
    for (index, stream) in streams.enumerated() {
      let padded = stream.bytes + [UInt8](repeating: 0, count: max(0, 4096 - stream.bytes.count))
      let right = index + 1 < streams.count ? index + 2 : 0xFFFF_FFFF
      directory += entry(
        stream.name, type: 2, right: right, start: add(padded), size: padded.count
      )
    }
    let directoryStart = add(directory)
    let tableStart = body.count / 512
    let sectors = (chains.count + 127) / 128 + 1
    for _ in 0..<sectors { chains.append(0xFFFF_FFFD) }
    while chains.count < sectors * 128 { chains.append(0xFFFF_FFFF) }
    for sector in chains.prefix(sectors * 128) { body += DocBuilder.number(sector, 4) }
    var header: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    header += DocBuilder.zeros(16)
    header += [0x3E, 0, 3, 0, 0xFE, 0xFF, 9, 0, 6, 0]
    header += DocBuilder.zeros(10)
    for value in [sectors, directoryStart, 0, 4096, 0xFFFF_FFFE, 0, 0xFFFF_FFFE, 0] {
      header += DocBuilder.number(value, 4)
    }
    for index in 0..<109 {
      header += DocBuilder.number(index < sectors ? tableStart + index : 0xFFFF_FFFF, 4)
    }
    return header + body
  }

  private static func entry(
    _ name: String,
    type: UInt8,
    right: Int = 0xFFFF_FFFF,
    child: Int = 0xFFFF_FFFF,
    start: Int,
    size: Int
  ) -> [UInt8] {
    var bytes = DocBuilder.wide(name)
    let length = bytes.count + 2
    bytes += DocBuilder.zeros(64 - bytes.count)
    bytes += DocBuilder.number(length, 2)
    bytes += [type, 1]
    for value in [0xFFFF_FFFF, right, child] { bytes += DocBuilder.number(value, 4) }
    bytes += DocBuilder.zeros(36)
    bytes += DocBuilder.number(start, 4)
    bytes += DocBuilder.number(size, 4)
    bytes += [0, 0, 0, 0]
    return bytes
  }
}
