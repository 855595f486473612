import ArgumentParser

/// A choice from a closed list, by its raw value on the command line.
///
/// ArgumentParser's own way to the names makes generic types for each list, and for each of those the runtime looks
/// through all conformances of the program: half a millisecond for a command with four lists.
protocol NamedChoice: CaseIterable, ExpressibleByArgument, RawRepresentable<String> {}

extension NamedChoice {
  static var allValueStrings: [String] {
    var names: [String] = []
    for choice in allCases { names.append(choice.rawValue) }
    return names
  }

  static var allValueDescriptions: [String: String] { [:] }
}
