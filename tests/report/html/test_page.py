"""The page as text: nothing of the copy is markup, every link leads somewhere, the policy allows nothing else."""

import re
from base64 import b64encode
from collections import Counter
from hashlib import sha256
from html.parser import HTMLParser

from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.api import check_text
from factlint.engine.run import UNREADABLE, Linted, failed
from factlint.findings.finding import Relation
from factlint.report.background import BLANK
from factlint.report.html.sheet import numbered, places, sheet
from factlint.text.read import read
from factlint.values.facts import facts
from tests.report.sample import finding, printed

STORY = """---
title: Harbor
---
# Harbor bridge to close on Firday

The United Stated said  the bridge <img src="https://example.org/x.png"> cost $2 million in `2019`.

- the program and the programme

| a | TK |
|---|----|
"""


def linted(source: str, name: str = "story.md", **options: object) -> Linted:
    """As a run would have it, with all rules."""
    found = check_text(source, name, isolated=True, **options)  # type: ignore[arg-type] # passed on
    document = read(source.encode("utf-8", "replace"), name)
    return Linted(name, found, {name: document.source}, document)


class Page(HTMLParser):
    """What a page holds, read back."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.tags: Counter[str] = Counter()
        self.open: list[str] = []
        self.copy = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] += 1
        values = dict(attrs)
        assert not any(key.startswith("on") or key in ("style", "src") for key in values)
        self.ids.extend(str(values[key]) for key in ("id",) if key in values)
        self.links.extend(str(values[key]) for key in ("href",) if key in values)
        if tag not in ("meta", "input", "img"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "p" in self.open and "li" not in self.open and "article" in self.open and "a" not in self.open:
            self.copy += data


def test_every_finding_is_marked_and_every_link_leads_somewhere() -> None:
    result = linted(STORY)
    page = Page(printed("html", result))
    assert len(result.findings) >= 4
    assert page.open == []
    assert [name for name, times in Counter(page.ids).items() if times > 1] == []
    assert {link[1:] for link in page.links} <= set(page.ids)
    for number in range(1, len(result.findings) + 1):
        assert {f"t1-{number}", f"t1-{number}-m"} <= set(page.ids)
        assert {f"#t1-{number}", f"#t1-{number}-m"} <= set(page.links)
    assert page.tags["img"] == 0
    assert "Harbor bridge to close on Firday" in page.copy
    assert "The United Stated said  the bridge" in page.copy


def test_the_policy_allows_this_style_and_this_script_and_nothing_else() -> None:
    text = printed("html", linted(STORY))
    [policy] = re.findall(r'http-equiv="Content-Security-Policy" content="([^"]*)"', text)
    rules = dict(rule.split(" ", 1) for rule in policy.split("; "))
    assert rules["default-src"] == "'none'"
    for tag, rule in (("style", "style-src"), ("script", "script-src")):
        [inside] = re.findall(f"<{tag}>(.*?)</{tag}>", text, re.DOTALL)
        assert rules[rule] == f"'sha256-{b64encode(sha256(inside.encode()).digest()).decode()}'"
    assert not re.search(r"url\(|@import|https?://", re.sub(r"(?s)<main.*</main>", "", text))


def test_what_is_not_in_the_copy_stands_above_it() -> None:
    whole = finding(STORY, "---", offset=(0, 0), filename="story.md")  # type: ignore[arg-type] # a plain pair
    front = finding(STORY, "title", filename="story.md")
    result = linted(STORY)._replace(findings=[whole, front])
    text = printed("html", result, failed("gone.txt", UNREADABLE, "There is no such file."))
    assert text.count('aria-label="About the text as a whole"') == 2
    assert "<mark" not in text.partition("<main")[2].partition("<script")[0]
    assert "There is no such file." in text


def test_a_place_in_another_text_is_a_link_to_it() -> None:
    one, other = linted("It cost $2 million.\n", "one.txt"), linted("It cost $3 million.\n", "other.txt")
    there = finding("It cost $3 million.\n", "$3 million")
    relation = Relation("other.txt", there.offset, there.location, there.end_location, "three here")
    here = finding("It cost $2 million.\n", "$2 million", filename="one.txt", related=(relation,))
    text = printed("html", one._replace(findings=[here]), other)
    assert '<a href="#t1-1-r0">other.txt:1:9</a>: three here' in text
    assert 'id="t1-1-r0"' in text.partition('<article id="t2"')[2]


def test_facts_are_marked_by_their_status() -> None:
    result = linted("It cost $2 million in 2019, and $3 million in 2020.\n", "one.txt")
    assert result.document
    stated = [fact._replace(status=status) for fact, status in zip(facts(result.document), STATUS, strict=True)]
    made = sheet(result.document, (), (), stated)
    assert made.statuses == {"unchecked", "verified", "contradicted"}
    classes = [mark.opening.split('"')[1] for mark in made.rows[0].marks]
    assert classes == ["fact unchecked", "fact verified", "fact contradicted", "fact unchecked"]
    assert 'title="money: 2,000,000 USD (unchecked)"' in made.rows[0].marks[0].opening


STATUS = (None, "verified", "contradicted", None)


def test_a_text_on_which_extraction_fails_is_shown_without_facts() -> None:
    def fail(_: object) -> tuple[()]:
        raise RecursionError

    result = linted(STORY)
    assert "unchecked" in printed("html", result).partition("<main")[2]
    text = printed("html", result, background=BLANK._replace(facts=fail))
    assert "United Stated" in text
    assert "unchecked" not in text.partition("<main")[2].partition("<script")[0]


def test_only_web_addresses_are_links() -> None:
    result = linted("The United Stated voted.\n", "a.txt")
    for url, linked in (("https://example.org/a?b&c", True), ("javascript:alert(1)", False)):
        text = printed("html", result._replace(findings=[result.findings[0]._replace(url=url)]))
        assert ('rel="noreferrer"' in text) is linked
        assert "javascript:" not in text


MARKUP = ("<b>", "</p>", "</main><script>x</script>", "&lt;", '" onclick="x', "]]>", "- ", "# ", "`code`", "\r\n")
WORDS = ("The United Stated ", "\n\n", "  ", " ,", "“", "ﷺ", "\u202e", "$2 million", "teh ", "\x0b", "🚂")
PIECES = st.sampled_from(MARKUP + WORDS)


@settings(max_examples=40, deadline=None)
@given(st.lists(PIECES, max_size=14).map("".join), st.sampled_from(["a.txt", "a.md", "a.html", "<i>.txt"]))
def test_whatever_the_copy_the_page_is_sound(source: str, name: str) -> None:
    result = linted(source, name)
    text = printed("html", result)
    page = Page(text)
    assert page.open == []
    assert max(Counter(page.ids).values()) == 1
    assert {link[1:] for link in page.links} <= set(page.ids)
    assert page.tags["script"] == page.tags["style"] == 1
    assert page.tags["li"] >= len(result.findings)
    assert result.document
    shown = sheet(result.document, numbered(result, "t"), places(()).get(name, ()), ())
    assert sum(len(row.notes) for row in shown.rows) + len(shown.above) == len(result.findings)
