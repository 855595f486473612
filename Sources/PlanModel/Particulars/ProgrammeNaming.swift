public import PlanText

/// What a programme's heading, or a later sentence under it, calls the programme: "Phong trào thi đua “Dạy tốt - Học tốt”".
public struct ProgrammeNaming: Hashable, Sendable {
  /// Id of the programme.
  public var programme: String
  /// Whether the heading itself says it.
  public var isHeading: Bool
  public var span: TextSpan
  /// The words for what sort of thing it is: "Phong trào thi đua".
  public var kind: TextSpan?
  /// Quoted or plain names behind; empty where the naming only points back: "cuộc vận động".
  public var names: [TextSpan]

  public init(
    programme: String, isHeading: Bool, span: TextSpan, kind: TextSpan?, names: [TextSpan]
  ) {
    self.programme = programme
    self.isHeading = isHeading
    self.span = span
    self.kind = kind
    self.names = names
  }
}
