/// Why no fact holds a number, a date, a document reference, an organ's name or a directive verb of the text.
public enum ResidueReason: String, CaseIterable, Sendable {
  // Numbers
  /// A list number or letter that is no part of the outline.
  case label
  /// The row number of a table: STT.
  case tableIndex
  /// The number of a page.
  case pageNumber
  /// Part of a document's inner structure: Điều 5, khoản 2, Phụ lục I.
  case innerReference
  /// A rank or a place in a series: lần thứ 2, cấp 1, đợt 2.
  case ordinal
  /// Part of a name or a code: Phường 3, COVID-19, m2, A1.
  case code
  /// The number of a technical standard: ISO 9001.
  case standard
  /// A telephone, fax, account or identity number, or part of an address.
  case contact
  /// Part of a written fraction or of figures joined by a slash or dash: 2/3, 24/7.
  case fraction
  /// A length of time, an age or a grade: 05 năm, 18 tuổi, 02 cấp.
  case duration
  /// A time of day: 8 giờ 30.
  case clockTime
  /// Money of a budget line.
  case money
  /// A price or a quantity in a table of costs.
  case estimate
  /// Points of a scoring table, or what they are given for: đạt 90% cộng 02 điểm.
  case score
  /// Where a place lies on the map.
  case coordinate
  /// How money is made up: 70% vốn ngân sách.
  case fundingShare
  /// The number that one starts from: từ 85% lên 95%.
  case baseline
  /// What is or was: đã, hiện có, cùng kỳ.
  case statistics
  /// A number without anything that it counts.
  case nothingCounted
  /// It says again, or breaks down in a table, what a fact elsewhere sets.
  case restated
  /// How many items a list or a name has: 03 nội dung sau, 5 không 3 sạch.
  case enumeration

  // Dates
  /// A day that is commemorated.
  case anniversary
  /// Before the plan was issued.
  case past
  /// What something is compared with: so với năm 2024.
  case comparedWith
  /// Part of a name: Chiến lược … đến năm 2030.
  case nameOfPeriod
  /// An outlook that binds nobody: tầm nhìn 2045, định hướng đến năm 2030.
  case outlook
  /// The time that the plan as a whole covers, at a task's name: kế hoạch kiểm tra năm 2026.
  case planPeriod
  /// It says which tasks are meant, not when: các nhiệm vụ trong năm 2025.
  case topic
  /// The time of a custom, with nothing due: hằng năm.
  case customary
  /// A time without a year, where the plan covers several.
  case undated

  // Documents
  /// The document's own number or title, said again.
  case ownDocument
  /// A document by its short name: QĐ 66.
  case shortName

  // Organs
  /// It owns or sent what stands beside it: chỉ đạo của UBND tỉnh, đại biểu Quốc hội, Ủy ban bầu cử: 05 cá nhân.
  case owner
  /// It is told, given or helped something: báo cáo UBND huyện, cho các trường.
  case addressee
  /// It is where something is or happens: tại trụ sở UBND xã.
  case location
  /// It takes part beside the doer of the sentence: với Sở Y tế.
  case companion
  /// It did or does something that is told, not asked: do Bộ Y tế ban hành.
  case agent
  /// It watches over what others do: a column "Theo dõi, đôn đốc".
  case overseer
  /// The issuer of the plan speaks of itself.
  case issuerItself
  /// Part of a longer name: a board's, a programme's, a movement's.
  case partOfName
  /// It names the post or the members of something: Trưởng Ban, thành viên.
  case membership

  // Directive verbs
  /// Used as a noun: theo yêu cầu, sự chỉ đạo.
  case noun
  /// Passive: được giao, được phân công.
  case passive
  /// The job of a unit that has been named as its doer.
  case ownDuty
  /// Nobody is addressed: yêu cầu thực hiện nghiêm túc.
  case noAddressee
  /// Under để, nhằm, nếu, khi, không: no order of its own.
  case subordinate
  /// What someone did or does by law: Thủ tướng Chính phủ giao.
  case narrative

  // Places that set nothing
  /// A word of a heading.
  case heading
  /// In the preamble, which tells what the plan is based on.
  case recital
  /// In a part on purposes, requirements or viewpoints.
  case purposePart
  /// In a part on what is: tình hình, kết quả.
  case situationPart
  /// In a part on criteria, subjects or scope.
  case descriptivePart
  /// In the document's head, with the motto and the nation's name.
  case headPart
  /// In the signatures or the list of recipients.
  case closingPart
  /// In a form to be filled in.
  case form
  /// An example: ví dụ, chẳng hạn.
  case example
  /// Inside a cited document's title or quotation.
  case quotation

  /// No reason is known: what the grammar does not understand.
  case unexplained
}
