import Foundation
import Testing

/// The inputs made to break readers of packages, Word files, HTML and text, by the numbers of the list of hostile cases, each with the tests that hold it.
private let cases: [(number: Int, what: String, tests: [String])] = [
  (1, "flat bomb", ["bombsAreStoppedWhileTheyUnpack"]),
  (2, "nested zip", ["archivesWithinArchivesAreNotOpened"]),
  (3, "zip that holds itself", ["archivesWithinArchivesAreNotOpened"]),
  (4, "overlapping entries", ["entriesThatShareBytesAreReadAsTheyAre"]),
  (5, "sizes that lie", ["sizesThatLieAreFoundOut"]),
  (6, "ZIP64 with huge counts", ["entriesAreCountedBeforeTheyAreListed"]),
  (7, "encrypted entry", ["encryptedEntriesNeedAPassword", "encryptedPackagesNeedAPassword"]),
  (8, "names that lead outside", ["namesThatLeadOutsideAreRefused"]),
  (9, "link", ["linksAreNotFollowed"]),
  (10, "names that occur twice", ["namesOccurOnce", "partsAreFoundWhateverTheirCaseAndSlashes"]),
  (11, "half a million entries", ["entriesAreCountedBeforeTheyAreListed"]),
  (12, "cut end, rubbish behind or before", ["endsThatAreCutOffOrFollowedByRubbish"]),
  (13, "unknown method", ["unknownMethodsAreNamed"]),
  (14, "sizes behind the bytes", ["sizesMayStandBehindTheBytes"]),
  (
    15, "no main part, or another",
    ["aDocumentWithoutAMainPartIsRefused", "aMainPartWithoutARelationshipIsFoundByItsType"]
  ),
  (
    16, "document types, entities, XInclude",
    ["documentTypesAreRefused", "documentTypesOfOtherPartsAreRefused", "xIncludeIsNoElementOfOurs"]
  ),
  (17, "encodings of XML", ["unicodeEncodingsAreReadAndOthersAreNot"]),
  (18, "depth", ["depthIsLimited"]),
  (19, "one long text", ["oneLongTextIsReadOrTooLong"]),
  (20, "a million attributes", ["attributesAreLimited", "aTagWithTooManyAttributesIsRefused"]),
  (21, "control characters", ["whatIsNotWellFormedIsRefused"]),
  (22, "embedded and external parts", ["whatIsEmbeddedOrElsewhereIsNotRead"]),
  (23, "loops of styles and lists", ["nonsenseIsNoTrap"]),
  (
    24, "nested tables, huge spans",
    ["tablesNestedWithoutEndAreTooDeep", "spansWithoutMeasureAreCut"]
  ),
  (25, "hidden text, text boxes", ["hiddenTextIsLeftOutAndReported", "textBoxesAreReadOnce"]),
  (26, "deleted quota", ["aDeletedQuotaIsReported"]),
  (27, "fields and symbols", ["resultsAreKeptAndCodesAreNot", "symbolsAreDecodedByTheirFont"]),
  (28, "another format by that name", ["theContentCountsAndNotTheName"]),
  (29, "loops of sectors", ["chainsThatMeetThemselvesEnd"]),
  (30, "sectors of no size", ["sectorSizesThatAreNoneAreRefused"]),
  (
    31, "tables past the end",
    ["tablesBeyondTheEndAreNotRead", "lengthsOfTextThatLieAreNotBelieved"]
  ),
  (32, "quick saves", ["piecesOfQuickSavesArePutInOrder"]),
  (33, "encrypted .doc", ["aPasswordIsAnError"]),
  (46, "unclosed tags", ["pagesEndSoon", "depthIsBoundedWithANote"]),
  (47, "references out of range", ["pagesEndSoon", "blocksComeFromElements"]),
  (48, "encodings that contradict", ["encodingsAreFound", "utf16WithoutAMarkIsRead"]),
  (49, "remote addresses", ["nothingIsFetched"]),
  (
    50, "scripts and hidden parts",
    ["hiddenTextIsLeftOutWithNotes", "scriptsAndCommentsHoldNoTags"]
  ),
  (51, "broken UTF-8", ["mendsBrokenUTF8", "brokenBytesAreRead", "replacesLoneSurrogatesOfUTF16"]),
  (52, "legacy encodings", ["everyFormatGivesTheFactsOfTheText", "formatsAndEncodingsAreNamed"]),
  (53, "marks in any order", ["takesMarksInAnyOrder"]),
  (54, "ten thousand marks", ["boundsALetterWithTenThousandMarks"]),
  (55, "invisible characters", ["signsWithinNumbersAndNamesDoNotPart"]),
  (56, "letters that look alike", ["lettersThatLookAlikeEndNowhereElse"]),
  (57, "long lines, blank lines", ["textsEndSoon", "linesAreLimited"]),
  (58, "mixed line ends", ["textsEndSoon", "formFeedsBeginPages"]),
  (59, "fences and emphasis", ["textsEndSoon"]),
  (
    60, "numbers and dates",
    ["leavesANumberOfFourHundredDigits", "readsNumbers", "findsNoDateInOtherNumbers"]
  ),
]

@Test func everyHostileCaseHasItsTests() throws {
  #expect(cases.map(\.number) == Array(1...33) + Array(46...60))
  let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path())
  var tests = ""
  for name in names.sorted() where name.hasSuffix(".swift") {
    tests += try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }
  for (number, what, wanted) in cases {
    for test in wanted {
      #expect(tests.contains("func \(test)("), "\(number), \(what): \(test)")
    }
  }
}
