"""The anchors of all needles as a table that costs next to nothing to load.

A document of a few kilobytes has a few hundred different words, so of a table with
100,000 entries only what these words need is ever read: a bit map says which tokens
cannot be in the table, and the entries lie in shards that are read one by one. A run over
many texts reads the table in one piece, as which it is there a second time.
"""

from binascii import crc32
from collections.abc import Mapping, Sequence
from marshal import dumps, loads

from factlint.engine.needles import Spec
from factlint.engine.sections import Piece, Sections
from factlint.hints import cast

Record = int | tuple[int, str] | Spec
"""A needle by its number, where its anchor is all of it; with its text, where capitals count; else with what must
stand around the anchor."""
Records = tuple[Record, ...]
Entry = int | bytes
"""Records as the table has them: one number, as nearly all are, or marshalled, as few are ever asked for."""
BEFORE = 2
"""The sections before the shards: the bit map, and the whole table."""


def pack(entries: Mapping[bytes, Sequence[Record]]) -> list[bytes]:
    """The table of these anchors: the bit map, all of the table, then its shards."""
    count = len(entries)
    bits = bytearray(width := max(32, 1 << (2 * count).bit_length()))
    parts = max(1, 1 << (count // 96).bit_length())
    whole = {token: packed(records) for token, records in entries.items()}
    shards: list[dict[bytes, Entry]] = [{} for _ in range(parts)]
    for token, code in zip(whole, map(crc32, whole), strict=True):
        bits[(code >> 3) % width] |= 1 << (code & 7)
        shards[code % parts][token] = whole[token]
    return [bytes(bits), dumps(whole), *map(dumps, shards)]


def packed(records: Sequence[Record]) -> Entry:
    """Records as plain data."""
    if len(records) == 1 and isinstance(records[0], int):
        return records[0]
    return dumps(tuple(record if isinstance(record, int) else tuple(record) for record in records))


class Vocabulary:
    """The packed table, read shard by shard as tokens are asked for, or all at once."""

    __slots__ = ("_bits", "_first", "_read", "_sections", "_shards", "_whole")

    def __init__(self, sections: Sections, first: int) -> None:
        """The sections from `first` on are the table."""
        self._bits: Piece = b""
        self._sections = sections
        self._first = first
        self._shards = len(sections) - first - BEFORE
        self._read: dict[int, Mapping[bytes, Entry]] = {}
        self._whole: Mapping[bytes, Entry] | None = None

    def load(self) -> None:
        """Reads all of the table."""
        if self._whole is None:
            self._whole = cast("Mapping[bytes, Entry]", loads(self._sections[self._first + 1]))
            self._read = {}

    def records(self, token: bytes) -> Records:
        """What the table has for a token; nothing for one that is no anchor. A `Spec` comes bare."""
        entry = self._entry(token) if self._whole is None else self._whole.get(token)
        if entry is None:
            return ()
        return (entry,) if isinstance(entry, int) else cast("Records", loads(entry))

    def _entry(self, token: bytes) -> Entry | None:
        bits = self._bits
        if not bits:
            bits = self._bits = self._sections[self._first]
        code = crc32(token)
        if not bits[(code >> 3) % len(bits)] & (1 << (code & 7)):
            return None
        number = code % self._shards
        if number not in self._read:
            shard = loads(self._sections[self._first + BEFORE + number])
            self._read[number] = cast("Mapping[bytes, Entry]", shard)
        return self._read[number].get(token)
