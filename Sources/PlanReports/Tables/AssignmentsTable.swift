import PlanModel
import PlanText

/// Assignments – phân công nhiệm vụ, one a row; their bullets stand in one cell, a line each.
enum AssignmentsTable {
  static let empty = DataTable(
    "assignments", "Phân công", "Assignments",
    [
      TableSource.nameColumn,
      TableColumn("id", "Mã", "Id", width: 6),
      TableColumn("directive", "Hình thức giao", "Directive", width: 10),
      TableColumn("lead", "Chủ trì", "Lead", width: 36),
      TableColumn("support", "Phối hợp", "Support", width: 36),
      TableColumn("task", "Nhiệm vụ", "Task", width: 60),
      TableColumn("duties", "Nội dung cụ thể", "Duties", width: 60),
      TableColumn("deadlineFrom", .date, "Thời hạn từ", "Deadline from", width: 12),
      TableColumn("deadlineTo", .date, "Thời hạn đến", "Deadline to", width: 12),
      TableColumn("deadline", "Thời hạn (nguyên văn)", "Deadline (words)", width: 24),
      TableColumn("programme", "Nội dung thi đua", "Programme", width: 9),
      TableColumn("section", "Mục", "Section", width: 9),
    ] + TableSource.placeColumns)

  static func rows(_ plan: Plan, _ source: TableSource) -> [[TableCell]] {
    plan.assignments.map { assignment in
      [
        source.name,
        TableCell(assignment.id),
        TableCell(assignment.directive.rawValue),
        source.names(assignment.lead),
        source.names(assignment.support),
        source.words(assignment.task),
        TableCell(assignment.duties.map(source.text).joined(separator: "\n")),
        TableCell(assignment.deadline?.time.from),
        TableCell(assignment.deadline?.time.to),
        source.words(assignment.deadline?.span),
        TableCell(assignment.programme),
        TableCell(assignment.section),
      ] + source.place(assignment.span)
    }
  }
}
