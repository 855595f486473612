import PlanParser
import PlanText
import Testing

@Suite("Titles of cited documents")
struct CitationTitleTests {
  /// The titles of the documents that a preamble of one line names.
  private func titles(_ preamble: String) -> [String?] {
    let document = SourceDocument(
      paragraphs: "KẾ HOẠCH\nTrồng cây\n\(preamble)\nI. MỤC ĐÍCH\n- Nâng cao nhận thức.")
    return parsePlan(document).plan.citations.map { $0.title.map { document.words(at: $0) } }
  }

  @Test("open with what the letter directs, right behind who wrote it")
  func directing() {
    #expect(
      titles("Thực hiện Kế hoạch số 64/KH-BTV ngày 30/9/2023 của Hội LHPN Hoa Lâm chỉ đạo Đại hội;")
        == ["chỉ đạo Đại hội"])
    #expect(
      titles("Thực hiện Công văn số 64/CV-UBND ngày 30/9/2023 của Sở Y tế, chỉ đạo của Huyện ủy;")
        == [nil])
  }

  @Test("open with the document's own kind behind its date")
  func ownKind() {
    #expect(
      titles("Căn cứ Kế hoạch số 708/KH-PGDĐT ngày 19/9/2023 Kế hoạch kiểm tra năm học 2023-2024;")
        == ["Kế hoạch kiểm tra năm học 2023-2024"])
    #expect(
      titles("Căn cứ Kế hoạch số 708/KH-PGDĐT ngày 19/9/2023 Quyết định này ban hành.") == [nil])
  }

  @Test("end before the school, in small letters, that issues the plan")
  func issuerInSmallLetters() {
    #expect(
      titles(
        "Thực hiện Công văn số 12/PGDĐT ngày 01/3/2024 của Phòng GD&ĐT huyện Đông Khê về việc hướng dẫn tuyển sinh, trường THCS Hoa Lâm xây dựng Kế hoạch như sau:"
      ) == ["hướng dẫn tuyển sinh"])
  }

  @Test("are no bare verb behind the issuer")
  func bareVerb() {
    #expect(
      titles("Căn cứ Công văn số 5/UBND-NV ngày 02/3/2024 của UBND huyện chỉ đạo;") == [nil])
  }

  @Test("end before the committee that issues the plan")
  func issuingCommittee() {
    #expect(
      titles(
        "Thực hiện Công văn số 24/LĐLĐ ngày 03/3/2023 của Liên đoàn Lao động tỉnh Hoa Lâm V/v tổ chức Tết Trung thu, Ban Chấp hành Công đoàn Trường THPT An Bình lập kế hoạch như sau:"
      ) == ["tổ chức Tết Trung thu"])
  }

  @Test("end before who issued the document, and before what else the plan is for")
  func ends() {
    #expect(
      titles("Căn cứ Thông tư số 13/2016/TT-BYT quy định về y tế do Bộ Y tế ban hành;")
        == ["quy định về y tế"])
    #expect(
      titles("Căn cứ Thông tư số 13/2016/TT-BYT quy định thiệt hại do thiên tai gây ra;")
        == ["quy định thiệt hại do thiên tai gây ra"])
    #expect(
      titles(
        "Thực hiện Nghị quyết số 17/NQ-CP ngày 07/3/2019 của Chính phủ về Chính phủ điện tử và để tiếp tục đổi mới, UBND xã An Bình ban hành Kế hoạch như sau:"
      ) == ["Chính phủ điện tử"])
    #expect(
      titles("Căn cứ Kế hoạch số 18/KH-PGDĐT, ngày 09/9/2022 kế hoạch thực hiện công tác bán trú;")
        == ["kế hoạch thực hiện công tác bán trú"])
  }
}
