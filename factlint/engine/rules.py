"""The rules of a run by their numbers: `Rules`, of which each is made when it is asked for.

What rules are but for their ids is mostly the same in all of a pack, and kept once: a run that has 30,000 rules at
hand, and asks for a few, loads their ids and one number for each.
"""

from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import compress

from factlint.hints import Any
from factlint.record import NamedTuple

Packed = tuple[str, tuple[tuple[Any, ...], ...], bytes]
"""Ids, line by line; the different sorts of rules, each all the fields of a rule but its id; and for each rule the
number of its sort, in 32 bits. Plain data."""


class CompiledRule(NamedTuple):
    """What a run needs of a rule."""

    id: str
    check: str
    severity: str
    message: str
    scope: tuple[str, ...]
    default: bool
    languages: tuple[str, ...]
    url: str
    everywhere: bool
    """Whether its check is asked for every document, hit or not."""
    formerly: tuple[str, ...] = ()
    """Full ids that the rule once had."""
    among: str = ""
    """As `Prepared.among`."""
    pack: str = ""
    """The pack that its id names."""


class Rules:
    """A sequence of CompiledRule."""

    def __init__(self, packed: Packed) -> None:
        self.packed = packed
        ids, sorts, sort_of = packed
        self.ids = ids.split("\n") if ids else []
        self._sorts = [CompiledRule("", *fields) for fields in sorts]
        self._sort_of = memoryview(sort_of).cast("I")
        self._made: dict[int, CompiledRule] = {}

    def __len__(self) -> int:
        return len(self.ids)

    def __getitem__(self, number: int) -> CompiledRule:
        if number not in self._made:
            self._made[number] = self._sorts[self._sort_of[number]]._replace(id=self.ids[number])
        return self._made[number]

    def __iter__(self) -> Iterator[CompiledRule]:
        return map(self.__getitem__, range(len(self)))

    def check(self, number: int) -> str:
        """The check of a rule."""
        return self._sorts[self._sort_of[number]].check

    def of_check(self, check: str) -> list[int]:
        """The numbers of the rules of a check."""
        return self._numbers({number for number, sort in enumerate(self._sorts) if sort.check == check})

    def packs(self) -> list[str]:
        """The pack of each."""
        return list(map([sort.pack for sort in self._sorts].__getitem__, self._sort_of))

    def defaults(self) -> list[bool]:
        """Whether each runs without being selected."""
        return list(map([sort.default for sort in self._sorts].__getitem__, self._sort_of))

    def severities(self) -> dict[str, str]:
        """By id."""
        severity_of = [sort.severity for sort in self._sorts].__getitem__
        return dict(zip(self.ids, map(severity_of, self._sort_of), strict=True))

    @cached_property
    def everywhere(self) -> list[int]:
        """The numbers of the rules whose checks are asked for every document."""
        return self._numbers({number for number, sort in enumerate(self._sorts) if sort.everywhere})

    @cached_property
    def formerly(self) -> dict[str, str]:
        """Former ids to those of today."""
        renamed = self._numbers({number for number, sort in enumerate(self._sorts) if sort.formerly})
        return {old: self.ids[number] for number in renamed for old in self[number].formerly}

    def _numbers(self, sorts: set[int]) -> list[int]:
        """The numbers of the rules of these sorts."""
        wanted = [number in sorts for number in range(len(self._sorts))]
        return list(compress(range(len(self)), map(wanted.__getitem__, self._sort_of))) if sorts else []


def packed(rules: Iterable[CompiledRule]) -> Packed:
    """Rules as plain data."""
    from array import array

    ids = []
    sorts: dict[tuple[Any, ...], int] = {}
    sort_of = array("I")
    for rule in rules:
        ids.append(rule.id)
        sort_of.append(sorts.setdefault(rule[1:], len(sorts)))
    return "\n".join(ids), tuple(sorts), sort_of.tobytes()
