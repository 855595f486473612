import PlanReaders

/// What a batch knows of the documents that it, or a run before it, has dealt with.
struct Journal: Sendable {
  /// The lines of the manifest.
  let done: Set<[UInt8]>
  /// All that an output depends on beside the document: version and options.
  let circumstances: String

  /// The entry of a document of these bytes whose output is `output`.
  func entry(_ item: BatchItem, content: String, output: Checksum) -> ManifestEntry? {
    item.output.map { place in
      ManifestEntry(
        content: content,
        circumstances: Checksum(Array("\(circumstances) \(item.input.name)".utf8)),
        output: output,
        path: place.inside
      )
    }
  }

  /// Whether the output of a document of these bytes stands where it belongs, as it was written.
  func isDone(_ item: BatchItem, _ bytes: [UInt8]) -> Bool {
    guard !done.isEmpty, let place = item.output,
      let output = try? readFile(place.whole, limit: 1 << 30),
      let entry = entry(
        item, content: SHA256.hexadecimal(bytes), output: Checksum(output))
    else { return false }
    return done.contains(entry.line)
  }
}
