import Dispatch

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Sees to it that a run that is told to end (Ctrl-C, `kill`, a closed terminal) removes its temporary files first.
///
/// The run then ends by the signal itself, so that a shell sees 130, 143 or 129; converters die with it.
struct EndWatch {
  private let sources: [any DispatchSourceSignal]

  init(
    removing temporaries: TemporaryFiles,
    writing gate: WriteGate = WriteGate(),
    saying words: @escaping @Sendable () -> Void = {}
  ) {
    sources = [SIGINT, SIGTERM, SIGHUP].compactMap { number in
      var action = sigaction()
      guard sigaction(number, nil, &action) == 0, !isIgnored(action) else { return nil }
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { gate.end { temporaries.end(by: number, saying: words) } }
      source.resume()
      return source
    }
  }

  /// Ends the watch; it lasts no longer than this value either.
  func stop() {
    for source in sources { source.cancel() }
  }
}

/// Whether a signal is ignored, as `nohup` and shells without job control leave it; it stays so then.
private func isIgnored(_ action: sigaction) -> Bool {
  // The handler is the first member; SIG_IGN is the address 1.
  withUnsafeBytes(of: action) { $0.load(as: UInt.self) } == 1
}
