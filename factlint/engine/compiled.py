"""A rulebook made ready to run: plain data only, so that it can be cached and loaded in no time."""

from collections.abc import Collection
from marshal import dumps, loads
from typing import NamedTuple

from factlint.checks.kind import Needle, kind
from factlint.engine.plan import Plan
from factlint.engine.scan import Scanner, Tables, pack
from factlint.rulebook.rule import Rulebook


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


Parts = tuple[tuple[tuple[object, ...], ...], tuple[bytes, ...], tuple[object, ...]]
"""The rules' fields, their data, each marshalled by itself, and the tables of the scan: plain data."""


class Compiled:
    """The rules of a run. A rule's data is read when it is asked for the first time."""

    __slots__ = ("_data", "_parcels", "_plan", "rules", "scanner")

    def __init__(self, parts: Parts, backend: str = "") -> None:
        rules, self._parcels, tables = parts
        self.rules: tuple[CompiledRule, ...] = tuple(map(CompiledRule._make, rules))
        self.scanner = Scanner(Tables._make(tables), backend)
        self._data: dict[int, object] = {}
        self._plan: Plan | None = None

    def plan(self, active: Collection[int]) -> Plan:
        """The plan for these active rules; the same one as long as the same object is given."""
        if self._plan is None or self._plan.active is not active:
            self._plan = Plan(self, active)
        return self._plan

    def data(self, number: int) -> object:
        """What the rule's check has prepared."""
        if number not in self._data:
            self._data[number] = loads(self._parcels[number])
        return self._data[number]


def compile_rules(rulebook: Rulebook, backend: str = "") -> Compiled:
    """Every rule prepared by its check, and one scanner for all their needles."""
    return Compiled(parts(rulebook), backend)


def parts(rulebook: Rulebook) -> Parts:
    """The compiled rulebook as plain data."""
    rules: list[tuple[object, ...]] = []
    parcels: list[bytes] = []
    needles: list[tuple[int, list[Needle]]] = []
    for number, rule in enumerate(rulebook.rules):
        check = kind(rule.check)
        prepared = check.prepare(rule.options)
        needles.append((number, list(prepared.needles)))
        parcels.append(parcel(prepared.data))
        everywhere = check.EVERY_DOCUMENT or prepared.everywhere
        rules.append(
            tuple(
                CompiledRule(
                    rule.id,
                    rule.check,
                    rule.severity,
                    rule.message,
                    tuple(rule.scope),
                    rule.default,
                    tuple(rule.languages),
                    rule.link,
                    everywhere,
                    tuple(rule.formerly),
                )
            )
        )
    return tuple(rules), tuple(parcels), plain_tables(pack(needles))


def parcel(data: object) -> bytes:
    """A rule's data as bytes."""
    return dumps(data)  # type: ignore[arg-type] # plain data, by the contract of `prepare`


def plain_tables(tables: Tables) -> tuple[object, ...]:
    """The tables without a named tuple in them, which `marshal` refuses."""
    return (*tables[:3], tuple(tuple(spec) for spec in tables.symbols))
