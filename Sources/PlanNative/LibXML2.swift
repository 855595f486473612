internal import CLibXML2

/// The library as a whole.
enum LibXML2 {
  /// Initialises libxml2 once, before any thread uses it.
  static let isReady: Bool = {
    xmlInitParser()
    return true
  }()
}
