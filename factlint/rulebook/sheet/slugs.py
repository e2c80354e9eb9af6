"""Names of subjects to ids, which stay when a sheet is put in another order: "Ruth Okafor" is `ruth-okafor`."""

import re
from binascii import crc32
from collections.abc import Iterable
from unicodedata import normalize

LONGEST = 60
APART = str.maketrans(
    {
        "ł": "l",
        "Ł": "L",
        "ø": "o",
        "Ø": "O",
        "đ": "d",
        "Đ": "D",
        "ß": "ss",
        "æ": "ae",
        "Æ": "Ae",
        "œ": "oe",
        "ı": "i",
    }
)
"""Letters that Unicode does not take apart into a Latin one and its accent."""


def slug(name: str) -> str:
    """Lower-case ASCII words and digits joined by hyphens; a checksum for a name that has no Latin letter."""
    plain = normalize("NFKD", name.translate(APART))
    letters = plain.encode("ascii", "ignore").decode().lower().replace("'", "")
    words = re.sub(r"[^a-z0-9]+", "-", letters).strip("-")
    if len(words) > LONGEST:
        words = words[:LONGEST].rpartition("-")[0] or words[:LONGEST]
    return words or f"entry-{crc32(name.encode('utf-8', 'surrogatepass')):08x}"


def slugs(names: Iterable[str]) -> list[str]:
    """The ids of several names, each its own: the second of two alike has a number behind it."""
    found: list[str] = []
    for name in names:
        wanted = made = slug(name)
        number = 1
        while made in found:
            number += 1
            made = f"{wanted}-{number}"
        found.append(made)
    return found
