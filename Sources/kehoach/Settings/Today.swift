#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Today's ISO date in Vietnam, which is seven hours before UTC all year.
func todayInVietnam() -> String {
  var now = time(nil) + 7 * 3600
  var parts = tm()
  gmtime_r(&now, &parts)
  func padded(_ number: Int32, _ width: Int) -> String {
    String(repeating: "0", count: max(0, width - "\(number)".utf8.count)) + "\(number)"
  }
  return [
    padded(parts.tm_year + 1900, 4), padded(parts.tm_mon + 1, 2), padded(parts.tm_mday, 2),
  ].joined(separator: "-")
}
