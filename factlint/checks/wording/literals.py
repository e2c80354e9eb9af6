"""What must stand in a text for a pattern to match in it: one literal of a few.

In: the tree of a pattern. Out: needles of which each match contains one, so that the
pattern need not be tried where none of them stands; none where the pattern asks for
nothing rare. Runs of plain characters are read off the tree; what stands between
them is only asked whether it parts words.
"""

from collections.abc import Iterable, Iterator

import regex as re

from factlint.checks.kind import SUBSTRING, Needle
from factlint.checks.wording.finite import EDGE, SPACE, product, texts
from factlint.rulebook.pattern_tree import Chain, Choice, Item, Part, Repeat
from factlint.text.frequent import FREQUENT

OPEN = "\ue002"
"""At an end of a run: what follows is unknown, and may be a letter of the same word."""
FEW = 32
"""So many literals at most for one pattern."""
GAPS = frozenset((r"\s", r"\W", r"[^\w]", r"[\s]", r"[\W]", "^", "$", r"\A", r"\Z", r"\m", r"\M"))
"""Items and edges at which a word ends."""
MARKS = re.compile(f"[{EDGE}{SPACE}{OPEN}]")
SHORTEST = 3
FIGURE = re.compile(r"\d[^\W\d_]{2}|[^\W\d_]{2}\d")
"""A digit at letters, which copy has about as seldom as a rare word."""
RARE_SYMBOLS = frozenset("$€£¥%&@#*/\\=<>|~^+…•§©®™[]{}")

Found = tuple[int, int, Needle]
"""How telling a literal is, its length, and the literal."""


def required(part: Part, *, ignorecase: bool, word: bool) -> list[Needle]:
    """The needles, or none. `word`: the match stands between word boundaries."""
    ends = EDGE if word else OPEN
    _, needles = most_telling(runs(part, ends), ignorecase)
    return needles


def most_telling(groups: Iterable[list[str]], ignorecase: bool) -> tuple[tuple[int, int], list[Needle]]:
    """The group of alternatives that is rarest in copy, and its measure."""
    best: tuple[tuple[int, int], list[Needle]] = ((0, 0), [])
    for group in groups:
        found = [literal(run, ignorecase) for run in dict.fromkeys(group)]
        known = [each for each in found if each is not None]
        if not known or len(known) < len(found):
            continue
        measure = min((kind, length) for kind, length, _ in known)
        if measure > best[0]:
            best = measure, list(dict.fromkeys(needle for _, _, needle in known))
    return best


def runs(part: Part, ends: str) -> Iterator[list[str]]:
    """The groups of runs of which each match has one in full."""
    current = [ends]
    for piece in flat(part):
        choices = texts(piece)
        longer = product(current, choices) if choices is not None else None
        if longer is not None and len(longer) <= FEW:
            current = longer
            continue
        if isinstance(piece, Repeat) and piece.least and (once := texts(piece.part)) and len(once) <= FEW:
            # What comes once or more stands at the end of one run and at the start of the next.
            yield [run + OPEN for run in product(current, once) or current]
            current = [OPEN + text for text in once]
            continue
        close = EDGE if is_gap(piece) else OPEN
        yield [run + close for run in current]
        yield from inner(piece)
        current = [close]
        if choices is not None and len(choices) <= FEW:
            current = [OPEN + text for text in choices]
    yield [run + ends for run in current]


def inner(piece: Part) -> Iterator[list[str]]:
    """The groups within a piece that is no plain text."""
    if isinstance(piece, Repeat) and piece.least:
        yield from runs(piece.part, OPEN)
    elif isinstance(piece, Choice):
        chosen = [max(runs(branch, OPEN), key=telling, default=[]) for branch in piece.branches]
        if all(chosen) and sum(map(len, chosen)) <= FEW:
            yield [run for branch in chosen for run in branch]


def telling(group: list[str]) -> tuple[int, int]:
    """How telling a group of runs is."""
    return most_telling([group], ignorecase=True)[0]


def flat(part: Part) -> Iterator[Part]:
    """A chain of chains as one chain."""
    if isinstance(part, Chain) and not part.edge:
        for piece in part.parts:
            yield from flat(piece)
    else:
        yield part


def is_gap(piece: Part) -> bool:
    """Whether a word surely ends here."""
    if isinstance(piece, Repeat):
        return piece.least > 0 and is_gap(piece.part)
    if isinstance(piece, Chain):
        return piece.edge in GAPS
    return isinstance(piece, Item) and piece.text in GAPS


def literal(run: str, ignorecase: bool) -> Found | None:
    """The best needle of a run: its whole words if they tell anything, else its longest stretch."""
    core = re.sub(rf"\A{OPEN}[\w{OPEN}]*|[\w{OPEN}]*{OPEN}\Z", "", run)
    phrase = " ".join(MARKS.sub(" ", core.replace(EDGE, "")).split())
    words = re.findall(r"[^\W_]+", phrase)
    rare = max((len(word) for word in words if word.lower() not in FREQUENT and not word.isdigit()), default=0)
    if rare >= SHORTEST:
        return 3, rare, Needle(phrase, ignorecase)
    stretch = max(MARKS.split(run), key=len)
    if len(re.sub(r"[\W\d_]", "", stretch)) >= SHORTEST and stretch.strip().lower() not in FREQUENT:
        return 2, len(stretch), Needle(stretch, ignorecase, SUBSTRING)
    if FIGURE.search(stretch):
        return 2, len(stretch), Needle(stretch, ignorecase, SUBSTRING)
    if len(words) > 1:
        return 1, len(phrase), Needle(phrase, ignorecase)
    symbols = next((char for char in run if char in RARE_SYMBOLS), "")
    return (1, 1, Needle(symbols, ignorecase, SUBSTRING)) if symbols else None
