#!/usr/bin/env python3
"""Opens each NAME.html of a folder in Chromium, uses it, and compares it with NAME.json: check_audit_pages.py FOLDER [SHOTS]"""
import json
import pathlib
import sys
import time
import unicodedata

from playwright.sync_api import expect

from browser import shoot, use_pages

SIGNS = {"met": "✓", "unmet": "✗", "needsReview": "?", "notEvaluated": "·", "notApplicable": "–"}
# How long the drawing of one frame takes while the table is scrolled from end to end.
SCROLL = """async () => {
  const grid = document.querySelector('.grid'); let most = 0;
  for (let i = 0; i <= 40; i++) {
    const start = performance.now();
    grid.scrollLeft = i / 40 * grid.scrollWidth; grid.scrollTop = i / 40 * grid.scrollHeight;
    await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
    most = Math.max(most, performance.now() - start);
  }
  return most;
}"""


def fold(text):
    """Text without case and marks."""
    letters = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def timed(action):
    start = time.perf_counter()
    action()
    return round((time.perf_counter() - start) * 1000)


def use_findings(page, audits):
    page.locator("#tab-findings").click()
    findings = [finding for audit in audits for finding in audit["findings"]]
    hits = page.locator("#hits")
    count = lambda: int("".join(filter(str.isdigit, hits.inner_text())))
    assert count() == len(findings), "findings are missing"
    if not findings:
        return {}
    severity = findings[0]["severity"]
    number = ["error", "warning", "note"].index(severity)
    box = page.locator(f"[data-severity='{number}']")
    filtered = timed(lambda: (box.uncheck(), expect(page.locator(f".finding.v{number}")).to_have_count(0)))
    assert count() == sum(finding["severity"] != severity for finding in findings)
    box.check()
    rules = page.locator("#findings select").first
    rules.select_option(index=1)
    chosen = rules.locator("option:checked").inner_text()
    assert int("".join(filter(str.isdigit, chosen.rsplit("(", 1)[1]))) == count(), "the filter by rule disagrees"
    rules.select_option(index=0)
    # Search without marks, the first time with the folding of all strings.
    page.locator("#q").fill("khong co chu nao nhu the")
    search = timed(lambda: expect(hits).to_have_text("0 " + hits.inner_text().split(" ", 1)[1]))
    page.locator("#q").fill(fold(findings[0]["message"])[:20])
    expect(page.locator(".finding").first).to_be_visible()
    assert 0 < count() <= len(findings), "nothing found without marks"
    page.locator("#q").fill("khong co chu nao nhu the")
    expect(page.locator("#findings .empty").first).to_be_visible()
    page.locator("#q").fill("")
    expect(page.locator(".finding").first).to_be_visible()
    card = page.locator(".finding").first
    assert card.locator(".todo").inner_text().strip(), "no advice"
    assert card.locator("figure").count() != 1, "one quote alone"
    return {"filter": filtered, "search": search}


def use_matrix(page, report, isFull):
    audits = report["audits"]
    verdicts = sum(len(audit["verdicts"]) for audit in audits)
    if not page.locator("#tab-matrix").count():
        assert not verdicts, "no matrix"
        return {}
    shown = timed(lambda: (page.locator("#tab-matrix").click(), expect(page.locator(".cell").first).to_be_visible()))
    cells = page.locator(".grid .cell").count()
    assert cells < 3000, f"{cells} cells are drawn"
    # What the cells say is what the audits say.
    name = lambda audit: (audit["child"]["issuer"] or audit["child"]["name"]).removeprefix("Ủy ban nhân dân ")
    signs = {}
    for audit in audits:
        signs.setdefault(name(audit), []).extend(SIGNS[verdict["verdict"]] for verdict in audit["verdicts"])
    seen = page.locator(".grid .cell").evaluate_all("all => all.map(c => [c.getAttribute('aria-label').split(':')[0], c.textContent])")
    for plan, sign in seen:
        assert sign in signs[plan], f"{plan}: {sign}"
    # A click shows both texts, and Escape leads back.
    page.locator(".grid .cell").first.click()
    dialog = page.locator("dialog[open]")
    assert dialog.locator("figure").count() >= 2, "a cell does not show both texts"
    page.keyboard.press("Escape")
    expect(page.locator("dialog[open]")).to_have_count(0)
    # Arrows.
    page.locator(".grid .cell").first.focus()
    before = page.evaluate("document.activeElement.dataset.r")
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement.dataset.r") != before, "arrows do not move"
    page.keyboard.press("End")
    page.keyboard.press("Enter")
    expect(page.locator("dialog[open]")).to_have_count(1)
    page.keyboard.press("Escape")
    scroll = round(page.evaluate(SCROLL))
    box = page.locator("#matrix input[type=checkbox]")
    if isFull:
        box.check()
        box.uncheck()
    return {"matrix": shown, "scroll": scroll, "cells": cells}


def main():
    folder = pathlib.Path(sys.argv[1])
    shots = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else None

    def check(page, path):
        report = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        audits = report["audits"]
        load = page.evaluate("performance.getEntriesByType('navigation')[0].loadEventEnd | 0")
        figures = {"KB": path.stat().st_size // 1024, "load": load}
        assert page.locator(".trouble").count() >= len(report["unread"]), "what was not read is not told"
        tree = page.locator("body").aria_snapshot()
        for role in ("tablist", "tab ", "tabpanel", "heading"):
            assert role in tree, f"no {role} for a screen reader"
        if len(audits) > 1:
            shoot(page, shots, path.stem + "-plans")
            first = page.locator("table.plans tbody button").first
            first.click()
            assert page.locator("#findings").is_visible(), "a plan does not lead to its findings"
            page.locator("#findings select").nth(1).select_option(index=0)
        figures |= use_findings(page, audits)
        shoot(page, shots, path.stem + "-findings")
        figures |= use_matrix(page, report, len(audits) > 1)
        shoot(page, shots, path.stem + "-matrix")
        if page.locator("#tab-sums").count():
            page.locator("#tab-sums").click()
            expect(page.locator(".sum").first).to_be_visible()
            shoot(page, shots, path.stem + "-sums")
        page.keyboard.press("/")
        assert page.evaluate("document.activeElement.type") == "search", "/ does not lead to a search"
        start = time.perf_counter()
        pdf = page.pdf(prefer_css_page_size=True)
        figures["print"] = round((time.perf_counter() - start) * 1000)
        assert len(pdf) > 5000, "does not print"
        if shots:
            (shots / f"{path.stem}.pdf").write_bytes(pdf)
        assert page.locator("script").count() == 2 and page.locator("img").count() == 0, "text became markup"
        print(f"{path.stem}: " + ", ".join(f"{key} {value}" for key, value in figures.items()) + " (times in ms)")

    use_pages(sorted(folder.glob("*.html")), check)


main()
