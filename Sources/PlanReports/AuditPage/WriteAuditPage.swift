import PlanAudit
import PlanText

/// Writes a report as one HTML page for auditors: which plans fail, at what, where both texts say so, and what to do; the matrix of obligations; the sums.
///
/// The data stands in the page as JSON and is drawn as far as it is seen, so that a thousand plans stay usable.
func writeAuditPage(_ report: AuditReport) -> [UInt8] {
  let words = AuditPageWords(report.language)
  let matrices = obligationMatrices(report.audits)
  let hasSums =
    !report.rollUps.isEmpty || report.audits.contains { !$0.ledgers.isEmpty }
  let panels =
    ["plans", "findings"] + (matrices.isEmpty ? [] : ["matrix"]) + (hasSums ? ["sums"] : [])
  let title =
    words["title"]
    + (report.audits.count == 1 ? " – " + report.audits[0].child.document.info.name : "")
  let script =
    "(() => {\n" + auditCoreScript + auditPlansScript + auditFindingsScript + auditMatrixScript
    + auditSumsScript + auditStartScript + "})();\n"
  return writePage(
    title: title, language: report.language, style: auditPageStyle, script: script
  ) { out in
    out.raw("<header class=\"sans\">\n")
    out.element("h1", title)
    out.raw("<div id=\"verdict\" role=\"status\"></div>\n")
    out.open("div", [("role", "tablist"), ("aria-label", words["views"])])
    for panel in panels {
      out.open(
        "button",
        [
          ("role", "tab"), ("id", "tab-\(panel)"), ("aria-controls", panel),
          ("aria-selected", "false"), ("tabindex", "-1"), ("type", "button"),
        ])
      out.text(words[panel])
      out.raw("<span class=\"count\"></span></button>")
    }
    out.raw("</div>\n</header>\n<main class=\"sans\">\n")
    for panel in panels {
      out.open(
        "section",
        [
          ("role", "tabpanel"), ("id", panel), ("aria-labelledby", "tab-\(panel)"),
          ("tabindex", "-1"), ("class", "away"),
        ])
      out.element("h2", words[panel])
      out.raw("</section>\n")
    }
    out.raw(
      "</main>\n<dialog id=\"detail\" class=\"sans\" aria-labelledby=\"detail-title\"></dialog>\n")
    out.open("footer", [("class", "sans")])
    out.text(report.generator + " · " + words["keys"])
    out.raw("</footer>\n")
    out.element("noscript", words["noscript"])
    out.raw("<script type=\"application/json\" id=\"data\">")
    out.script(AuditPageData(report, matrices, words).json())
    out.raw("</script>\n")
  }
}
