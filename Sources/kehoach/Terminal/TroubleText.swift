import PlanReaders
import PlanReports

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
        "đây là thư mục, không phải tệp. Chỉ ra một tệp, hoặc dùng «kehoach parse THƯ_MỤC», «kehoach audit THƯ_MỤC».",
        "this is a folder, not a file. Name a file, or use “kehoach parse FOLDER”, “kehoach audit FOLDER”."
      )
    case .notAFile:
      self(
        "đây là ống (pipe), socket hoặc thiết bị, không phải tệp. Chỉ ra một tệp, hoặc đưa vào stdin bằng «-».",
        "this is a pipe, a socket or a device, not a file. Name a file, or use “-” for standard input."
      )
    case .emptyFolder:
      self(
        "thư mục không có văn bản nào (.docx, .odt, .txt, .md, .html). Kiểm tra lại đường dẫn.",
        "the folder holds no document (.docx, .odt, .txt, .md, .html). Check the path."
      )
    case .emptyFile:
      self("tệp rỗng. Kiểm tra lại tệp gốc.", "the file is empty. Check the original.")
    case .tooLarge(let limit):
      self(
        "tệp lớn hơn \(limit >> 20) MiB. Tách thành nhiều văn bản nhỏ hơn.",
        "the file is larger than \(limit >> 20) MiB. Split it into smaller documents."
      )
    case .system(let error):
      self("không đọc được: \(text(of: error)).", "cannot read it: \(text(of: error)).")
    case .unreadable(let error):
      text(of: error)
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
    case .badRecord(let fault):
      text(of: fault)
    }
  }

  private func text(of fault: RecordFault) -> String {
    switch fault {
    case .noContent:
      self(
        "mỗi dòng cần đúng một trong các khóa path, text, base64.",
        "each line needs exactly one of the keys path, text and base64."
      )
    case .noBase64:
      self("giá trị của base64 không phải base64.", "the value of base64 is no base64.")
    case .tooLong:
      self("dòng quá dài. Dùng khóa path.", "the line is too long. Use the key path.")
    }
  }

  private func text(of error: ReadError) -> String {
    switch error {
    case .tooLarge(let limit):
      text(of: Trouble.tooLarge(limit: limit))
    case .tooManyCodePoints(let limit):
      self(
        "văn bản dài hơn \(limit) ký tự. Tách thành nhiều văn bản nhỏ hơn.",
        "the text is longer than \(limit) characters. Split it into smaller documents."
      )
    case .tooManyLines(let limit):
      self(
        "văn bản có hơn \(limit) dòng. Tách thành nhiều văn bản nhỏ hơn.",
        "the text has more than \(limit) lines. Split it into smaller documents."
      )
    case .tooManyCells(let limit):
      self(
        "các bảng có hơn \(limit) ô. Tách thành nhiều văn bản nhỏ hơn.",
        "the tables have more than \(limit) cells. Split them into smaller documents."
      )
    case .tooManyAttributes(let limit):
      self(
        "một thẻ HTML có hơn \(limit) thuộc tính: không phải văn bản bình thường. Kiểm tra nguồn của tệp.",
        "an HTML tag has more than \(limit) attributes: no ordinary document. Check where the file comes from."
      )
    case .unsupportedFormat(let format):
      self(
        "bản này chưa đọc được \(name(of: format)). Lưu lại thành .docx, .txt (UTF-8) hoặc .html.",
        "this build does not read \(name(of: format)) yet. Save it as .docx, .txt (UTF-8) or .html."
      )
    case .notText:
      self(
        "tệp nhị phân, không phải văn bản. Lưu lại thành .txt (UTF-8), .md hoặc .html.",
        "the file is binary, not text. Save it as .txt (UTF-8), .md or .html."
      )
    case .htmlUnreadable(let reason):
      self(
        "không đọc được HTML (\(reason)). Mở bằng trình duyệt rồi lưu lại.",
        "the HTML cannot be read (\(reason)). Open it in a browser and save it again."
      )
    case .package(let error):
      text(of: error)
    case .converter(let failure):
      text(of: failure)
    case .trackedChanges(let count):
      self(
        "còn \(count) sửa đổi đang theo dõi. Nhận hoặc bỏ sửa đổi trong Word, hoặc dùng --revisions accept.",
        "it has \(count) tracked changes. Accept or reject them in Word, or use --revisions accept."
      )
    }
  }

  private func name(of format: ReadError.Unsupported) -> String {
    switch format {
    case .pdf: "PDF"
    case .image: self("ảnh", "pictures")
    case .spreadsheet: self("bảng tính", "spreadsheets")
    case .presentation: self("trình chiếu", "presentations")
    case .archive: self("tệp nén", "archives")
    }
  }

  /// Why output could not be written, and what to do about it.
  func text(of trouble: OutputTrouble) -> String {
    switch trouble {
    case .system(let path, let error):
      self(
        "không ghi được \(path): \(text(of: error)).",
        "cannot write \(path): \(text(of: error))."
      )
    case .overwritesInput(let path):
      self(
        "\(path) là tệp đang đọc; chọn tên khác cho -o.",
        "\(path) is an input; choose another name for -o."
      )
    case .isBusy(let folder):
      self(
        "một lần chạy khác đang ghi vào thư mục \(folder); chờ nó xong hoặc chọn thư mục khác cho -o.",
        "another run is writing to the folder \(folder); wait for its end or choose another one for -o."
      )
    }
  }
}
