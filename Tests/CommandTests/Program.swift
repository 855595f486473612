import Foundation
import Testing

/// What a run of the program left behind.
struct Outcome {
  var code: Int32
  var output: Data
  var errors: String
  var text: String { String(decoding: output, as: UTF8.self) }
}

/// The program that was built together with these tests.
private let program: URL = {
  if let path = ProcessInfo.processInfo.environment["KEHOACH"] { return URL(filePath: path) }
  return URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(
    path: "kehoach")
}()

/// The path of the program, for a shell.
var programPath: String { program.path() }

/// Runs the program in `folder` and waits for its end.
func kehoach(
  _ arguments: String...,
  in folder: Folder? = nil,
  input: Data = Data(),
  environment: [String: String] = [:]
) throws -> Outcome {
  try run(arguments, in: folder, input: input, environment: environment)
}

/// Runs the program in `folder` and waits for its end.
func run(
  _ arguments: [String],
  in folder: Folder? = nil,
  input: Data = Data(),
  environment: [String: String] = [:]
) throws -> Outcome {
  let scratch = try Folder()
  let process = Process()
  process.executableURL = program
  process.arguments = arguments
  process.currentDirectoryURL = folder?.url ?? scratch.url
  process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
  // Files and not pipes: a pipe that nobody empties would stop a long output.
  process.standardInput = try FileHandle(forReadingFrom: scratch.write("input", input))
  process.standardOutput = try FileHandle(forWritingTo: scratch.write("output", Data()))
  process.standardError = try FileHandle(forWritingTo: scratch.write("errors", Data()))
  try process.run()
  process.waitUntilExit()
  return Outcome(
    code: process.terminationStatus,
    output: try scratch.read("output"),
    errors: String(decoding: try scratch.read("errors"), as: UTF8.self)
  )
}

/// A folder that goes away with its last reference.
final class Folder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "kehoach-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  @discardableResult func write(_ name: String, _ content: Data) throws -> URL {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try content.write(to: file)
    return file
  }

  @discardableResult func write(_ name: String, _ content: String) throws -> URL {
    try write(name, Data(content.utf8))
  }

  func read(_ name: String) throws -> Data { try Data(contentsOf: url.appending(path: name)) }

  /// All files inside, as sorted paths, hidden ones as well.
  func names() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: url.path()).filter { name in
      var isFolder: ObjCBool = false
      let path = url.appending(path: name).path()
      return !FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        || !isFolder.boolValue
    }.sorted()
  }
}

/// A plan that is short and whole.
let smallPlan = """
  ỦY BAN NHÂN DÂN
  HUYỆN A
  Số: 12/KH-UBND
  A, ngày 05 tháng 3 năm 2024

  KẾ HOẠCH
  Chuyển đổi số năm 2024

  I. MỤC ĐÍCH
  - Nâng cao nhận thức của cán bộ.
  II. TỔ CHỨC THỰC HIỆN
  1. Giao Phòng Nội vụ xây dựng ít nhất 02 mô hình/năm.

  Nơi nhận:
  - UBND tỉnh;
  - Lưu: VT.

  TM. ỦY BAN NHÂN DÂN
  CHỦ TỊCH
  Nguyễn Văn A
  """
