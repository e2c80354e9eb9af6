"""What holds for every text: places are right, nothing overlaps, blocks stand alone, nothing raises."""

import marshal

from hypothesis import example, given, settings
from hypothesis import strategies as st

from factlint.mentions.mention import KINDS, MODS
from factlint.mentions.temporal.find import find_temporal
from factlint.text.document import Block, Document

WORDS = [
    "the",
    "a",
    "an",
    "of",
    "in",
    "on",
    "at",
    "by",
    "to",
    "from",
    "until",
    "since",
    "before",
    "after",
    "between",
    "and",
    "or",
    ",",
    ".",
    ";",
    ":",
    "-",
    "–",
    "(",
    ")",
    '"',
    "'",
    "early",
    "late",
    "mid",
    "end",
    "start",
    "beginning",
    "first",
    "second",
    "third",
    "last",
    "next",
    "this",
    "that",
    "same",
    "previous",
    "following",
    "every",
    "each",
    "other",
    "past",
    "coming",
    "two",
    "three",
    "2",
    "3",
    "12",
    "15",
    "31",
    "99",
    "1999",
    "2004",
    "2009",
    "99999",
    "1/4/20",
    "31/12/2018",
    "2020-02-30",
    "13:75",
    "25:00",
    "11",
    "a.m.",
    "p.m.",
    "EST",
    "GMT",
    "noon",
    "o'clock",
    "half",
    "quarter",
    "year",
    "years",
    "month",
    "months",
    "week",
    "weeks",
    "day",
    "days",
    "hour",
    "hours",
    "minute",
    "decade",
    "decades",
    "century",
    "fortnight",
    "weekend",
    "Q3",
    "H2",
    "FY2019",
    "ago",
    "earlier",
    "later",
    "hence",
    "now",
    "today",
    "tomorrow",
    "yesterday",
    "tonight",
    "morning",
    "evening",
    "night",
    "Monday",
    "Friday",
    "Jan",
    "Feb.",
    "March",
    "May",
    "June",
    "December",
    "1st",
    "2nd",
    "15th",
    "spring",
    "summer",
    "fall",
    "Christmas",
    "Easter",
    "Eve",
    "Day",
    "New",
    "Year's",
    "annual",
    "daily",
    "per",
    "once",
    "a",
    "few",
    "several",
    "couple",
    "more",
    "than",
    "about",
    "over",
    "at",
    "least",
    "1990s",
    "'90s",
    "nineties",
    "fiscal",
    "nineteen",
    "ninety",
    "thousand",
    "twenty",
    "X",
    "said",
    "will",
    "within",
    "last",
    "next",
    "previous",
    "starting",
    "of",
    "first",
    "pm",
    "am",
    "h",
    "17h30",
    "Sundays",
    "after",
    "10/1-11/7",
    "week-end",
    "İ",
    "½",
    "1,000",
    "3.5",
    "$40",
    "%",
]

PHRASES = st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join)
TEXTS = PHRASES | st.text(alphabet="0123456789 -/.:,'aApmMyJn’–\xa0\n", max_size=40) | st.text(max_size=30)


def found(reading, *blocks):
    """The mentions of a text in these blocks; all of it is one where none is given."""
    spans = blocks or ((0, len(reading)),)
    document = Document("copy.txt", reading, reading, tuple(Block("paragraph", *span) for span in spans))
    return find_temporal(document)


@settings(max_examples=250, deadline=None)
@given(TEXTS, st.integers(0, 3))
@example("2 weeks before the year", 0)
@example("one o'clock o'clock", 0)
def test_places(text, lead):
    lead += 1
    reading = f"{'x' * (lead - 1)}\n{text}\n2004"
    mentions = found(reading, (lead, lead + len(text)))
    end = lead
    for mention in mentions:
        assert reading[mention.start : mention.end] == mention.text != ""
        assert end <= mention.start
        assert mention.end <= lead + len(text)
        assert mention.kind in KINDS
        assert mention.mod in ("", *MODS)
        assert marshal.loads(marshal.dumps(mention.content)) == mention.content
        end = mention.end


@settings(max_examples=100, deadline=None)
@given(PHRASES, PHRASES)
def test_blocks_do_not_know_of_one_another(first, second):
    joined = f"{first}\n\n{second}"
    offset = len(first) + 2
    apart = [mention[3:] for text in (first, second) for mention in found(text)]
    together = found(joined, (0, len(first)), (offset, len(joined)))
    assert [mention[3:] for mention in together] == apart


@settings(max_examples=60, deadline=None)
@given(PHRASES)
def test_fancy_characters_read_like_plain_ones(text):
    plain = [(mention.start, mention.end, mention.content) for mention in found(text)]
    fancy = text.replace("'", "’").replace("-", "‑")
    assert [(mention.start, mention.end, mention.content) for mention in found(fancy)] == plain
