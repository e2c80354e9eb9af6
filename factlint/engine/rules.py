"""The rules of a run by their numbers: `Rules`, kept as columns, each rule made when it is asked for.

A run asks for few of 30,000 rules, but for a column of all of them when it settles which are to run.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from factlint.hints import Any
from factlint.record import NamedTuple

Columns = tuple[tuple[Any, ...], ...]
"""For each field of a rule what all rules have there. Plain data."""


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


class Rules:
    """A sequence of CompiledRule."""

    def __init__(self, columns: Columns) -> None:
        self.columns = columns
        named = dict(zip(CompiledRule._fields, columns, strict=True))
        self.ids: Sequence[str] = named["id"]
        self.checks: Sequence[str] = named["check"]
        self.severities: Sequence[str] = named["severity"]
        self.defaults: Sequence[bool] = named["default"]
        self._everywhere = named["everywhere"]
        self._formerly = named["formerly"]
        self._made: dict[int, CompiledRule] = {}

    def __len__(self) -> int:
        return len(self.ids)

    def __getitem__(self, number: int) -> CompiledRule:
        if number not in self._made:
            self._made[number] = CompiledRule(*(column[number] for column in self.columns))
        return self._made[number]

    def __iter__(self) -> Iterator[CompiledRule]:
        return map(self.__getitem__, range(len(self)))

    @cached_property
    def everywhere(self) -> tuple[int, ...]:
        """The numbers of the rules whose checks are asked for every document."""
        return tuple(number for number, everywhere in enumerate(self._everywhere) if everywhere)

    @cached_property
    def formerly(self) -> dict[str, str]:
        """Former ids to those of today."""
        named = ((rule, former) for rule, former in zip(self.ids, self._formerly, strict=True) if former)
        return {old: rule for rule, former in named for old in former}


def columns_of(rules: Iterable[CompiledRule]) -> Columns:
    """Rules as columns, in which what is equal is one object, as that is how it is written shortest."""
    one: dict[object, object] = {}
    shared = [tuple(one.setdefault((type(value), value), value) for value in rule) for rule in rules]
    return tuple(zip(*shared, strict=True)) if shared else tuple(() for _ in CompiledRule._fields)
