"""The anchors of all needles as a table that costs next to nothing to load.

A document of a few kilobytes has a few hundred different words, so of a table with
100,000 entries only what these words need is ever read: a bit map says which tokens
cannot be in the table, and the entries lie in shards that are read one by one. A
large run reads all of them once, into a dictionary.
"""

from binascii import crc32
from collections.abc import Iterable, Mapping
from marshal import dumps, loads
from typing import cast

from factlint.engine.needles import Spec

Record = int | Spec
"""A needle by its number, where its anchor is all of it; else with what must stand around the anchor."""
Records = tuple[Record, ...]
Packed = tuple[int, bytes, tuple[bytes, ...]]
"""How many tokens, the bit map, the shards. Plain data."""


def pack(entries: Mapping[bytes, Iterable[Record]]) -> Packed:
    """The table of these anchors."""
    count = len(entries)
    bits = bytearray(max(32, 1 << (2 * count).bit_length()))
    shards: list[dict[bytes, tuple[object, ...]]] = [{} for _ in range(max(1, 1 << (count // 96).bit_length()))]
    for token, records in entries.items():
        code = crc32(token)
        bits[(code >> 3) % len(bits)] |= 1 << (code & 7)
        plain = (record if isinstance(record, int) else tuple(record) for record in records)
        shards[code % len(shards)][token] = tuple(plain)
    return count, bytes(bits), tuple(dumps(shard) for shard in shards)


class Vocabulary:
    """The packed table, read shard by shard as tokens are asked for."""

    __slots__ = ("_bits", "_read", "_shards", "size")

    def __init__(self, packed: Packed) -> None:
        self.size, self._bits, self._shards = packed
        self._read: dict[int, dict[bytes, Records]] = {}

    def among(self, tokens: Iterable[bytes]) -> dict[bytes, Records]:
        """The entries of those of the tokens that have one."""
        bits, read = self._bits, self._read
        width, count = len(bits), len(self._shards)
        found: dict[bytes, Records] = {}
        for token in tokens:
            code = crc32(token)
            if bits[(code >> 3) % width] & (1 << (code & 7)):
                number = code % count
                if number not in read:
                    read[number] = cast("dict[bytes, Records]", loads(self._shards[number]))
                if token in read[number]:
                    found[token] = read[number][token]
        return found

    def whole(self) -> dict[bytes, Records]:
        """Every entry."""
        entries: dict[bytes, Records] = {}
        for shard in self._shards:
            entries.update(cast("dict[bytes, Records]", loads(shard)))
        return entries
