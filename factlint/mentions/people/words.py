"""`lexicon(additions)`: what is known of the words that may stand in a name or a title.

Words are in lower case; a word may be several things ("king" is a rank and a given name, "hill" a place and a
surname). Read at the first capitalised candidate from a table made of `lexicon.yaml`.
"""

from collections.abc import Sequence
from functools import cache, lru_cache

from factlint.mentions.people.runs import PLAIN, Runs, runs_with
from factlint.text.additions import NONE, Additions

GIVEN = 1
HEAD = 1 << 1
"""The noun of a rank: "secretary"."""
PART = 1 << 2
"""Another word of a rank: "prime"."""
MODIFIER = 1 << 3
HONORIFIC = 1 << 4
BODY = 1 << 5
"""A noun of organisations, places, works, laws."""
PREFIX = 1 << 6
PLACE = 1 << 7
TIME = 1 << 8
OPENER = 1 << 9
AREA = 1 << 10
PARTICLE = 1 << 11
WORDY = 1 << 12
"""A given name that is an ordinary word too."""
SURNAME = 1 << 13
"""A surname, whatever else it is."""
SPEECH = 1 << 14
EASTERN = 1 << 15
"""A surname that stands first."""
OF_THINGS = 1 << 16
ADDRESS = 1 << 17

TITLED = HEAD | PART | MODIFIER
OTHER = BODY | PREFIX | PLACE | TIME | OPENER | AREA | HONORIFIC | TITLED
"""What keeps an unknown word from being part of a name."""

Flags = dict[str, int]

SEEN = 1 << 14
"""So many words, and runs of words, are remembered with what they may be: news is about the same ones."""


def entries(text: str, separator: str = ",") -> list[str]:
    """The entries of a generated table."""
    return [entry.strip() for entry in " ".join(text.split()).split(separator) if entry.strip()]


class Lexicon:
    """The words by what they may be, and the names of things that look like persons' names.

    Never changed, and equal to itself alone, so that what is worked out of a word and a lexicon can be kept.
    """

    __slots__ = ("flags", "not_persons", "runs")

    def __init__(self, flags: Flags, not_persons: frozenset[str], runs: Runs = PLAIN) -> None:
        self.flags = flags
        self.not_persons = not_persons
        self.runs = runs
        """Where names may stand."""


@lru_cache(maxsize=8)
def lexicon(additions: Additions = NONE) -> Lexicon:
    """The lexicon of the package with what is added to it."""
    if additions == NONE:
        return Lexicon(word_flags(), not_persons())
    flags = dict(word_flags())
    added = (
        (additions.honorifics, HONORIFIC),
        (additions.given_names, GIVEN),
        (additions.bodies, BODY),
        (additions.particles, PARTICLE),
    )
    for listed, flag in added:
        for entry in listed:
            for word in entry.lower().rstrip(".").split():
                flags[word] = flags.get(word, 0) | flag
    for entry in additions.ranks:
        for name in names_of_rank(entry):
            flag_rank(flags, name)
    things = [" ".join(name.lower().replace("&", " ").split()) for name in additions.not_persons]
    return Lexicon(flags, not_persons() | frozenset(things), runs_with(additions.particles))


def names_of_rank(entry: str) -> list[str]:
    """An added rank under all its names, its own first."""
    name, _, others = entry.lower().partition("=")
    return [" ".join(name.split()), *entries(others)]


@cache
def word_flags() -> Flags:
    """Every word of the tables, with what it may be."""
    flags: Flags = {}
    for line in tables()[1:]:
        what, _, words = line.partition(" ")
        flags.update(dict.fromkeys(words.split(" "), int(what)))
    return flags


@cache
def not_persons() -> frozenset[str]:
    """Names in lower case that look like a person's, without "&"."""
    return frozenset(tables()[0].split(";"))


@cache
def tables() -> Sequence[str]:
    """The lines of the data file beside this module, made by tools/people_lexicon.py."""
    file = f"{__file__.rpartition('words.py')[0]}word_flags.txt"
    loader = __spec__.loader if __spec__ else None
    if loader is None or not hasattr(loader, "get_data"):
        raise FileNotFoundError(file)
    data: bytes = loader.get_data(file)
    return data.decode().splitlines()


def flag_rank(flags: Flags, rank: str) -> None:
    """Flags the words of a rank: its noun, what stands before that, the area behind "of" or "for"."""
    words = rank.split(" ")
    head = next((at - 1 for at, word in enumerate(words) if at and word in ("for", "of")), len(words) - 1)
    for number, word in enumerate(words):
        if word not in ("of", "the", "for", "in"):
            flag = HEAD if number == head else PART if number < head else AREA
            flags[word] = flags.get(word, 0) | flag
