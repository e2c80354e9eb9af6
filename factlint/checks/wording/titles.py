"""Which words of a heading have a capital: title case as AP and Chicago have it, and sentence case.

In: a heading. Out: its words with how each should be written; a word is left as it
is where nothing can be said (NASA, iPhone, 4G). AP Stylebook, "composition titles":
capitals for the first and last word and all others but articles, and conjunctions
and prepositions of up to three letters. Chicago Manual of Style 17, 8.159: lower
case for articles, for and, but, for, or, nor, for prepositions of any length, for
to and as.
"""

from collections.abc import Iterator

import regex

from factlint.record import NamedTuple

ARTICLES = "a an the"
AP = frozenset(f"{ARTICLES} and but for nor or so yet as at by in of off on per to up via out".split())
CHICAGO = frozenset(
    f"{ARTICLES} and but for nor or as to about above across after against along amid among around at before "
    "behind below beneath beside besides between beyond by concerning despite during except from in inside into "
    "like near of off on onto out over past per regarding since through throughout till toward towards under "
    "underneath until up upon via with within without".split()
)
STYLES = {"AP": AP, "Chicago": CHICAGO}
WORD = regex.compile(r"[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’.](?=\p{L}))*")
OPENERS = frozenset(":?!–—")
"""Behind these a heading begins anew."""


class Word(NamedTuple):
    """A word at `[start, end)`, and how it should be written."""

    start: int
    end: int
    found: str
    expected: str


def title_words(text: str, style: str) -> Iterator[Word]:
    """The words of a heading as title case has them; after a hyphen too."""
    small = STYLES[style]
    words = list(WORD.finditer(text))
    for index, word in enumerate(words):
        found = word[0]
        outermost = index in (0, len(words) - 1) or begins(text, words[index - 1].end(), word.start())
        hyphened = text[word.start() - 1 : word.start()] == "-"
        if is_fixed(found):
            expected = found
        elif found.lower() in small and not outermost:
            expected = found.lower() if not (hyphened and found[0].isupper()) else found
        elif hyphened:
            expected = found
        else:
            expected = found[0].upper() + found[1:]
        yield Word(word.start(), word.end(), found, expected)


def sentence_words(text: str) -> Iterator[Word]:
    """The words of a heading as sentence case has them: a capital at the start only."""
    last = 0
    for index, word in enumerate(WORD.finditer(text)):
        found = word[0]
        if is_fixed(found):
            expected = found
        elif index == 0:
            expected = found[0].upper() + found[1:]
        elif begins(text, last, word.start()) or text[last : word.start()] == "-":
            expected = found
        else:
            expected = found[0].lower() + found[1:]
        last = word.end()
        yield Word(word.start(), word.end(), found, expected)


def begins(text: str, end: int, start: int) -> bool:
    """Whether the gap between two words starts the heading anew."""
    return not OPENERS.isdisjoint(text[end:start]) or ". " in text[end:start]


def is_fixed(word: str) -> bool:
    """Whether a word keeps its capitals in any style: I, NASA, iPhone, U.S., McDonald, 4G."""
    head = regex.split("['’]", word, maxsplit=1)[0]
    return (
        any(map(str.isdigit, word))
        or any(map(str.isupper, head[1:]))
        or head == "I"
        or not word[0].isalpha()
        or word[0].upper() == word[0].lower()
    )
