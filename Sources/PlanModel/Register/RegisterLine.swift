/// One line of the register's data: `name|kind|code|parent|states|successors`.
struct RegisterLine {
  /// The fields' bytes, in order.
  private let fields: [ArraySlice<UInt8>]

  init?(_ line: some Collection<UInt8>) {
    fields = Array(line).split(separator: 0x7C, omittingEmptySubsequences: false)
    guard fields.count == 6 else { return nil }
  }

  /// The unit that the line describes; nil for a kind that is none.
  var unit: AdministrativeUnit? {
    guard let kind = UnitKind(rawValue: text(1)) else { return nil }
    return AdministrativeUnit(
      kind: kind,
      name: text(0),
      code: text(2),
      parentCode: fields[3].isEmpty ? nil : text(3),
      states: fields[4].compactMap { RegisterState(rawValue: $0) },
      successorCodes: fields[5].split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
    )
  }

  private func text(_ index: Int) -> String { String(decoding: fields[index], as: UTF8.self) }
}
