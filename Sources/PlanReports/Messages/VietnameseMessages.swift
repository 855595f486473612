import PlanText

func vietnameseMessage(of note: Note) -> String {
  switch note.code {
  case .invalidUTF8: "Tệp có chỗ không phải UTF-8; mỗi chỗ được thay bằng ký tự U+FFFD."
  case .composedText: "Chữ có dấu viết rời đã được ghép lại (NFC)."
  case .legacyEncoding:
    filled(
      "Đã chuyển mã phần viết bằng %: % từ; đúng âm tiết tiếng Việt trước khi chuyển là %, sau khi chuyển là %.",
      note.details,
      or: "Đã chuyển mã phần văn bản viết bằng bảng mã tiếng Việt cũ."
    )
  case .controlCharacters:
    filled(
      "Đã bỏ % ký tự điều khiển không thuộc văn bản.",
      note.details,
      or: "Đã bỏ các ký tự điều khiển không thuộc văn bản."
    )
  case .furnitureDropped:
    filled(
      "Đã bỏ phần của trang giấy, không thuộc văn bản: % (% chỗ).",
      vietnameseWords(note),
      or: "Đã bỏ phần của trang giấy, không thuộc văn bản."
    )
  case .paragraphsJoined:
    filled(
      "Đã nối % đoạn bị ngắt khi sang trang.",
      note.details,
      or: "Đã nối các đoạn bị ngắt khi sang trang."
    )
  case .hiddenTextDropped:
    filled("Đã bỏ phần không hiển thị: % (% chỗ).", vietnameseWords(note), or: "Đã bỏ phần chữ ẩn.")
  case .htmlRecovered: "HTML có lỗi cú pháp; đã đọc theo cách sửa của bộ đọc."
  case .depthExceeded:
    filled(
      "Cấu trúc lồng sâu quá % lớp; phần sâu hơn có thể bị thiếu.",
      note.details,
      or: "Cấu trúc lồng quá sâu; phần sâu hơn có thể bị thiếu."
    )
  case .unexplainedItems:
    filled(
      "Trong % số, thời gian, văn bản, cơ quan và động từ giao việc của văn bản, % chỗ chưa rõ vì sao không thuộc dữ kiện nào; xem residue.",
      note.details,
      or: "Một số chỗ chưa rõ vì sao không thuộc dữ kiện nào; xem residue."
    )
  case .emptyDocument: "Văn bản không có chữ nào."
  case .trackedChanges: trackedChanges(note)
  case .footnotesAtEnd:
    filled(
      "Chú thích cuối trang được xếp sau văn bản: %.", note.details,
      or: "Chú thích cuối trang được xếp sau văn bản.")
  case .embeddedIgnored:
    filled(
      "Không đọc phần nhúng hoặc liên kết: % (% chỗ).", vietnameseWords(note),
      or: "Không đọc phần nhúng hoặc liên kết.")
  case .unmappedFont:
    filled(
      "Phông chữ của trang % không cho biết chữ cái nào; chữ lấy ra không tin được.", note.details,
      or: "Phông chữ không cho biết chữ cái nào; chữ lấy ra không tin được.")
  case .recognisedText:
    filled(
      "Chữ của trang % do máy nhận dạng, độ tin cậy trung bình % phần trăm; đối chiếu với bản gốc.",
      note.details,
      or: "Chữ do máy nhận dạng; đối chiếu với bản gốc.")
  case .unsureText:
    filled(
      "Máy nhận dạng không chắc đoạn này (% phần trăm); đối chiếu với bản gốc.", note.details,
      or: "Máy nhận dạng không chắc đoạn này; đối chiếu với bản gốc.")
  case .unreadPages:
    filled(
      "Trang % không có chữ và chưa được nhận dạng; cài tesseract-ocr-vie.", note.details,
      or: "Có trang không có chữ và chưa được nhận dạng; cài tesseract-ocr-vie.")
  case .converterFailed:
    filled(
      "Chương trình % không chạy được: đoạn văn và bảng của tệp PDF này được tìm chỉ theo chỗ của chữ.",
      note.details,
      or: "Có chương trình phụ không chạy được: đoạn văn và bảng được tìm chỉ theo chỗ của chữ.")
  case .slipTolerated:
    filled(
      "Đoạn này được hiểu là “%”; chữ trong văn bản giữ nguyên, hãy đối chiếu với bản gốc.",
      note.details,
      or: "Đoạn này có lỗi chữ mà máy vẫn hiểu; hãy đối chiếu với bản gốc.")
  case .notAPlan: "Văn bản này không giống một kế hoạch hành chính."
  case .blankNumber: "Số văn bản để trống hoặc không có."
  case .blankDate: "Ngày, tháng ban hành để trống hoặc không có."
  case .unreadNumber: "Số văn bản để trống hoặc viết tay, máy không đọc được: xem bản gốc."
  case .unreadDate: "Ngày, tháng ban hành để trống hoặc viết tay, máy không đọc được: xem bản gốc."
  case .missingIssuer: "Không tìm thấy tên cơ quan ban hành."
  case .unknownUnit:
    filled(
      "Danh mục đơn vị hành chính không có % tại thời điểm của văn bản; hãy kiểm tra tên và ngày.",
      note.details, or: "Danh mục đơn vị hành chính không có địa danh này.")
  case .homonymousUnits:
    filled(
      "Có % đơn vị hành chính cùng tên %; văn bản không cho biết là đơn vị nào.", note.details,
      or: "Có nhiều đơn vị hành chính cùng tên; văn bản không cho biết là đơn vị nào.")
  case .missingTitle: "Không tìm thấy trích yếu của kế hoạch."
  case .missingSignature: "Không tìm thấy chữ ký (quyền hạn, chức vụ, họ tên người ký)."
  case .missingRecipients: "Không tìm thấy mục “Nơi nhận”."
  case .impossibleDate:
    filled("Ngày không có trong lịch: %.", note.details, or: "Ngày không có trong lịch.")
  case .labelGap:
    filled("Đánh số bị nhảy: sau % là mục %.", note.details, or: "Đánh số bị nhảy.")
  case .labelRepeated: filled("Mục % bị lặp số.", note.details, or: "Số thứ tự bị lặp.")
  case .labelOutOfOrder:
    filled(
      "Đánh số không đúng thứ tự: sau % là mục %.", note.details, or: "Đánh số không đúng thứ tự.")
  case .noQuotas: "Không đọc thấy chỉ tiêu bằng số nào trong kế hoạch."
  case .unreadTable: "Bảng (hoặc dòng bảng) này không đọc được thành nhiệm vụ; cần tự đối chiếu."
  }
}

/// How many changes there were, and what was done with them.
private func trackedChanges(_ note: Note) -> String {
  guard let mode = note.details.first else { return "Văn bản còn sửa đổi đang theo dõi." }
  let pattern =
    mode == "reject"
    ? "Văn bản còn sửa đổi đang theo dõi, đã đọc như thể bỏ hết: % chỗ thêm, % chỗ xóa."
    : "Văn bản còn sửa đổi đang theo dõi, đã đọc như thể nhận hết: % chỗ thêm, % chỗ xóa."
  return filled(
    pattern, Array(note.details.dropFirst()), or: "Văn bản còn sửa đổi đang theo dõi.")
}

/// The details with the kinds of things in Vietnamese.
private func vietnameseWords(_ note: Note) -> [String] {
  note.details.map { detail in
    switch detail {
    case "page-number": "số trang"
    case "running-head": "tiêu đề trang"
    case "form-feed": "dấu sang trang"
    case "signature-stamp": "dấu chữ ký số"
    case "rule": "đường kẻ"
    case "script": "mã lệnh"
    case "hidden": "chữ ẩn"
    case "comment": "chú thích"
    case "noise": "vệt do máy nhận dạng nhầm thành dấu"
    case "table-head": "đầu bảng lặp lại"
    case "watermark": "chữ chìm, chữ bên lề lặp lại"
    case "contents": "mục lục"
    case "document": "văn bản nhúng"
    case "object": "đối tượng nhúng"
    case "macro": "macro"
    case "external": "liên kết tới tệp khác"
    case "template": "mẫu ở nơi khác"
    default: detail
    }
  }
}
