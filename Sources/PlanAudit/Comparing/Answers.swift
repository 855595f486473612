/// Answers that were found before, so that the same question is looked up once: plans say the same sentence again and again. A class, for comparisons are copied.
final class Answers<Question: Hashable, Answer> {
  private var known: [Question: Answer] = [:]

  /// How many different questions were asked.
  var count: Int { known.count }

  /// The answer to `question`, which `find` gives the first time.
  func answer(to question: Question, _ find: () -> Answer) -> Answer {
    if let answer = known[question] { return answer }
    let answer = find()
    known[question] = answer
    return answer
  }
}
