import PlanReaders

extension Messages {
  /// Why a package of parts could not be read, and what to do about it.
  func text(of error: PackageError) -> String {
    switch error {
    case .damaged(let reason):
      self(
        "tệp hỏng (\(reason)). Mở bằng Word hoặc LibreOffice rồi lưu lại.",
        "the file is damaged (\(reason)). Open it in Word or LibreOffice and save it again."
      )
    case .encrypted:
      self(
        "tệp có mật khẩu. Mở bằng Word, bỏ mật khẩu rồi lưu lại.",
        "the file needs a password. Open it, remove the password and save it again."
      )
    case .missingPart(let part):
      self(
        "thiếu phần \(part) trong tệp. Mở bằng Word hoặc LibreOffice rồi lưu lại.",
        "the part \(part) is missing. Open the file in Word or LibreOffice and save it again."
      )
    case .malformed(let part, let reason):
      self(
        "phần \(part) hỏng (\(reason)). Mở bằng Word hoặc LibreOffice rồi lưu lại.",
        "the part \(part) is broken (\(reason)). Open the file in Word or LibreOffice and save it again."
      )
    case .documentType(let part):
      suspicious("phần \(part) có DOCTYPE", "the part \(part) has a document type")
    case .duplicateName(let name):
      suspicious("hai phần cùng tên \(name)", "two parts are named \(name)")
    case .unsafeName(let name):
      suspicious("tên phần trỏ ra ngoài tệp: \(name)", "a part's name leads outside: \(name)")
    case .unknownCompression(let part):
      suspicious("kiểu nén lạ ở \(part)", "the part \(part) is compressed in an unknown way")
    case .tooManyAttributes(let limit, let part):
      suspicious(
        "phần \(part) có hơn \(limit) thuộc tính ở một chỗ",
        "the part \(part) has more than \(limit) attributes in one place"
      )
    case .tooManyEntries(let limit):
      beyond("hơn \(limit) phần", "more than \(limit) parts", "--max-entries")
    case .unpackedTooLarge(let limit):
      beyond(
        "giải nén lớn hơn \(limit >> 20) MiB",
        "larger than \(limit >> 20) MiB when unpacked",
        "--max-unpacked-mib"
      )
    case .ratioTooHigh(let limit):
      beyond("nén hơn \(limit) lần", "packed more than \(limit) times", "--max-ratio")
    case .tooDeep(let limit, let part):
      beyond(
        "phần \(part) lồng sâu hơn \(limit) lớp",
        "the part \(part) is nested more than \(limit) deep",
        "--max-depth"
      )
    case .tooManyElements(let limit, let part):
      self(
        "phần \(part) có hơn \(limit) phần tử. Tách thành nhiều văn bản nhỏ hơn.",
        "the part \(part) has more than \(limit) elements. Split it into smaller documents."
      )
    }
  }

  /// What no office program writes.
  private func suspicious(_ vietnamese: String, _ english: String) -> String {
    self(
      "\(vietnamese): không phải tệp do phần mềm văn phòng tạo ra. Kiểm tra nguồn của tệp.",
      "\(english): no office program writes this. Check where the file comes from."
    )
  }

  /// What passes a limit that can be set.
  private func beyond(_ vietnamese: String, _ english: String, _ option: String) -> String {
    self(
      "\(vietnamese), quá giới hạn. Kiểm tra nguồn của tệp; nếu tin được, tăng \(option).",
      "\(english), beyond the limit. Check where the file comes from; if it is sound, raise \(option)."
    )
  }
}
