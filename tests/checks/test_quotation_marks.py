"""Quotation marks that have no partner, the wrong one, or another style; and what is right."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.checks import quotation_marks
from factlint.checks.kind import House, PreparedRule
from factlint.findings.finding import Finding
from factlint.text.document import Block, Document
from factlint.text.read import read

UNCLOSED = [
    '⟨"We⟩ go on, he said.',
    "He said: ⟨“We⟩ go on.\n\nThat was all.",
    '⟨"We⟩ go on. And on, he said. "Then it was over," he added.',
    'We go ⟨on,"⟩ he said.',
    "We go ⟨on,”⟩ he said.",
    "⟨“We⟩ go on.\n\nAnd on,” he said.",
    "⟨“We⟩ go on.\nThat was all.\n“And on,” he said. “It",
    "«On continue», ⟨«et⟩ encore",
    "⟨``We⟩ go on, he said.",
    "⟨''We⟩ go on, he said.",
    "⟨“We⟩ go ‘on’, he said.",
]

CLOSED = [
    '"We go on," he said. "And on."',
    "“We go on.\n“And on,” he said.",
    "“We go on.\n\n“And on.\n\n“And on,” he said.",
    "“We go on.\n— “And on,” he said.",
    "“We go on.\nAnd on.\nIt is over,” he said.",
    "He is 6' 2\" tall, and has a 12\" disc from the '90s.",
    "'We are the players' friends,' she said.",
    "rock 'n' roll, rock ’n’ roll, rock ‘n’ roll, ’em and 'em",
    "O'Neill, d'Or, l'État, the Joneses', don't",
    "„Wir gehen“ und »weiter« und „dalej”",
    "«on continue» et ‹encore›",
    "“‘No,’ he said,” she said.",
    "a ''twofold'' and a ``backticked'' word, ``code``",
    '"He said "go" and went," she said.',
    "Three 'A's, two \"B\"s",
    "'Twas late, 'tis over.",
    "at 40°26'46\" north",
    "",
    "no marks",
    "“Yes,” he said; “no.”",
    '("No.")',
    "‘Yes’",
    "the ‘okina",
    "She said “yes”—“no”—“yes”.",
    "Read more »\n\n« Back",
]

MISMATCHED = [
    "⟨''We⟩ go on,\" he said.",
    'It asked for ⟨"the⟩ highest restraint, under law.”',
    'It asked for ⟨“the⟩ highest restraint, under law."',
    "It asked for ⟨“the⟩ highest restraint“ of all.",
    "⟨”We⟩ go on,” he said.",
    "⟨‘We⟩ go on,' he said.",
    "⟨'We⟩ go on,\" he said.",
    "⟨\"We⟩ go on,' he said.",
    "⟨“We⟩ go on,'' he said.",
    "⟨``We⟩ go on,” he said.",
    '⟨„We⟩ go on," he said.',
]

MATCHED = [
    '"We go on," he said. “And on,” she said. ‘So,’ they said.',
    "``We go on,'' he said. `So.'",
    "„Wir gehen“, „Idziemy”, »Wir gehen«, «On continue»",
    '“A 12" disc,” he said.',
    "‘In the '90s,’ she said.",
    "the ‘okina of Hawai'i and the players' names",
    "“He said 'no' to it,” she said.",
    '“He said "no" to it,” she said.',
    "'He said \"no\" to it,' she said.",
]

MIXED = [
    '“We go on,” he said. “And on,” she said. ⟨"And⟩ on," they said.',
    '"We go on," he said. "And on," she said. ⟨“And⟩ on,” they said.',
    '“We go on,” he said, ⟨"and⟩ on." "So." “So.”',
]

NOT_MIXED = [
    '"We go on," he said. "And on." It isn’t over.',
    "“We go on,” he said, of a 12\" disc and a 5' wall.",
    "«On continue», “we go on”",
    '“We go on,” he said. “We go on."',
    "‘We’ and 'we'",
]

MIXED_APOSTROPHES = [
    "It isn’t over, it won’t be, and ⟨can't⟩ be.",
    "It isn't over, it won't be, and ⟨can’t⟩ be.",
]

NOT_MIXED_APOSTROPHES = [
    "It isn't over, and it won't be.",
    "It isn’t over, and it won’t be, at 5'.",
    "It isn’t over, ‘so’ 'they' said.",
    "",
]

TRAILING_COMMA = [
    "The mayor said: “It is ⟨over,”⟩\n\nIt was not.",
    '"It is ⟨over,"⟩',
    "“It is over,” he said. “It is ⟨over,”⟩",
    "‘It is ⟨over,’⟩\nSo he said.",
]

NO_TRAILING_COMMA = [
    "“We go on,” he said.",
    "“We go on,”\nhe said.",
    "“We go on.”\n\nIt was over.",
    "He wants “bread”, “wine”,",
    "“We go on,",
]


@pytest.mark.parametrize("row", UNCLOSED + CLOSED)
def test_unclosed(check_row: Callable[[str, str], None], row: str) -> None:
    check_row("quotes.unclosed", row)


@pytest.mark.parametrize("row", MISMATCHED + MATCHED + CLOSED)
def test_mismatched(check_row: Callable[[str, str], None], row: str) -> None:
    check_row("quotes.mismatched", row)


@pytest.mark.parametrize("row", MIXED + NOT_MIXED)
def test_mixed(check_row: Callable[[str, str], None], row: str) -> None:
    check_row("quotes.mixed", row)


@pytest.mark.parametrize("row", MIXED_APOSTROPHES + NOT_MIXED_APOSTROPHES)
def test_mixed_apostrophes(check_row: Callable[[str, str], None], row: str) -> None:
    check_row("quotes.mixed-apostrophes", row)


@pytest.mark.parametrize("row", TRAILING_COMMA + NO_TRAILING_COMMA + CLOSED)
def test_trailing_comma(check_row: Callable[[str, str], None], row: str) -> None:
    check_row("quotes.trailing-comma", row)


@pytest.mark.parametrize(
    ("rule", "text", "expected"),
    [
        ("mismatched", "“So.” ''We go on,\" he said.", "“So.” “We go on,” he said."),
        ("mismatched", '"So." "We go on,” he said.', '"So." "We go on," he said.'),
        ("mismatched", "‘We go on,' he said.", "‘We go on,’ he said."),
        ("mixed", '“So.” “So.” "So," he said.', "“So.” “So.” “So,” he said."),
        ("mixed", '“So.” "So." "So," he said.', '"So." "So." "So," he said.'),
        ("mixed-apostrophes", "It isn’t, won’t and can't.", "It isn’t, won’t and can’t."),
    ],
)
def test_fixes(check_fix: Callable[[str, str, str], None], rule: str, text: str, expected: str) -> None:
    check_fix(f"quotes.{rule}", text, expected)


def test_open_quotations_of_a_text_are_one_finding(report: Callable[[str, str], list[Finding]]) -> None:
    (finding,) = report("quotes.unclosed", "“One.\n\nTwo.\n\n“Three.\n\nFour.")
    assert [relation.offset.start for relation in finding.related] == [13]
    assert finding.fix is not None and finding.fix.applicability == "unsafe"
    assert [(edit.offset.start, edit.content) for edit in finding.fix.edits] == [(5, "”"), (20, "”")]


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("“We go on, he said.", "Where does it end?"),
        ("We go on,” he said.", "Where does it begin?"),
        ("“We go on.\n\nAnd on,” he said.", "should that one open with a mark as well?"),
    ],
)
def test_what_an_unclosed_quotation_asks(
    report: Callable[[str, str], list[Finding]], text: str, asks: str
) -> None:
    assert [finding.message.endswith(asks) for finding in report("quotes.unclosed", text)] == [True]


def test_mismatch_names_both_marks(report: Callable[[str, str], list[Finding]]) -> None:
    (finding,) = report("quotes.mismatched", "''We go on,\" he said.")
    assert finding.message.endswith("opens with two apostrophes ('') and closes with a straight mark (\").")
    assert [relation.message for relation in finding.related] == ["closed here"]


@pytest.mark.parametrize(("role", "expected"), [("paragraph", 1), ("furniture", 0)])
def test_furniture_is_no_prose(role: str, expected: int) -> None:
    text = "“We go on, he said."
    document = Document("copy.txt", text, text, (Block(role, 0, len(text)),))
    assert len(list(quotation_marks.find(document, [PreparedRule(0, "unclosed")], (), House()))) == expected


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet="ab s.,\n05(—'\"“”‘’«»„`", max_size=60))
def test_any_text_gives_spans_in_bounds(text: str) -> None:
    document = read(text.encode(), "copy.txt")
    rules = [PreparedRule(number, fault) for number, fault in enumerate(quotation_marks.FAULTS)]
    for problem in quotation_marks.find(document, rules, (), House()):
        spans = [problem.span, *(problem.fix.edits if problem.fix else ()), *problem.related]
        for start, end, *_ in spans:
            assert 0 <= start <= end <= len(document.reading)
        assert problem.values["found"] == document.reading[problem.span.start : problem.span.end] != ""
