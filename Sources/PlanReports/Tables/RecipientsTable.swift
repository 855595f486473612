import PlanModel
import PlanText

/// Recipients – nơi nhận, one a row.
enum RecipientsTable {
  static let empty = DataTable(
    "recipients", "Nơi nhận", "Recipients",
    [TableSource.nameColumn, TableColumn("text", "Nơi nhận", "Recipient", width: 60)]
      + TableSource.placeColumns)

  static func rows(_ plan: Plan, _ source: TableSource) -> [[TableCell]] {
    plan.header.recipients.map { [source.name, source.words($0)] + source.place($0) }
  }
}
