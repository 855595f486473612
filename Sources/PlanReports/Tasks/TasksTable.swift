import PlanModel
import PlanText

/// Tasks as a table, one a row.
public func tasksTable(_ tasks: [PlanTask]) -> DataTable {
  var table = DataTable(
    "tasks", "Việc phải làm", "Tasks",
    [
      TableColumn("unit", "Đơn vị", "Unit", width: 36),
      TableColumn("role", "Vai trò", "Role", width: 9),
      TableColumn("work", "Công việc", "Work", width: 60),
      TableColumn("duties", "Nội dung cụ thể", "Duties", width: 60),
      TableColumn("when", "Thời gian (nguyên văn)", "When (words)", width: 30),
      TableColumn("from", .date, "Từ ngày", "From", width: 12),
      TableColumn("to", .date, "Đến ngày", "To", width: 12),
      TableColumn("recurs", "Lặp lại", "Recurs", width: 9),
      TableColumn("section", "Mục", "Section", width: 9),
      TableColumn("number", "Số, ký hiệu", "Number", width: 16),
      TableSource.nameColumn,
      TableColumn("fact", "Mã", "Fact", width: 6),
    ])
  table.rows = tasks.map { task in
    [
      TableCell(task.unit),
      TableCell(task.role.rawValue),
      TableCell(task.work),
      TableCell(task.duties.joined(separator: "\n")),
      TableCell(task.whenWords),
      TableCell(task.when?.from),
      TableCell(task.when?.to),
      TableCell(task.when?.recurs?.rawValue),
      TableCell(task.section),
      TableCell(task.number),
      TableCell(task.document),
      TableCell(task.fact),
    ]
  }
  return table
}
