public import PlanText

/// What stands above and below the body: kind, number, issuer, date, title, signatures, recipients – thể thức.
public struct Header: Hashable, Sendable {
  public var documentType: Located<DocumentType>?
  public var number: DocumentNumber?
  public var issuer: Issuer?
  public var issued: Issued?
  /// Trích yếu: the subject, without the document type.
  public var title: TextSpan?
  /// What was done to the words of the title.
  public var titleReading = ReadingSteps()
  public var period: Period?
  public var signatures: [Signature] = []
  /// Nơi nhận, one entry a line.
  public var recipients: [TextSpan] = []
  /// What was done to the words of the recipients.
  public var recipientsReading = ReadingSteps()

  public init() {}
}

/// Số, ký hiệu: `375/KH-UBND`.
public struct DocumentNumber: Hashable, Sendable {
  /// As written, from the serial number to the symbol's end; white space around a blank serial left out.
  public var span: TextSpan
  /// The running number; nil where it is left blank.
  public var serial: Int?
  /// What follows the number: `KH-UBND`; for Party documents `KH/HU`.
  public var symbol: String
  /// What was done to its words.
  public var reading = ReadingSteps()

  public init(span: TextSpan, serial: Int?, symbol: String) {
    self.span = span
    self.serial = serial
    self.symbol = symbol
  }
}

/// The organ that issues the document – cơ quan ban hành.
public struct Issuer: Hashable, Sendable {
  /// Where it is named; the first line where it takes two.
  public var span: TextSpan
  /// Written out, with its administrative name.
  public var name: String
  public var level: Level?
  public var kind: OrganKind
  /// The organ above it, as far as the document says; written out.
  public var superior: String?
  /// The territory in its name, as the register has it at the document's date; nil where the name says none, the register does not know it, or homonyms cannot be told apart.
  public var unit: AdministrativeUnit?
  /// What was done to its words.
  public var reading = ReadingSteps()

  public init(
    span: TextSpan, name: String, level: Level?, kind: OrganKind, superior: String?,
    unit: AdministrativeUnit? = nil
  ) {
    self.span = span
    self.name = name
    self.level = level
    self.kind = kind
    self.superior = superior
    self.unit = unit
  }
}

/// Place and date of issue – địa danh và thời gian ban hành.
public struct Issued: Hashable, Sendable {
  public var span: TextSpan
  public var place: String?
  /// As much of the date as is there; nil where all of it is blank.
  public var date: PartialDate?
  /// What was done to its words.
  public var reading = ReadingSteps()

  public init(span: TextSpan, place: String?, date: PartialDate?) {
    self.span = span
    self.place = place
    self.date = date
  }
}

/// The time a plan covers, both days included.
public struct Period: Hashable, Sendable {
  public var span: TextSpan
  public var from: PartialDate
  public var to: PartialDate
  /// What was done to its words.
  public var reading = ReadingSteps()

  public init(span: TextSpan, from: PartialDate, to: PartialDate) {
    self.span = span
    self.from = from
    self.to = to
  }
}

/// One signature block – chữ ký.
public struct Signature: Hashable, Sendable {
  /// The TM., KT., TL., TUQ. or Q. line; lines joined by a space.
  public var authority: String?
  /// The post: `PHÓ CHỦ TỊCH`.
  public var position: String?
  public var name: String?
  /// Its lines in order.
  public var lines: [TextSpan]
  /// What was done to its words.
  public var reading = ReadingSteps()

  public init(authority: String?, position: String?, name: String?, lines: [TextSpan]) {
    self.authority = authority
    self.position = position
    self.name = name
    self.lines = lines
  }
}
