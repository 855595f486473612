import PlanReaders
import PlanText
import Testing

/// A table cell.
private func tc(_ content: String, _ properties: String = "") -> String {
  "<w:tc><w:tcPr>\(properties)</w:tcPr>\(content)</w:tc>"
}

private func tr(_ cells: String..., properties: String = "") -> String {
  "<w:tr><w:trPr>\(properties)</w:trPr>\(cells.joined())</w:tr>"
}

private func tbl(_ rows: String...) -> String { "<w:tbl><w:tblPr/>\(rows.joined())</w:tbl>" }

@Suite struct DocxTableTests {
  /// Each block of a cell as `row:column+rows×columns text`.
  private func cells(_ body: String) throws -> [String] {
    let document = try readDocx(body)
    return document.blocks.map { block in
      guard let cell = block.cell else { return document.words(at: block.span) }
      return """
        \(cell.table)/\(cell.row):\(cell.column)+\(cell.rowSpan)×\(cell.columnSpan) \
        \(document.words(at: block.span))
        """
    }
  }

  @Test func theHeadOfADocumentIsReadCellByCell() throws {
    let centred = "<w:jc w:val=\"center\"/>"
    let table = tbl(
      tr(
        tc(
          p("ỦY BAN NHÂN DÂN", centred) + p("XÃ HÒA BÌNH", centred) + p("Số: 12/KH-UBND", centred)),
        tc(
          p("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", centred)
            + p("Độc lập - Tự do - Hạnh phúc", centred)
            + p("Hòa Bình, ngày 5 tháng 3 năm 2026", centred))))
    #expect(
      try docxTexts(table) == [
        "ỦY BAN NHÂN DÂN XÃ HÒA BÌNH", "Số: 12/KH-UBND", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc", "Hòa Bình, ngày 5 tháng 3 năm 2026",
      ])
  }

  @Test func recipientsAndSignaturesAreLinesOfTheirCells() throws {
    let table = tbl(
      tr(
        tc(p("Nơi nhận:") + p("- Như trên;") + p("- Lưu: VT.")),
        tc(
          p("TM. ỦY BAN NHÂN DÂN") + p("KT. CHỦ TỊCH") + p("PHÓ CHỦ TỊCH") + p("") + p("")
            + p("Nguyễn Văn An"))))
    #expect(
      try docxTexts(table) == [
        "Nơi nhận:", "- Như trên;", "- Lưu: VT.", "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH",
        "PHÓ CHỦ TỊCH",
        "Nguyễn Văn An",
      ])
  }

  @Test func titlesOfSeveralParagraphsAreOneBlock() throws {
    let centred = "<w:jc w:val=\"center\"/>"
    let title =
      p("KẾ HOẠCH", centred, run: "<w:b/>")
      + p("Tổ chức sinh hoạt chuyên môn", centred, run: "<w:b/>")
      + p("Cụm 2 năm học 2025 - 2026", centred, run: "<w:b/>") + p("") + p("Căn cứ Luật Giáo dục;")
    #expect(
      try docxTexts(title) == [
        "KẾ HOẠCH", "Tổ chức sinh hoạt chuyên môn Cụm 2 năm học 2025 - 2026",
        "Căn cứ Luật Giáo dục;",
      ])
    // Paragraphs that are not centred stay apart, and so do headings in the running text.
    #expect(
      try docxTexts(
        p("Tổ chức hội nghị", run: "<w:b/>") + p("Cụm 2", run: "<w:b/>")
          + p(String(repeating: "Nội dung. ", count: 20))
          + p("Phần thứ nhất", centred, run: "<w:b/>") + p("Quan điểm", centred, run: "<w:b/>")
      ).suffix(2) == ["Phần thứ nhất", "Quan điểm"])
  }

  @Test func spansAreCounted() throws {
    let table = tbl(
      tr(tc(p("a"), "<w:vMerge w:val=\"restart\"/>"), tc(p("b"), "<w:gridSpan w:val=\"2\"/>")),
      tr(tc(p(""), "<w:vMerge/>"), tc(p("c")), tc(p("d"), "<w:vMerge w:val=\"restart\"/>")),
      tr(tc(p(""), "<w:vMerge w:val=\"continue\"/>"), tc(p("e")), tc(p(""), "<w:vMerge/>")),
      tr(tc(p("f")), tc(p("g")), tc(p("h"))))
    #expect(
      try cells(table) == [
        "0/0:0+3×1 a", "0/0:1+1×2 b", "0/1:1+1×1 c", "0/1:2+2×1 d", "0/2:1+1×1 e", "0/3:0+1×1 f",
        "0/3:1+1×1 g", "0/3:2+1×1 h",
      ])
  }

  @Test func columnsBeforeAndMergedCellsCount() throws {
    let table = tbl(
      tr(tc(p("a")), properties: "<w:gridBefore w:val=\"2\"/>"),
      tr(tc(p("b"), "<w:hMerge w:val=\"restart\"/>"), tc(p(""), "<w:hMerge/>"), tc(p("c"))))
    #expect(try cells(table) == ["0/0:2+1×1 a", "0/1:0+1×2 b", "0/1:2+1×1 c"])
  }

  @Test func tablesWithinCellsHaveTheirOwnPlaces() throws {
    let inner = tbl(tr(tc(p("trong"))))
    let table = tbl(tr(tc(p("trước") + inner + p("sau")), tc(p("kề"))))
    #expect(
      try cells(table + p("ngoài") + inner) == [
        "0/0:0+1×1 trước", "1/0:0+1×1 trong", "0/0:0+1×1 sau", "0/0:1+1×1 kề", "ngoài",
        "2/0:0+1×1 trong",
      ])
  }

  @Test func cellsOfControlsAndWrappersAreFound() throws {
    let table = """
      <w:tbl><w:sdt><w:sdtContent>\(tr("<w:sdt><w:sdtContent>\(tc(p("a")))</w:sdtContent></w:sdt>", tc(p("b"))))\
      </w:sdtContent></w:sdt></w:tbl>
      """
    #expect(try cells(table) == ["0/0:0+1×1 a", "0/0:1+1×1 b"])
  }

  @Test func textUnderAMergedCellIsReported() throws {
    let document = try readDocx(
      tbl(
        tr(tc(p("a"), "<w:vMerge w:val=\"restart\"/>")), tr(tc(p("che"), "<w:vMerge/>"))))
    #expect(texts(of: document) == ["a"])
    #expect(document.details(of: .hiddenTextDropped) == [["hidden", "1"]])
  }

  @Test func aPostAndItsOrganAreOneInATableOfTasks() throws {
    #expect(
      try docxTexts(
        tbl(tr(tc(p("Lãnh đạo") + p("Sở Tài chính")), tc(p("Sở Tư pháp") + p("Sở Y tế")))))
        == ["Lãnh đạo Sở Tài chính", "Sở Tư pháp", "Sở Y tế"])
  }

  @Test func cellsBesideOneAnotherStandOnTheSamePage() throws {
    let broken =
      "<w:p><w:r><w:t>x</w:t></w:r><w:r><w:lastRenderedPageBreak/><w:t>y</w:t></w:r></w:p>"
    let document = try readDocx(tbl(tr(tc(broken + p("1")), tc(broken + p("2")))) + p("sau"))
    #expect(document.blocks.map(\.origin.page) == [1, 2, 1, 2, 2])
  }

  @Test func spansWithoutMeasureAreCut() throws {
    let table = tbl(
      tr(tc(p("a"), "<w:gridSpan w:val=\"999999999\"/>"), tc(p("b"), "<w:gridSpan w:val=\"-3\"/>")),
      tr(tc(p("c")), properties: "<w:gridBefore w:val=\"999999999\"/>"))
    #expect(try cells(table) == ["0/0:0+1×1000 a", "0/0:1000+1×1 b", "0/1:1000+1×1 c"])
  }

  @Test func tooManyCellsAreAnError() {
    var options = ReadOptions()
    options.limits.maxTableCells = 1
    #expect(throws: ReadError.tooManyCells(limit: 1)) {
      try readDocx(tbl(tr(tc(p("a")), tc(p("b")))), options)
    }
  }
}
