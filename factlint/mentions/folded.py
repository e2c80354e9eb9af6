"""A text in the characters that the grammars of figures are written in, character by character: no place moves.

`lowered` is for amounts, `folded` for times, which have plain hyphens, spaces and apostrophes besides.
"""

FANCY = (("’", "'"), ("‘", "'"), ("ʼ", "'"), ("\xa0", " "), ("\u202f", " "), ("\u2009", " "), ("‑", "-"))
"""What copy has for the plain character beside it."""


def lowered(text: str) -> str:
    """The text in lower case: only one letter of Unicode grows when it is lowered."""
    return text.replace("\u0130", "i").lower()


def folded(low: str) -> str:
    """Text in lower case with plain spaces, hyphens and apostrophes."""
    if not low.isascii():
        for fancy, plain in FANCY:
            low = low.replace(fancy, plain)
    return low
