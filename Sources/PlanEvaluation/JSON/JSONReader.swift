/// Why bytes are not JSON.
public struct JSONError: Error, Hashable, Sendable {
  /// Offset of the byte at which reading stopped.
  public var offset: Int
}

/// Reads one JSON document (RFC 8259) from `bytes`.
public func readJSON(_ bytes: [UInt8]) throws(JSONError) -> JSONValue {
  var reader = JSONReader(bytes)
  return try reader.document()
}

private struct JSONReader {
  /// How deep arrays and objects may stand in each other.
  private static let deepest = 256

  private let bytes: [UInt8]
  private var at = 0
  private var depth = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func document() throws(JSONError) -> JSONValue {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
    let value = try value()
    skipSpace()
    if at < bytes.count { throw fault }
    return value
  }

  private var fault: JSONError { JSONError(offset: at) }
  private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { at += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    at += 1
    return true
  }

  private mutating func value() throws(JSONError) -> JSONValue {
    skipSpace()
    switch next {
    case 0x7B: return .object(try nested { reader throws(JSONError) in try reader.object() })
    case 0x5B: return .array(try nested { reader throws(JSONError) in try reader.array() })
    case 0x22: return .string(try string())
    case 0x74: return try word("true", .bool(true))
    case 0x66: return try word("false", .bool(false))
    case 0x6E: return try word("null", .null)
    default: return .number(try number())
    }
  }

  private mutating func nested<Value>(
    _ read: (inout JSONReader) throws(JSONError) -> Value
  ) throws(JSONError) -> Value {
    guard depth < Self.deepest else { throw fault }
    depth += 1
    at += 1
    let value = try read(&self)
    depth -= 1
    return value
  }

  private mutating func word(_ word: String, _ value: JSONValue) throws(JSONError) -> JSONValue {
    guard bytes[at...].starts(with: word.utf8) else { throw fault }
    at += word.utf8.count
    return value
  }

  private mutating func object() throws(JSONError) -> JSONObject {
    var members: [JSONObject.Member] = []
    skipSpace()
    if take(0x7D) { return JSONObject() }
    repeat {
      skipSpace()
      guard next == 0x22 else { throw fault }
      let offset = at
      let name = try string()
      skipSpace()
      guard take(0x3A) else { throw fault }
      members.append(JSONObject.Member(name, try value(), at: offset))
      skipSpace()
    } while take(0x2C)
    guard take(0x7D) else { throw fault }
    return JSONObject(members)
  }

  private mutating func array() throws(JSONError) -> [JSONValue] {
    var items: [JSONValue] = []
    skipSpace()
    if take(0x5D) { return [] }
    repeat {
      items.append(try value())
      skipSpace()
    } while take(0x2C)
    guard take(0x5D) else { throw fault }
    return items
  }

  private mutating func number() throws(JSONError) -> Double {
    let start = at
    while let byte = next,
      (0x30...0x39).contains(byte) || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains(byte)
    {
      at += 1
    }
    guard let number = Double(String(decoding: bytes[start..<at], as: UTF8.self)) else {
      throw fault
    }
    return number
  }

  private mutating func string() throws(JSONError) -> String {
    at += 1
    var text: [UInt8] = []
    while let byte = next {
      at += 1
      switch byte {
      case 0x22: return String(decoding: text, as: UTF8.self)
      case 0x5C: try escape(into: &text)
      case ..<0x20: throw fault
      default: text.append(byte)
      }
    }
    throw fault
  }

  private mutating func escape(into text: inout [UInt8]) throws(JSONError) {
    guard let byte = next else { throw fault }
    at += 1
    switch byte {
    case 0x22, 0x5C, 0x2F: text.append(byte)
    case 0x62: text.append(0x08)
    case 0x66: text.append(0x0C)
    case 0x6E: text.append(0x0A)
    case 0x72: text.append(0x0D)
    case 0x74: text.append(0x09)
    case 0x75: text.append(contentsOf: String(Character(try escapedScalar())).utf8)
    default: throw fault
    }
  }

  /// The scalar after `\u`; half of a surrogate pair stands for U+FFFD.
  private mutating func escapedScalar() throws(JSONError) -> Unicode.Scalar {
    let first = try hexDigits()
    if first & 0xFC00 == 0xD800, bytes[at...].starts(with: [0x5C, 0x75]) {
      let mark = at
      at += 2
      let second = try hexDigits()
      if second & 0xFC00 == 0xDC00 {
        let value = 0x10000 + (first & 0x3FF) << 10 + second & 0x3FF
        return Unicode.Scalar(value) ?? "\u{FFFD}"
      }
      at = mark
    }
    return Unicode.Scalar(first) ?? "\u{FFFD}"
  }

  private mutating func hexDigits() throws(JSONError) -> UInt32 {
    guard at + 4 <= bytes.count else { throw fault }
    var value: UInt32 = 0
    for byte in bytes[at..<at + 4] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { throw fault }
      value = value << 4 | UInt32(digit)
    }
    at += 4
    return value
  }
}
