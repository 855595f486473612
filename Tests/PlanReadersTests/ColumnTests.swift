import PlanReaders
import PlanText
import Testing

/// Plain text that keeps the page's two columns with spaces.
@Suite struct ColumnTests {
  static let plan = """
       UBND HUYỆN CAO LỘC              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
         PHÒNG NỘI VỤ                       Độc lập - Tự do - Hạnh phúc

        Số: 15/KH-PNV                  Cao Lộc, ngày 14 tháng 02 năm 2025

                                  KẾ HOẠCH
             Tuyên truyền công tác thi đua, khen thưởng năm 2025 trên địa
                                  bàn huyện

          Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2025 của UBND huyện Cao
    Lộc về công tác thi đua, khen thưởng. Phòng Nội vụ ban hành kế hoạch với các
    nội dung như sau:
          1. Mục đích
          - Nâng cao nhận thức của cán bộ, công chức về vị trí, vai trò của công tác
    thi đua, khen thưởng trong giai đoạn mới.
          - Phát hiện, bồi dưỡng, nhân rộng các điển hình tiên tiến trên địa bàn
    huyện và các xã, thị trấn.
          2. Tổ chức thực hiện
          - Các xã, thị trấn báo cáo kết quả về Phòng Nội vụ trước ngày 15 tháng 11
    hằng năm để tổng hợp./.
    Nơi nhận:                                        TRƯỞNG PHÒNG
    - UBND huyện (b/c);
    - UBND các xã, thị
    trấn;
    - Lưu: NV.

                                                    Hoàng Văn Bình
    """

  @Test func areReadOneAfterTheOther() throws {
    let document = try read(Self.plan)
    #expect(
      texts(of: document) == [
        "UBND HUYỆN CAO LỘC", "PHÒNG NỘI VỤ", "Số: 15/KH-PNV",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
        "Cao Lộc, ngày 14 tháng 02 năm 2025", "KẾ HOẠCH",
        "Tuyên truyền công tác thi đua, khen thưởng năm 2025 trên địa bàn huyện",
        "Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2025 của UBND huyện Cao Lộc về công tác thi đua, khen thưởng. Phòng Nội vụ ban hành kế hoạch với các nội dung như sau:",
        "1. Mục đích",
        "- Nâng cao nhận thức của cán bộ, công chức về vị trí, vai trò của công tác thi đua, khen thưởng trong giai đoạn mới.",
        "- Phát hiện, bồi dưỡng, nhân rộng các điển hình tiên tiến trên địa bàn huyện và các xã, thị trấn.",
        "2. Tổ chức thực hiện",
        "- Các xã, thị trấn báo cáo kết quả về Phòng Nội vụ trước ngày 15 tháng 11 hằng năm để tổng hợp./.",
        "Nơi nhận:", "- UBND huyện (b/c);", "- UBND các xã, thị trấn;", "- Lưu: NV.",
        "TRƯỞNG PHÒNG", "Hoàng Văn Bình",
      ]
    )
    expectInvariants(document)
  }

  /// A gap in a line of running text is no column.
  @Test func gapsInRunningTextStay() throws {
    let text = "Họ và tên:          Ngày sinh:\nĐịa chỉ:   Bắc Sơn"
    #expect(try blockTexts(text) == ["Họ và tên: Ngày sinh:", "Địa chỉ: Bắc Sơn"])
  }

  /// Signers side by side: where a line has fewer parts than columns, two of them may stand under one, and none is lost.
  @Test func noWordBelowSignersIsLost() throws {
    let text = """
      TM. BAN THƯỜNG VỤ        TM. BAN THƯỜNG VỤ        GIÁM ĐỐC
      CHỦ TỊCH                 BÍ THƯ                   (đã ký)
      (Đã ký)     (đóng dấu)
      Lò Văn Mẫu               Đỗ Thị Thử               Mai Giả Định
      """
    #expect(
      try blockTexts(text) == [
        "TM. BAN THƯỜNG VỤ", "CHỦ TỊCH", "(Đã ký)", "(đóng dấu)", "Lò Văn Mẫu",
        "TM. BAN THƯỜNG VỤ", "BÍ THƯ", "Đỗ Thị Thử", "GIÁM ĐỐC", "(đã ký)", "Mai Giả Định",
      ])
  }
}
