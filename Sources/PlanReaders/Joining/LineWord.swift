/// What the first words of a line tell about its place in an official document.
enum LineWord: String, CaseIterable, Sendable {
  /// A committee that is named with the place it governs (ủy ban nhân dân).
  case committee
  /// The head word of a place (huyện, tỉnh …).
  case place
  /// The head word of any other organ (phòng, sở, ban …).
  case organ
  /// A type of document, alone on its line above the title.
  case type
  /// The national name (quốc hiệu) and motto (tiêu ngữ).
  case nation, motto
  /// The words by which a signer signs for another (TM., KT. …).
  case authority
  /// The post of a signer.
  case post
  /// Recipients and addressees (nơi nhận, kính gửi).
  case recipients
  /// A ground of the preamble (căn cứ).
  case recital
  /// The formula that the last paragraph of a plan begins with (trên đây là).
  case closing
  /// An annex or form, by its number.
  case annex
  /// The first part or chapter, which stands below a title.
  case part
  /// The document's number (Số:).
  case number
  /// A word that only goes on with what stood before (và, thuộc …).
  case conjunction
}
