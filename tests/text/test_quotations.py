"""Quotations: where they begin and end, whatever the marks, and what is none."""

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from factlint.text.offsets import by_block
from factlint.text.quotation_marks import Mark, mark_places, marks
from factlint.text.quotations import Quotation, are_plain, pair, quotation_at, quotations, strays
from factlint.text.read import read


def found(text: str) -> tuple[Quotation, ...]:
    return quotations(read(text.encode(), "copy.txt"))


def shown(text: str) -> str:
    """The text with each quotation in ⟨angle brackets⟩."""
    out = [*text, ""]
    for quotation in found(text):
        out[quotation.start] = "⟨" + out[quotation.start]
        out[quotation.end - 1] += "⟩"
    return "".join(out)


CLOSED = [
    '⟨"We go on,"⟩ he said.',
    "He said: ⟨“We go on.”⟩",
    "⟨‘We go on,’⟩ he said.",
    "⟨'We go on,'⟩ he said.",
    "⟨«On continue»⟩, dit-il.",
    "⟨»Wir machen weiter«⟩, sagte sie.",
    "⟨„Wir machen weiter“⟩, sagte sie.",
    "⟨„Idziemy dalej”⟩, powiedziała.",
    "⟨''We go on,''⟩ he said.",
    "⟨``We go on,''⟩ he said.",
    "⟨`We go on,'⟩ he said.",
    "⟨‘‘We go on,’’⟩ he said.",
    '⟨"We go on,"⟩ he said, ⟨"and on."⟩',
    "⟨\"He told me ⟨'no'⟩ twice,\"⟩ she said.",
    "⟨“He told me ⟨‘no’⟩ twice,”⟩ she said.",
    "⟨“He told me ⟨‘no’⟩”⟩",
    "⟨‘He told me ⟨“no”⟩ twice,’⟩ she said.",
    "⟨‘It isn’t over,’⟩ she said.",
    "⟨'It isn't over,'⟩ she said.",
    "⟨'We are the players' friends,'⟩ she said.",
    "⟨‘They were goin’ home,’⟩ she said.",
    '⟨"Nobody,"⟩ said Ann.',
    '(⟨"Not so"⟩) and [⟨"so"⟩]',
    'a ⟨"no"⟩-vote and the ⟨"yes"⟩/⟨"no"⟩ question',
    'word—⟨"aside"⟩—word',
    'He asked: ⟨"Why?"⟩ Nobody knew.',
    "⟨\"⟨'Never'⟩ is a long time,\"⟩ she said.",
    "⟨\"It ended with ⟨'never'⟩\"⟩ and more",
    '⟨“He said ⟨"no"⟩ to it,”⟩ she added.',
    "Headline: ⟨'No deal'⟩ on tariffs",
    "The ⟨'New Deal'⟩ of the '30s",
    "⟨'Till we meet again,'⟩ she said.",
    "⟨‘Round here nobody votes,’⟩ she said.",
]

MISMATCHED = [
    "⟨''To win, we fight,\"⟩ she said.",
    '⟨"the highest restraint under law.”⟩',
    '⟨“the highest restraint under law."⟩',
    "⟨“the highest restraint under law“⟩ he said",
    "⟨”the highest restraint under law”⟩ he said",
    "⟨‘the highest restraint,'⟩ he said",
    "⟨“the highest restraint,''⟩ he said",
]

NONE = [
    "",
    "Nothing here.",
    "rock 'n' roll and rock ’n’ roll and rock ‘n’ roll",
    "the '90s, the ’90s, the ‘90s and '06",
    "give 'em room, the players' union said",
    "the Joneses' car and the players' bus",
    "O'Neill, d'Or, l'État, don't, don’t, O’Neill",
    "He is 6' 2\" tall, she 5'11\".",
    "a 12\" disc and a 9'' pipe",
    "at 51° 28' 38\" N",
    "'s-Hertogenbosch and 't Hooft",
    "'Tis the season, 'twas the day",
    "5' by 7'",
    "the class of '68",
    "ol' man, goin' home, o' the hill",
    "Rock ’em, sock ’em",
    "the Hawaiian ‘okina, and the ‘Abd of names",
]

WITH_MEASURES = [
    '⟨"He is 6\' 2","⟩ she said.',
    '⟨"It was a 12" record,"⟩ she said.',
    '⟨"We won in 2006"⟩, he said, ⟨"and in 2010"⟩.',
    "⟨'We stood 5' apart,'⟩ he said.",
]

UNCLOSED = [
    '⟨"We go on.⟩\n⟨"And on,"⟩ he said.',
    '⟨"We go on.⟩\nAnd on, he said.',
    "⟨“We go on.⟩\n⟨“And on,”⟩ he said.",
    '⟨"We go on, ⟩⟨"and on,"⟩ he said.',
    "He said: ⟨“We go on.⟩",
    '⟨“We go on, he said. ⟨"And on,"⟩ he said.⟩',
    "⟨‘We go on.⟩\n⟨‘And on,’⟩ he said.",
]

STRAY = ['We go on," he said.', "We go on,” he said.", "go on,' he said"]


@pytest.mark.parametrize("marked", [*CLOSED, *MISMATCHED, *NONE, *WITH_MEASURES, *UNCLOSED, *STRAY])
def test_where_quotations_are(marked: str) -> None:
    assert shown(marked.replace("⟨", "").replace("⟩", "")) == marked


def test_what_a_quotation_says_of_itself() -> None:
    outer, inner = found("\"He told me 'no' twice,\" she said.")
    assert outer == Quotation(0, 24, '"', '"', "double", 0, False)
    assert inner == Quotation(12, 16, "'", "'", "single", 1, False)
    assert [quotation.kind for quotation in found("«Oui» `no' ''yes''")] == ["guillemet", "single", "double"]


def test_speech_in_paragraphs_continues() -> None:
    first, second, third = found("“One.\n“Two.\n“Three,” he said.")
    assert (first.closer, first.continues) == ("", True)
    assert (second.closer, second.continues) == ("", True)
    assert (third.closer, third.continues) == ("”", False)


def test_quotation_without_end_does_not_continue() -> None:
    assert [quotation.continues for quotation in found("“One.\nTwo.")] == [False]


def test_quotation_at_finds_the_outermost() -> None:
    text = "Ann \"said 'no' twice\" and left"
    spans = found(text)
    at = text.index("no")
    assert quotation_at(spans, at, at + 2) == spans[0]
    assert quotation_at(spans, 0, 3) is None
    assert quotation_at(spans, text.index("left"), len(text)) is None
    assert quotation_at((), 0, 1) is None


COPY = st.text(alphabet="ab s.,\n05(—'\"“”‘’«»„`", max_size=60)


@settings(max_examples=300, deadline=None)
@given(COPY)
def test_any_text_gives_ordered_and_nested_spans(text: str) -> None:
    document = read(text.encode(), "copy.txt")
    open_ends: list[int] = []
    last = -1
    for quotation in quotations(document):
        assert last <= quotation.start < quotation.end <= len(document.reading)
        last = quotation.start
        while open_ends and open_ends[-1] <= quotation.start:
            open_ends.pop()
        assert not open_ends or quotation.end <= open_ends[-1]
        assert quotation.depth == len(open_ends)
        open_ends.append(quotation.end)
        block = document.block_at(quotation.start)
        assert block is not None and quotation.end <= block.end
        assert document.reading.startswith(quotation.opener, quotation.start)
        assert document.reading[: quotation.end].endswith(quotation.closer)


PIECES = [
    "“",
    "”",
    "“no,” ",
    "“Yes”",
    ' "so."',
    ' "1 a"',
    '"',
    "'",
    "’",
    "He ",
    "it’s ",
    "a",
    " ",
    ", ",
    ".",
    "\n",
    "5",
    "é",
]


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=14).map("".join))
def test_pairs_beyond_doubt_are_what_a_look_at_every_mark_gives(text: str) -> None:
    document = read(text.encode(), "copy.txt")
    reading = document.reading
    assume(all(block.end - block.start > 1 for block in document.blocks))  # a mark by itself is no pair's
    expected: list[Quotation] = []
    loose: list[Mark] = []
    for block, at in by_block(document, mark_places(reading)):
        pair(document, block, marks(reading, block, at), expected, loose)
    assert (quotations(document), strays(document)) == (tuple(expected), tuple(loose))
    if are_plain(document):
        assert not loose
        for quotation in expected:
            assert quotation.is_matched() and not quotation.depth
            assert not reading[quotation.end : quotation.end + 1].isalpha()
            assert not reading[: quotation.start].endswith(",")


def test_quotations_set_apart_are_plain() -> None:
    for text in ("No marks.", "“Yes,” it’s said. “No.”", '"Yes," she said.\nHe said "no".'):
        assert are_plain(read(text.encode(), "copy.txt"))
    for text in ("“Yes", "“Yes”no", ",“no”", "the players’ union", '“Yes"', "“a\nb”"):
        assert not are_plain(read(text.encode(), "copy.txt"))
