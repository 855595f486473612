import PlanModel
import PlanParser
import PlanText
import Testing

/// Tables of tasks, times and targets whose heads are laid out in the ways that offices lay them out.
@Suite struct TableTests {
  private func times(_ rows: [[String]]) -> [String] {
    let document = SourceDocument(head: "KẾ HOẠCH\nTrồng cây năm 2026", rows: rows)
    return parsePlan(document).plan.timeline.map { entry in
      let words = [entry.when.span, entry.action].compactMap(\.self).map { document.words(at: $0) }
      return (words + [entry.when.time.from?.iso ?? "", entry.when.time.to?.iso ?? ""])
        .joined(separator: " | ")
    }
  }

  private func tasks(_ rows: [[String]]) -> [String] {
    let document = SourceDocument(head: "KẾ HOẠCH\nTrồng cây năm 2026", rows: rows)
    return parsePlan(document).plan.assignments.map { assignment in
      let lead = assignment.lead.map { document.words(at: $0.span) }.joined(separator: ", ")
      return lead + ": " + document.words(at: assignment.task)
    }
  }

  private func quotas(_ rows: [[String]]) -> [String] {
    let document = SourceDocument(
      head: "KẾ HOẠCH\nTrồng cây năm 2026\nI. CHỈ TIÊU GIAO", rows: rows)
    return parsePlan(document).plan.quotas.map { quota in
      "\(quota.comparison) \(quota.value?.text ?? "-") \(quota.measure) \(quota.unit ?? "-") "
        + (quota.counted.map { document.words(at: $0) } ?? "-")
    }
  }

  @Test func marksUnderTimesSayWhen() {
    #expect(
      times([
        ["STT", "Công việc", "Tháng 3", "Quý III", "Phụ trách"],
        ["1", "Chuẩn bị cây giống", "x", "", "Phòng Kinh tế"],
        ["2", "Trồng cây", "✓", "X", "Các thôn"],
      ]) == [
        "Tháng 3 | Chuẩn bị cây giống | 2026-03-01 | 2026-03-31",
        "Tháng 3 | Trồng cây | 2026-03-01 | 2026-03-31",
        "Quý III | Trồng cây | 2026-07-01 | 2026-09-30",
      ])
    #expect(
      times([["Nội dung", "T1", "T12"], ["Tập huấn", "x", ""], ["Tổng kết", "", "x"]]) == [
        "T1 | Tập huấn | 2026-01-01 | 2026-01-31", "T12 | Tổng kết | 2026-12-01 | 2026-12-31",
      ])
  }

  /// Each month of a list in one cell has its own words.
  @Test func monthsOfOneCell() {
    #expect(
      times([
        ["STT", "Công việc", "Thời gian", "Phụ trách"],
        ["1", "Tưới cây", "02 tháng (tháng 4 và tháng 8)", "Các thôn"],
      ]) == [
        "tháng 4 | Tưới cây | 2026-04-01 | 2026-04-30",
        "tháng 8 | Tưới cây | 2026-08-01 | 2026-08-31",
      ])
  }

  /// The cell that names what a row is about describes it; other columns say how many.
  @Test func whatARowIsAboutIsNoTarget() {
    let rows = { (head: String) in
      [
        ["TT", head, "Thông số", "Số lượng mẫu"],
        ["1", "Vườn ươm (01 mẫu/vườn)", "Độ ẩm", "12"],
      ]
    }
    #expect(quotas(rows("Đối tượng quan trắc")) == [])
    #expect(quotas(rows("Nội dung")) == ["exactly 1 count - mẫu"])
  }

  @Test(arguments: [
    // Figures, not marks.
    [["Nội dung", "Tháng 1", "Tháng 2"], ["Cây trồng", "120", "140"]],
    // One column of a time is a column of times.
    [["Nội dung", "Tháng 1", "Ghi chú"], ["Cây trồng", "x", "Tốt"]],
    [["Nội dung", "Loại A", "Loại B"], ["Cây trồng", "x", "x"]],
  ])
  func otherColumnsAreNoChart(rows: [[String]]) { #expect(times(rows) == []) }

  @Test func aBlankTimeInTheFirstColumnIsTheOneAbove() {
    #expect(
      times([
        ["Thời gian", "Nội dung", "Thực hiện"],
        ["Tháng 5/2026", "Kiểm tra vườn ươm", "Phòng Kinh tế"],
        ["", "Kiểm tra cây giống", "Trạm Khuyến nông"],
        ["", "ĐỢT HAI", ""],
        ["", "Chăm sóc cây", "Các thôn"],
      ]) == [
        "Tháng 5/2026 | Kiểm tra vườn ươm | 2026-05-01 | 2026-05-31",
        "Tháng 5/2026 | Kiểm tra cây giống | 2026-05-01 | 2026-05-31",
      ])
    // Where the time stands last a blank says nothing.
    #expect(
      times([
        ["Nội dung", "Thực hiện", "Thời gian"],
        ["Kiểm tra vườn ươm", "Phòng Kinh tế", "Tháng 5/2026"],
        ["Kiểm tra cây giống", "Trạm Khuyến nông", ""],
      ]).count == 1)
  }

  @Test func aTargetBesideATaskIsNotTheTask() {
    #expect(
      tasks([
        ["TT", "Mục tiêu", "Nhiệm vụ", "Cơ quan chủ trì"],
        ["1", "100% lô rừng có hồ sơ", "Lập hồ sơ quản lý rừng", "Chi cục Kiểm lâm"],
      ]) == ["Chi cục Kiểm lâm: Lập hồ sơ quản lý rừng"])
    #expect(
      tasks([
        ["TT", "Mục tiêu", "Cơ quan chủ trì"],
        ["1", "Hoàn thành hồ sơ quản lý rừng", "Chi cục Kiểm lâm"],
      ]) == ["Chi cục Kiểm lâm: Hoàn thành hồ sơ quản lý rừng"])
  }

  @Test func figuresInThousandsAreGivenInFull() {
    #expect(
      quotas([
        ["TT", "Đơn vị", "Cây phân tán (nghìn cây)", "Rừng (nghìn ha)", "Vốn (triệu đồng)"],
        ["1", "Hạt Kiểm lâm khu vực I", "100", "1,5", "20"],
        ["2", "Hạt Kiểm lâm khu vực II", "120", "2", "30"],
      ]) == [
        "exactly 100000 count - Cây phân tán", "exactly 1500 amount ha Rừng",
        "exactly 20 amount triệu đồng Vốn", "exactly 120000 count - Cây phân tán",
        "exactly 2000 amount ha Rừng", "exactly 30 amount triệu đồng Vốn",
      ])
    #expect(
      quotas([
        ["Chỉ tiêu", "Đơn vị tính", "Kế hoạch năm 2026"], ["Đàn lợn", "1.000 con", "12"],
        ["Sản lượng thịt", "tấn", "800"],
      ]) == ["exactly 12000 count - Đàn lợn", "exactly 800 amount tấn Sản lượng thịt"])
  }

  @Test func cellsMayTellTheirUnits() {
    #expect(
      quotas([
        ["STT", "Nội dung", "Chỉ tiêu năm học", "Ghi chú"], ["1", "Học sinh giỏi", "25 em", "12"],
        ["2", "Tỷ lệ lên lớp", "≥ 95%", ""], ["3", "Đề tài", "Theo đăng ký", ""],
      ]) == ["exactly 25 count - Học sinh giỏi", "atLeast 95 percent - Tỷ lệ lên lớp"])
  }

  @Test func aCellMayNameLeadersAndHelpers() {
    let document = SourceDocument(
      head: "KẾ HOẠCH\nTrồng cây năm 2026",
      rows: [
        ["STT", "Nội dung", "Đơn vị thực hiện"],
        ["1", "Rà soát đất", "Chủ trì: Phòng Kinh tế; Phối hợp: Văn phòng, các thôn"],
        ["2", "Cấp cây giống", "Trạm Khuyến nông (chủ trì), Hội Nông dân (phối hợp)"],
      ])
    func words(_ organs: [Organ]) -> String {
      organs.map { document.words(at: $0.span) }.joined(separator: ", ")
    }
    #expect(
      parsePlan(document).plan.assignments.map { words($0.lead) + " + " + words($0.support) } == [
        "Phòng Kinh tế + Văn phòng, các thôn", "Trạm Khuyến nông + Hội Nông dân",
      ])
  }

  @Test func beginningAndEndAreTimes() {
    #expect(
      times([
        ["Nội dung", "Đơn vị thực hiện", "Bắt đầu", "Kết thúc"],
        ["Rà soát đất", "Phòng Kinh tế", "10/01/2026", "28/02/2026"],
      ]) == [
        "10/01/2026 | Rà soát đất | 2026-01-10 | 2026-01-10",
        "28/02/2026 | Rà soát đất | 2026-02-28 | 2026-02-28",
      ])
  }

  @Test func placesInACalendarAreNotWhatIsDone() {
    let document = SourceDocument(
      head: "KẾ HOẠCH\nTập huấn năm 2026\nI. TẬP HUẤN",
      rows: [["TT", "Xã", "Số lớp", "Thời gian"], ["1", "Xã An Bình", "2", "Tháng 3"]])
    let actions = parsePlan(document).plan.timeline.map(\.action)
    #expect(actions.compactMap(\.self).map { document.words(at: $0) } == ["TẬP HUẤN"])
  }

  @Test func partsOfAWholeAreCounted() {
    #expect(
      quotas([
        ["Chỉ tiêu", "ĐVT", "TH 2025", "KH 2026"], ["Số xã đạt chuẩn", "Xã", "7", "9/11"],
        ["Số xã có chợ", "Xã", "7", "12/11"],
      ]) == ["exactly 9 count - Số xã đạt chuẩn"])
  }

  @Test func unitsOfMoneyKeepTheirScale() {
    #expect(
      quotas([
        ["Chỉ tiêu", "Đơn vị tính", "Kế hoạch năm 2026"],
        ["Thu nhập", "triệu đồng/người/năm", "65"], ["Thu ngân sách", "tỷ đồng", "120"],
      ]) == [
        "exactly 65 amount triệu đồng/người/năm Thu nhập",
        "exactly 120 amount tỷ đồng Thu ngân sách",
      ])
    #expect(
      quotas([
        ["Nội dung", "Kế hoạch năm 2026"], ["Thu ngân sách", "12,5 tỷ đồng"],
        ["Hộ thoát nghèo", "1.200 hộ trở lên"],
      ]) == ["exactly 12.5 amount tỷ đồng Thu ngân sách", "atLeast 1200 count - Hộ thoát nghèo"])
  }

  @Test func onlyMarksMark() {
    #expect(
      times([
        ["Nội dung", "Tháng 1", "Tháng 2", "Tháng 3"], ["Kiểm tra", "…", "-", "x"],
        ["Sơ kết", "/", "x", "0"],
      ]) == [
        "Tháng 2 | Sơ kết | 2026-02-01 | 2026-02-28",
        "Tháng 3 | Kiểm tra | 2026-03-01 | 2026-03-31",
      ])
  }

  @Test func sumsAreToldByTheirWholeName() {
    #expect(
      quotas([
        ["TT", "Đơn vị", "Cây phân tán"], ["", "Tổng cộng", "300"], ["1", "Xã An Bình", "100"],
        ["2", "Cộng đồng thôn Nam", "80"], ["3", "Xã An Thọ", "120"],
      ]).count >= 2)
  }

  @Test func milestonesSetTargets() {
    let rows = [
      ["STT", "Chỉ số", "Thực trạng 2025", "Mục tiêu 2026", "Mốc quý II", "Phụ trách"],
      ["1", "Tỷ lệ cây sống", "88,7%", "≥ 92%", "90%", "Phòng Kinh tế"],
      ["2", "Số vườn ươm", "38", "60", "45", "Các thôn"],
    ]
    #expect(
      quotas(rows) == [
        "atLeast 92 percent - Tỷ lệ cây sống", "exactly 90 percent - Tỷ lệ cây sống",
        "exactly 60 count - Số vườn ươm", "exactly 45 count - Số vườn ươm",
      ])
    #expect(tasks(rows) == ["Phòng Kinh tế: Tỷ lệ cây sống", "Các thôn: Số vườn ươm"])
  }

  @Test func unitsBesideTasksLead() {
    #expect(
      tasks([
        ["Đơn vị", "Nhiệm vụ", "Thời hạn"], ["Phòng Kinh tế", "Cấp cây giống", "20/3"],
        ["Công an xã", "Tuần tra rừng", "Quý II"],
      ]) == ["Phòng Kinh tế: Cấp cây giống", "Công an xã: Tuần tra rừng"])
    #expect(
      tasks([
        ["Nội dung", "Đơn vị thực hiện", "Thời gian"], ["Cấp cây giống", "P. Kỹ thuật", "20/3"],
        ["Tuần tra rừng", "P. TCHC", "Quý II"],
      ]) == ["P. Kỹ thuật: Cấp cây giống", "P. TCHC: Tuần tra rừng"])
    #expect(
      tasks([
        ["Nội dung", "Đơn vị thực hiện", "Thời gian"],
        ["Cấp cây giống", "Tổ Quản lý, hỗ trợ các thôn", "20/3"],
      ]) == ["Tổ Quản lý: Cấp cây giống"])
  }

  @Test func cellsListDaysOfOneYear() {
    #expect(
      times([
        ["Nội dung", "Đơn vị thực hiện", "Thời gian"],
        ["Sơ kết", "Phòng Kinh tế", "20/6 và 05/12/2026"],
        ["Trồng cây", "Các thôn", "11/8 - 20/8"],
      ]) == [
        "20/6 và 05/12/2026 | Sơ kết | 2026-06-20 | 2026-06-20",
        "20/6 và 05/12/2026 | Sơ kết | 2026-12-05 | 2026-12-05",
        "11/8 - 20/8 | Trồng cây | 2026-08-11 | 2026-08-20",
      ])
  }

  @Test func aNameBehindTheRecipientsSigns() {
    let document = SourceDocument(
      head: "KẾ HOẠCH\nTrồng cây năm 2026\nI. NHIỆM VỤ\n1. Trồng cây.",
      rows: [["Nơi nhận:", "GIÁM ĐỐC"], ["- Lưu: VT.", "Lê Văn Mẫu"]])
    #expect(parsePlan(document).plan.header.signatures.map(\.name) == ["Lê Văn Mẫu"])
  }

  @Test func aTaskIsDueWhenItEnds() {
    let document = SourceDocument(
      head: "KẾ HOẠCH\nTrồng cây năm 2026",
      rows: [
        ["Nội dung", "Đơn vị thực hiện", "Bắt đầu", "Kết thúc"],
        ["Rà soát đất", "Phòng Kinh tế", "10/01/2026", "28/02/2026"],
      ])
    #expect(
      parsePlan(document).plan.assignments.map { $0.deadline?.time.to?.iso } == ["2026-02-28"])
    let chart = SourceDocument(
      head: "KẾ HOẠCH\nTrồng cây năm 2026",
      rows: [
        ["Nội dung", "Đơn vị thực hiện", "Tháng 3", "Tháng 4"],
        ["Rà soát đất", "Phòng Kinh tế", "x", "x"],
      ])
    #expect(parsePlan(chart).plan.assignments.map { $0.deadline?.time.to?.iso } == ["2026-04-30"])
  }
}
