import ArgumentParser
import PlanText

/// A text encoding as `--encoding` names it: `tcvn3`, `ABC`, `VNI`, `cp1258` …
struct EncodingName: ExpressibleByArgument {
  let encoding: TextEncoding

  init?(argument: String) {
    guard let encoding = TextEncoding(name: argument) else { return nil }
    self.encoding = encoding
  }

  var defaultValueDescription: String { encoding.name }
}
