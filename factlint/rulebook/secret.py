"""Words that are kept secret even from what the program keeps: a salted digest stands for each.

Whoever has the digests can try words against them, so that this keeps words out of reports, caches and logs, and
is no encryption. The salt is random, so that digests of two rule files tell nothing of one another.
"""

import re
from collections.abc import Sequence
from functools import cache
from unicodedata import normalize

from factlint.record import NamedTuple

BUCKETS = 64
"""A coarse checksum of the first word spares the digest for all but one word in so many."""


class Secret(NamedTuple):
    """Plain data. The same words in other capitals, or parted otherwise, have the same secret."""

    salt: str
    words: int
    bucket: int
    digest: str


@cache
def word_pattern() -> re.Pattern[str]:
    """A word with its accents, combining ones too; apostrophes are apart."""
    return re.compile(r"\w[\w\u0300-\u036f]*")


def secret(text: str, salt: str) -> Secret | None:
    """The secret of a word or phrase; None for a text without words."""
    words = [same(word) for word in word_pattern().findall(text)]
    if not words:
        return None
    return Secret(salt, len(words), bucket(words[0], salt), digest(words, salt))


def same(word: str) -> str:
    """A word as it is compared."""
    return normalize("NFKC", word).casefold()


def bucket(word: str, salt: str) -> int:
    from binascii import crc32

    return crc32((salt + word).encode("utf-8", "surrogatepass")) % BUCKETS


def digest(words: Sequence[str], salt: str) -> str:
    """BLAKE2b (RFC 7693), keyed with the salt."""
    from hashlib import blake2b

    return blake2b(
        " ".join(words).encode("utf-8", "surrogatepass"), key=bytes.fromhex(salt), digest_size=16
    ).hexdigest()


def new_salt() -> str:
    from os import urandom

    return urandom(16).hex()
