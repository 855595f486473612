import Dispatch

/// Makes a product of each item, several at a time, and uses the products in the items' order.
func inOrder<Item: Sendable, Product: Sendable>(
  _ items: [Item],
  jobs: Int,
  _ make: @escaping @Sendable (Item) -> Product,
  _ use: (Item, Product) throws -> Void
) throws {
  var rest = items[...]
  try inOrder(jobs: min(jobs, items.count), { rest.popFirst() }, make, use)
}

/// Makes a product of each item that `next` gives until it gives none, several at a time, and uses the products in the items' order.
///
/// At most two products an item in work wait for their turn, so memory stays flat however many items there are. With one job a product is used before the next item is asked for.
func inOrder<Item: Sendable, Product: Sendable>(
  jobs: Int,
  _ next: () throws -> Item?,
  _ make: @escaping @Sendable (Item) -> Product,
  _ use: (Item, Product) throws -> Void
) throws {
  guard jobs > 1 else {
    while let item = try next() { try use(item, make(item)) }
    return
  }
  let arrivals = Arrivals<(Int, Item, Product)>()
  var started = 0
  var arrived = 0
  var used = 0
  var isOver = false
  var waiting: [Int: (Item, Product)] = [:]
  // Whatever ends this, no work goes on behind it.
  defer { for _ in arrived..<started { _ = arrivals.next() } }
  while true {
    while !isOver, started < used + 2 * jobs, started - arrived < jobs {
      guard let item = try next() else {
        isOver = true
        break
      }
      let number = started
      DispatchQueue.global().async { arrivals.add((number, item, make(item))) }
      started += 1
    }
    guard arrived < started else { break }
    let (number, item, product) = arrivals.next()
    arrived += 1
    waiting[number] = (item, product)
    while let (item, product) = waiting.removeValue(forKey: used) {
      try use(item, product)
      used += 1
    }
  }
}
