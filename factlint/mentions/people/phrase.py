"""Words and their flags for reading titles: the tokens of a stretch of text, and what each may be in a title."""

from functools import lru_cache

from factlint.grammar import Grammar
from factlint.mentions.people.names import flags_of
from factlint.mentions.people.words import (
    AREA,
    BODY,
    GIVEN,
    HEAD,
    HONORIFIC,
    MODIFIER,
    OPENER,
    PART,
    PLACE,
    SEEN,
    SPEECH,
    TIME,
    Lexicon,
)
from factlint.record import NamedTuple

TOKEN = Grammar(
    r"(?:[^\W\d_a-z]\.)+(?!\w)|(?:(?:[Tt]hen|[Ee]x)-)?(?:Mr|Mrs|Ms|Dr|Prof|Rev|Pres|Gov|Sen|Rep|Amb|Gen|Maj|Brig|Col|Capt|Lt|Sgt|Adm|Insp|Supt"
    r"|Det|Sec|Atty|Asst|Inc|Corp|Co|Ltd|St)\.|['’]s\b|\w+(?:[-.’'](?!s\b)\w+)*|[&]|\S"
)
CONNECTORS = frozenset(("of", "for", "in", "at", "to", "on", "with"))
"""What leads from a rank to its area or body."""
ARTICLES = frozenset(("the", "a", "an", "its", "their", "his", "her", "our"))
LOOSE = frozenset(("and", "&", "the"))
POSSESSIVE = frozenset(("'s", "’s"))

TRADE = Grammar(
    r"(?:olog|enar|ygien|onom|nal|tivi|ang|herap|rian|rtis|tis|tris|onat)ist$|[a-z]{2}(?:ician|ographer|maker|keeper|smith"
    r"|grower|breeder|worker|hunter|writer|[a-z]person|[a-rt-z]woman|[a-df-z]sman|[bcdfgkmnprt]man|master|wright|monger"
    r"|eneur|neer|igneron|grazier|handler|porter|trader|farmer|owner|dealer|broker|adviser|organiser|organizer)$"
)
"""Endings of trades that no table has: "entomologist", "winemaker"."""
TRADES_END = ("ist", "er", "ician", "smith", "person", "man", "wright", "eneur", "igneron")
"""How all of these end: asked first, of every word that no table has."""
NO_TRADES = frozenset(
    "woman man human german roman norman ottoman pergamon reporter's importer exporter career".split()
)

STOP, RANK, WORD, LINK, JOIN, ARTICLE, OWNER = range(7)
"""What a token is: none of a title; a rank's noun; another word of titles or a capital; "of"; "and"; "the";
"'s"."""


class Token(NamedTuple):
    text: str
    start: int
    end: int
    role: int
    flags: int


def tokens(text: str, start: int, end: int, lex: Lexicon) -> list[Token]:
    """The tokens of `text[start:end]`."""
    return [
        Token(found[0], found.start(), found.end(), *role_of(found[0], lex))
        for found in TOKEN.finditer(text, start, end)
    ]


@lru_cache(maxsize=SEEN)
def tokens_within(stretch: str, lex: Lexicon) -> tuple[Token, ...]:
    """The tokens of a stretch without white space, which none of them has, by their places in it."""
    return tuple(tokens(stretch, 0, len(stretch), lex))


@lru_cache(maxsize=SEEN)
def role_of(word: str, lex: Lexicon) -> tuple[int, int]:
    """The role of a word in a title, and its flags."""
    if word in CONNECTORS:
        return (LINK, 0)
    if word in ("and", "&"):
        return (JOIN, 0)
    if word in POSSESSIVE:
        return (OWNER, 0)
    if word.lower() in ARTICLES:
        return (ARTICLE, 0)
    if word[0].isupper():
        flags = flags_of(word, lex)
        if not flags and names_trade(word):
            flags = HEAD
        named = HEAD | MODIFIER | PART | PLACE | BODY | AREA | GIVEN
        if flags & TIME or (flags & (OPENER | HONORIFIC) and not flags & named):
            return (STOP, flags)
        return (RANK if flags & HEAD else WORD, flags)
    if word[1:2].isupper() and len(word) > 3:  # "iPod"
        return (WORD, 0)
    low = word.rstrip(".")
    flags = lex.flags.get(low, 0)
    if not flags and "-" in low:
        first, _, last = low.partition("-")
        tail = lex.flags.get(last, 0)
        flags = tail if first in ("ex", "then", "vice", "co", "sub", "deputy", "anti") else tail & HEAD
    if not flags and names_trade(low):
        flags = HEAD
    if flags & HEAD and not (flags & (OPENER | TIME) and not flags & PART):
        return (RANK, flags)
    if flags & (MODIFIER | AREA | PART) and not flags & SPEECH:
        return (WORD, flags)
    return (STOP, flags)


def names_trade(word: str) -> bool:
    """Whether a word that no table has ends as trades do."""
    return word.endswith(TRADES_END) and bool(TRADE.search(word)) and word.lower() not in NO_TRADES
