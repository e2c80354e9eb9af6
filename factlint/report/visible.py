"""Characters as a terminal shows them: how wide each is, and a harmless sign for what would move the cursor.

Copy may hold anything, so nothing of it reaches a terminal raw: control characters
are shown as the Unicode control pictures, and the marks that turn the direction of
writing round (which hide text from a reader) as the replacement character.
"""

import re

from factlint.grammar import Grammar

# Tabs stay: the excerpt sets them to its stops.
UNSAFE = Grammar("[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
TAB = 4


def visible(text: str) -> str:
    """The text on one line, with a sign for each control character; as many characters as before."""
    if text.isascii() and text.isprintable():
        return text
    return UNSAFE.sub(sign, text)


def sign(found: re.Match[str]) -> str:
    """U+2400 and up for C0 and DEL, U+FFFD for anything else."""
    code = ord(found[0])
    if code < 0x20:
        return chr(0x2400 + code)
    return "\u2421" if code == 0x7F else "\ufffd"


def columns(char: str) -> int:
    """How many columns of a terminal a character takes (UAX #11): 0 for combining marks, 2 for wide ones."""
    if char < "\x7f":
        return TAB if char == "\t" else 1
    from unicodedata import category, east_asian_width

    if category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if east_asian_width(char) in "WF" else 1
