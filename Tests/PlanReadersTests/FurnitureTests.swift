import PlanReaders
import PlanText
import Testing

@Suite struct FurnitureTests {
  /// A page of running text, long enough to be one.
  private static func page(_ number: Int) -> String {
    (1...12).map {
      "Đoạn \(number).\($0) nói về công tác thi đua, khen thưởng của huyện trong năm."
    }
    .joined(separator: "\n\n")
  }

  private func counts(_ document: SourceDocument) -> [String: String] {
    var counts: [String: String] = [:]
    for note in document.notes where note.code == .furnitureDropped {
      #expect(note.details.count == 2)
      #expect(counts[note.details[0]] == nil)
      counts[note.details[0]] = note.details[1]
    }
    return counts
  }

  @Test func pageNumbersThatRiseAreLeftOut() throws {
    let text = (1...4).map { "\(Self.page($0))\n\n\($0)\n\n" }.joined()
    let document = try read(text, as: .text)
    #expect(counts(document) == ["page-number": "4"])
    #expect(document.blocks.count == 48)
  }

  @Test(arguments: ["- 2 -", "– 2 –", "Trang 2", "Trang 2/7", "-2-", "Page 2 of 7"])
  func dressedPageNumbersAreLeftOut(line: String) throws {
    let document = try read(
      "Nội dung của trang một.\n\n\(line)\n\nNội dung của trang hai.", as: .text)
    #expect(counts(document) == ["page-number": "1"])
    #expect(document.blocks.count == 2)
  }

  @Test(arguments: [
    "STT\n\n1\n\nTuyên truyền\n\n2\n\nTập huấn\n\n3\n\nKiểm tra",
    "1.\n\nMục đích\n\n2.\n\nYêu cầu",
    "Số người tham gia:\n\n25\n\nSố mô hình:\n\n3",
    "Năm\n\n2024\n\n2025",
    "- 5 mô hình\n- 6 mô hình",
  ])
  func otherNumbersStay(text: String) throws {
    let document = try read(text, as: .text)
    #expect(counts(document).isEmpty)
    for word in text.split(whereSeparator: \.isWhitespace) {
      #expect(texts(of: document).joined(separator: " ").contains(word))
    }
  }

  @Test func numbersInTablesStay() throws {
    let rows = (1...30).map {
      "|\n\($0)\n|\nNhiệm vụ thứ \($0) với một tên dài để đủ một trang văn bản in ra\n|\n"
    }
    let document = try read(rows.joined(), as: .markdown)
    #expect(counts(document).isEmpty)
    #expect(document.blocks.count == 60)
  }

  @Test func runningHeadsAreLeftOut() throws {
    let head = "KẾ HOẠCH THI ĐUA NĂM 2024 – HUYỆN CAO LỘC"
    let text = (1...4).map { "\(head)\n\n\(Self.page($0))\n\nTrang \($0)\n\u{C}" }.joined()
    let document = try read(text, as: .text)
    #expect(counts(document) == ["page-number": "4", "running-head": "4", "form-feed": "4"])
    #expect(!texts(of: document).contains(head))
  }

  /// A head of two lines, one for pages on the left and one for those on the right.
  @Test func runningHeadsOfEveryOtherPageAreLeftOut() throws {
    let heads = ["UBND HUYỆN CAO LỘC\n\nHội đồng thi đua", "KẾ HOẠCH\n\nThi đua năm 2024"]
    let text = (0..<8).map { "\(heads[$0 % 2])\n\n\(Self.page($0))\n\u{C}" }.joined()
    let document = try read(text, as: .text)
    #expect(counts(document) == ["running-head": "16", "form-feed": "8"])
    #expect(document.blocks.count == 96)
  }

  /// What each page says of its own matter is text, though only a number differs; so are items that come again.
  @Test func linesOfTheSamePlaceOnEachPageStay() throws {
    let items = [
      "Phụ lục %n", "Chỉ tiêu: giảm %d hộ nghèo", "Hoàn thành trước ngày 10/12/2026.",
      "- Kinh phí: Không.",
    ]
    let text = (1...8).map { number in
      let own = items.map {
        $0.replacing("%d", with: "\(3 + number * number)").replacing("%n", with: "\(number)")
      }
      return (own.prefix(1) + [Self.page(number)] + own.dropFirst()).joined(separator: "\n\n")
        + "\n\u{C}"
    }.joined()
    let document = try read(text, as: .text)
    #expect(counts(document) == ["form-feed": "8"])
    #expect(document.blocks.count == 8 * 16)
  }

  @Test(arguments: ["UBND xã Tân An", "UBND xã Tân An - %d", "Kế hoạch năm 2026 – Trang %d"])
  func headsThatAreFeetTooAreLeftOut(_ head: String) throws {
    let text = (1...8).map { number in
      let head = head.replacing("%d", with: "\(number)")
      return "\(head)\n\n\(Self.page(number))\n\n\(head)\n\u{C}"
    }.joined()
    #expect(counts(try read(text, as: .text)) == ["running-head": "16", "form-feed": "8"])
  }

  /// The last line of a paragraph that a few of many pages begin or end with by chance is text.
  @Test(arguments: [true, false]) func repeatedEndsOfSentencesStay(atTop: Bool) throws {
    let (half, end) = (
      "Các cơ quan, đơn vị trên địa bàn huyện kịp thời khắc", "phục những hạn chế đã được chỉ ra."
    )
    let text = (1...40).map { number in
      let isCut = number.isMultiple(of: 12)
      guard isCut else { return "\(Self.page(number))\n\u{C}" }
      return atTop
        ? "\(Self.page(number))\n\n\(half)\n\u{C}\(end)\n\n"
        : "\(Self.page(number))\n\n\(half)\n\(end)\n\u{C}"
    }.joined()
    let document = try read(text, as: .text)
    #expect(counts(document)["running-head"] == nil)
    #expect(texts(of: document).count { $0 == "\(half) \(end)" } == 3)
  }

  /// The same words again and again are no running head when they belong to the text.
  @Test func repeatedWordsStay() throws {
    let task = "Đơn vị chủ trì: Phòng Nội vụ.\n\nThời gian thực hiện: Thường xuyên."
    let text = (1...9).map { "\(Self.page($0))\n\n\(task)\n\n" }.joined()
    let document = try read(text, as: .text)
    #expect(counts(document).isEmpty)
    #expect(texts(of: document).count { $0 == "Thời gian thực hiện: Thường xuyên." } == 9)
  }

  /// A line that flows into the next one is text, even where a heading above it has no full stop.
  @Test func repeatedBeginningsOfSentencesStay() throws {
    let text = (1...6).map {
      "**\($0). Sở Nông nghiệp và Môi trường, Sở Tài chính và các sở khác**\n\nChủ trì triển khai các nhiệm vụ\ntại mục \($0) của Kế hoạch."
    }.joined(separator: "\n\n")
    let document = try read(text, as: .markdown)
    #expect(counts(document).isEmpty)
    #expect(texts(of: document).contains("Chủ trì triển khai các nhiệm vụ tại mục 6 của Kế hoạch."))
  }

  @Test func sentencesAreJoinedOverPageNumbersAndHeads() throws {
    let head = "UBND huyện Cao Lộc"
    let fields = ["văn hóa", "thể thao", "giáo dục", "y tế"]
    let half = "Các cơ quan, đơn vị phụ trách công tác tuyên truyền về"
    let text = fields.enumerated().map { index, field in
      "\(Self.page(index))\n\n\(half) \(field)\n\n\(index + 1)\n\(head)\n\nvà \(field) trong năm."
    }.joined(separator: "\n\n")
    let document = try read(text, as: .text)
    #expect(counts(document) == ["page-number": "4", "running-head": "4"])
    #expect(texts(of: document).contains("\(half) giáo dục và giáo dục trong năm."))
  }

  @Test(arguments: ["-----", "_______", "* * *", "=====", "–––––", "-----o0o-----", "──────"])
  func drawnLinesAreLeftOut(line: String) throws {
    let document = try read("TỈNH LẠNG SƠN\n\(line)\nSố: 12/KH-UBND", as: .text)
    #expect(counts(document) == ["rule": "1"])
    #expect(texts(of: document) == ["TỈNH LẠNG SƠN", "Số: 12/KH-UBND"])
  }

  @Test(arguments: ["……………", ".......", "-", "*", "+", "Họ tên: ______"])
  func blanksToFillInStay(line: String) throws {
    let document = try read("Địa chỉ:\n\n\(line)\n\nĐiện thoại:", as: .text)
    #expect(texts(of: document).contains(line))
  }

  @Test func stampsOfSignaturesAreLeftOut() throws {
    let text = """
      Ký bởi: Ủy ban Nhân dân tỉnh Lạng Sơn
      Cơ quan: Tỉnh Lạng Sơn
      Ngày ký: 14-02-2025 10:11:12 +07:00

      KẾ HOẠCH
      """
    let document = try read(text, as: .text)
    #expect(counts(document) == ["signature-stamp": "3"])
    #expect(texts(of: document) == ["KẾ HOẠCH"])
    #expect(try blockTexts("Ngày ký: 12/5/2024", as: .text) == ["Ngày ký: 12/5/2024"])
  }
}
