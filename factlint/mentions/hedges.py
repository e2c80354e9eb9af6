"""Hedges: the words before or behind an amount that say how far it holds ("nearly", "at least", "or so").

A hedge is part of its mention. Its `mod` is TIMEX3's; its shape tells where a bound ends: "just over 50" is
near 50, "over 50" has no end.
"""

from factlint.mentions.numeral import Scope
from factlint.record import NamedTuple


class Hedge(NamedTuple):
    at: int
    """Where it begins, or for one behind the amount, where it ends."""
    mod: str
    near: bool


BEFORE = {
    "APPROX": "about, around, some, roughly, approximately, approx, approx., circa, an estimated, estimated, in "
    "the region of, something like, on the order of, in the order of, around about, maybe, perhaps, more or "
    "less, a reported, ~",
    "MORE_THAN": "more than, over, above, in excess of, exceeding, upwards of, upward of, north of, greater than, "
    "larger than, higher than, well over, well above, beyond, better than, bigger than, exceed, exceeds, "
    "exceeded, surpass, surpasses, surpassed, topping, topped, >",
    "LESS_THAN": "less than, fewer than, under, below, lower than, smaller than, well under, well below, "
    "short of, <",
    "EQUAL_OR_MORE": "at least, no less than, no fewer than, not less than, a minimum of, as few as, as little "
    "as, minimum, greater than or equal to, more than or equal to, higher than or equal to, at least or equal "
    "to, greater or equal than, higher or equal than, bigger or equal than, equal or greater than, >=, ≥",
    "EQUAL_OR_LESS": "at most, up to, no more than, not more than, as many as, as much as, as high as, a "
    "maximum of, maximum, less than or equal to, lower than or equal to, fewer than or equal to, smaller or equal "
    "than, lower or equal than, less or equal than, equal or less than, <=, ≤",
}
NEAR = {
    "MORE_THAN": "just over, slightly more than, slightly over, a little over, a little more than, just above, "
    "just more than",
    "LESS_THAN": "nearly, almost, close to, just under, just below, just less than, slightly less than, slightly "
    "under, slightly fewer than, a little under, a little less than, just short of, not quite, "
    "approaching, nearing, virtually",
}
AFTER = {
    "APPROX": ("-odd", "-ish", " odd", " or so", " or thereabouts"),
    "EQUAL_OR_MORE": (
        *("+", "-plus", " plus", " or more", " or over", " or above", " or greater", " or higher"),
        *(" and more", " and above", " and over"),
    ),
    "EQUAL_OR_LESS": (" or less", " or fewer", " or under", " or below", " or lower", " and under", " and below"),
}
BEHIND = {phrase: mod for mod, phrases in AFTER.items() for phrase in phrases}
OPENINGS = frozenset(phrase[:3] for phrase in BEHIND)


HEDGES = {
    phrase: (mod, near)
    for near, hedges in ((False, BEFORE), (True, NEAR))
    for mod, phrases in hedges.items()
    for phrase in phrases.split(", ")
}
"""Every hedge to its modifier and whether it keeps near the number."""


def by_last_word() -> dict[str, tuple[str, ...]]:
    """Every hedge by its last word, the longest first."""
    table: dict[str, tuple[str, ...]] = {}
    for phrase in sorted(HEDGES, key=len, reverse=True):
        last = phrase.split()[-1]
        table[last] = (*table.get(last, ()), phrase)
    return table


BY_LAST_WORD = by_last_word()


def before(scope: Scope, at: int, word: str) -> Hedge | None:
    """The hedge that ends right before `at`; `word` is the word there, in lower case."""
    phrases = BY_LAST_WORD.get(word) or (BY_LAST_WORD[word[-1]] if word[-1:] in ("<", ">") else None)
    if phrases is None:
        return None
    low, start = scope.low, scope.start
    edge = at - 1 if low[at - 1] in " \u00a0" else at
    if not low.endswith(phrases, start, edge):
        return None
    for phrase in phrases:
        if low.endswith(phrase, start, edge):
            begin = edge - len(phrase)
            if begin == start or not (low[begin - 1].isalnum() and phrase[0].isalpha()):
                return Hedge(begin, *HEDGES[phrase])
    return None


def behind(scope: Scope, at: int) -> Hedge | None:
    """The hedge that begins right at `at`, behind a number."""
    if scope.low[at : at + 3] not in OPENINGS and scope.low[at : at + 1] != "+":
        return None
    for phrase, mod in BEHIND.items():
        end = at + len(phrase)
        if scope.low.startswith(phrase, at) and end <= scope.end and not scope.low[end : end + 1].isalnum():
            return Hedge(end, mod, False)
    return None
