"""What is kept of a text while others are read: its sketch, its statements as plain data, whose version it is.

Statements are packed, so that those of ten thousand texts take some hundred megabytes, and unpacked where their
story is compared. Those of a text that seems to tell a story of its own are not made before one asks for them.
"""

from collections.abc import Sequence
from marshal import dumps, loads
from zlib import crc32

from factlint.agreement.statement import ACROSS, Statement
from factlint.agreement.statements import statements
from factlint.record import NamedTuple
from factlint.stories.met import Met
from factlint.stories.sketch import Sketch, sketch
from factlint.text.document import Document


class Member(NamedTuple):
    checksum: int
    """Of the source: whether a text is still what it was."""
    sketch: Sketch
    slug: str
    """What its front matter calls the piece; "" where it does not."""
    version: str
    packed: bytes
    """Its statements; b"" where they are kept elsewhere or have not been made."""
    key: str = ""
    """Under which they are kept there."""


LANGUAGES = ("en", "und")
"""Those in which statements are read."""


def member(document: Document, met: Met | None = None) -> Member | None:
    """What is kept of a document; None for one in another language.

    `met`: the texts that were met before. With it, only a text that is like one of them has its statements.
    """
    if document.language not in LANGUAGES:
        return None
    its = sketch(document)
    slug, version = (document.metadata.get(key, "").strip() for key in ("slug", "version"))
    at_once = met is None or met.alike(its) or bool(slug)
    return Member(checksum(document), its, slug, version, packed_of(document) if at_once else b"")


def packed_of(document: Document) -> bytes:
    """The statements of a document that may be compared with others', packed."""
    return pack(statements(document, ACROSS))


def checksum(document: Document) -> int:
    return crc32(document.source.encode("utf-8", "surrogatepass"))


def pack(stated: Sequence[Statement]) -> bytes:
    return dumps([tuple(each) for each in stated])


def unpack(packed: bytes) -> list[Statement]:
    """The statements that were packed, in this very program: never what comes from a disk."""
    return [Statement(*each) for each in loads(packed)]
