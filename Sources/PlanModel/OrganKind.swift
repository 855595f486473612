/// What sort of organisation a name stands for.
public enum OrganKind: String, CaseIterable, Sendable {
  /// Ủy ban nhân dân.
  case peoplesCommittee
  /// Hội đồng nhân dân.
  case peoplesCouncil
  /// Party committees and their boards – cấp ủy, ban Đảng.
  case party
  /// Front and mass organisations – Mặt trận, đoàn thể, hội.
  case massOrganisation
  /// Government, ministries and their bodies – Chính phủ, bộ, cục.
  case centralOrgan
  /// Sở, phòng, ban, văn phòng of a territory.
  case specialisedAgency
  /// Công an, quân sự, biên phòng.
  case armedForce
  /// Schools, hospitals, centres – đơn vị sự nghiệp.
  case serviceUnit
  /// Councils, steering committees, teams – hội đồng, ban chỉ đạo, tổ.
  case adHoc
  case enterprise
  /// Chủ tịch, thủ trưởng, hiệu trưởng and other posts.
  case post
  /// "các cơ quan, đơn vị" and other groups without a name.
  case collective
  case other
}
