internal import CXlsxWriter

/// A workbook in the making (Office Open XML, .xlsx), in memory.
///
/// The same calls give the same bytes: the date of making is that of the format's first edition, not of today.
public final class Workbook {
  /// Most characters (UTF-16 units) that a cell holds; a longer text ends with `…`.
  public static let longestText = 32_767
  /// Most columns of a sheet.
  public static let mostColumns = 16_384
  /// Most rows of a sheet, the heading included.
  public static let mostRows = 1_048_576

  private let handle: UnsafeMutablePointer<lxw_workbook>
  private let descriptor: Int32
  private let heading: UnsafeMutablePointer<lxw_format>
  private let body: UnsafeMutablePointer<lxw_format>
  private let day: UnsafeMutablePointer<lxw_format>
  private var isClosed = false

  /// nil where the system has no memory for it.
  public init?() {
    let descriptor = kehoach_memoryFile()
    guard descriptor >= 0 else { return nil }
    guard let handle = workbook_new("/proc/self/fd/\(descriptor)"),
      let heading = workbook_add_format(handle), let body = workbook_add_format(handle),
      let day = workbook_add_format(handle)
    else {
      close(descriptor)
      return nil
    }
    self.descriptor = descriptor
    self.handle = handle
    self.heading = heading
    self.body = body
    self.day = day
    format_set_bold(heading)
    format_set_text_wrap(heading)
    format_set_align(heading, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
    format_set_bg_color(heading, 0xD9E2F3)
    format_set_border(heading, UInt8(LXW_BORDER_THIN.rawValue))
    format_set_text_wrap(body)
    format_set_align(body, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    format_set_num_format(day, "dd/mm/yyyy")
    format_set_align(day, UInt8(LXW_ALIGN_LEFT.rawValue))
    format_set_align(day, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    var properties = lxw_doc_properties()
    properties.created = 1_165_449_600
    workbook_set_properties(handle, &properties)
  }

  deinit {
    if !isClosed { lxw_workbook_free(handle) }
    close(descriptor)
  }

  /// Adds a sheet whose first row, which stays in view and filters, holds `titles`.
  ///
  /// - Parameters:
  ///   - name: At most 31 characters, none of `[]:*?/\`, unlike those of other sheets; nil is returned for another.
  ///   - columns: Title and width, in characters, of each column.
  public func addSheet(_ name: String, columns: [(title: String, width: Double)]) -> Sheet? {
    guard let sheet = workbook_add_worksheet(handle, name) else { return nil }
    for (column, (title, width)) in columns.enumerated() {
      let column = lxw_col_t(column)
      worksheet_set_column(sheet, column, column, width, body)
      worksheet_write_string(sheet, 0, column, title, heading)
    }
    worksheet_freeze_panes(sheet, 1, 0)
    worksheet_repeat_rows(sheet, 0, 0)
    worksheet_set_landscape(sheet)
    worksheet_set_paper(sheet, 9)
    worksheet_fit_to_pages(sheet, 1, 0)
    return Sheet(handle: sheet, columns: columns.count, workbook: self)
  }

  /// One sheet of a workbook, filled from the top.
  public final class Sheet {
    private let handle: UnsafeMutablePointer<lxw_worksheet>
    private let columns: Int
    private let workbook: Workbook
    private var rows = 1

    fileprivate init(handle: UnsafeMutablePointer<lxw_worksheet>, columns: Int, workbook: Workbook)
    {
      self.handle = handle
      self.columns = columns
      self.workbook = workbook
    }

    /// Adds a row; false where the sheet is full.
    public func append(_ values: [WorkbookValue]) -> Bool {
      guard rows < Workbook.mostRows else { return false }
      let row = lxw_row_t(rows)
      for (column, value) in values.prefix(columns).enumerated() {
        write(value, row, lxw_col_t(column))
      }
      rows += 1
      return true
    }

    /// Lets the heading filter the rows that there are.
    public func filter() {
      worksheet_autofilter(handle, 0, 0, lxw_row_t(rows - 1), lxw_col_t(max(columns, 1) - 1))
    }

    private func write(_ value: WorkbookValue, _ row: lxw_row_t, _ column: lxw_col_t) {
      switch value {
      case .text(let text): worksheet_write_string(handle, row, column, Self.fitting(text), nil)
      case .number(let number): worksheet_write_number(handle, row, column, number, nil)
      case .truth(let truth): worksheet_write_boolean(handle, row, column, truth ? 1 : 0, nil)
      case .blank: break
      case .date(let year, let month, let day):
        var date = lxw_datetime()
        date.year = Int32(clamping: year)
        date.month = Int32(clamping: month)
        date.day = Int32(clamping: day)
        worksheet_write_datetime(handle, row, column, &date, workbook.day)
      }
    }

    private static func fitting(_ text: String) -> String {
      guard text.utf16.count > Workbook.longestText else { return text }
      var kept = String.UnicodeScalarView()
      var length = 1
      for scalar in text.unicodeScalars {
        length += scalar.value > 0xFFFF ? 2 : 1
        if length > Workbook.longestText { break }
        kept.append(scalar)
      }
      return String(kept) + "…"
    }
  }

  /// The finished workbook's bytes; nil where it could not be put together. Nothing more can be added.
  public func finish() -> [UInt8]? {
    guard !isClosed else { return nil }
    isClosed = true
    guard workbook_close(handle) == LXW_NO_ERROR else { return nil }
    let size = lseek(descriptor, 0, SEEK_END)
    guard size > 0, lseek(descriptor, 0, SEEK_SET) == 0 else { return nil }
    var done = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while done < size {
        guard let base = buffer.baseAddress else { break }
        let got = read(descriptor, base + done, size - done)
        if got <= 0 { break }
        done += got
      }
      count = done
    }
    return done == size ? bytes : nil
  }
}
