"""A space in a phrase or pattern stands for any white space, as it does in a needle.

In: a pattern. Out: the same pattern with `\\s+` for each space, or run of spaces,
that is neither escaped, nor in a set, nor repeated. A pattern that says `(?x)` comes
back as it is.
"""

import re

from factlint.grammar import Grammar

PIECE = Grammar(r"\\.|\[\^?\]?(?:\\.|\[:\w+:\]|[^\]\\])*\]|(?P<space> +)(?![*+?{])|.", re.DOTALL)


def spaced(pattern: str) -> str:
    """The pattern with its spaces widened."""
    if " " not in pattern or re.match(r"\(\?[a-wyz]*x", pattern):
        return pattern
    return PIECE.sub(lambda piece: r"\s+" if piece["space"] else piece[0], pattern)
