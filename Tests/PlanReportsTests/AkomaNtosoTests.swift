import PlanModel
import PlanParser
import PlanText
import Testing

@testable import PlanReports

/// Plans as Akoma Ntoso: all text once, in order, in the right elements. Scripts/check-akn validates against the schema.
@Suite struct AkomaNtosoTests {
  /// An element's start or end, or text, as the writer puts them out.
  private enum Event: Equatable {
    case open(String)
    case close(String)
    case text(String)
  }

  private func xml(_ document: SourceDocument) -> String {
    String(
      decoding: writeAkomaNtoso(parsePlan(document).plan, document: document, generator: "k"),
      as: UTF8.self)
  }

  private func xml(_ text: String) -> String { xml(SourceDocument(paragraphs: text)) }

  /// Reads what the writer writes; attributes are dropped but for the status.
  private func events(_ xml: String) -> [Event] {
    var events: [Event] = []
    for piece in xml.split(separator: "<", omittingEmptySubsequences: true).dropFirst() {
      guard let end = piece.firstIndex(of: ">") else { return [] }
      let tag = piece[..<end]
      let name = String(tag.prefix { $0 != " " && $0 != "/" })
      if tag.hasPrefix("/") {
        events.append(.close(String(tag.dropFirst())))
      } else {
        events.append(.open(tag.contains("status=\"editorial\"") ? "editorial" : name))
        if tag.hasSuffix("/") { events.append(.close(name)) }
      }
      let text = piece[piece.index(after: end)...]
      if !text.isEmpty { events.append(.text(String(text))) }
    }
    return events
  }

  /// The text that the document holds, without white space; nil where elements are not nested rightly.
  private func text(_ xml: String) -> String? {
    var open: [String] = []
    var text = ""
    for event in events(xml) {
      switch event {
      case .open(let name): open.append(name)
      case .close(let name):
        guard let last = open.popLast(), last == name || last == "editorial" else { return nil }
      case .text(let words):
        if !open.contains("meta"), !open.contains("editorial") { text += words }
      }
    }
    return open.isEmpty ? text.filter { !$0.isWhitespace } : nil
  }

  private func escaped(_ document: SourceDocument) -> String {
    var out = MarkupWriter()
    out.text(document.text, 0..<document.text.count)
    return String(decoding: out.bytes, as: UTF8.self).filter { !$0.isWhitespace }
  }

  @Test(arguments: Fixture.all) func allTextIsThereOnceAndInOrder(_ fixture: Fixture) throws {
    let document = try fixture.read().document
    #expect(text(xml(document)) == escaped(document))
  }

  @Test(arguments: Fixture.all) func textCutAnywhereKeepsItsOrder(_ fixture: Fixture) throws {
    let lines = try fixture.read().document
    let whole = lines.words(at: TextSpan(0..<lines.text.count))
    for part in 1..<8 {
      let cut = whole.prefix(whole.count * part / 8)
      let document = SourceDocument(paragraphs: String(cut) + "\nPHỤ LỤC\n" + whole.suffix(200))
      #expect(text(xml(document)) == escaped(document))
    }
  }

  private let plan = """
    ỦY BAN NHÂN DÂN
    XÃ AN BÌNH TÂY
    Số: 12/KH-UBND
    An Bình Tây, ngày 10 tháng 3 năm 2024
    KẾ HOẠCH
    Phòng, chống dịch bệnh năm 2024
    Căn cứ Kế hoạch số 20/KH-UBND ngày 02/02/2024 của UBND huyện An Lộc;
    UBND xã ban hành Kế hoạch như sau:
    I. NHIỆM VỤ
    1. Tập huấn: Trạm Y tế chủ trì mở 02 lớp trước ngày 30/6/2024.
    a) Mời giảng viên.
    II. TỔ CHỨC THỰC HIỆN
    1. Công an xã phối hợp.
    Nơi nhận:
    - UBND huyện;
    TM. ỦY BAN NHÂN DÂN
    CHỦ TỊCH
    Trần Văn Mẫu
    PHỤ LỤC I
    Danh sách lớp
    I. KHỐI THÔN
    """

  @Test func zonesFollowTheDocument() {
    let xml = xml(plan)
    for part in [
      "<docNumber>12/KH-UBND</docNumber>",
      "<docDate date=\"2024-03-10\">An Bình Tây, ngày 10 tháng 3 năm 2024</docDate>",
      "<docTitle>Phòng, chống dịch bệnh năm 2024</docTitle></p>\n</preface>\n<preamble>",
      "<citation eId=\"cit\"><p>Căn cứ <ref href=\"/akn/vn/doc/ke-hoach/uy-ban-nhan-dan-huyen-an-loc/2024-02-02/20-kh-ubnd\">",
      "</preamble>\n<mainBody>\n<section eId=\"sec_I\"><num>I. </num><heading eId=\"sec_I__heading\">NHIỆM VỤ</heading>",
      "<paragraph eId=\"sec_I__para_1\"><num>1. </num><heading eId=\"sec_I__para_1__heading\">Tập huấn: </heading>\n<intro",
      "<date date=\"2024-06-30\">trước ngày 30/6/2024</date>",
      "<point eId=\"sec_I__para_1__point_a\"><num>a) </num>\n<content",
      "</mainBody>\n<conclusions>\n<p>Nơi nhận:</p>",
      "<signature><person refersTo=\"#person_1\">Trần Văn Mẫu</person></signature>",
      "</conclusions>\n<attachments>\n<attachment eId=\"att_1\"><heading eId=\"att_1__heading\">PHỤ LỤC I</heading>",
      "<section eId=\"att_1__sec_I\"><num>I. </num>",
      "<FRBRuri value=\"/akn/vn/doc/ke-hoach/uy-ban-nhan-dan-xa-an-binh-tay/2024-03-10/12-kh-ubnd\"/><FRBRdate date=\"2024-03-10\" name=\"issued\"/>",
    ] {
      #expect(xml.contains(part), "\(part)")
    }
  }

  @Test func numbersComputedByTheWordProcessorAreEditorial() {
    let text = "KẾ HOẠCH\nTập huấn\nI. NHIỆM VỤ\nMở lớp\nGiao Công an xã thực hiện."
    let plain = SourceDocument(paragraphs: text)
    var blocks = plain.blocks
    blocks[3].computedLabel = "1."
    let document = SourceDocument(info: plain.info, text: plain.text, blocks: blocks)
    #expect(xml(document).contains("<num status=\"editorial\">1.</num>"))
    #expect(self.text(xml(document)) == escaped(document))
  }

  @Test func idsStandOnce() {
    let xml = xml(plan + "\nPHỤ LỤC II\nI. MỘT\nI. HAI\nPHỤ LỤC II\nI. BA")
    let ids = xml.split(separator: "eId=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(ids.count > 20)
    #expect(Set(ids).count == ids.count)
  }

  @Test(arguments: [
    "", "\u{FFFE}", "I. ", "PHỤ LỤC", "KẾ HOẠCH\nPHỤ LỤC\nPHỤ LỤC", "Phần I\nMỘT\nPhần II\nHAI",
  ])
  func oddDocumentsKeepTheirText(_ odd: String) {
    let document = SourceDocument(paragraphs: odd)
    #expect(text(xml(document)) == escaped(document))
    #expect(xml(document).contains("<mainBody>"))
  }

  @Test func nothingOfTheTextIsMarkup() {
    let xml = xml(plan + "\n</p></mainBody> & ]]> \u{1}\u{1B}[2J\u{FFFF} \"' ế<!-- ")
    #expect(
      xml.contains(
        "&lt;/p&gt;&lt;/mainBody&gt; &amp; ]]&gt; \u{FFFD}\u{FFFD}[2J\u{FFFD} &quot;&#39; ế&lt;!--")
    )
  }
}
