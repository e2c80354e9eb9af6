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

from collections.abc import Collection, Sequence

from factlint.checks.kind import SUBSTRING, WORD, Needle
from factlint.grammar import Grammar
from factlint.record import NamedTuple

PLAIN = Grammar(r"[^\\^$*+?{}\[\]|()]*\Z")
FLAGS = Grammar(r"\(\?(?!P)[a-zA-Z0-9-]+[:)]")
CAPITALS = Grammar(r"\[\^?(?:[^\]\\]|\\.)*?[A-Z](?:[^\]\\]|\\.)*\]|\\p\{Lu")
"""A pattern that asks for capitals, where the rule does not say whether they make a difference."""

Pattern = tuple[str, bool]
"""A regular expression, and whether capitals make no difference."""
Wanted = tuple[tuple[int, ...], tuple[Pattern | None, ...], tuple[int, ...]]
"""For `matches`, plain data: for each needle the token it belongs to; for each token its
pattern, None where its needles are all of it; the tokens to be tried on every block.
Nothing at all where each token is a needle."""


class Search(NamedTuple):
    needles: list[Needle]
    wanted: Wanted


def search(
    tokens: Sequence[str],
    *,
    ignorecase: bool | None,
    nonword: bool = False,
    raw: Sequence[str] = (),
    grouped: Collection[int] = (),
) -> Search:
    """What to look for on behalf of these tokens and, numbered after them, raw patterns.

    `ignorecase` None: capitals make no difference save to patterns that ask for them.
    `grouped` are tokens whose groups will be asked for, so that their patterns are kept.
    """
    match = SUBSTRING if nonword else WORD
    if not raw and all(map(PLAIN.match, tokens)):
        return Search([Needle(token, ignorecase is not False, match) for token in tokens], ((), (), ()))
    needles: list[Needle] = []
    owners: list[int] = []
    patterns: list[Pattern | None] = []
    everywhere: list[int] = []
    texts = [*((token, not nonword) for token in tokens), *((pattern, False) for pattern in raw)]
    for number, (text, bounded) in enumerate(texts):
        plain = number < len(tokens) and PLAIN.match(text)
        ignored = (plain or not CAPITALS.search(text)) if ignorecase is None else ignorecase
        its, pattern = (
            ([Needle(text, bool(ignored), match)], "")
            if plain
            else looked_for(text, ignorecase=bool(ignored), bounded=bounded, grouped=number in grouped)
        )
        needles += its
        owners += [number] * len(its)
        patterns.append((pattern, bool(ignored)) if pattern else None)
        everywhere += [] if its else [number]
    return Search(needles, (tuple(owners), tuple(patterns), tuple(everywhere)))


def looked_for(
    pattern: str, *, ignorecase: bool, bounded: bool, grouped: bool = False
) -> tuple[list[Needle], str]:
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
    if not grouped and not UNSURE.search(wide):
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
