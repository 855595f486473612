/// A JSON document as plain data. Objects keep the order of their members.
public enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object(JSONObject)

  /// The member called `name`; null where this is no object or has no such member.
  public subscript(name: String) -> JSONValue {
    if case .object(let object) = self { object[name] ?? .null } else { .null }
  }

  /// The items of an array; none for anything else.
  public var items: [JSONValue] {
    if case .array(let items) = self { items } else { [] }
  }

  public var string: String? {
    if case .string(let string) = self { string } else { nil }
  }

  public var number: Double? {
    if case .number(let number) = self { number } else { nil }
  }

  public var isNull: Bool { self == .null }

  /// False for null, false, zero and whatever is empty.
  public var isTrue: Bool {
    switch self {
    case .null: false
    case .bool(let truth): truth
    case .number(let number): number != 0
    case .string(let string): !string.isEmpty
    case .array(let items): !items.isEmpty
    case .object(let object): !object.members.isEmpty
    }
  }

  /// This value, or `other` where this one is not true.
  public func or(_ other: @autoclosure () -> JSONValue) -> JSONValue { isTrue ? self : other() }
}

/// The members of a JSON object in the order of the text.
public struct JSONObject: Hashable, Sendable {
  /// One name and its value. Members are the same wherever they stand.
  public struct Member: Hashable, Sendable {
    public var name: String
    public var value: JSONValue
    /// Offset, in the bytes that were read, of the quote before the name.
    public var offset: Int

    public init(_ name: String, _ value: JSONValue, at offset: Int = 0) {
      self.name = name
      self.value = value
      self.offset = offset
    }

    public static func == (left: Member, right: Member) -> Bool {
      left.name == right.name && left.value == right.value
    }

    public func hash(into hasher: inout Hasher) {
      hasher.combine(name)
      hasher.combine(value)
    }
  }

  public var members: [Member]

  public init(_ members: [Member] = []) { self.members = members }

  /// The value of the last member called `name`.
  public subscript(name: String) -> JSONValue? { members.last { $0.name == name }?.value }
}
