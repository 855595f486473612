import PlanReaders

extension Messages {
  /// Why a converter did not do its work, and what to do about it.
  func text(of failure: ConverterFailure) -> String {
    switch failure {
    case .missing(let program, let package):
      self(
        "cần chương trình \(program). Cài đặt: sudo apt-get install \(package)",
        "needs the program \(program). Install it: sudo apt-get install \(package)"
      )
    case .timedOut(let program, let seconds):
      self(
        "\(program) chạy quá \(seconds) giây. Tách tệp nhỏ hơn hoặc tăng --child-seconds.",
        "\(program) ran longer than \(seconds) s. Split the file or raise --child-seconds."
      )
    case .tooMuchOutput(let program, let limit):
      self(
        "\(program) cho ra hơn \(limit >> 20) MiB. Tách thành nhiều văn bản nhỏ hơn.",
        "\(program) wrote more than \(limit >> 20) MiB. Split it into smaller documents."
      )
    case .encrypted:
      self(
        "tệp có mật khẩu. Mở tệp, bỏ mật khẩu rồi lưu lại.",
        "the file needs a password. Open it, remove the password and save it again."
      )
    case .failed(let program, let reason), .unreadableOutput(let program, let reason):
      self(
        "\(program) không đọc được tệp (\(reason)). Mở tệp bằng chương trình khác rồi lưu lại.",
        "\(program) cannot read the file (\(reason)). Open it in another program and save it again."
      )
    }
  }
}
