internal import CSHA256

/// The rounds of SHA-256 as the processor does them itself, where it can: x86-64 with the SHA extensions.
public enum ProcessorSHA256 {
  private static let isThere = kehoach_sha256_isNative() != 0

  /// Mixes blocks of 64 bytes into the eight words of `state`; false, and nothing is done, where the processor cannot or the sizes are others.
  ///
  /// - Parameter constants: the 64 words of FIPS 180-4, section 4.2.2.
  public static func mix(
    _ input: UnsafeRawBufferPointer,
    blocks: Int,
    into state: UnsafeMutableBufferPointer<UInt32>,
    _ constants: UnsafeBufferPointer<UInt32>
  ) -> Bool {
    guard isThere, state.count == 8, constants.count == 64, blocks * 64 <= input.count else {
      return false
    }
    guard blocks > 0 else { return true }
    kehoach_sha256_mix(
      state.baseAddress, input.bindMemory(to: UInt8.self).baseAddress, blocks,
      constants.baseAddress)
    return true
  }
}
