"""`reading_of(run, lexicon) -> Read`: what a run of capitalised words is, wherever it stands.

Out: the name in it, or else what may be one for short. Worked out once for each, as news is about the same ones.
"""

from functools import lru_cache

from factlint.mentions.people.names import Reading, flags_of, read_name, trimmed
from factlint.mentions.people.persons import key_of
from factlint.mentions.people.runs import words_of
from factlint.mentions.people.words import BODY, HONORIFIC, OPENER, SEEN, SURNAME, TIME, WORDY, Lexicon
from factlint.record import NamedTuple

NO_SURNAME = OPENER | TIME


class Read(NamedTuple):
    """A run of capitalised words, read. Places are counted from its start."""

    strength: int
    """How sure it is that there is a name: of `names.py`, 0 where there is none."""
    start: int
    """Of the name, or of what may be one for short."""
    end: int
    honorific: str
    """Of the name, without its full stop: "Mr", or ""."""
    before: int
    """Where a title ends that stands before the name and its honorific."""
    is_full: bool
    """Whether the name has more than one word."""
    is_wordy: bool
    """Whether the name begins with an ordinary word."""
    short: str
    """What may be a name for short, as names are compared; "" where nothing may, or there is a name."""


NOBODY = Read(0, 0, 0, "", 0, False, False, "")


@lru_cache(maxsize=SEEN)
def reading_of(run: str, lex: Lexicon) -> Read:
    """The name in a run, or else what may be a short form."""
    words = words_of(run)
    if len(words) == 1 and run.isascii() and "-" not in run:
        return NOBODY if lex.flags.get(run.lower(), 0) & NO_SURNAME else short(run, 0, len(run))
    flags = [flags_of(word, lex) for word in words]
    low, high = trimmed(words, flags)
    name = read_name(words, flags, low, high, lex)
    if name:
        return named(run, words, flags, name)
    if not 1 <= high - low <= 2 or any(flag & BODY and not flag & SURNAME for flag in flags[low:high]):
        return NOBODY
    return short(run, place(run, words, low), end_of(run, words, high - 1))


def short(run: str, start: int, end: int) -> Read:
    """A run in which this may be a name for short."""
    return Read(0, start, end, "", start, False, False, key_of(run[start:end]))


def named(run: str, words: list[str], flags: list[int], name: Reading) -> Read:
    """A run with a name in it."""
    start, honorific = place(run, words, name.first), ""
    before = start
    if name.head >= 0 and flags[name.head] & HONORIFIC:
        honorific = words[name.head].rstrip(".")
        before = place(run, words, name.head)
    elif name.head > 0 and flags[name.head - 1] & HONORIFIC:  # "Mr Justice Lind"
        honorific = words[name.head - 1].rstrip(".")
    return Read(
        name.strength,
        start,
        end_of(run, words, name.last - 1),
        honorific,
        before,
        name.last - name.first > 1,
        bool(flags[name.first] & WORDY),
        "",
    )


def place(run: str, words: list[str], number: int) -> int:
    """Where a word of a run begins."""
    at = 0
    for word in words[:number]:
        at = run.index(word, at) + len(word)
    return run.index(words[number], at)


def end_of(run: str, words: list[str], number: int) -> int:
    """Where a word of a run ends."""
    return place(run, words, number) + len(words[number])
