import PlanText
import Testing

@Suite struct DecimalTests {
  @Test(arguments: [
    (Decimal(80), "80"), (Decimal(15, scale: 1), "1.5"), (Decimal(5, scale: 3), "0.005"),
    (Decimal(1500, scale: 2), "15"), (Decimal(0, scale: 4), "0"), (Decimal(-5, scale: 1), "-0.5"),
    (Decimal(-12), "-12"), (Decimal(.max), "9223372036854775807"),
    (Decimal(.min, scale: 1), "-922337203685477580.8"),
  ])
  func isWrittenAsJSONWritesNumbers(_ number: Decimal, _ text: String) {
    #expect(number.text == text)
  }

  @Test func equalNumbersAreEqualHoweverTheyWereScaled() {
    #expect(Decimal(150, scale: 2) == Decimal(15, scale: 1))
    #expect(Decimal(150, scale: 2).hashValue == Decimal(15, scale: 1).hashValue)
  }

  @Test func scalesAndAddsExactlyOrNotAtAll() {
    #expect(Decimal(15, scale: 1).scaled(byPowerOfTen: 6) == Decimal(1_500_000))
    #expect(Decimal(15, scale: 3).scaled(byPowerOfTen: 1) == Decimal(15, scale: 2))
    #expect(Decimal(.max).scaled(byPowerOfTen: 1) == nil)
    #expect(Decimal(15, scale: 1).plus(Decimal(25, scale: 2)) == Decimal(175, scale: 2))
    #expect(Decimal(.max).plus(Decimal(1)) == nil)
    #expect(Decimal(.max).plus(Decimal(1, scale: 1)) == nil)
  }

  @Test func comparesAcrossScales() {
    let rising = [
      Decimal(.min), Decimal(-2), Decimal(-15, scale: 1), Decimal(0), Decimal(999, scale: 3),
      Decimal(1), Decimal(15, scale: 1), Decimal(2), Decimal(.max),
    ]
    for (index, low) in rising.enumerated() {
      for high in rising[(index + 1)...] { #expect(low < high && !(high < low)) }
      #expect(!(low < low))
    }
  }
}
