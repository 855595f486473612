import PlanNative

/// The SHA-256 digest of FIPS 180-4.
public enum SHA256 {
  /// The digest of `bytes` as 64 hexadecimal digits.
  public static func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    let text = sha256Digest(bytes).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 0xF)]] }
    return String(decoding: text, as: UTF8.self)
  }
}
