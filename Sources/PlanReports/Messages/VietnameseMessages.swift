import PlanText

func vietnameseMessage(of note: Note) -> String {
  switch note.code {
  case .invalidUTF8:
    filled(
      "Tệp có % chỗ không phải UTF-8; mỗi chỗ được thay bằng ký tự U+FFFD.",
      or: "Tệp có chỗ không phải UTF-8; mỗi chỗ được thay bằng ký tự U+FFFD.",
      note
    )
  case .composedText: "Chữ có dấu viết rời đã được ghép lại (NFC)."
  case .controlCharacters: "Đã bỏ các ký tự điều khiển không thuộc văn bản."
  case .furnitureDropped:
    filled(
      "Đã bỏ số trang, tiêu đề trang: %.",
      or: "Đã bỏ số trang, tiêu đề trang.",
      note
    )
  case .paragraphsJoined:
    filled(
      "Đã nối các dòng bị ngắt giữa đoạn: %.",
      or: "Đã nối các dòng bị ngắt giữa đoạn.",
      note
    )
  case .hiddenTextDropped: "Đã bỏ phần chữ ẩn."
  case .htmlRecovered: "HTML có lỗi cú pháp; đã đọc theo cách sửa của bộ đọc."
  case .depthExceeded: "Cấu trúc lồng quá sâu; phần lồng sâu hơn có thể bị thiếu."
  case .emptyDocument: "Văn bản không có chữ nào."
  case .notAPlan: "Văn bản này không giống một kế hoạch hành chính."
  case .blankNumber: "Số văn bản để trống."
  case .blankDate: "Ngày, tháng ban hành để trống."
  case .missingIssuer: "Không tìm thấy tên cơ quan ban hành."
  case .missingTitle: "Không tìm thấy trích yếu của kế hoạch."
  case .missingSignature: "Không tìm thấy chữ ký (quyền hạn, chức vụ, họ tên người ký)."
  case .missingRecipients: "Không tìm thấy mục “Nơi nhận”."
  case .impossibleDate:
    filled("Ngày không có trong lịch: %.", or: "Ngày không có trong lịch.", note)
  case .labelGap:
    filled("Đánh số bị nhảy, thiếu: %.", or: "Đánh số bị nhảy.", note)
  case .labelRepeated:
    filled("Số thứ tự bị lặp: %.", or: "Số thứ tự bị lặp.", note)
  case .labelOutOfOrder:
    filled("Số thứ tự không đúng thứ tự: %.", or: "Số thứ tự không đúng thứ tự.", note)
  case .noQuotas: "Kế hoạch không giao chỉ tiêu bằng số."
  case .unreadTable: "Bảng này không đọc được thành nhiệm vụ."
  }
}
