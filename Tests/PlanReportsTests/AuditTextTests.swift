import Testing

@testable import PlanReports

/// Words of documents in formats that have markup of their own.
struct AuditTextTests {
  @Test(arguments: [
    ("một hai", "một hai"),
    ("<b> & *x* _y_ [z](u) `c` a|b", "\\<b\\> \\& \\*x\\* \\_y\\_ \\[z\\](u) \\`c\\` a\\|b"),
    ("http://x.vn www.x.vn a@b.vn", "http\\://x.vn www\\.x.vn a\\@b.vn"),
    ("dòng một\nhai\tba\u{1}", "dòng một hai ba\u{FFFD}"),
    ("1. một", "1. một"), ("- một", "- một"),
  ]) func markdownIsInert(_ text: String, _ expected: String) {
    #expect(markdownText(text) == expected)
  }

  @Test(arguments: [
    ("1. một", "1\\. một"), ("12) một", "12\\) một"), ("  - một", "\\- một"), ("+ một", "\\+ một"),
    ("=== một", "\\=== một"), ("1 một. Hai", "1 một. Hai"), (". một", ". một"),
  ]) func noLineOpensAList(_ text: String, _ expected: String) {
    #expect(markdownText(text, opensLine: true) == expected)
  }

  @Test(arguments: [
    ("[…] và (b)", "[…] và (b)"), ("[a](b)", "\\[a\\](b)"), ("{0} {x} {", "{{0}} {x} {"),
  ]) func sarifMessagesHoldNoLinksAndNoPlaceholders(_ text: String, _ expected: String) {
    #expect(sarifMessage(text) == expected)
  }

  @Test(arguments: [
    ("", "stdin"), ("xã/kế hoạch.docx", "x%C3%A3/k%E1%BA%BF%20ho%E1%BA%A1ch.docx"),
    ("a:b?c#d%.txt", "a%3Ab%3Fc%23d%25.txt"), ("//evil/x", "%2F%2Fevil/x"),
  ]) func namesAreRelativeReferences(_ name: String, _ expected: String) {
    #expect(SARIFArtifacts.reference(to: name) == expected)
  }
}
