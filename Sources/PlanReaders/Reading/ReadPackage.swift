import PlanText

/// Reads a zip file by what its entries say it is.
func readPackage(
  _ bytes: [UInt8],
  _ info: SourceInfo,
  _ options: ReadOptions
) throws(ReadError) -> SourceDocument {
  var info = info
  let package = try Package(bytes, options.limits)
  if DocxPackage.matches(package) {
    info.format = .docx
    return try readDocx(package, info, options)
  }
  switch try package.bytes(of: "mimetype").map({ String(decoding: $0, as: UTF8.self) }) {
  case let type? where type.hasPrefix("application/vnd.oasis.opendocument.text"):
    info.format = .odt
    return try readOdt(package, info, options)
  case let type? where type.hasPrefix("application/vnd.oasis.opendocument.spreadsheet"):
    throw .unsupportedFormat(.spreadsheet)
  case let type? where type.hasPrefix("application/vnd.oasis.opendocument.presentation"):
    throw .unsupportedFormat(.presentation)
  default: break
  }
  let names = package.names
  if names.contains(where: { $0.hasPrefix("xl/") }) { throw .unsupportedFormat(.spreadsheet) }
  if names.contains(where: { $0.hasPrefix("ppt/") }) { throw .unsupportedFormat(.presentation) }
  throw .unsupportedFormat(.archive)
}
