"""`one_spelling(word) -> the word as American English has it`: so that words which only the variety parts are
equal.

The table is the one that the rule `spelling.variants` reads, VarCon's; read at the first word that is asked for.
"""

import os
from functools import cache

from factlint.bundled import bundled_root


@cache
def british() -> dict[str, str]:
    """British forms to American ones, in lower case."""
    table = {}
    with open(os.path.join(bundled_root(), "lists", "variants.txt"), encoding="utf-8") as stream:
        for line in stream:
            american, _, rest = line.rstrip("\n").partition("\t")
            if rest and not line.startswith("#"):
                table[rest.split("\t")[0].lower()] = american.lower()
    return table


def one_spelling(word: str) -> str:
    """A word of British spelling in American spelling, a capital kept; any other word as it is."""
    other = british().get(word.lower())
    if other is None:
        return word
    return other.capitalize() if word[:1].isupper() else other
