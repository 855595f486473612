internal import PlanModel

/// A cell that says what the task of its row is to reach; both are lines.
struct TaskTarget {
  var value: Int
  var task: Int
  /// The time that the row sets.
  var due: When?
}
