internal import CLibXML2

/// The version of libxml2 that this was built with: `2.9.14`.
public func xmlLibraryVersion() -> String { LIBXML_DOTTED_VERSION }
