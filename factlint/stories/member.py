"""What is kept of a text while others are read: its sketch, its statements as plain data, whose version it is.

Statements are packed, so that those of ten thousand texts take some ten megabytes, and unpacked where their story
is compared. Those of a text that seems to tell a story of its own are not made before one asks for them.
"""

from marshal import dumps, loads
from zlib import crc32

from factlint.agreement.copied import Figure, figures
from factlint.agreement.statement import OWN, Statement
from factlint.agreement.statements import statements
from factlint.record import NamedTuple
from factlint.stories.sketch import Sketch, sketch
from factlint.text.document import Document


class Kept(NamedTuple):
    """What a text says, as far as it says so for itself."""

    statements: list[Statement]
    figures: list[Figure]
    """For its sentences, by place."""


class Member(NamedTuple):
    checksum: int
    """Of the source: whether a text is still what it was."""
    sketch: Sketch
    slug: str
    """What its front matter calls the piece; "" where it does not."""
    version: str
    packed: bytes
    """What is kept of what it says; b"" where that is kept elsewhere or has not been made."""
    key: str = ""
    """Under which it is kept there."""


LANGUAGES = ("en", "und")
"""Those in which statements are read."""


def member(document: Document, drawn: Sketch | None = None, *, at_once: bool = True) -> Member | None:
    """What is kept of a document; None for one in another language.

    `drawn`: its sketch, where there is one already. `at_once`: whether its statements are made now.
    """
    if document.language not in LANGUAGES:
        return None
    slug, version = (document.metadata.get(key, "").strip() for key in ("slug", "version"))
    packed = packed_of(document) if at_once or slug else b""
    return Member(checksum(document), drawn or sketch(document), slug, version, packed)


def packed_of(document: Document) -> bytes:
    """What a document says and may be compared with others', packed."""
    return pack(Kept(statements(document, OWN), figures(document)))


def checksum(document: Document) -> int:
    return crc32(document.source.encode("utf-8", "surrogatepass"))


def pack(kept: Kept) -> bytes:
    return dumps([list(map(tuple, each)) for each in kept])


def unpack(packed: bytes) -> Kept:
    """What was packed, in this very program: never what comes from a disk."""
    stated, values = loads(packed)
    return Kept([Statement(*each) for each in stated], [Figure(*each) for each in values])
