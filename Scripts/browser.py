"""Opens pages in Chromium as from a file, and refuses those that complain or ask for anything."""
import shutil
import sys

from playwright.sync_api import sync_playwright


def use_pages(paths, use):
    """Calls use(page, path) on each page; prints what went wrong and how many passed; gives their number."""
    passed = failed = 0
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for path in paths:
            page = browser.new_page(viewport={"width": 1400, "height": 900})
            trouble, requests = [], []
            page.on("console", lambda message: message.type == "error" and trouble.append(message.text))
            page.on("pageerror", lambda error: trouble.append(str(error)))
            page.on("dialog", lambda dialog: (trouble.append(dialog.message), dialog.dismiss()))
            page.on("request", lambda request: requests.append(request.url))
            try:
                page.goto(path.as_uri())
                use(page, path)
                assert not trouble, trouble
                assert requests == [path.as_uri()], requests
                passed += 1
            except Exception as error:
                failed += 1
                print(f"{path.stem}: {type(error).__name__}: {error}")
            page.close()
        browser.close()
    print(f"pages: {passed} passed, {failed} failed")
    sys.exit(1 if failed or not passed else 0)


def shoot(page, folder, name):
    """Pictures of a page on a screen, in the dark, on a phone."""
    if not folder:
        return
    page.screenshot(path=folder / f"{name}.png")
    page.emulate_media(color_scheme="dark")
    page.screenshot(path=folder / f"{name}-dark.png")
    page.emulate_media(color_scheme="light")
    page.set_viewport_size({"width": 390, "height": 800})
    page.screenshot(path=folder / f"{name}-phone.png")
    page.set_viewport_size({"width": 1400, "height": 900})
