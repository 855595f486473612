import Foundation

/// Files that stand beside the repository, where they do.
enum SharedFolder {
  /// The folder `../shared`, seen from the repository.
  private static let path = #filePath.components(separatedBy: "/Tests/")[0] + "/../shared"

  /// Paths of the files under `folder` with one of the extensions, sorted; none where there is no such folder.
  static func files(_ folder: String, _ extensions: Set<String>) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path + "/" + folder)) ?? []
    return
      names
      .filter { extensions.contains(String($0.split(separator: ".").last ?? "")) }
      .sorted()
      .map { path + "/" + folder + "/" + $0 }
  }

  static func bytes(_ path: String) -> [UInt8] {
    FileManager.default.contents(atPath: path).map { Array($0) } ?? []
  }
}
