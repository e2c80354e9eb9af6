"""The anchors of all needles as a table that costs next to nothing to load.

A document of a few kilobytes has a few hundred different words, so of a table with
100,000 entries only what these words need is ever read: a bit map says which tokens
cannot be in the table, and the entries lie in shards that are read one by one.
"""

from binascii import crc32
from collections.abc import Mapping, Sequence
from marshal import dumps, loads

from factlint.engine.needles import Spec
from factlint.engine.sections import Piece, Sections
from factlint.hints import cast

Record = int | Spec
"""A needle by its number, where its anchor is all of it; else with what must stand around the anchor."""
Records = tuple[Record, ...]


def pack(entries: Mapping[bytes, Sequence[Record]]) -> list[bytes]:
    """The table of these anchors: the bit map, then the shards."""
    count = len(entries)
    bits = bytearray(width := max(32, 1 << (2 * count).bit_length()))
    parts = max(1, 1 << (count // 96).bit_length())
    shards: list[dict[bytes, tuple[object, ...]]] = [{} for _ in range(parts)]
    for token, code in zip(entries, map(crc32, entries), strict=True):
        bits[(code >> 3) % width] |= 1 << (code & 7)
        shards[code % parts][token] = bare(entries[token])
    return [bytes(bits), *(dumps(shard) for shard in shards)]


def bare(records: Sequence[Record]) -> tuple[object, ...]:
    """Records as plain data."""
    if len(records) == 1 and isinstance(records[0], int):  # nearly all
        return (records[0],)
    return tuple(record if isinstance(record, int) else tuple(record) for record in records)


class Vocabulary:
    """The packed table, read shard by shard as tokens are asked for."""

    __slots__ = ("_bits", "_first", "_read", "_sections", "_shards")

    def __init__(self, sections: Sections, first: int) -> None:
        """The sections from `first` on are the table."""
        self._bits: Piece = b""
        self._sections = sections
        self._first = first
        self._shards = len(sections) - first - 1
        self._read: dict[int, dict[bytes, Records]] = {}

    def records(self, token: bytes) -> Records:
        """What the table has for a token; nothing for one that is no anchor. A `Spec` comes bare."""
        bits = self._bits
        if not bits:
            bits = self._bits = self._sections[self._first]
        code = crc32(token)
        if not bits[(code >> 3) % len(bits)] & (1 << (code & 7)):
            return ()
        number = code % self._shards
        if number not in self._read:
            shard = loads(self._sections[self._first + 1 + number])
            self._read[number] = cast("dict[bytes, Records]", shard)
        return self._read[number].get(token, ())
