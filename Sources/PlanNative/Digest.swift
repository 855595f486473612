internal import CLibcrypto

/// The SHA-256 digest of FIPS 180-4: 32 bytes.
public func sha256Digest(_ bytes: [UInt8]) -> [UInt8] {
  [UInt8](unsafeUninitializedCapacity: Int(SHA256_DIGEST_LENGTH)) { digest, count in
    var state = SHA256_CTX()
    SHA256_Init(&state)
    bytes.withUnsafeBytes { _ = SHA256_Update(&state, $0.baseAddress, $0.count) }
    SHA256_Final(digest.baseAddress, &state)
    count = digest.count
  }
}
