"""The tokens of a rule to what the engine looks for: once, when rules are loaded.

A token is a word, a phrase or a pattern, as in Vale. One without special signs is
plain text, full stops included ("U.S."), and so is a pattern that stands for a
handful of texts (`colou?rs?`). Any other pattern gets literals that must stand where
it matches, and is tried in the blocks where one of them stands; in every block
where it asks for nothing rare.

Tokens stand between word boundaries unless the rule says `nonword`: no letter or
digit goes on where the token has one. A space stands for any white space. `raw`
patterns are taken as they are.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from factlint.checks.kind import SUBSTRING, WORD, Needle

PLAIN = re.compile(r"[^\\^$*+?{}\[\]|()]*\Z")
FLAGS = re.compile(r"\(\?(?!P)[a-zA-Z0-9-]+[:)]")
BARE, BOUNDED = "bare", "bounded"

Wanted = tuple[tuple[int, ...], tuple[str, ...], bool]
"""For `matches`, plain data: for each needle the token it belongs to; for each token its
pattern, "" where its needles are all of it; whether capitals make no difference. No tokens
for needles and no patterns where needle and token are one."""


class Search(NamedTuple):
    needles: list[Needle]
    wanted: Wanted
    everywhere: bool
    """Whether there is a pattern without a literal."""


def search(tokens: Sequence[str], *, ignorecase: bool, nonword: bool = False, raw: Sequence[str] = ()) -> Search:
    """What to look for on behalf of these tokens and raw patterns."""
    match = SUBSTRING if nonword else WORD
    if not raw and all(map(PLAIN.match, tokens)):
        return Search([Needle(token, ignorecase, match) for token in tokens], ((), (), ignorecase), False)
    needles: list[Needle] = []
    owners: list[int] = []
    patterns: list[str] = []
    everywhere = False
    for number, (token, bounded) in enumerate(
        [*((token, not nonword) for token in tokens), *((pattern, False) for pattern in raw)]
    ):
        pattern = ""
        if number < len(tokens) and PLAIN.match(token):
            its = [Needle(token, ignorecase, match)]
        else:
            its, pattern = looked_for(token, ignorecase=ignorecase, bounded=bounded)
            everywhere = everywhere or not its
        needles += its
        owners += [number] * len(its)
        patterns.append(pattern)
    return Search(needles, (tuple(owners), tuple(patterns), ignorecase), everywhere)


def looked_for(pattern: str, *, ignorecase: bool, bounded: bool) -> tuple[list[Needle], str]:
    """A pattern's needles, and the pattern to try where they stand; "" where they are all of it."""
    from factlint.checks.wording.finite import EDGE, SPACE, UNSURE, texts
    from factlint.checks.wording.literals import OPEN, required
    from factlint.checks.wording.spaced import spaced
    from factlint.rulebook.pattern_tree import UnreadError, tree

    wide = spaced(pattern) if bounded else pattern
    full = rf"(?:\b|(?!\w))(?:{wide})(?:\b|(?<!\w))" if bounded else wide
    if "(?(" in wide or any(mark in wide for mark in (EDGE, SPACE, OPEN)):
        return [], full
    try:
        whole, _ = tree(wide)
    except UnreadError:
        return [], full
    if not UNSURE.search(wide):
        its = as_needles(texts(whole), ignorecase=ignorecase, bounded=bounded)
        if its:
            return its, ""
    flagged = FLAGS.search(wide) is not None
    return required(whole, ignorecase=ignorecase or flagged, word=bounded), full


def as_needles(found: list[str] | None, *, ignorecase: bool, bounded: bool) -> list[Needle]:
    """Texts that are all a pattern matches, as needles that match just that; none where they cannot."""
    needles = [as_needle(text, ignorecase=ignorecase, bounded=bounded) for text in found or ()]
    whole = [needle for needle in needles if needle is not None]
    return list(dict.fromkeys(whole)) if len(whole) == len(needles) else []


def as_needle(text: str, *, ignorecase: bool, bounded: bool) -> Needle | None:
    """A text with the marks of `finite` as a needle."""
    from factlint.checks.wording.finite import EDGE, SPACE
    from factlint.text.wordchars import is_word

    inner = text.strip(EDGE)
    if not inner or EDGE in inner or inner[0] == SPACE or inner[-1] == SPACE:
        return None
    left, right = text[0] == EDGE, text[-1] == EDGE
    if (left and not is_word(inner[0])) or (right and not is_word(inner[-1])):
        return None
    if bounded or (left and right):
        # As a needle's spaces are wide, one that is meant exactly would be taken too widely.
        return None if any(map(str.isspace, inner)) else Needle(inner.replace(SPACE, " "), ignorecase)
    return None if left or right or SPACE in inner else Needle(inner, ignorecase, SUBSTRING)
