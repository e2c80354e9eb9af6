"""Where figures may begin: words and digits found in one pass, and what is asked before a grammar is tried."""

import re
from collections.abc import Container
from itertools import groupby
from unittest.mock import patch

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from factlint.mentions import digits, following, labels, money, ranges, spelled
from factlint.mentions.figures import figures
from factlint.mentions.folded import lowered
from factlint.mentions.temporal import find
from factlint.mentions.temporal.grammars import GRAMMARS
from factlint.mentions.triggers import NUMBER_WORDS, STRETCH, by_block, triggers
from factlint.text.document import Block, Document

PIECES = (
    "one half second third elone two2two march may am pm h q3 fy19 now com $5 $$6 £ ½m 12345 _7 é ü İ /".split()
)
TEXTS = st.one_of(
    st.lists(st.sampled_from(PIECES), max_size=9).map(" ".join),
    st.lists(st.sampled_from(PIECES), max_size=6).map("".join),
    st.text(alphabet="0123456789 $onetwhalfyr\n", max_size=30),
)
BEFORE = ["", "He has ", "between ", "on the ", "tomorrow at ", "in '", "USD ", "cost US", "the U.S. ", "(0"]
NUMBERS = ["5", "12", "400", "twenty", "$5", "5 km"]
BEHIND = """
.| dogs|. Then| to 10 dogs| through 10| or 10| and 10| and 10%| over 10| in 10| out of 10|-10| - 10| –10|~10|
 to 10 km|–10 dogs|to 10|-to-10| million| hundred| thousand| billion| trillion| lakh| crore| dozen|bn|mn|tn|
cr|-mile|  million| mln|st|nd|rd|th| th|s|'s|h|h30|/10/2019|.10.2019|-10-2019|:30| p.m.|pm| am| o'clock|
 in the morning| tonight| tomorrow| this morning| yesterday evening| of next month| of the same month|
 day of May| of May|, January|. Feb 2019|Mar|-Apr| to 7 June|–7 July| until the 9 August|/Sep/2019| - 10/2019|
10 Oct| thru 8 Nov| till 9 Dec| and 7 p.m.|-7 pm| half| point five| and a half|-and-a-half|-one| one|
 hundredths| thirds| & five| 7946 0142|-555-0142|) 555 0142| 555 0142| Elm Street| N. Elm Road| US$7|
 U.S. dollars| us dollars| AUD| aud| kr| pc| per cent| percentage points| sq km| m²| km/h| °C|° C|
 square feet| years old|-year-old| yrs| pounds| lbs| inches| x 7| a.m| p| MW| Mw| b| ×7
""".replace("\n", "").split("|")
LINES = "\n".join(f"{before}{number}{behind}" for before in BEFORE for number in NUMBERS for behind in BEHIND)


def document(text: str) -> Document:
    blocks = []
    for line in re.finditer("[^\n]+", text):
        blocks.append(Block("paragraph", *line.span()))
    return Document("a.txt", text, text, tuple(blocks))


def places(text: str, words: Container[str]) -> list[tuple[int, str]]:
    """The same letter by letter."""
    found, at = [], 0
    for is_word, letters in groupby(lowered(text), str.isalpha):
        word = "".join(letters)
        if is_word and word in words:
            found.append((at, word))
        at += len(word)
    return found


@settings(max_examples=200, deadline=None)
@given(TEXTS)
@example("one élone oneone two2two $5$6£ 1a 12345 _7 half")
def test_every_word_and_number_is_found(text: str) -> None:
    found = triggers(text)
    words = [(start, word) for start, _, word in found.times if word != "0"]
    assert words == places(text, GRAMMARS)
    signs = [match.start() for match in re.finditer(r"[$£½][0-9]*|[0-9]+", text)]
    assert found.amounts == sorted(signs + [start for start, _ in places(text, NUMBER_WORDS)])
    for start, end, word in found.times:
        assert found.low[start:end] == (text[start:end] if word == "0" else word)


def test_no_word_is_lost_where_a_long_text_is_cut() -> None:
    words = STRETCH // len("twelve ")
    found = triggers("twelve " * 3 * words + "2008" * STRETCH)
    assert found.amounts == [number * len("twelve ") for number in range(3 * words + 1)]


@settings(max_examples=50, deadline=None)
@given(TEXTS)
def test_each_block_has_the_places_that_are_its_own(text: str) -> None:
    made = document(text)
    found = list(range(len(text)))
    for block, first, last in by_block(made, found):
        assert found[first:last] == list(range(block.start, block.end))
    assert [block for block, _, _ in by_block(made, found)] == list(made.blocks)


class Everything:
    def __contains__(self, _: object) -> bool:
        return True


ASKED_FIRST = [
    (digits, "SCALE_OPENINGS", Everything()),
    (following, "WORD_ENDS", frozenset()),
    (labels, "is_address", lambda scope, numeral: labels.STREET.match(scope.text, numeral.end, scope.end)),
    (labels, "telephone", lambda scope, numeral: labels.TELEPHONE.match(scope.text, numeral.start, scope.end)),
    (money, "PREFIX_ENDS", Everything()),
    (money, "may_be_lettered", lambda text, at: True),
    (ranges, "may_go_on", lambda scope, numeral, found: True),
    (spelled, "is_single", lambda low, at, end: False),
    (find, "may_be_time", lambda low, start, end: True),
]


@pytest.fixture(scope="module")
def asked() -> tuple[Document, object]:
    made = document(LINES)
    return made, figures(made)


@pytest.mark.parametrize(("module", "name", "instead"), ASKED_FIRST, ids=[name for _, name, _ in ASKED_FIRST])
def test_what_is_asked_first_refuses_nothing_that_a_grammar_reads(asked, module, name, instead) -> None:
    made, found = asked
    with patch.object(module, name, instead):
        assert figures(made) == found
