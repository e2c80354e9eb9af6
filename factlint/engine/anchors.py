"""How rare a word is in English copy: the rarest token of a phrase is the one to look for."""

FREQUENT = frozenset(
    b"a about after all also an and any are as at be been before being but by can could did do does "
    b"down each first for from get had has have he her here him his how i if in into is it its "
    b"just last like made make many may me more most much must my new no not now of off on one only "
    b"or other our out over own people s said same say says she should since so some such t than "
    b"that the their them then there these they this those three through time to too two under until up "
    b"us very was way we well were what when where which while who will with would year years you your "
    b"united states president government".split()
)
"""The words that make up more than half of any English copy, and a few of the news."""


def rarity(token: bytes) -> tuple[int, int]:
    """Sorts tokens by how rarely they will be seen: frequent words last, then the longer one first."""
    return (0 if token in FREQUENT or token.isdigit() else 1, len(token))
