#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Messages {
  /// What the system answered; its own words where it is nothing usual.
  func text(of error: SystemError) -> String {
    switch error.code {
    case ENOENT: self("thư mục hoặc tệp không tồn tại", "no such file or folder")
    case EACCES, EPERM: self("không có quyền", "permission denied")
    case ENOTDIR:
      self(
        "một phần của đường dẫn là tệp, không phải thư mục",
        "a part of the path is a file, not a folder"
      )
    case EISDIR: self("đây là thư mục, không phải tệp", "it is a folder, not a file")
    case ENOSPC: self("hết chỗ trên đĩa", "no space left on the disk")
    case EDQUOT: self("hết hạn mức đĩa", "the disk quota is used up")
    case EROFS: self("hệ thống tệp chỉ cho đọc", "the file system is read-only")
    case ELOOP: self("liên kết lặp vòng", "the links lead in a circle")
    case ENAMETOOLONG: self("tên hoặc đường dẫn quá dài", "the name or the path is too long")
    case EMFILE, ENFILE: self("mở quá nhiều tệp cùng lúc", "too many files are open")
    case EIO: self("thiết bị lưu trữ báo lỗi", "the storage reports an error")
    default: self("hệ điều hành báo lỗi: \(error.text)", "the system says: \(error.text)")
    }
  }
}
