/// Makes a product of each item, several at a time, and uses the products in the items' order.
///
/// At most two products an item in work wait for their turn, so memory stays flat however many items there are.
func inOrder<Item: Sendable, Product: Sendable>(
  _ items: [Item],
  jobs: Int,
  _ make: @escaping @Sendable (Item) -> Product,
  _ use: (Item, Product) throws -> Void
) async throws {
  guard jobs > 1, items.count > 1 else {
    for item in items { try use(item, make(item)) }
    return
  }
  try await withThrowingTaskGroup(of: (Int, Product).self) { group in
    var started = 0
    var used = 0
    var waiting: [Int: Product] = [:]
    while used < items.count {
      while started < items.count, started < used + 2 * jobs, started - used - waiting.count < jobs
      {
        let number = started
        let item = items[number]
        group.addTask { (number, make(item)) }
        started += 1
      }
      guard let (number, product) = try await group.next() else { break }
      waiting[number] = product
      while let product = waiting.removeValue(forKey: used) {
        try use(items[used], product)
        used += 1
      }
    }
  }
}
