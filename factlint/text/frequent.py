"""The words that tell least about a text: those that every copy is full of."""

_WORDS = (
    "a about after all also an and any are as at be been before being but by can could did do does "
    "down each first for from get had has have he her here him his how i if in into is it its "
    "just last like made make many may me more most much must my new no not now of off on one only "
    "or other our out over own people s said same say says she should since so some such t than "
    "that the their them then there these they this those three through time to too two under until up "
    "us very was way we well were what when where which while who will with would year years you your "
    "united states president government"
)
FREQUENT = frozenset(_WORDS.split())
"""The words that make up more than half of any English copy, and a few of the news."""
EVERYDAY = frozenset(
    "a and are as at be been but by for from has have he his in is it its more not of on one or said she that the "
    "their they this to up was we were which will with".split()
)
"""Those of them that make up a third of it."""
