"""Text to normalised bytes, one byte for each code point, so that a byte's offset is a code point's.

ASCII letters are lowered, every ASCII character that is no word character and every
character outside ASCII becomes a space: a superset of what `\\b` tells apart. The few
characters outside ASCII that equal an ASCII letter where capitals make no difference
count as that letter. What is found in these bytes is a candidate only, to be confirmed
on the text.
"""

from functools import lru_cache

from factlint.record import NamedTuple
from factlint.text.document import Document

ODD = {"\u0130": "i", "\u0131": "i", "\u017f": "s", "\u212a": "k"}
"""Dotted capital I, dotless i, long s, Kelvin sign: `regex` with IGNORECASE has them equal I or i, s and k."""

_ODD_TABLE = str.maketrans(ODD)

KEPT = 1 << 20
"""Characters: what is made of a longer text is not kept, as it weighs as much as the text."""


def _is_word(byte: int) -> bool:
    return byte == 0x5F or (byte < 0x80 and chr(byte).isalnum())


DIGITS = b"0123456789"

_LOWERED = bytes(range(256)).lower()
_FOLDED = bytes(0x30 if 0x30 <= byte <= 0x39 else byte for byte in _LOWERED)
_WORDS = bytes(_LOWERED[byte] if _is_word(byte) else 0x20 for byte in range(256))


class Normal(NamedTuple):
    """A text as the bytes that are searched."""

    plain: bytes
    words: bytes
    """Between two spaces, so that every word stands between two."""


def normal(document: Document) -> Normal:
    """The reading text in bytes, made for whoever asks first."""
    return _kept(document) if len(document.reading) <= KEPT else normalised(document.reading)


@lru_cache(maxsize=1)
def _kept(document: Document) -> Normal:
    return normalised(document.reading)


def normalised(text: str) -> Normal:
    """A text in bytes."""
    in_ascii = plain(text)
    return Normal(in_ascii, b" %b " % words(in_ascii))


def plain(text: str) -> bytes:
    """One ASCII byte for each code point; `?` for what has none."""
    if not text.isascii() and any(odd in text for odd in ODD):
        text = text.translate(_ODD_TABLE)
    return text.encode("ascii", "replace")


def words(plain_text: bytes) -> bytes:
    """Lowered word characters and spaces; `split()` gives the tokens."""
    return plain_text.translate(_WORDS)


def folded(plain_text: bytes) -> bytes:
    """ASCII letters lowered, 0 for each digit, all else as it was."""
    return plain_text.translate(_FOLDED)
