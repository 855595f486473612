import PlanReaders
import PlanText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Messages {
  /// Why an input could not be read, and what to do about it.
  func text(of trouble: Trouble) -> String {
    switch trouble {
    case .missing:
      self(
        "không có tệp này. Kiểm tra lại tên và đường dẫn.",
        "no such file. Check the name and the path."
      )
    case .noPermission:
      self(
        "không có quyền đọc. Cấp quyền đọc (chmod +r) hoặc chép tệp ra chỗ khác.",
        "no permission to read it. Grant it (chmod +r) or copy the file elsewhere."
      )
    case .isFolder:
      self(
        "đây là thư mục, không phải tệp. Chỉ ra một tệp, hoặc dùng «kehoach parse THƯ_MỤC».",
        "this is a folder, not a file. Name a file, or use “kehoach parse FOLDER”."
      )
    case .emptyFolder:
      self(
        "thư mục không có văn bản nào (.txt, .md, .html). Kiểm tra lại đường dẫn.",
        "the folder holds no document (.txt, .md, .html). Check the path."
      )
    case .tooLarge(let limit):
      self(
        "tệp lớn hơn \(limit >> 20) MiB. Tách thành nhiều văn bản nhỏ hơn.",
        "the file is larger than \(limit >> 20) MiB. Split it into smaller documents."
      )
    case .system(let code):
      self("hệ điều hành báo: \(systemText(code)).", "the system says: \(systemText(code)).")
    case .unreadable(let error): text(of: error)
    case .notJSON(let offset):
      self(
        "không phải JSON (lỗi ở byte \(offset)). Tạo lại bằng «kehoach parse».",
        "this is not JSON (at byte \(offset)). Make it again with “kehoach parse”."
      )
    case .noAnnotations:
      self(
        "thư mục không có tệp .json nào. Kiểm tra lại đường dẫn.",
        "the folder holds no .json file. Check the path."
      )
    }
  }

  private func text(of error: ReadError) -> String {
    switch error {
    case .empty:
      self("tệp rỗng. Kiểm tra lại tệp gốc.", "the file is empty. Check the original.")
    case .binary:
      self(
        "tệp nhị phân, không phải văn bản. Lưu lại thành .txt (UTF-8), .md hoặc .html.",
        "the file is binary, not text. Save it as .txt (UTF-8), .md or .html."
      )
    case .tooLarge(let limit): text(of: Trouble.tooLarge(limit: limit))
    case .unsupported(let format):
      self(
        "bản này chưa đọc được định dạng \(format.rawValue). Lưu lại thành .txt (UTF-8) hoặc .html.",
        "this build does not read \(format.rawValue) yet. Save it as .txt (UTF-8) or .html."
      )
    }
  }

  /// Why output could not be written, and what to do about it.
  func text(of trouble: OutputTrouble) -> String {
    switch trouble {
    case .system(let path, let error):
      self(
        "không ghi được \(path): \(systemText(error.code)).",
        "cannot write \(path): \(systemText(error.code))."
      )
    case .overwritesInput(let path):
      self(
        "\(path) là tệp đang đọc; chọn tên khác cho -o.",
        "\(path) is an input; choose another name for -o."
      )
    }
  }
}

/// The system's own words for an error number.
func systemText(_ code: Int32) -> String { String(cString: strerror(code)) }
