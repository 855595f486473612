/// The sorts of values that the review page tells apart by colour, in the order of its lists.
enum ReviewKind: String, CaseIterable {
  case header, quota, assignment, time, programme, citation, clause, residue

  func title(_ language: Language) -> String {
    let isVietnamese = language == .vietnamese
    return switch self {
    case .header: isVietnamese ? "Thể thức" : "Header"
    case .quota: isVietnamese ? "Chỉ tiêu" : "Quotas"
    case .assignment: isVietnamese ? "Phân công" : "Assignments"
    case .time: isVietnamese ? "Tiến độ" : "Timeline"
    case .programme: isVietnamese ? "Nội dung thi đua" : "Programmes"
    case .citation: isVietnamese ? "Văn bản viện dẫn" : "Citations"
    case .clause: isVietnamese ? "Mục đích, yêu cầu, mục tiêu …" : "Purposes, requirements …"
    case .residue: isVietnamese ? "Chưa rõ" : "Unexplained"
    }
  }
}
