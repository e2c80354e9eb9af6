"""Spaces: missing, too many, of the wrong kind, and what may be meant."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.checks import spacing
from factlint.checks.kind import House, PreparedRule
from factlint.findings.finding import Finding
from factlint.text.misplaced import misplaced
from factlint.text.read import read

JOINED_SENTENCES = [
    "They announced the new ⟨plan.According⟩ to reports, it is late.",
    "It was late in ⟨2018.The⟩ army said so.",
    "Nobody asked ⟨why.It’s⟩ over.",
    "They went to ⟨Paris.Then⟩ they came back.",
    "What is ⟨that?Then⟩ he left.",
    "It was ⟨over!A⟩ voice said so.",
    "They voted on the ⟨plan.Pakistan⟩ agreed.",
    "It was at the ⟨co-op.The⟩ shop was shut.",
    "He read the ⟨plan.I⟩ did not.",
    "He read the ⟨plan.I’m⟩ not.",
    "He saw the ⟨play.McKay⟩ was in it.",
    "“It was the ⟨plan.The⟩ end.”",
    "(It was the ⟨plan.The⟩ end.)",
    "the café ⟨fermé.Then⟩ it rained",
]

NO_JOINED_SENTENCES = [
    "Shares of Fjord.Ru Group and of Lind.Se rose.",
    "Ann Lind, D-R.I., and Dan Bell, R-N.H., spoke.",
    "Write to the office (Ann.Lindgren) by May.",
    "The U.S.A. and the U.N. agreed.",
    "J.K.Rowling and J.R.R.Tolkien",
    "St.Louis, Mr.Smith, Dr.No, Gen.Lee, No.Ten, vs.Spain, Inc.The",
    "It is on Yahoo.com, Booking.Com and bbc.co.uk.",
    "see www.example.org/Plan.The.html",
    "http://example.org/plan.The",
    "ann@example.Org and @plan.The and #plan.The",
    "Node.js, ASP.NET, .NET, readme.Md, report.PDF",
    "At 5.30pm it stood at 3.5 per cent",
    "version 2.0.A and v2.Alpha",
    "C:\\plans\\Plan.The",
    "console.Log(text) and System.Out.Println",
    "http.Handler here and http.Handler there",
    "logger.Logger",
    "And then...Then",
    "It is on Yahoo!Finance and Jeopardy!The",
    "plan.according",
    "plan. According",
    "1.Introduction",
    "e.g.This and i.e.That and etc.The",
    "Ph.D.The",
    "plan.A1 and plan.ToString",
    "`plan.Path`",
    "a.The",
    "https://example.org/?plan.The=1",
    "...The",
    "Will.i.am",
    "so.to speak",
    "x_plan.The",
    "",
]

JOINED_CLAUSES = [
    "He ⟨said,but⟩ nobody heard.",
    "They live in ⟨London,England⟩, today.",
    "It was ⟨late;they⟩ left.",
    "It was built ⟨in-house,and⟩ late.",
    "Well ⟨yes,I⟩ know.",
    "“We won⟨,”he⟩ said.",
    "She ⟨said,“⟩We won.”",
    '"We won⟨,"he⟩ said.',
    'She ⟨said,"⟩We won."',
    "“We won⟨!”The⟩ crowd left.",
]

NO_JOINED_CLAUSES = [
    "It cost 1,000 dollars and 12,5 per cent.",
    "red,green,blue and yes,no,perhaps",
    "US,UK and a,b and x,y",
    "http://example.org/one,two and one,two@example.org",
    "&nbsp;and &amp;so",
    "\"yes,no\" and 'one,two'",
    'He said, "No," and left.',
    'The "yes"-vote and the "no"s won.',
    "“No”—he said. (“Yes.”)",
    "f(one,two)",
    "one, two; three",
    "one,",
    ",one",
    "key:one,two",
]

DOUBLE = [
    "The use⟨  ⟩of force. It was late.",
    "The use⟨   ⟩of force",
    "They came by train.⟨  ⟩They left. They were late. So was he.",
    "The use⟨\u00a0 ⟩of",
    "The use⟨ \u00a0⟩of",
    "He said,⟨  ⟩it is late.",
]

NOT_DOUBLE = [
    "They came.  They saw.  They won.  They left.",
    'They came.  "They saw."  (They won.)  They left.',
    "Spain    12    3",
    "Spain  12  3  4",
    "one\t  two",
    "1.  The plan",
    "-  The plan",
    "•  The plan",
    "(a)  The plan",
    "one  \ntwo",
    "one\n  two",
    "one two",
    "  one",
]

BEFORE_MARK = [
    "It was over⟨ ,⟩ they said, at last, and, well, done.",
    "It was over⟨ .⟩",
    "It was over⟨ .⟩ So they said. It was.",
    "Was it over⟨ ?⟩ No. Is it?",
    "It was over⟨ ;⟩ he left; she stayed.",
    "“It was over”⟨ ,⟩ he said, at last, then.",
    "“It was over⟨ ,⟩” he said, at last, then.",
    "up 5%⟨ ,⟩ not, well, much, 6",
    "It was over⟨\u00a0,⟩ they said, at last, and so on.",
]

NOT_BEFORE_MARK = [
    "They came , they saw , they left , in one day . It was . over .",
    "He waited . . . and left.",
    "It was .5 per cent, in .NET, a .22 rifle and .gitignore.",
    "So it was :) and so ;-) and : ) too",
    "Quoi\u00a0? Non\u00a0! Voici\u00a0: ça\u00a0; là",
    "at 30 . 9 and 1 , 5",
    ", and so",
    "one, two",
    "What ?!",
    "wait ...",
]

NO_BREAK = [
    "It was over.⟨\u00a0⟩The mayor left.",
    "It was over,⟨\u00a0⟩the mayor said.",
    "It was⟨\u00a0⟩in Paris",
    "It was over.”⟨\u00a0⟩The mayor left.",
]

RIGHT_NO_BREAK = [
    "10\u00a0km, 5\u00a0million, Mr.\u00a0Bell, Mr\u00a0Bell, No.\u00a05, J.\u00a0Bell",
    "Louis\u00a0XIV, vitamin\u00a0C, Jan.\u00a05, 5\u00a0January, January\u00a05",
    "Quoi\u00a0? «\u00a0Non\u00a0» –\u00a0oui\u00a0–",
    "Ann\u00a0Bell, New\u00a0York",
    "U.S.\u00a0Army",
    "a\u00a0man",
    "\u00a0one",
]


@pytest.mark.parametrize("row", JOINED_SENTENCES + NO_JOINED_SENTENCES)
def test_missing_after_a_stop(check_row: Callable[[str, str], None], row: str) -> None:
    check_row("spacing.missing-after-stop", row)


@pytest.mark.parametrize("row", JOINED_CLAUSES + NO_JOINED_CLAUSES)
def test_missing_after_a_comma(check_row: Callable[[str, str], None], row: str) -> None:
    check_row("spacing.missing-after-comma", row)


@pytest.mark.parametrize("row", DOUBLE + NOT_DOUBLE)
def test_double(check_row: Callable[[str, str], None], row: str) -> None:
    check_row("spacing.double", row)


@pytest.mark.parametrize("row", BEFORE_MARK + NOT_BEFORE_MARK)
def test_before_mark(check_row: Callable[[str, str], None], row: str) -> None:
    check_row("spacing.before-mark", row)


@pytest.mark.parametrize("row", NO_BREAK + RIGHT_NO_BREAK)
def test_no_break(check_row: Callable[[str, str], None], row: str) -> None:
    check_row("spacing.no-break", row)


@pytest.mark.parametrize(
    "row",
    [
        "⟨ ⟩The plan\n\nIt was late.\n\nIt was over.",
        "One\nTwo\n⟨ ⟩Three\nFour",
        " One\n Two\n Three\n Four",
        "One\n    Two\nThree",
        "One\n\nTwo\n\nThree",
        " One",
    ],
)
def test_line_start(check_row: Callable[[str, str], None], row: str) -> None:
    check_row("spacing.line-start", row)


@pytest.mark.parametrize(
    "row",
    ["It was late.⟨\u00a0⟩\nIt was over.", "It was late.⟨ \u00a0 ⟩", "It was late. \nOver.", "It was\u00a0late."],
)
def test_line_end(check_row: Callable[[str, str], None], row: str) -> None:
    check_row("spacing.line-end", row)


@pytest.mark.parametrize(
    ("rule", "text", "expected"),
    [
        ("missing-after-stop", "It is the plan.The end.", "It is the plan. The end."),
        ("missing-after-comma", "It is late,but over.", "It is late, but over."),
        ("missing-after-comma", "“We won,”he said.", "“We won,” he said."),
        ("missing-after-comma", "He said,“We won.”", "He said, “We won.”"),
        ("double", "The use\u00a0 of", "The use of"),
        ("before-mark", "It is over , at last, not.", "It is over, at last, not."),
        ("no-break", "It was.\u00a0Then it\u00a0was over.", "It was. Then it was over."),
        ("line-start", " One\nTwo\nThree", "One\nTwo\nThree"),
        ("line-end", "One\u00a0\nTwo", "One\nTwo"),
    ],
)
def test_fixes(check_fix: Callable[[str, str, str], None], rule: str, text: str, expected: str) -> None:
    check_fix(f"spacing.{rule}", text, expected)


@pytest.mark.parametrize(
    ("rule", "text", "severity", "applicability"),
    [
        ("missing-after-stop", "It is the plan.The end.", "error", "safe"),
        ("missing-after-stop", "It is the plan.Pakistan agreed.", "warning", "unsafe"),
        ("missing-after-comma", "They live in London,England.", "warning", "unsafe"),
        ("before-mark", "It is over .", "error", "safe"),
        ("before-mark", "Is it over ?", "warning", "safe"),
    ],
)
def test_only_the_certain_is_an_error(
    report: Callable[[str, str], list[Finding]], rule: str, text: str, severity: str, applicability: str
) -> None:
    (finding,) = report(f"spacing.{rule}", text)
    assert finding.severity == severity
    assert finding.fix is not None and finding.fix.applicability == applicability


def test_no_break_spaces_are_one_finding(report: Callable[[str, str], list[Finding]]) -> None:
    (finding,) = report("spacing.no-break", "It was.\u00a0Then it\u00a0was over.")
    assert finding.message == (
        'A no-break space where an ordinary one would do: between "was." and "Then", and in 1 other place.'
    )
    assert [relation.offset for relation in finding.related] == [(15, 16)]


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet='ab Th.,;?!"“”\u00a0\n\r\t5(:', max_size=50))
def test_any_text_gives_spans_in_bounds(text: str) -> None:
    document = read(text.encode(), "copy.txt")
    rules = [PreparedRule(number, place) for number, place in enumerate(spacing.PLACES)]
    for problem in spacing.find(document, rules, (), House()):
        assert 0 <= problem.span.start < problem.span.end <= len(document.reading)
        assert problem.fix is not None
        for edit in problem.fix.edits:
            assert 0 <= edit.start <= edit.end <= len(document.reading)
            assert not document.reading[edit.start : edit.end].strip()


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet="aBé²5_ \u00a0\n,.;:?!", max_size=40))
def test_a_mark_with_a_space_before_or_a_letter_behind_is_misplaced(text: str) -> None:
    document = read(text.encode(), "copy.txt")
    reading = document.reading
    for at, mark in enumerate(reading):
        before, after = reading[max(0, at - 1) : at], reading[at + 1 : at + 2]
        joined = after.isalpha() and (mark in ",;" or (mark in ".?!" and not after.isascii()) or after.isupper())
        if mark in ",.;:?!" and (before in (" ", "\u00a0") or (joined and mark != ":")):
            assert at in misplaced(document)[mark]
