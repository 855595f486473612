import PlanModel
import PlanReports
import PlanText
import Testing

/// Seconds to write a plan of one block with `count` facts; the best of three runs.
private func secondsToWrite(facts count: Int) -> Double {
  let line = String(
    repeating: "Giao Phòng Nội vụ tham mưu Ủy ban nhân dân huyện thực hiện. ", count: count * 2)
  let document = SourceDocument(paragraphs: line)
  let step = document.text.count / count
  var plan = Plan()
  plan.purposes = (0..<count).map { number in
    Clause(span: TextSpan(number * step..<number * step + 40), section: "I")
  }
  let times = (0..<3).map { _ in
    ContinuousClock().measure {
      let bytes = writePlanJSON(
        plan,
        notes: [],
        document: document,
        generator: "",
        language: .english,
        style: .compact
      )
      #expect(bytes.count > document.text.count)
    }
  }
  return (times.min() ?? .zero) / .seconds(1)
}

@Test func tenThousandFactsInOneBlockAreWrittenInLinearTime() {
  let small = secondsToWrite(facts: 2_500)
  let large = secondsToWrite(facts: 10_000)
  #expect(large < 8 * small + 0.02, "\(small) s for 2,500 facts, \(large) s for 10,000")
}
