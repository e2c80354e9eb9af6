"""Texts mended in rounds: which fixes are made, in which order, and what of the bytes stays as it was."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from one_rule import compiled, rule

from factlint.checks.kind import House
from factlint.engine.run import Assignment, Linted
from factlint.files.target import Target
from factlint.findings.finding import Finding, Fix, Suppression, TextEdit
from factlint.repair.choose import chosen, edits_of, mended, origin
from factlint.repair.rounds import Mended, mend
from factlint.rulebook.rule import Rule
from factlint.text.document import Span
from factlint.text.linemap import Location
from factlint.text.read import ReadOptions, UnreadableError

SWAP = {"wrnog": "wrong", "teh": "the", "cafe": "café", "yeer": "year"}
TARGET = Target("copy.txt", "/copy")


def swaps(number: int, **swap: str) -> Rule:
    return rule("substitution", number, id=f"house.rule-{number}", swap=swap)


PLAIN = (swaps(1, **SWAP), rule("repetition", 2, words=("good", "is", "to")))


def done(
    data: bytes, *rules: Rule, unsafe: bool = False, form: str = "plain", sieve: object = lambda result: result
) -> Mended:
    book = compiled(*(rules or PLAIN))
    assignment = Assignment(book, frozenset(range(len(book.rules))), House(), ReadOptions(format=form))
    return mend(TARGET, data, assignment, sieve, unsafe=unsafe)  # type: ignore[arg-type] # a sieve of the test


def finding(code: str, *edits: tuple[int, int, str], applicability: str = "safe") -> Finding:
    here = Location(1, 1)
    fix = Fix(applicability, "Do", tuple(TextEdit(Span(a, b), here, here, text) for a, b, text in edits))
    return Finding(code, "error", code, "copy.txt", here, here, Span(0, 1), fix, (), (), None, "", "")


CHOSEN = [
    ("one", [("a", (0, 1, "x"))], "xbcdef"),
    ("the first in place is made", [("a", (1, 3, "x")), ("b", (0, 2, "y"))], "ycdef"),
    ("of two at one place the one whose rule comes first", [("b", (0, 2, "y")), ("a", (0, 1, "x"))], "xbcdef"),
    ("two that touch do not go together", [("a", (0, 2, "x")), ("b", (2, 4, "y"))], "xcdef"),
    ("two that do not touch do", [("a", (0, 2, "x")), ("b", (3, 4, "y"))], "xcyef"),
    ("two insertions at one place do not", [("a", (2, 2, "x")), ("b", (2, 2, "y"))], "abxcdef"),
    ("edits of one fix are made together or not at all", [("a", (0, 1, "x"), (5, 6, "x")), ("b", (5, 6, "y"))],
     "xbcdex"),
    ("and so where the other comes first", [("b", (1, 2, "x"), (5, 6, "x")), ("a", (0, 1, "y"), (4, 5, "y"))],
     "ybcdyf"),
    ("a fix that changes nothing is none", [("a", (0, 1, "a")), ("b", (1, 2, "y"))], "aycdef"),
    ("nor is one that overlaps itself", [("a", (0, 3, "x"), (2, 4, "y"))], "abcdef"),
]  # fmt: skip


@pytest.mark.parametrize(("findings", "expected"), [case[1:] for case in CHOSEN], ids=[case[0] for case in CHOSEN])
def test_which_fixes_go_together(
    findings: list[tuple[str, *tuple[tuple[int, int, str], ...]]], expected: str
) -> None:
    made = [finding(code, *edits) for code, *edits in findings]
    for order in (made, made[::-1]):
        assert mended("abcdef", edits_of(chosen("abcdef", order, "utf-8", unsafe=False))) == expected


@pytest.mark.parametrize(
    ("applicability", "unsafe", "made"),
    [
        ("safe", False, True),
        ("safe", True, True),
        ("unsafe", False, False),
        ("unsafe", True, True),
        ("display", True, False),
    ],
)
def test_which_fixes_may_be_made(applicability: str, unsafe: bool, made: bool) -> None:
    one = finding("a", (0, 1, "x"), applicability=applicability)
    assert bool(chosen("abc", [one], "utf-8", unsafe=unsafe)) == made
    assert not chosen("abc", [one._replace(suppressed=True)], "utf-8", unsafe=unsafe)


ENCODINGS = [
    ("utf-8", b""),
    ("utf-8", b"\xef\xbb\xbf"),
    ("utf-16-le", b"\xff\xfe"),
    ("utf-16-be", b"\xfe\xff"),
    ("cp1252", b""),
]
BREAKS = ["\n", "\r\n", "\r"]


@pytest.mark.parametrize(("encoding", "mark"), ENCODINGS)
@pytest.mark.parametrize("line_end", BREAKS)
@pytest.mark.parametrize("last", ["", "\n"])
def test_encoding_mark_and_line_ends_stay(encoding: str, mark: bytes, line_end: str, last: str) -> None:
    def data(text: str) -> bytes:
        return mark + text.replace("\n", line_end).encode(encoding)

    text = f"Naïve wrnog “quoted”.\n\nIt is is teh end – of it.{last}"
    result = done(data(text))
    assert result.written == data(f"Naïve wrong “quoted”.\n\nIt is the end – of it.{last}")
    assert (result.result.fixed, result.result.findings[1:]) == (3, [])


def test_a_character_that_the_encoding_lacks_is_not_written() -> None:
    rules = (swaps(1, lodz="łódź"), swaps(2, wrnog="wrong"))
    assert done(b"na\xefve wrnog lodz", *rules).written == b"na\xefve wrong lodz"
    assert done("naïve wrnog lodz".encode(), *rules).written == "naïve wrong łódź".encode()


@pytest.mark.parametrize(
    "data", [b"\xff\xfew\x00r\x00n\x00o\x00g\x00 \x00\x00\xd8a\x00", b"\xef\xbb\xbfwrnog \xe9"]
)
def test_a_damaged_text_is_left_alone_and_told(data: bytes) -> None:
    result = done(data)
    assert (result.written, bool(result.trouble)) == (data, True)
    assert result.result.findings


ROUNDS = [
    ("a follows from b", [swaps(1, a="b"), swaps(2, b="c")], "a b", "c c", 3),
    ("two that take turns end", [swaps(1, a="b"), swaps(2, b="a")], "a", "b", 1),
    ("one that finds what it wrote is made once", [swaps(1, a="a a")], "a b a", "a a b a a", 2),
    ("one that goes on to other words is made again", [swaps(1, a="b", b="c")], "a b", "c c", 3),
    ("one that takes away goes on", [swaps(1, **{"to to": "to"})], "to to to to to end", "to end", 4),
    ("nothing to do", [swaps(1, a="b")], "c", "c", 0),
]


@pytest.mark.parametrize(("rules", "text", "expected", "count"), [case[1:] for case in ROUNDS],
                         ids=[case[0] for case in ROUNDS])  # fmt: skip
def test_rounds_go_on_until_nothing_changes(rules: list[Rule], text: str, expected: str, count: int) -> None:
    result = done(text.encode(), *rules)
    assert (result.written.decode(), result.result.fixed) == (expected, count)
    assert [finding.offset for finding in result.result.findings] == [
        finding.offset for finding in done(result.written, *rules).untouched.findings
    ]


def test_what_was_held_back_at_first_is_held_back_in_every_round() -> None:
    """The second `wrnog` is known, the third is not asked about; the others are mended around them."""

    def sieve(result: Linted) -> Linted:
        first, second, _, *others = (one for one in result.findings if one.code == "house.rule-1")
        known = second._replace(suppressed=True, suppression=Suppression("baseline"))
        return result._replace(findings=[first, known, *others])

    result = done(b"a wrnog, a wrnog, a wrnog, a a", swaps(1, wrnog="wrong", a="some"), sieve=sieve)
    assert result.written == b"some wrnog, a wrong, some wrong, some some"
    assert [(one.offset.start, one.suppressed) for one in result.result.findings] == [(5, True)]


def test_markup_between_the_words_is_not_written_over_unasked() -> None:
    rules = (swaps(1, **{"wrnog word": "right word"}),)
    text = b"A wrnog *word* and a wrnog word."
    assert done(text, *rules, form="markdown").written == b"A wrnog *word* and a right word."


PIECES = st.sampled_from(
    [
        "wrnog",
        "teh",
        "cafe",
        "yeer",
        "good",
        "good good",
        "naïve",
        "“wrnog”",
        "to to",
        ".",
        ",",
        " ",
        " ",
        " ",
        "\n",
    ]
)


@settings(max_examples=120, deadline=None)
@given(st.lists(PIECES, max_size=30).map("".join), st.sampled_from(ENCODINGS), st.sampled_from(BREAKS))
def test_safe_fixes_relint_clean_and_touch_nothing_else(
    text: str, encoding: tuple[str, bytes], line_end: str
) -> None:
    data = encoding[1] + text.replace("\n", line_end).encode(encoding[0])
    try:
        result = done(data)
    except UnreadableError:
        return
    again = done(result.written)
    assert again.written == result.written
    assert not [one for one in again.untouched.findings if one.fix and one.fix.applicability == "safe"]
    assert [one.offset for one in again.untouched.findings] == [one.offset for one in result.result.findings]
    assert result.written.startswith(encoding[1])
    # What is no part of an edit is there as it was: all but letters of the words that were mended.
    kept = re.compile(r"[\s.,“”]")
    after = result.written[len(encoding[1]) :].decode(encoding[0])
    assert set(kept.findall(after)) <= set(kept.findall(text.replace("\n", line_end)))
    assert re.findall("\r\n|\r|\n", after) == [line_end] * len(re.findall("\r\n|\r|\n", after))


EDITS = st.lists(st.tuples(st.integers(0, 12), st.integers(0, 3), st.text("xyz\n", max_size=4)), max_size=5)


@settings(max_examples=150, deadline=None)
@given(st.text("abc\n", min_size=12, max_size=12), EDITS)
def test_every_character_of_the_mended_text_is_traced_back(text: str, wanted: list[tuple[int, int, str]]) -> None:
    findings = [finding(f"r{n}", (a, min(12, a + length), new)) for n, (a, length, new) in enumerate(wanted)]
    edits = edits_of(chosen(text, findings, "utf-8", unsafe=False))
    traced: list[tuple[str, int]] = []
    at = 0
    for edit in edits:
        traced += [(text[place], place) for place in range(at, edit.offset.start)]
        traced += [(char, edit.offset.start) for char in edit.content]
        at = edit.offset.end
    traced += [(text[place], place) for place in range(at, len(text))]
    after = mended(text, edits)
    assert [(char, origin(edits, place, "\n")) for place, char in enumerate(after)] == traced
