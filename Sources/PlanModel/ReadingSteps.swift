/// All that was done to the words of one fact; nothing for words that say it as it stands.
public struct ReadingSteps: Hashable, Sendable {
  /// One bit a step, in the order of `ReadingStep.allCases`.
  private var bits: UInt32 = 0

  public init() {}

  public init(_ steps: ReadingStep...) {
    for step in steps { insert(step) }
  }

  public mutating func insert(_ step: ReadingStep) { bits |= Self.bit(step) }

  public mutating func formUnion(_ other: ReadingSteps) { bits |= other.bits }

  public func contains(_ step: ReadingStep) -> Bool { bits & Self.bit(step) != 0 }

  public var isEmpty: Bool { bits == 0 }

  /// The steps in the order of their declaration.
  public var all: [ReadingStep] { ReadingStep.allCases.filter(contains) }

  /// That of the step that goes furthest; exact where there is none.
  public var quality: ReadingQuality {
    isEmpty ? .exact : all.map(\.quality).max() ?? .exact
  }

  private static func bit(_ step: ReadingStep) -> UInt32 {
    1 << UInt32(ReadingStep.allCases.firstIndex(of: step) ?? 31)
  }
}
