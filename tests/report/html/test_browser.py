"""The page in a browser: Chromium without a screen, at a desk, on a telephone, in the dark, on paper.

Without Chromium these tests are skipped, unless FACTLINT_CHROMIUM says that there has to be one: `.ci/run` does.
"""

import itertools
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from factlint.api import check_text
from factlint.engine.run import Linted
from factlint.text.read import read
from tests.report.sample import printed

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
pytestmark = pytest.mark.skipif(
    not CHROMIUM and "FACTLINT_CHROMIUM" not in os.environ, reason="there is no Chromium here"
)

HOSTILE = """# Harbor bridge to close on Firday

The United Stated said  the bridge <img src="http://127.0.0.1:9/x.png" onerror="document.title='run'"> cost
$2 million.

- the program and the programme of the port, and and the the harbor , teh  bridge
- </p></main><script>document.title = "run"</script>

![pic](http://127.0.0.1:9/y.png) [link](http://127.0.0.1:9/z) <style>@import "http://127.0.0.1:9/a.css";</style>
"""
PLAIN = "The vote  was on 3 January 2020.\n\n" + "The ferry left teh  pier on Friday, 3 January 2020. " * 6 + "\n"


def page_text() -> str:
    results = []
    for name, source in (("a.md", HOSTILE), ("b.txt", PLAIN), ("c.txt", "Nothing is wrong here.\n")):
        found = check_text(source, name, isolated=True)
        results.append(Linted(name, found, {name: source}, read(source.encode(), name)))
    return printed("html", *results)


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> str:
    file: Path = tmp_path_factory.mktemp("report") / "report.html"
    file.write_text(page_text(), encoding="utf-8")
    return file.as_uri()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield started
        started.close()


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    opened = browser.new_page(viewport={"width": 1280, "height": 900})
    opened.goto(address)
    yield opened
    opened.close()


def focused(page: Page) -> str:
    return str(page.evaluate("document.activeElement.id"))


def test_no_request_leaves_the_page_and_nothing_of_the_copy_runs(browser: Browser, address: str) -> None:
    page = browser.new_page()
    requests: list[str] = []
    complaints: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto(address, wait_until="networkidle")
    assert requests == [address]
    assert complaints == []
    assert page.title() == "factlint report"
    # And were there anything that asks for more, it would be refused.
    assert (
        page.evaluate("fetch('http://127.0.0.1:9/').then(() => 'sent', (error) => error.message)")
        == "Failed to fetch"
    )
    assert any("Content Security Policy" in complaint for complaint in complaints)
    page.evaluate(
        "document.body.append(Object.assign(document.createElement('script'), {text: 'document.title = 1'}))"
    )
    page.evaluate(
        "document.body.append(Object.assign(document.createElement('img'), {src: 'http://127.0.0.1:9/i'}))"
    )
    page.wait_for_timeout(50)
    assert page.title() == "factlint report"
    page.close()


def test_j_and_k_go_round_and_enter_leads_to_the_copy_and_back(page: Page) -> None:
    count = page.locator(".note").count()
    assert count >= 8
    page.keyboard.press("j")
    assert focused(page) == "t1-1"
    assert page.locator("#told").text_content() == f"1 of {count}"
    page.keyboard.press("k")
    assert focused(page) == page.locator(".note").last.get_attribute("id")
    page.keyboard.press("j")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.getAttribute('href')") == "#t1-1"
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    page.keyboard.press("Enter")
    assert focused(page) == "t1-1"
    assert page.locator("mark.current").count() >= 1
    page.keyboard.press("Escape")
    assert page.locator(".current").count() == 0


def test_everything_is_reached_by_tab(page: Page) -> None:
    reached = []
    for _ in range(12):
        page.keyboard.press("Tab")
        reached.append(page.evaluate("document.activeElement.name || document.activeElement.className || 'other'"))
    assert reached[0] == "skip"
    assert {"severity", "facts"} <= set(reached)
    assert any(each.startswith("ref") for each in reached)


def test_the_filter_hides_notes_and_their_marks(page: Page) -> None:
    errors, others = page.locator(".note.error"), page.locator(".note:not(.error)")
    assert errors.count() > 0 < others.count()
    page.uncheck("[name=severity][value=error]")
    assert not any(each.is_visible() for each in errors.all())
    assert all(each.is_visible() for each in others.all())
    assert (
        page.locator("mark.error").first.evaluate("mark => getComputedStyle(mark).backgroundColor")
        == "rgba(0, 0, 0, 0)"
    )
    assert not any(each.is_visible() for each in page.locator(".ref.error").all())
    assert "findings shown" in (page.locator("#told").text_content() or "")
    page.check("[name=severity][value=error]")
    page.click("summary")
    rule = errors.first.get_attribute("data-rule")
    page.uncheck(f'[name=rule][value="{rule}"]')
    assert not any(each.is_visible() for each in page.locator(f'[data-rule="{rule}"]').all())
    assert page.locator(".rules").is_visible()
    page.keyboard.press("Escape")
    assert not page.locator(".rules").is_visible()


def test_facts_can_be_put_out(page: Page) -> None:
    line = "getComputedStyle(document.querySelector('main .fact')).textDecorationLine"
    assert page.evaluate(line) == "underline"
    page.keyboard.press("f")
    assert page.evaluate(line) == "none"


def tops(page: Page) -> list[tuple[float, float]]:
    """Where each card of the copy begins and ends, from top to bottom."""
    boxes = page.evaluate(
        "[...document.querySelectorAll('.copy .note')].map((note) => note.getBoundingClientRect())"
        ".map((box) => [box.top, box.bottom])"
    )
    assert len(boxes) >= 8
    return [(top, bottom) for top, bottom in boxes]


def test_cards_stand_in_the_margin_one_below_the_other(page: Page) -> None:
    margin = page.evaluate("document.querySelector('.note').getBoundingClientRect().left")
    assert margin > page.evaluate("document.querySelector('.row > p').getBoundingClientRect().right")
    places = tops(page)
    assert all(end <= start for (_, end), (start, _) in itertools.pairwise(places))


def test_no_width_scrolls_sideways(page: Page) -> None:
    for width in (320, 390, 760, 900, 1600):
        page.set_viewport_size({"width": width, "height": 900})
        page.wait_for_function(f"innerWidth === {width}")
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        assert all(end <= start for (_, end), (start, _) in itertools.pairwise(tops(page)))


CONTRASTS = """() => {
  const style = getComputedStyle(document.documentElement);
  const light = (name) => {
    const probe = document.body.appendChild(document.createElement("i"));
    probe.style.color = style.getPropertyValue("--" + name);
    const parts = getComputedStyle(probe).color.match(/[0-9.]+/g).slice(0, 3).map((part) => part / 255);
    probe.remove();
    const [r, g, b] = parts.map((part) => part <= .04045 ? part / 12.92 : ((part + .055) / 1.055) ** 2.4);
    return .2126 * r + .7152 * g + .0722 * b;
  };
  const pairs = ["error", "warning", "info"].map((each) => ["ink", each + "-tint"]);
  for (const each of ["ink", "quiet", "link", "error", "warning", "info"])
    pairs.push([each, "paper"], [each, "card"]);
  return pairs.map(([one, other]) => {
    const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
    return [one + " on " + other, (high + .05) / (low + .05)];
  });
}"""
"""WCAG 2.2, contrast ratio, of every colour of text on what it stands on."""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_can_be_read(page: Page, scheme: str) -> None:
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type] # one of two words
    dark = page.evaluate("getComputedStyle(document.body).backgroundColor.match(/[0-9]+/)[0] < 128")
    assert dark is (scheme == "dark")
    ratios = page.evaluate(CONTRASTS)
    assert [pair for pair, ratio in ratios if ratio < 4.5] == []


def test_on_paper_there_is_no_filter_and_every_note(page: Page) -> None:
    page.emulate_media(media="print")
    assert not page.locator(".filter").is_visible()
    assert all(note.is_visible() for note in page.locator(".note").all())
    assert page.evaluate("getComputedStyle(document.querySelector('.copy .note')).position") == "static"
    assert page.pdf(format="A4").startswith(b"%PDF-")


def test_without_script_the_page_can_be_read(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address)
    assert not page.locator(".filter").is_visible()
    assert all(note.is_visible() for note in page.locator(".note").all())
    page.click('.ref[href="#t1-1"]')
    assert page.url.endswith("#t1-1")
    context.close()
