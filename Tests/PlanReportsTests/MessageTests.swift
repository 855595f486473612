import PlanReports
import PlanText
import Testing

@Test(arguments: Note.Code.allCases)
func everyNoteHasASentenceInBothLanguages(code: Note.Code) {
  let bare = Note(code, .warning)
  let detailed = Note(code, .warning, "a", "3")
  for note in [bare, detailed] {
    let texts = Language.allCases.map { message(of: note, in: $0) }
    #expect(Set(texts).count == texts.count)
    for text in texts {
      #expect(text.hasSuffix("."))
      #expect(!text.contains("%"))
      #expect(text.unicodeScalars.first?.properties.isUppercase == true)
    }
  }
}

@Test func detailsStandInTheMessage() {
  let note = Note(.labelGap, .warning, "II", "IV")
  #expect(message(of: note, in: .english) == "The numbering skips: after II comes part IV.")
}

@Test func kindsOfThingsAreTranslated() {
  let note = Note(.furnitureDropped, .info, "page-number", "7")
  #expect(message(of: note, in: .vietnamese).contains("số trang (7 chỗ)"))
  #expect(message(of: note, in: .english).contains("page numbers (7)"))
}
