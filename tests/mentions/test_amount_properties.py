"""What holds for any text: spans slice to what they say, nothing overlaps, nothing raises, blocks stand alone."""

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from hypothesis import example, given, settings
from hypothesis import strategies as st

import factlint
from factlint.mentions.amounts import find_amounts
from factlint.mentions.extract import extract, figures
from factlint.mentions.folded import lowered
from factlint.mentions.mention import KINDS, MODS, Mention
from factlint.mentions.numeral import plain
from factlint.text.document import Block, Document
from factlint.values.amounts import amount
from factlint.values.resolve import resolve

PIECES = [
    *(
        "0",
        "1",
        "2",
        "12",
        "45",
        "66",
        "100",
        "000",
        "1999",
        "2008",
        "7,000",
        "1.5",
        "1,5",
        "12,34,567",
        "9" * 400,
    ),
    *("½", "1/2", "9/11", "1/2/3/4/5", "13:75", "3-2", "10-15", "1e10", "2.0.1", "−5", "-5", "-$-5", ".5", "5."),
    *("$", "US$", "A$", "£", "€", "¢", "%", "°", "°C", "km/h", "m²", "m", "bn", "k", "c", "p", "C", "'", '"', "”"),
    *("one", "two", "first", "second", "third", "half", "quarter", "a", "an", "hundred", "thousand", "million"),
    *(
        "millions",
        "dozens",
        "couple",
        "of",
        "and",
        "to",
        "or",
        "in",
        "over",
        "between",
        "from",
        "than",
        "more",
        "about",
    ),
    *(
        "percent",
        "per",
        "cent",
        "points",
        "point",
        "dollars",
        "pounds",
        "ounces",
        "feet",
        "inches",
        "miles",
        "year",
    ),
    *(
        "years",
        "old",
        "year-old",
        "aged",
        "a.m.",
        "May",
        "Boeing",
        "Roe,",
        "dogs",
        "people",
        "new",
        "the",
        "minus",
        "x",
    ),
    *(
        ",",
        ".",
        ";",
        "(",
        ")",
        "-",
        "–",
        "—",
        "/",
        "+",
        "~",
        "#",
        "@",
        "://",
        "\u00a0",
        "\u202f",
        "İ",
        "ß",
        "é",
        "\t",
    ),
    "a million million million million million",
]
TEXTS = st.one_of(
    st.text(max_size=40),
    st.lists(st.sampled_from(PIECES), max_size=9).map(" ".join),
    st.lists(st.sampled_from(PIECES), max_size=7).map("".join),
)
LINES = TEXTS.map(lambda text: " ".join(text.split()))
ABSURD = [
    "-$-5",
    "9" * 400,
    "$" + "9" * 400,
    "a million million million",
    "1/2/3/4/5",
    "$1e99",
    "9" * 20 + "½",
    "1" + " million" * 50,
]


def document(text: str) -> Document:
    """A document of one paragraph a line, whatever else a reader would make of it."""
    blocks = []
    at = 0
    for line in text.split("\n"):
        if line.strip():
            blocks.append(Block("paragraph", at, at + len(line)))
        at += len(line) + 1
    return Document("a.txt", text, text, tuple(blocks))


def moved(mentions: Sequence[Mention], by: int) -> list[Mention]:
    return [mention._replace(start=mention.start + by, end=mention.end + by) for mention in mentions]


@settings(max_examples=300, deadline=None)
@given(TEXTS)
@example("$5 and 1")
@example("between 5 and 6")
def test_spans_are_what_they_say_and_do_not_overlap(text: str) -> None:
    found = extract(document(text))
    for mention in found:
        assert text[mention.start : mention.end] == mention.text != ""
        assert mention.kind in KINDS
        assert mention.mod in ("", *MODS)
    for kind in KINDS:
        own = [mention for mention in found if mention.kind == kind]
        assert all(before.end <= after.start for before, after in pairwise(own))
    alone = figures(document(text))
    assert all(before.end <= after.start for before, after in pairwise(alone))


@settings(max_examples=200, deadline=None)
@given(LINES, LINES)
def test_two_texts_joined_by_a_blank_line_have_the_mentions_of_each(one: str, two: str) -> None:
    joined = figures(document(f"{one}\n\n{two}"))
    assert list(joined) == [*figures(document(one)), *moved(figures(document(two)), len(one) + 2)]


@settings(max_examples=200, deadline=None)
@given(TEXTS)
def test_values_lie_within_their_bounds(text: str) -> None:
    for mention in find_amounts(document(text)):
        value = amount(mention)
        lo, hi = (Decimal(end) if end is not None else None for end in (value.lo, value.hi))
        assert lo is None or hi is None or lo <= hi
        for number in numbers(value.value):
            if not number.startswith("P"):
                assert plain(Decimal(number)) == number
                assert lo is None or lo <= Decimal(number)
                assert hi is None or Decimal(number) <= hi


def numbers(value: object) -> list[str]:
    if isinstance(value, dict):
        return [value[key] for key in ("amount", "min", "max") if key in value]
    return [value] if isinstance(value, str) else []


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(ABSURD), LINES)
def test_absurd_numbers_stay_as_printed(absurd: str, around: str) -> None:
    for text in (absurd, f"{around} {absurd} {around}"):
        made = document(text)
        mentions = extract(made)
        assert len(resolve(mentions, made)) == len(mentions)


def test_what_absurd_numbers_come_to() -> None:
    assert [(fact.text, fact.value) for fact in factlint.extract("It has " + "9" * 400 + " dogs.")] == [
        ("9" * 400, None)
    ]
    [fact] = factlint.extract("a million million million dogs")
    assert fact.value == "1" + "0" * 18
    [fact] = factlint.extract("It was -$-5.")
    assert fact.value is not None


@settings(max_examples=200, deadline=None)
@given(st.text())
def test_lower_case_keeps_every_place(text: str) -> None:
    assert len(lowered(text)) == len(text)
