"""Short forms: where a text names one of its persons by surname alone, in prose and in headlines.

In: the persons of a document (`persons.py`) and the words that may mean one. Out: the names that do, each with the
number of its person and whether it may be another's.
"""

import re
from collections.abc import Iterable

from factlint.grammar import Grammar
from factlint.mentions.people.person import Named
from factlint.mentions.people.persons import Known, parts
from factlint.mentions.people.runs import starts_with_particle
from factlint.mentions.people.words import PLACE, SPEECH, Lexicon
from factlint.text.document import Block

NEAR = 20_000
"""So near, in characters, a surname that is an ordinary word too makes the surname doubtful."""
OPENING = Grammar(r"[\s,]*([a-z]+)")
WORD = Grammar(r"[^\W\d_][\w'’-]*")


def in_short(text: str, shorts: Iterable[tuple[str, int, int]], known: Known) -> list[tuple[Named, int, bool]]:
    """Those of the words, told by a short form of `known`, start and end, that are somebody's name."""
    told: dict[tuple[str, int], bool] = {}
    found: list[tuple[Named, int, bool]] = []
    for key, start, end in shorts:
        begin = starts_with_particle(text, start, known.lex.runs) if text[start - 1 : start] == "-" else start
        bare = Named(text[begin:end], begin, end, "", (), "", "", False)
        if is_name(text, bare, told, known.lex):
            found.append((bare, *known.short(key, start, set())))
    return found


def is_name(text: str, short: Named, told: dict[tuple[str, int], bool], lex: Lexicon) -> bool:
    """Whether a known surname means the person here: not "the Lind inquiry", nor "Banks are" where banks are told
    of."""
    start, end = short.start, short.end
    before = text[max(0, start - 5) : start]
    if before.endswith(("the ", "The ", " a ", " an ", "A ", "An ", "-", "/", "&", "& ", "$", "@")):
        return False
    if text[end : end + 1] in "-/&" and end < len(text):
        return False
    low = short.name.lower()
    flags = lex.flags.get(low, 0)
    if flags & PLACE:
        return acts(text, end, lex)
    opening = not before.strip() or before.rstrip()[-1:] in '.!?\n"“'
    if not opening or " " in low:
        return True
    place = low, start // NEAR
    if place not in told:
        told[place] = is_told(text, low, (place[1] - 1) * NEAR if place[1] else 0, (place[1] + 2) * NEAR)
    return not told[place] or acts(text, end, lex)


def is_told(text: str, word: str, start: int, end: int) -> bool:
    """Whether a word stands by itself within `text[start:end]`."""
    at = text.find(word, start, end)
    while at >= 0:
        behind = at + len(word)
        beside = text[at - 1 : at] + (text[behind] if behind < min(end, len(text)) else "")
        if not any(char.isalnum() or char in "_-" for char in beside):
            return True
        at = text.find(word, at + 1, end)
    return False


def acts(text: str, end: int, lex: Lexicon) -> bool:
    """Whether what stands behind a name is what persons do."""
    if text[end : end + 2] in ("'s", "’s"):
        return True
    found = OPENING.match(text, end)
    return bool(found and (lex.flags.get(found[1], 0) & SPEECH or found[1] in ("is", "was", "has", "had", "also")))


def in_headline(text: str, block: Block, known: Known) -> list[tuple[Named, int, bool]]:
    """The known persons that a headline names, by surname, with the given name where it stands there too."""
    found: list[tuple[Named, int, bool]] = []
    previous: re.Match[str] | None = None
    for word in WORD.finditer(text, block.start, block.end):
        low = word[0].lower().removesuffix("'s").removesuffix("’s")
        numbers = known.by_short.get(low, []) if word[0][0].isupper() else []
        number = numbers[0] if len(numbers) == 1 else 0
        if number and parts(known.full_names[number])[-1] == low and not known.lex.flags.get(low, 0) & PLACE:
            full = parts(known.full_names[number])
            start = word.start()
            joined = previous is not None and text[previous.end() : start] == " "
            if joined and previous is not None and len(full) > 1 and previous[0].lower() == full[-2]:
                start = previous.start()
            end = word.start() + len(low)
            name = text[start:end]
            found.append((Named(name, start, end, "", (), "", "", " " in name), number, False))
        previous = word
    return found
