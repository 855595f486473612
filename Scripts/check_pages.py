#!/usr/bin/env python3
"""Opens each NAME.html of a folder in Chromium, uses it, and compares its marks with NAME.json: check_pages.py FOLDER [SHOTS]

SHOTS is a folder for screenshots: of the screen, of a phone, in the dark.
"""
import json
import pathlib
import sys
import time

from browser import shoot, use_pages

# For each value the words that are marked for it.
MARKED = """() => {
  const all = {};
  for (const m of document.querySelectorAll('mark[data-f]'))
    for (const f of m.dataset.f.split(' ')) all[f] = (all[f] || '') + m.textContent;
  return all;
}"""


def value(plan, pointer):
    for part in pointer.split("/")[1:]:
        plan = plan[int(part) if isinstance(plan, list) else part]
    return plan


def words(fact):
    """The words that the page must mark for a fact."""
    if "lines" in fact:
        return [line["text"] for line in fact["lines"]]
    return [fact["text"] if "text" in fact else fact["when"]["text"]]


def use(page, plan, name, shots):
    facts = page.locator(".fact")
    ids = facts.evaluate_all("all => all.map(f => [f.id.slice(1), f.dataset.path])")
    assert ids or not plan["quotas"], "no facts"
    marked = page.evaluate(MARKED)
    for number, path in ids:
        if not path:
            continue
        for text in words(value(plan, path)):
            assert text in marked.get(number, ""), f"{path}: {text[:60]!r} is not marked"
    listed = {path.split("/")[1] for _, path in ids if path}
    for key in ("quotas", "assignments", "timeline", "citations"):
        assert bool(plan[key]) == (key in listed), f"{key} and the list disagree"
    if not any(path for _, path in ids):
        return
    # From a value to its words and back.
    facts.first.click()
    assert page.locator("mark.on").count() > 0, "a click on a value shows no words"
    page.locator("mark.on").first.click()
    assert page.locator(".fact.on").count() == 1, "a click on words shows no value"
    # Keys.
    page.keyboard.press("Escape")
    assert page.locator(".on").count() == 0, "Escape keeps the choice"
    page.keyboard.press("j")
    page.keyboard.press("j")
    assert page.locator(".fact.on").get_attribute("id") != ids[0][0], "j does not go on"
    page.keyboard.press("k")
    # Search without marks.
    page.keyboard.press("/")
    start = time.perf_counter()
    page.keyboard.type("ke hoach")
    # No `expect`: where it must wait it describes the whole page, which takes longer than the search.
    while not page.locator("#hits").text_content() and time.perf_counter() - start < 5:
        page.wait_for_timeout(5)
    assert int(page.locator("#hits").inner_text()) > 0, "nothing found without marks"
    assert page.locator(".b.hit").count() > 0
    took = time.perf_counter() - start
    page.keyboard.press("Enter")
    page.keyboard.press("Escape")
    assert page.locator(".hit").count() == 0
    # Kinds can be put away.
    box = page.locator("input[data-kind]:checked").first
    kind = box.get_attribute("data-kind")
    box = page.locator(f"input[data-kind={kind}]")
    box.uncheck()
    assert page.locator(f"mark.k-{kind}").count() == 0 and not page.locator(f"section.k-{kind}").is_visible()
    box.check()
    # What a screen reader reads.
    for role in ("searchbox", "article", "complementary"):
        assert page.get_by_role(role).first.is_visible(), f"no {role} for a screen reader"
    shoot(page, shots, name)
    assert len(page.pdf(prefer_css_page_size=True)) > 1000, "does not print"
    return took


def main():
    folder = pathlib.Path(sys.argv[1])
    shots = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else None
    slowest = 0

    def check(page, path):
        nonlocal slowest
        plan = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        took = use(page, plan, path.stem, shots) or 0
        load = page.evaluate("performance.getEntriesByType('navigation')[0].loadEventEnd | 0")
        if took > slowest:
            slowest = took
            print(f"{path.stem}: {path.stat().st_size // 1024} KB, load {load} ms, search {took * 1000:.0f} ms")

    use_pages(sorted(folder.glob("*.html")), check)


main()
