import PlanModel
import PlanParser
import PlanText
import Testing

/// A document whose lines a machine recognised.
private func recognised(_ text: String) -> SourceDocument {
  let typed = SourceDocument(paragraphs: text)
  return SourceDocument(
    info: typed.info,
    text: typed.text,
    blocks: typed.blocks.map { block in
      var block = block
      block.origin.confidence = 0.9
      return block
    }
  )
}

private let plan = """
  Sô: 12/KH-UBND
  KÉ HOẠCH
  Phòng, chống dịch bệnh năm 2024
  I. MUC ĐÍCH, YÊU CẦU
  - Nâng cao nhận thức của người dân về phòng bệnh.
  H. NỘI DUNG
  1. Tuyên truyền
  - Phát tờ rơi tại các thôn.
  HI. TỔ CHỨC THỰC HIỆN
  1. Giao Trạm Y tế xã phối hơp với các thôn tuyên truyền.
  Nơi nhân:
  - UBND huyện;
  - Lưu: VT.
  KT. CHỦ TICH
  PHÓ CHỦ TỊCH
  Lê Văn Mẫu
  """

@Test func aRecognisedPlanIsReadInSpiteOfSlips() throws {
  let document = recognised(plan)
  let reading = parsePlan(document)
  #expect(reading.plan.header.documentType?.value == .plan)
  #expect(reading.plan.header.documentType?.reading.quality == .tolerant)
  #expect(reading.plan.header.recipients.count == 2)
  let signature = try #require(reading.plan.header.signatures.first)
  #expect(signature.reading.contains(.slipTolerated))
  // As it was meant; the words themselves stay.
  #expect(signature.authority == "KT. CHỦ TỊCH")
  #expect(signature.position == "PHÓ CHỦ TỊCH")
  #expect(document.words(at: signature.lines[0]) == "KT. CHỦ TICH")
  #expect(reading.plan.outline.map(\.label) == ["I", "II", "III"])
  #expect(
    reading.plan.outline.map(\.role) == [.purposesAndRequirements, .content, .implementation])
}

@Test func whatIsFoundBelowAHeadingWithASlipIsMarked() {
  let document = recognised(plan)
  let reading = parsePlan(document)
  #expect(reading.plan.purposes.map(\.reading.quality) == [.tolerant])
  let slips = reading.notes.filter { $0.code == .slipTolerated }
  #expect(slips.compactMap(\.span).map { document.words(at: $0) }.contains("MUC ĐÍCH, YÊU CẦU"))
  #expect(slips.contains { $0.details == ["III"] })
}

@Test func aRepeatedNumeralOfARecognisedHeadingIsTheNext() {
  let text = "KẾ HOẠCH\nI. MỤC ĐÍCH\nI. NỘI DUNG\nIII. TỔ CHỨC THỰC HIỆN"
  #expect(parsePlan(recognised(text)).plan.outline.map(\.label) == ["I", "II", "III"])
  #expect(
    parsePlan(SourceDocument(paragraphs: text)).plan.outline.map(\.label) != ["I", "II", "III"])
}

@Test func numeralsThatMayStandAsTheyAreStay() {
  let text = "KẾ HOẠCH\nI. MỤC ĐÍCH\nIII. TỔ CHỨC THỰC HIỆN\n1. Giao các xã\n2. Giao các thôn"
  let reading = parsePlan(recognised(text))
  #expect(reading.plan.outline.map(\.label) == ["I", "III"])
  #expect(!reading.notes.contains { $0.code == .slipTolerated })
}

@Test func aPlanWithoutSlipsIsNotMarked() {
  let reading = parsePlan(recognised("KẾ HOẠCH\nI. MỤC ĐÍCH\n- Bảo vệ sức khỏe người dân."))
  #expect(reading.plan.purposes.map(\.reading.quality) == [.exact])
}

@Test func aRaisedTwoThatBecameAMarkOrAHookIsUnderstood() throws {
  for (written, unit) in [("mỷ", "mỷ"), ("m”", "m"), ("m?", "m")] {
    let text = "KẾ HOẠCH\nI. CHỈ TIÊU\nTrồng ít nhất 500 \(written) cỏ tại mỗi xã trong năm 2024."
    let reading = parsePlan(recognised(text))
    let quota = try #require(reading.plan.quotas.first)
    #expect(quota.unit == unit && quota.measure == .amount)
    #expect(reading.notes.contains { $0.code == .slipTolerated && $0.details == ["m2"] })
    let typed = parsePlan(SourceDocument(paragraphs: text))
    #expect(!typed.notes.contains { $0.code == .slipTolerated })
  }
}

@Test func wordsThatRecognitionRanTogetherAreTwo() {
  let text =
    "KẾ HOẠCH\nI. TỔ CHỨC THỰC HIỆN\n1. Giao PhòngNội vụ chủtrì thực hiện trước ngày 15/3⁄2024."
  let reading = parsePlan(recognised(text))
  #expect(reading.plan.assignments.first?.lead.first?.name == "PhòngNội vụ")
  #expect(reading.plan.timeline.count == 1)
  let meant = reading.notes.filter { $0.code == .slipTolerated }.flatMap(\.details)
  #expect(meant.contains("phòng nội") && meant.contains("chủ trì"))
  // One way only, and only where the whole is no syllable.
  for word in ["chuyên", "Quảng", "Facebook", "côngan"] {
    let notes = parsePlan(recognised("KẾ HOẠCH\nI. MỤC ĐÍCH\n- Bảo vệ \(word).")).notes
    #expect(!notes.contains { $0.code == .slipTolerated })
  }
}

@Test func aBlankOfAScanMayBeHandwriting() {
  let text = "Số: /KH-UBND\nĐông Khê, ngày tháng 5 năm 2024\nKẾ HOẠCH\nTrồng cây\nI. MỤC ĐÍCH"
  let typed = Set(parsePlan(SourceDocument(paragraphs: text)).notes.map(\.code))
  let scanned = Set(parsePlan(recognised(text)).notes.map(\.code))
  #expect(typed.isSuperset(of: [.blankNumber, .blankDate]))
  #expect(scanned.isSuperset(of: [.unreadNumber, .unreadDate]))
  #expect(scanned.isDisjoint(with: [.blankNumber, .blankDate]))
}
