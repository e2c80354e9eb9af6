"""The anchors of all needles as a table that costs next to nothing to load.

A document of a few kilobytes has a few hundred different words, so of a table with
100,000 entries only what these words need is ever read: a bit map says which tokens
cannot be in the table, and the entries lie in shards that are read one by one. A
large run reads all of them once, into a dictionary.
"""

from binascii import crc32
from collections.abc import Iterable, Iterator, Mapping, Sequence
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

    __slots__ = ("_bits", "_first", "_read", "_sections", "_shards", "_whole", "size")

    def __init__(self, sections: Sections, first: int, size: int) -> None:
        """The sections from `first` on are the table; `size` is how many anchors it has."""
        self.size = size
        self._bits: Piece = b""
        self._sections = sections
        self._first = first
        self._shards = len(sections) - first - 1
        self._read: dict[int, dict[bytes, Records]] = {}
        self._whole: dict[bytes, Records] = {}

    def among(self, tokens: Iterable[bytes]) -> dict[bytes, Records]:
        """The entries of those of the tokens that have one."""
        if not self._bits:
            self._bits = self._sections[self._first]
        bits = self._bits
        width = len(bits)
        found: dict[bytes, Records] = {}
        for token in tokens:
            code = crc32(token)
            if bits[(code >> 3) % width] & (1 << (code & 7)):
                entries = self._shard(code % self._shards)
                if token in entries:
                    found[token] = entries[token]
        return found

    def whole(self, wanted: bytes | None) -> dict[bytes, Records]:
        """Every entry, or every one of a needle that has a mark in `wanted`, which is the same at every call."""
        if not self._whole:
            for number in range(self._shards):
                shard = self._shard(number)
                self._whole.update(shard if wanted is None else marked(shard, wanted))
            self._read.clear()
        return self._whole

    def _shard(self, number: int) -> dict[bytes, Records]:
        if number not in self._read:
            shard = loads(self._sections[self._first + 1 + number])
            self._read[number] = cast("dict[bytes, Records]", shard)
        return self._read[number]


def marked(entries: Mapping[bytes, Records], wanted: bytes) -> Iterator[tuple[bytes, Records]]:
    """The anchors of needles that have a mark, with the records of these."""
    for token, records in entries.items():
        if len(records) == 1:  # nearly all; what is left of 100,000 is told in a fifth of the time
            record = records[0]
            if wanted[record if record.__class__ is int else record[0]]:  # type: ignore[index] # a Spec, or bare
                yield token, records
            continue
        kept = tuple(record for record in records if wanted[record if isinstance(record, int) else record[0]])
        if kept:
            yield token, kept
