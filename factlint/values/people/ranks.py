"""Ranks and modifiers by all their names, from the generated tables; made at the first title that is taken
apart."""

from functools import cache, lru_cache

from factlint.mentions.people import rank_table
from factlint.mentions.people.words import entries, names_of_rank
from factlint.record import NamedTuple
from factlint.text.additions import NONE, Additions


class Rank(NamedTuple):
    name: str
    """What the lexicon calls it, whatever the text does: "chief executive officer" for "CEO"."""
    field: str
    ladder: str
    """Ranks of one ladder exclude one another; "" where there is none."""


LONGEST = 7
"""Words in the longest rank."""
KINDS = ("standing", "level", "time", "promise", "praise")


@lru_cache(maxsize=8)
def ranks(additions: Additions = NONE) -> dict[str, Rank]:
    """Every name of a rank, in lower case and without full stops and hyphens."""
    found: dict[str, Rank] = {}
    for group in rank_table.RANKS.split("\n\n"):
        field, ladder, listed = (" ".join(part.split()) for part in group.split("|"))
        for entry in entries(listed, ";"):
            name, _, others = entry.partition(" = ")
            rank = Rank(name, field, ladder)
            for each in (name, *entries(others)):
                found.setdefault(plain(each), rank)
    for entry in additions.ranks:
        spelled = names_of_rank(entry)
        found.update((plain(each), Rank(spelled[0], "", "")) for each in spelled)
    return found


@cache
def modifiers() -> dict[str, tuple[str, str]]:
    """Every modifier to its kind, one of KINDS, and itself."""
    tables = (
        rank_table.MODIFIERS_OF_STANDING,
        rank_table.MODIFIERS_OF_LEVEL,
        rank_table.MODIFIERS_OF_TIME,
        rank_table.MODIFIERS_OF_PROMISE,
        rank_table.MODIFIERS_OF_PRAISE,
    )
    found: dict[str, tuple[str, str]] = {}
    for kind, table in zip(KINDS, tables, strict=True):
        for word in entries(table):
            found.setdefault(plain(word), (kind, word))
    return found


def plain(name: str) -> str:
    """A rank as it is looked up: "Vice-President" and "vice president" are one."""
    return name.lower().replace(".", "").replace("-", " ").replace("’", "'").strip()
