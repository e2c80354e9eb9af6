"""The scan finds exactly what one regular expression a needle finds, however the symbols are searched."""

import sys

import pytest
import regex
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.checks.kind import BLEND, SUBSTRING, WORD, Hit, Needle
from factlint.engine.needles import as_regex
from factlint.engine.scan import LONG, Scanner, pack
from factlint.engine.symbols import MANY, Automaton, Each, Together
from factlint.engine.vocabulary import Vocabulary
from factlint.text.normal import ODD

NEEDLES = [
    Needle("United Stated"),
    Needle("to"),
    Needle("TO", ignorecase=False),
    Needle("kiss"),
    Needle("Kiss", ignorecase=False),
    Needle("don't"),
    Needle("don\u2019t"),
    Needle("caf\u00e9"),
    Needle("\u00e9t\u00e9"),
    Needle("stra\u00dfe"),
    Needle("na\u00efve idea"),
    Needle("co-operate"),
    Needle("e.g."),
    Needle("@desk"),
    Needle("U.S. Army"),
    Needle("10 per cent"),
    Needle("5G"),
    Needle("snake_case"),
    Needle("to to"),
    Needle("\u2026"),
    Needle("--"),
    Needle("$ 5"),
    Needle("\u2014 he"),
    Needle("\u00e9"),
    Needle("\u03c3"),
    Needle("of  the"),
    Needle("", ignorecase=False)._replace(text="\u0130stanbul"),
    Needle("istanbul"),
    Needle("ation", match=SUBSTRING),
    Needle("ATION", ignorecase=False, match=SUBSTRING),
    Needle("  ", match=SUBSTRING),
    Needle(" ,", match=SUBSTRING),
    Needle("s' ", match=SUBSTRING),
    Needle("\u201d\u201c", match=SUBSTRING),
    Needle("\u00c9T", match=SUBSTRING),
    Needle("1th", match=SUBSTRING),
    Needle("2TH", match=SUBSTRING),
    Needle("2TH", ignorecase=False, match=SUBSTRING),
    Needle("10-", match=SUBSTRING),
    Needle("-more-"),
    Needle("", match=BLEND),
]

TEXTS = [
    "",
    "to",
    "To to TO tO",
    "to to to\u00a0to\nto\r\nto",
    "the United Stated, the united  stated; the UNITED\u00a0STATED. Untied Stated",
    "\u017fuper ki\u017fs \u212ai\u017f\u017f kiss\u00e9 \u00e9kiss kiss\u0301 kiss_ kiss2 Kiss.",
    "don't don\u2019t DON\u2019T don\u2018t dont don't\u00e9",
    "Caf\u00e9 CAF\u00c9 cafe\u0301 caf\u00e9s caf\u00e9",
    "\u00c9T\u00c9 \u00e9t\u00e9 \u00c9t\u00e9 \u00e9 \u00c9 x\u00e9",
    "STRASSE stra\u00dfe STRA\u1e9eE",
    "a na\u00efve idea, a NA\u00cfVE\u2003IDEA",
    "co-operate co\u2010operate Co-Operate cooperate (co-operate)",
    "e.g. this, e.g., that (E.G. x) be.g. e.g.x",
    "@desk x@desk @DESK\u00a0@desks",
    "U.S. Army U.S.\nArmy U.S.Army",
    "10 per cent 110 per cent 10 per\x1ccent 10 per\x85cent 10 PER CENT",
    "5G 5g 15G 5G\u00b2 5G\u00bd \u00bd5G",
    "snake_case SNAKE_CASE _snake_case",
    "\u2026\u2026 -- --- $ 5 $  5 $5 $ 50 \u2014 he \u2014\u2014 he \u2014 her",
    "\u03c3 \u03c2 \u03a3 \u03c3\u03c2",
    "of the of  the of   the of\tthe",
    "\u0130stanbul istanbul Istanbul \u0131stanbul \u0130STANBUL",
    "nation NATION station ation ATION\u017f atIon at\u0131on",
    "two  spaces   three , comma James' hat \u201d\u201c",
    "\ud800 to \udfff",
    "the 11th, 21TH, 12th, 12TH, 13th and \u0661th, 10-20, 20-10, 1-",
    "-more- -MORE- - more - -more",
    "th1s Th1s TH1S, 1000 a1b2 a1b2c3 1990s 20th 3rd b2b mp34 x_1y th1s_",
    "th1s\u00e9 \u00e9th1s th1s\u0301 th1s\u00b2",
    "\u212a1ss k1\u017fs t\u0130m3 t\u0131m3 th\u06611s wo2d-w0rd 2day2 1e9 1234x 12345 12x45",
]


def expected(needles: list[Needle], text: str) -> list[Hit]:
    return [
        Hit(rule, 0, found.start(), found.end())
        for rule, needle in enumerate(needles)
        for found in as_regex(needle).finditer(text, overlapped=True)
    ]


def expected_at_each_place(needles: list[Needle], text: str) -> list[Hit]:
    """The same, place by place: searching for text with a dotless i, `regex` misses what it matches there."""
    return [
        Hit(rule, 0, at, found.end())
        for rule, needle in enumerate(needles)
        for at in range(len(text))
        if (found := as_regex(needle).match(text, at))
    ]


def scanner(needles: list[tuple[int, list[Needle]]], rules: set[int] | None = None) -> Scanner:
    tables, sections = pack(needles)
    return Scanner(tables, Vocabulary(sections, tables.first_section), rules)


def scanned(needles: list[Needle], text: str, symbols: type[Each | Together | Automaton] = Each) -> list[Hit]:
    found = scanner([(rule, [needle]) for rule, needle in enumerate(needles)])
    found._symbols = symbols(found._loose)
    return found.hits(text)


@pytest.mark.parametrize("symbols", [Each, Together, Automaton])
@pytest.mark.parametrize("text", [*TEXTS, " ".join(TEXTS)])
def test_texts(text: str, symbols: type[Each | Together | Automaton]) -> None:
    assert scanned(NEEDLES, text, symbols) == expected(NEEDLES, text)


def test_long_text() -> None:
    """Windows are cut between tokens, and a needle that crosses the cut is found."""
    text = " ".join(TEXTS) * 150 + "x" * 200_000 + " to to"
    assert len(text) > 2 * (1 << 16)
    assert scanned(NEEDLES, text) == expected(NEEDLES, text)


def test_odd() -> None:
    """The characters outside ASCII that equal an ASCII word character are the ones that are known."""
    others = "".join(chr(code) for code in range(0x80, 0x110000) if not 0xD800 <= code < 0xE000)
    ascii_text = "".join(map(chr, range(0x80)))
    either = set(regex.findall("[a-z0-9_]", others, regex.IGNORECASE))
    cased = (char for char in others if char.lower() != char.upper())
    either.update(char for char in cased if regex.search(char, ascii_text, regex.IGNORECASE))
    assert either == set(ODD)


LETTERS = "abkKsSiI\u017f\u212a\u0130\u0131\u00e9\u00c9\u00df\u1e9e\u03c3\u03c2\u03a3e\u030101_'\u2019-."
SPACES = " \u00a0\n\r\t\u2003\x1c,\u2014"
words = st.text(LETTERS, min_size=1, max_size=3)
needles = st.builds(
    Needle,
    st.lists(words, min_size=1, max_size=3).map(" ".join),
    st.booleans(),
    st.sampled_from([WORD, WORD, SUBSTRING]),
)


@settings(max_examples=200, deadline=None)
@given(
    st.lists(needles, min_size=1, max_size=8),
    st.text(LETTERS + SPACES * 2, max_size=60),
    st.lists(st.tuples(st.integers(0, 60), st.integers(0, 7)), max_size=4),
    st.sampled_from([Each, Together, Automaton]),
)
def test_any(
    its: list[Needle], text: str, planted: list[tuple[int, int]], symbols: type[Each | Together | Automaton]
) -> None:
    for at, which in planted:
        text = text[:at] + its[which % len(its)].text.swapcase() + text[at:]
    assert scanned(its, text, symbols) == expected_at_each_place(its, text)


def test_rule_and_needle() -> None:
    """Hits come by rule, needle, place; rules without needles have none."""
    found = scanner([(3, [Needle("b"), Needle("a")]), (5, []), (9, [Needle("a b")])])
    assert found.hits("a b a") == [Hit(3, 0, 2, 3), Hit(3, 1, 0, 1), Hit(3, 1, 4, 5), Hit(9, 0, 0, 3)]


@pytest.mark.parametrize("needle", [Needle(""), Needle("  "), Needle("", match=SUBSTRING)])
def test_empty(needle: Needle) -> None:
    with pytest.raises(ValueError, match="empty"):
        pack([(0, [needle])])


def test_only_needles_of_wanted_rules_are_found() -> None:
    text = " ".join(TEXTS)
    every = [(rule, [needle, Needle("to")]) for rule, needle in enumerate(NEEDLES)]
    for rules in ({3}, {18, 27, 30}, set(range(20))):
        assert scanner(every, rules).hits(text) == [hit for hit in scanner(every).hits(text) if hit.rule in rules]


def test_hits_are_the_same_with_the_table_in_one_piece() -> None:
    found = scanner([(rule, [needle]) for rule, needle in enumerate(NEEDLES)])
    found.expect(LONG)
    for text in TEXTS:
        assert found.hits(text) == expected(NEEDLES, text)


SYMBOLS = [Needle(f"{letter}x", match=SUBSTRING) for letter in "abcdefghijklmnopqrstuvwxyz"[:MANY]]


@pytest.mark.parametrize(("needles", "long"), [([*NEEDLES, *SYMBOLS], Automaton), (NEEDLES, Together)])
def test_the_amount_of_text_changes_how_symbols_are_searched_and_not_the_hits(
    needles: list[Needle], long: type[Each | Together | Automaton]
) -> None:
    found = scanner([(rule, [needle]) for rule, needle in enumerate(needles)])
    text = " ".join(TEXTS) + "ax BX"
    first = found.hits(text)
    assert isinstance(found._symbols, Each)
    found.expect(LONG)
    assert isinstance(found._symbols, long)
    assert found.hits(text) == first


def test_without_the_native_matcher_symbols_are_searched_one_by_one(monkeypatch: pytest.MonkeyPatch) -> None:
    found = scanner([(rule, [needle]) for rule, needle in enumerate(SYMBOLS)])
    monkeypatch.setitem(sys.modules, "ahocorasick_rs", None)
    found.expect(LONG)
    assert isinstance(found._symbols, Together)
