/// Words beside those for kinds of administrative units.
enum UnitWordLexicon {
  /// Parts of a commune, as they stand behind "mỗi" and "/".
  static let parts = """
    buôn
    bản
    chi bộ
    khu dân cư
    khu phố
    làng
    thôn
    tổ dân phố
    xóm
    ấp
    """

  /// What holds a word for a kind of unit and means another thing.
  static let others = """
    hợp tác xã
    xã hội
    xã viên
    """
}
