#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a batch has done so far, kept in its output folder, so that a run that was ended goes on where it stopped.
///
/// A line is added when its document has been put in its place, and is believed later only if the file is still there as it was written: whatever ended the run, even a power failure, costs time and no data. Only one run at a time may write to a folder.
final class Manifest {
  static let name = Path(".kehoach-manifest")

  private let descriptor: Int32
  private let path: Path
  /// The lines that were there, by the path at their end; of several the last.
  let done: Set<[UInt8]>

  /// Opens the manifest of `folder`, which is there; what earlier runs left in it is forgotten, or read where the run is to go on.
  init(in folder: Path, resuming: Bool) throws(OutputTrouble) {
    path = folder.appending(Self.name)
    descriptor = path.withCString {
      open($0, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0o666)
    }
    guard descriptor >= 0 else { throw .system(path: path.shown, .last) }
    guard isOurs(descriptor) else {
      close(descriptor)
      throw .isBusy(folder: folder.shown)
    }
    do {
      done = try resuming ? Self.lines(of: descriptor) : Self.emptied(descriptor)
    } catch {
      close(descriptor)
      throw .system(path: path.shown, error)
    }
  }

  deinit { close(descriptor) }

  func add(_ entry: ManifestEntry) throws(OutputTrouble) {
    do { try writeAll(entry.line, to: descriptor) } catch {
      throw .system(path: path.shown, error)
    }
  }

  /// Takes the manifest away: the run has come to its end and nothing is left to resume.
  func remove() { path.withCString { _ = unlink($0) } }

  private static func emptied(_ descriptor: Int32) throws(SystemError) -> Set<[UInt8]> {
    guard ftruncate(descriptor, 0) == 0 else { throw .last }
    return []
  }

  /// The whole lines; one that a power failure cut off is closed, so that the next one stands by itself.
  private static func lines(of descriptor: Int32) throws(SystemError) -> Set<[UInt8]> {
    let bytes: [UInt8]
    do {
      bytes = try readAll(descriptor, expecting: 0, limit: 256 << 20)
    } catch {
      throw SystemError(code: EFBIG)
    }
    if let last = bytes.last, last != 0x0A { try writeAll([0x0A], to: descriptor) }
    return Set(bytes.split(separator: 0x0A).map { Array($0) + [0x0A] })
  }
}

/// Whether no other run holds the file; a file that such a run has just taken away counts as held.
private func isOurs(_ descriptor: Int32) -> Bool {
  // A system without locks for this folder is no reason to refuse.
  if flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK { return false }
  var facts = stat()
  return fstat(descriptor, &facts) == 0 && facts.st_nlink > 0
}
