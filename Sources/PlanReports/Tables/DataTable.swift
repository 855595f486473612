/// Rows of one kind, from one document or many: what a sheet or a CSV file holds.
public struct DataTable: Hashable, Sendable {
  /// What programs call it: `quotas`.
  public var name: String
  public var columns: [TableColumn]
  /// As many cells in each as there are columns.
  public var rows: [[TableCell]] = []
  var vietnamese: String
  var english: String

  init(_ name: String, _ vietnamese: String, _ english: String, _ columns: [TableColumn]) {
    self.name = name
    self.vietnamese = vietnamese
    self.english = english
    self.columns = columns
  }

  /// Its name for people; fits a sheet's tab.
  public func title(_ language: Language) -> String {
    language == .vietnamese ? vietnamese : english
  }
}
