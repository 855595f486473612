/// Makes a product of each item, several at a time, and uses the products in the items' order.
func inOrder<Item: Sendable, Product: Sendable>(
  _ items: [Item],
  jobs: Int,
  _ make: @escaping @Sendable (Item) -> Product,
  _ use: (Item, Product) throws -> Void
) async throws {
  var rest = items[...]
  try await inOrder(jobs: min(jobs, items.count), { rest.popFirst() }, make, use)
}

/// Makes a product of each item that `next` gives until it gives none, several at a time, and uses the products in the items' order.
///
/// At most two products an item in work wait for their turn, so memory stays flat however many items there are. With one job a product is used before the next item is asked for.
func inOrder<Item: Sendable, Product: Sendable>(
  jobs: Int,
  _ next: () throws -> Item?,
  _ make: @escaping @Sendable (Item) -> Product,
  _ use: (Item, Product) throws -> Void
) async throws {
  guard jobs > 1 else {
    while let item = try next() { try use(item, make(item)) }
    return
  }
  try await withThrowingTaskGroup(of: (Int, Item, Product).self) { group in
    var started = 0
    var used = 0
    var isOver = false
    var waiting: [Int: (Item, Product)] = [:]
    while true {
      while !isOver, started < used + 2 * jobs, started - used - waiting.count < jobs {
        guard let item = try next() else {
          isOver = true
          break
        }
        let number = started
        group.addTask { (number, item, make(item)) }
        started += 1
      }
      guard let (number, item, product) = try await group.next() else { break }
      waiting[number] = (item, product)
      while let (item, product) = waiting.removeValue(forKey: used) {
        try use(item, product)
        used += 1
      }
    }
  }
}
