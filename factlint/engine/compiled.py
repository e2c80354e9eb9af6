"""A rulebook made ready to run: plain data only, so that it can be cached and loaded in no time."""

from collections.abc import Collection
from marshal import dumps, loads

from factlint.checks.kind import Needle, kind
from factlint.engine.bound import Bound, bounds
from factlint.engine.plan import Plan
from factlint.engine.review import Review, reviews
from factlint.engine.rules import CompiledRule, Packed, Rules
from factlint.engine.rules import packed as pack_rules
from factlint.engine.scan import Scanner, Tables, pack
from factlint.engine.sections import Sections
from factlint.hints import Any
from factlint.rulebook.rule import Rulebook
from factlint.text.additions import Additions

Index = tuple[
    Packed,
    tuple[object, ...],
    tuple[tuple[Any, ...], ...],
    tuple[tuple[Any, ...], ...],
    tuple[tuple[str, ...], ...],
]
"""The rules, the tables of the scan, which rules are bound to which texts, when which are to be looked at again,
what is added to the lexicon. Plain data."""


class Compiled:
    """The rules of a run. A rule's data is read when it is asked for the first time."""

    __slots__ = (
        "_backend",
        "_data",
        "_plans",
        "_scanners",
        "_sections",
        "bounds",
        "identity",
        "lexicon",
        "reviews",
        "rules",
        "scanner",
    )

    def __init__(self, index: Index, sections: Sections, backend: str = "", identity: str = "") -> None:
        """`sections`: the data of each rule, then the scanner's. `identity`: what no other rules have."""
        self.identity = identity
        rules, tables, bound, dated, added = index
        self.rules = Rules(rules)
        self.scanner = Scanner(Tables._make(tables), sections, backend)
        self.bounds = tuple(map(Bound._make, bound))
        self.reviews = tuple(map(Review._make, dated))
        self.lexicon = Additions._make(added)
        """What the rules' files add to what is known of words, for whoever reads the texts."""
        self._sections = sections
        self._data: dict[int, object] = {}
        self._plans: dict[frozenset[int], Plan] = {}
        self._backend = backend
        self._scanners: dict[bytes | None, Scanner] = {None: self.scanner}

    def __reduce__(self) -> tuple[object, ...]:
        """For a process that was not forked: everything is sent, as the sections may be those of an open file."""
        bound, dated = tuple(map(tuple, self.bounds)), tuple(map(tuple, self.reviews))
        index = self.rules.packed, tuple(self.scanner.tables), bound, dated, tuple(self.lexicon)
        sections = [bytes(self._sections[number]) for number in range(len(self._sections))]
        return Compiled, (index, sections, self._backend, self.identity)

    def plan(self, active: Collection[int]) -> Plan:
        """The plan for these active rules."""
        key = frozenset(active)
        if key not in self._plans:
            self._plans[key] = Plan(self, key)
        return self._plans[key]

    def scanner_for(self, rules: frozenset[int]) -> Scanner:
        """A scanner for these rules: the common one, or one of fewer needles where most are not wanted."""
        wanted = self.scanner.wanted(rules)
        if wanted not in self._scanners:
            self._scanners[wanted] = Scanner(self.scanner.tables, self._sections, self._backend, wanted)
        return self._scanners[wanted]

    def data(self, number: int) -> object:
        """What the rule's check has prepared."""
        if number not in self._data:
            self._data[number] = loads(self._sections[number])
        return self._data[number]


def compile_rules(rulebook: Rulebook, backend: str = "") -> Compiled:
    """Every rule prepared by its check, and one scanner for all their needles."""
    return Compiled(*prepared(rulebook), backend)


def prepared(rulebook: Rulebook) -> tuple[Index, list[bytes]]:
    """The compiled rulebook as plain data."""
    rules: list[CompiledRule] = []
    sections: list[bytes] = []
    needles: list[tuple[int, list[Needle]]] = []
    for number, rule in enumerate(rulebook.rules):
        check = kind(rule.check)
        ready = check.prepare({**rule.options, "source": rule.source})  # facts are told with their source
        needles.append((number, list(ready.needles)))
        sections.append(dumps(ready.data))  # type: ignore[arg-type] # plain data, by the contract of `prepare`
        compiled = CompiledRule(
            rule.id,
            rule.check,
            rule.severity,
            rule.message,
            tuple(rule.scope),
            rule.default,
            tuple(rule.languages),
            rule.link,
            check.EVERY_DOCUMENT or ready.everywhere,
            tuple(rule.formerly),
        )
        rules.append(compiled)
    tables, packed = pack(needles, first_section=len(sections))
    bound, dated = bounds(rulebook.rules), reviews(rulebook.rules)
    index = (
        pack_rules(rules),
        tuple(tables),
        tuple(map(tuple, bound)),
        tuple(map(tuple, dated)),
        tuple(rulebook.lexicon),
    )
    return index, sections + packed
