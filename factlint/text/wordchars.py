"""Word characters as the `regex` module has them, whose word boundaries those of all rules are."""

from functools import cache

FREQUENT_OTHERS = frozenset(" \u00a0\u2018\u2019\u201c\u201d\u2013\u2014\u2026\u2022\u00ab\u00bb\u00a3\u20ac")
"""No word characters, and so frequent that `regex` is not to be asked."""


@cache
def is_word(char: str) -> bool:
    """Whether `\\w` matches this character."""
    if char in FREQUENT_OTHERS:
        return False
    if char.isalpha() or char == "_":
        return True
    if char.isascii():
        return char.isdigit()
    import regex

    return regex.match(r"\w", char) is not None
