"""What is kept of a text while others are read: its sketch, its statements as plain data, whose version it is.

A statement is packed as JSON and compressed, so that ten thousand texts take some thirty megabytes; it is unpacked
where its story is compared. `from_object` believes nothing: what a file of the cache says may be anything.
"""

import json
import zlib
from collections.abc import Sequence
from typing import cast

from factlint.agreement.statement import KINDS, Statement
from factlint.agreement.statements import statements
from factlint.record import NamedTuple
from factlint.stories.sketch import Sketch, sketch
from factlint.text.document import Document

ACROSS = tuple(kind for kind in KINDS if kind != "sentence")
"""The kinds that are compared between texts; sentences nearly the same are "copied"."""
LARGEST = 64 * 1024 * 1024
"""Bytes that a text's statements come to at most when unpacked."""


class Member(NamedTuple):
    checksum: int
    """Of the source: whether a text is still what it was."""
    sketch: Sketch
    slug: str
    """What its front matter calls the piece; "" where it does not."""
    version: str
    packed: bytes


LANGUAGES = ("en", "und")
"""Those in which statements are read."""


def member(document: Document) -> Member | None:
    """What is kept of a document; None for one in another language."""
    if document.language not in LANGUAGES:
        return None
    packed = pack(statements(document, ACROSS))
    slug, version = (document.metadata.get(key, "").strip() for key in ("slug", "version"))
    return Member(checksum(document), sketch(document), slug, version, packed)


def checksum(document: Document) -> int:
    return zlib.crc32(document.source.encode("utf-8", "surrogatepass"))


def pack(stated: Sequence[Statement]) -> bytes:
    text = json.dumps(stated, ensure_ascii=True, separators=(",", ":"))
    return zlib.compress(text.encode("ascii"), 1)


def unpack(packed: bytes) -> list[Statement]:
    """The statements that were packed. ValueError for anything else."""
    try:
        text = zlib.decompressobj().decompress(packed, LARGEST)
        rows = json.loads(text)
        return [statement_of(row) for row in rows]
    except (zlib.error, UnicodeDecodeError, TypeError, RecursionError) as error:
        raise ValueError(str(error)) from error


def statement_of(row: object) -> Statement:
    """A statement from a row of JSON. ValueError or TypeError for anything else."""
    kind, keys, start, end, text, content, role, quoted = cast("list[object]", row)
    found = Statement(
        cast("str", kind),
        cast("tuple[str, ...]", frozen(keys)),
        cast("int", start),
        cast("int", end),
        cast("str", text),
        cast("tuple[object, ...]", frozen(content)),
        cast("str", role),
        bool(quoted),
    )
    if found.kind not in KINDS or not 0 <= found.start <= found.end or not isinstance(found.text, str):
        raise ValueError("no statement")
    return found


def frozen(value: object) -> object:
    """Lists as the tuples that they were."""
    return tuple(map(frozen, value)) if isinstance(value, list) else value
