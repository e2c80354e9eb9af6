"""A rulebook made ready to run: plain data only, so that it can be cached and loaded in no time."""

from collections.abc import Collection, Sequence
from marshal import dumps, loads

from factlint.checks.kind import Needle, Notes, kind
from factlint.engine.notes import KeptNotes, Noted, parts
from factlint.engine.plan import Plan
from factlint.engine.rules import CompiledRule, Packed, Rules
from factlint.engine.rules import packed as pack_rules
from factlint.engine.scan import LONG, Scanner, Tables, pack
from factlint.engine.sections import Sections
from factlint.engine.vocabulary import Vocabulary
from factlint.hints import TYPE_CHECKING, Any
from factlint.rulebook.rule import Rulebook
from factlint.text.additions import Additions

if TYPE_CHECKING:
    from factlint.engine.bound import Bound
    from factlint.engine.review import Review

Index = tuple[
    Packed,
    tuple[object, ...],
    tuple[tuple[Any, ...], ...],
    tuple[tuple[Any, ...], ...],
    tuple[tuple[str, ...], ...],
    tuple[tuple[int, ...], ...],
]
"""The rules, the tables of the scan, which rules are bound to which texts, when which are to be looked at again,
what is added to the lexicon, where notes are kept. Plain data."""


class Compiled:
    """The rules of a run. A rule's data is read when it is asked for the first time."""

    __slots__ = (
        "_data",
        "_noted",
        "_plans",
        "_sections",
        "_tables",
        "_vocabulary",
        "bounds",
        "identity",
        "lexicon",
        "reviews",
        "rules",
    )

    def __init__(self, index: Index, sections: Sections, identity: str = "") -> None:
        """`sections`: the data of each rule, their notes, then the scanner's.

        `identity`: what no other rules have.
        """
        self.identity = identity
        rules, tables, bound, dated, added, noted = index
        self.rules = Rules(rules)
        self.bounds, self.reviews = made_bounds(bound), made_reviews(dated)
        self.lexicon = Additions._make(added)
        """What the rules' files add to what is known of words, for whoever reads the texts."""
        self._sections = sections
        self._data: dict[int, object] = {}
        self._noted = {where.rule: where for where in map(Noted._make, noted)}
        self._plans: dict[frozenset[int], Plan] = {}
        self._tables = Tables._make(tables)
        self._vocabulary = Vocabulary(sections, self._tables.first_section)

    def __reduce__(self) -> tuple[object, ...]:
        """For a process that was not forked: everything is sent, as the sections may be those of an open file."""
        bound, dated = tuple(map(tuple, self.bounds)), tuple(map(tuple, self.reviews))
        noted = tuple(map(tuple, self._noted.values()))
        index = self.rules.packed, tuple(self._tables), bound, dated, tuple(self.lexicon), noted
        sections = [bytes(self._sections[number]) for number in range(len(self._sections))]
        return Compiled, (index, sections, self.identity)

    def plan(self, active: Collection[int]) -> Plan:
        """The plan for these active rules."""
        key = frozenset(active)
        if key not in self._plans:
            self._plans[key] = Plan(self, key)
        return self._plans[key]

    def expect(self, size: int) -> None:
        """Says how many bytes of copy are to be linted, so that what suits them can be made ready."""
        if size >= LONG:
            self._vocabulary.load()

    def scanner(self, rules: Collection[int] | None = None) -> Scanner:
        """A scanner for the needles of these rules, or of all."""
        return Scanner(self._tables, self._vocabulary, rules)

    def data(self, number: int) -> object:
        """What the rule's check has prepared."""
        if number not in self._data:
            self._data[number] = loads(self._sections[number])
        return self._data[number]

    def notes(self, number: int) -> Notes:
        """What the rule's check has to say of its needles."""
        where = self._noted.get(number)
        return KeptNotes(where, self._sections) if where else ()


def made_bounds(bound: Sequence[tuple[Any, ...]]) -> "tuple[Bound, ...]":
    """What binds rules to texts. Few rulebooks have any, so that the module is imported here."""
    if not bound:
        return ()
    from factlint.engine.bound import Bound

    return tuple(map(Bound._make, bound))


def made_reviews(dated: Sequence[tuple[Any, ...]]) -> "tuple[Review, ...]":
    """When rules are to be looked at again."""
    if not dated:
        return ()
    from factlint.engine.review import Review

    return tuple(map(Review._make, dated))


def compile_rules(rulebook: Rulebook) -> Compiled:
    """Every rule prepared by its check, and one table of all their needles."""
    return Compiled(*prepared(rulebook))


def prepared(rulebook: Rulebook) -> tuple[Index, list[bytes]]:
    """The compiled rulebook as plain data."""
    from factlint.engine.bound import bounds
    from factlint.engine.review import reviews

    rules: list[CompiledRule] = []
    sections: list[bytes] = []
    needles: list[tuple[int, list[Needle]]] = []
    noted: list[Noted] = []
    notes: list[bytes] = []
    for number, rule in enumerate(rulebook.rules):
        check = kind(rule.check)
        ready = check.prepare({**rule.options, "source": rule.source})  # facts are told with their source
        needles.append((number, list(ready.needles)))
        if ready.notes:
            noted.append(Noted(number, len(ready.notes), len(rulebook.rules) + len(notes)))
            notes += parts(ready.notes)
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
            ready.among,
            rule.id.rpartition(".")[0],
        )
        rules.append(compiled)
    sections += notes
    tables, packed = pack(needles, first_section=len(sections))
    bound, dated = bounds(rulebook.rules), reviews(rulebook.rules)
    index = (
        pack_rules(rules),
        tuple(tables),
        tuple(map(tuple, bound)),
        tuple(map(tuple, dated)),
        tuple(rulebook.lexicon),
        tuple(map(tuple, noted)),
    )
    return index, sections + packed
