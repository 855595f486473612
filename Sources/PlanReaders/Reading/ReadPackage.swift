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
  let names = package.names
  if names.contains(where: { $0.hasPrefix("xl/") }) { throw .unsupportedFormat(.spreadsheet) }
  if names.contains(where: { $0.hasPrefix("ppt/") }) { throw .unsupportedFormat(.presentation) }
  throw .unsupportedFormat(.archive)
}
