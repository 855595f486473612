/// Faults that show without any other document.
public enum DocumentFault: Hashable, Sendable {
  public enum Blank: String, CaseIterable, Sendable {
    case number, day, date, placeholder
  }
  /// Parts of a document that its text does not have at all, as in an extract.
  public enum Part: String, CaseIterable, Sendable {
    case number, date, numberAndDate, signatureBlock
  }
  public enum Numbering: String, CaseIterable, Sendable { case skipped, repeated, outOfOrder }
  public enum CitationPart: String, CaseIterable, Sendable { case date, issuer, subject }
  public enum Group: String, CaseIterable, Sendable {
    case collective, individual, household, other
  }

  case blank(Blank)
  /// What is blank on a scan, or written by hand and not recognised.
  case illegible(Blank)
  case absent(Part)
  /// A deputy signs for the head but no line says for which collective organ.
  case missingOnBehalf
  /// "KT." above a post that is no deputy's.
  case deputyNeeded(position: String)
  /// A deputy signs without "KT." for the head.
  case missingForHead(position: String)
  /// Heading and sentence name different movements.
  case otherName(heading: String, text: String)
  /// The same name under another word: "Phong trào" for "Phong trào thi đua".
  case otherKind(heading: String, text: String)
  /// Only "cuộc vận động" or "phong trào", without the name.
  case nameLeftOut(heading: String, text: String)
  /// The label, and the one before it.
  case numbering(Numbering, label: String, before: String)
  case partMissing(label: String)
  case annexMissing(label: String)
  case undefined(abbreviation: String)
  case citationLacks([CitationPart], cited: String)
  case announcedOtherwise(title: String, announced: String)
  case periodsDiffer(title: String, announced: String)
  case headingUnlikeOthers(usual: String)
  case noSuchDay(String)
  case wrongWeekday(said: Int, is: Int)
  case wrongAnniversary(said: Int, is: Int)
  case endBeforeStart(from: String, to: String)
  /// A group that subjects name and criteria do not.
  case groupWithoutCriteria(String)
  case quotaCountsOthers(criteria: String, quota: String)
  case fundingUnstated
  case superiorNotInformed(String)
  case assigneeNotInformed(String)
}
