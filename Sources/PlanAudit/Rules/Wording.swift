/// The same sentence in the two languages of the house.
public struct Wording: Hashable, Sendable {
  public var vietnamese: String
  public var english: String

  public init(vi vietnamese: String, en english: String) {
    self.vietnamese = vietnamese
    self.english = english
  }
}
