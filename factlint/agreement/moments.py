"""Verbs of what happens once to whom it happens, by which two dates may be of one event."""

from factlint.grammar import Grammar

VERBS = frozenset(
    """
    announced approved arrested assassinated attacked authorised authorized bombed born buried charged
    collapsed completed convicted crashed created died dismissed elected erupted executed exploded fired
    founded hanged inaugurated indicted introduced invaded jailed killed launched married merged murdered
    opened ordered published purchased ratified released resigned retired sacked sank seized sentenced shot
    signed sold stabbed struck sued suspended unveiled vetoed wed cancelled canceled banned withdrew
    defected disappeared adopted established formed enacted
    """.split()
)
WORD = Grammar(r"[a-z]{3,}")


def stand_twice(reading: str) -> bool:
    """Whether two of the verbs stand in a text: asked before it is known in which sentences."""
    return sum(map(VERBS.__contains__, WORD.findall(reading.lower()))) > 1
