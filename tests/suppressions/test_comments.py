"""Comments in copy, in each format: what they hold back, what they do not, and what is wrong with them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from one_rule import compiled, rule

from factlint.checks.kind import House
from factlint.engine.run import Assignment, linted
from factlint.findings.finding import Finding
from factlint.text.formats import FORMATS
from factlint.text.read import ReadOptions, read

RULES = compiled(
    rule("substitution", 1, id="house.wrong", swap={"wrnog": "wrong"}, severity="error"),
    rule("substitution", 2, id="house.odd", swap={"oddly": "strangely"}),
    rule("substitution", 3, id="desk.new", swap={"nu": "new"})._replace(formerly=("desk.old",)),
)


def found(text: str, form: str, active: frozenset[int] = frozenset(range(3))) -> list[Finding]:
    options = ReadOptions(format=form)
    assignment = Assignment(RULES, active, House(), options)
    return linted(read(text.encode(), "copy", options), assignment, "/copy").findings


def told(findings: list[Finding]) -> str:
    """The first letter of each word found, in capitals where it is suppressed."""
    letters = []
    for finding in findings:
        if finding.code != "factlint.suppression":
            letter = {"house.wrong": "w", "house.odd": "o", "desk.new": "n"}[finding.code]
            letters.append(letter.upper() if finding.suppressed else letter)
    return "".join(letters)


def remarks(findings: list[Finding]) -> list[str]:
    return [finding.message for finding in findings if finding.code == "factlint.suppression"]


QUIET = [
    # Markdown: the next block, whatever it is
    ("markdown", "wrnog\n\n<!-- factlint: ignore[house.wrong] -- as spoken -->\nwrnog, wrnog\n"
     "wrnog oddly\n\nwrnog", "wWWWow"),
    ("markdown", "<!-- factlint: ignore[house.wrong] -- as spoken -->\n# wrnog\n\nwrnog", "Ww"),
    ("markdown", "<!-- factlint: ignore[house.wrong] -- as spoken -->\n\n- wrnog\n- wrnog", "Ww"),
    ("markdown", "> <!-- factlint: ignore[house.wrong] -- as spoken -->\n> wrnog\n\nwrnog", "Ww"),
    ("markdown", "<!-- factlint: ignore[house.wrong, house.odd] -- both -->\n\nwrnog oddly", "WO"),
    ("markdown", "<!-- factlint: ignore[house] -- a pack -->\n\nwrnog oddly nu", "WOn"),
    ("markdown", "<!-- factlint: ignore[desk.old] -- its old name -->\n\nwrnog nu", "wN"),
    ("markdown", "<!--factlint:ignore[house.wrong]—as spoken-->\n\nwrnog", "W"),
    ("markdown", "<!-- factlint: ignore[house.wrong] --\n  as\n  spoken -->\n\nwrnog", "W"),
    # its line, within a sentence
    ("markdown", "wrnog\nwrnog <!-- factlint: ignore[house.wrong] -- as spoken --> wrnog\nwrnog", "wWWw"),
    ("markdown", "wrnog wrnog <!-- factlint: ignore[house.wrong] -- as spoken -->\nwrnog\n\nwrnog", "WWww"),
    ("markdown", "| a | b |\n|---|---|\n| wrnog | wrnog <!-- factlint: ignore[house.wrong] -- x --> |\n"
     "| wrnog | c |", "WWw"),
    # from here to there
    (
        "markdown",
        "wrnog\n\n<!-- factlint: disable[house.wrong] -- minutes -->\n\nwrnog oddly\n\nwrnog\n\n"
        "<!-- factlint: enable[house.wrong] -->\n\nwrnog",
        "wWoWw",
    ),
    ("markdown", "<!-- factlint: disable[house.wrong, house.odd] -- x -->\n\nwrnog oddly\n\n"
     "<!-- factlint: enable[house.odd] -->\n\nwrnog oddly", "WOWo"),
    ("markdown", "<!-- factlint: disable[house.wrong, house.odd] -- x -->\n\nwrnog oddly\n\n"
     "<!-- factlint: enable[house] -->\n\nwrnog oddly", "WOwo"),
    ("markdown", "<!-- factlint: disable[house.wrong] -- to the end -->\n\nwrnog\n\nwrnog", "WW"),
    ("markdown", "wrnog oddly\n\n<!-- factlint: ignore-file[house.wrong] -- a transcript -->\n\nwrnog", "WoW"),
    # never in prose or code
    ("markdown", "`<!-- factlint: ignore[house.wrong] -- x -->` wrnog", "w"),
    ("markdown", "```\n<!-- factlint: ignore-file[house.wrong] -- x -->\n```\n\nwrnog", "w"),
    ("markdown", "factlint: ignore-file[house.wrong] -- x\n\nwrnog", "w"),
    ("markdown", "<!-- see factlint: ignore-file[house.wrong] -- x -->\n\nwrnog", "w"),
    ("plain", "<!-- factlint: ignore-file[house.wrong] -- x -->\n\nwrnog", "w"),
    # HTML
    ("html", "<p>wrnog</p>\n<!-- factlint: ignore[house.wrong] -- as spoken -->\n<p>wrnog\nwrnog</p>\n"
     "<p>wrnog</p>", "wWWw"),
    ("html", "<p>wrnog <!-- factlint: ignore[house.wrong] -- as spoken --></p><p>wrnog</p>", "Ww"),
    ("html", "<p>wrnog <b>wrnog</b> <!-- factlint: ignore[house.wrong] -- x --> wrnog\n"
     "wrnog</p><p>wrnog", "WWWww"),
    ("html", "<p>wrnog</p><!-- factlint: ignore[house.wrong] -- as spoken --><p>wrnog</p>", "wW"),
    ("html", "<ul>\n<li><!-- factlint: ignore[house.wrong] -- as spoken -->wrnog</li>\n<li>wrnog</li></ul>", "Ww"),
    ("html", "<pre><code>&lt;!-- factlint: ignore-file[house.wrong] -- x --></code></pre><p>wrnog", "w"),
    ("html", "<script>// <!-- factlint: ignore-file[house.wrong] -- x --></script><p>wrnog", "w"),
    ("html", '<p title="<!-- factlint: ignore-file[house.wrong] -- x -->">wrnog', "w"),
    # reStructuredText
    ("rst", "wrnog\n\n.. factlint: ignore[house.wrong] -- as spoken\n\nwrnog\nwrnog\n\nwrnog\n", "wWWw"),
    ("rst", ".. factlint: ignore[house.wrong] -- as\n   spoken\n\nwrnog\n\nwrnog\n", "Ww"),
    (
        "rst",
        ".. factlint: disable[house.wrong] -- minutes\n\nwrnog\n\n.. factlint: enable[house.wrong]\n\nwrnog\n",
        "Ww",
    ),
    ("rst", "Thus::\n\n    .. factlint: ignore-file[house.wrong] -- x\n\nwrnog\n", "w"),
]  # fmt: skip


@pytest.mark.parametrize(("form", "text", "expected"), QUIET)
def test_what_a_comment_holds_back(form: str, text: str, expected: str) -> None:
    findings = found(text, form)
    assert told(findings) == expected
    if expected != expected.lower():
        assert remarks(findings) == []


SAID = [
    ("<!-- factlint: ignore -->\n\n"
     "wrnog", "w", ["This comment does not say which rule it means. Write it in brackets: "
     "factlint: ignore[typos.misspelling] -- the reason"]),
    ("<!-- factlint: ignore[] -- why -->\n\nwrnog", "w", ["This comment does not say which rule it means. "
     "Write it in brackets: factlint: ignore[typos.misspelling] -- the reason"]),
    ("<!-- factlint: ignore[house.wrong] -->\n\nwrnog", "W", ["Why? Say it behind two hyphens: "
     "factlint: ignore[house.wrong] -- the reason"]),
    ("<!-- factlint: ignore[house.wrnog] -- x -->\n\nwrnog", "w",
     ["There is no rule or pack 'house.wrnog'; did you mean 'house.wrong'?"]),
    ("<!-- factlint: ignore[house.wrnog, house.odd] -- x -->\n\nwrnog oddly", "wO",
     ["There is no rule or pack 'house.wrnog'; did you mean 'house.wrong'?"]),
    ("<!-- factlint: ignore[factlint.unreadable] -- x -->\n\nwrnog", "w",
     ["'factlint.unreadable' is said by factlint itself and cannot be suppressed"]),
    ("<!-- factlint: ignore[factlint.suppression] -- x -->\n\nwrnog", "w",
     ["'factlint.suppression' is said by factlint itself and cannot be suppressed"]),
    ("<!-- factlint: ingore[house.wrong] -- x -->\n\nwrnog", "w", ["There is no instruction 'ingore' to factlint; "
     "did you mean 'ignore'? Write ignore, disable, enable or ignore-file, such as: "
     "factlint: ignore[typos.misspelling] -- the reason"]),
    ("<!-- factlint: -->\n\nwrnog", "w", ["This says nothing to factlint. Write ignore, disable, enable "
     "or ignore-file, "
     "such as: factlint: ignore[typos.misspelling] -- the reason"]),
    ("<!-- factlint: ignore[house.odd] -- x -->\n\nwrnog\n\noddly", "wo",
     ["'house.odd' reports nothing here that this comment holds back; drop it?"]),
    ("wrnog\n\n<!-- factlint: ignore[house.wrong] -- x -->", "w",
     ["'house.wrong' reports nothing here that this comment holds back; drop it?"]),
    ("<!-- factlint: enable[house.wrong] -->\n\nwrnog", "w",
     ["'house.wrong' is not disabled here: there is nothing to enable"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected", "messages"), SAID)
def test_what_is_wrong_with_a_comment(text: str, expected: str, messages: list[str]) -> None:
    findings = found(text, "markdown")
    assert told(findings) == expected
    assert remarks(findings) == messages
    assert all(
        text[slice(*finding.offset)].startswith("<!-- factlint:") and finding.severity == "warning"
        for finding in findings
        if finding.code == "factlint.suppression"
    )


@pytest.mark.parametrize(
    ("ids", "active", "unused"),
    [
        ("house.odd", {0, 1, 2}, True),
        ("house.odd", {0, 2}, False),  # it did not look
        ("house", {0, 1}, True),
        ("house", {0}, False),  # nobody knows what the other one would have found
        ("all", {0, 1, 2}, True),
    ],
)
def test_a_comment_is_unused_only_where_its_rules_were_at_work(ids: str, active: set[int], unused: bool) -> None:
    messages = remarks(found(f"<!-- factlint: ignore[{ids}] -- x -->\n\ngood", "markdown", frozenset(active)))
    assert bool(messages) == unused


def test_the_reason_goes_with_the_finding() -> None:
    [finding] = found("<!-- factlint: ignore[house.wrong] -- quoted from\nthe record -->\n\nwrnog", "markdown")
    assert finding.suppression == ("comment", "quoted from the record")


SIGNS = """wrnog oddly good <!-- --> factlint: ignore[house] ignore-file[house.odd] disable[house.wrong]
    enable[house.wrong] -- why .. ` ``` <p> </p> > - |""".split()
WORDS = st.lists(st.sampled_from([*SIGNS, "\n", "\n\n", "\r\n", ""]), max_size=25)


@settings(max_examples=60, deadline=None)
@given(WORDS.map(" ".join), st.sampled_from(FORMATS))
def test_suppressing_adds_remarks_and_takes_nothing_away(text: str, form: str) -> None:
    options = ReadOptions(format=form)
    document = read(text.encode(), "copy", options)
    comments, document.comments = document.comments, ()
    assignment = Assignment(RULES, frozenset(range(3)), House(), options)
    without = linted(document, assignment, "/copy").findings
    document.comments = comments
    after = linted(document, assignment, "/copy").findings
    told = [finding._replace(suppressed=False, suppression=None) for finding in after]
    assert [finding for finding in told if finding.code != "factlint.suppression"] == without
    assert all(finding.fingerprint for finding in after)
