"""Which rules a run asks, worked out once: by check, by scope, by language.

In: the compiled rules and the numbers of those that are active. Cost that follows the
number of rules is paid here; after that a document costs what its hits cost.
"""

from collections.abc import Collection, Iterable

from factlint.checks.kind import Hit, PreparedRule, sees
from factlint.record import NamedTuple
from factlint.text.document import Document

TYPE_CHECKING = False
if TYPE_CHECKING:
    from factlint.engine.compiled import Compiled


class Task(NamedTuple):
    """One check asked about one document."""

    check: str
    rules: tuple[PreparedRule, ...]
    hits: tuple[Hit, ...]


class Plan:
    """The active rules of a rulebook."""

    def __init__(self, compiled: "Compiled", active: Collection[int]) -> None:
        self._compiled = compiled
        self._numbers = frozenset(active)
        self._scanner = compiled.scanner_for(self._numbers)
        self._everywhere = tuple(filter(self._numbers.__contains__, compiled.rules.everywhere))
        self._prepared: dict[int, PreparedRule] = {}
        self._seen: dict[tuple[tuple[str, ...], str], bool] = {}

    def tasks(self, document: Document) -> list[Task]:
        """What to ask of this document, by the names of the checks."""
        rules: dict[str, set[int]] = {}
        hits: dict[str, list[Hit]] = {}
        for number in self._everywhere:
            if self._speaks(number, document):
                rules.setdefault(self._compiled.rules[number].check, set()).add(number)
        for hit in self._heard(document):
            check = self._compiled.rules[hit.rule].check
            rules.setdefault(check, set()).add(hit.rule)
            hits.setdefault(check, []).append(hit)
        return [
            Task(check, tuple(map(self._rule, sorted(rules[check]))), tuple(hits.get(check, ())))
            for check in sorted(rules)
        ]

    def _heard(self, document: Document) -> Iterable[Hit]:
        """The hits of active rules that speak of the document, within a block of their scope."""
        silent: dict[int, bool] = {}
        for hit in self._scanner.hits(document.reading):
            number = hit.rule
            if number not in silent:
                silent[number] = number not in self._numbers or not self._speaks(number, document)
            if silent[number]:
                continue
            block = document.block_at(hit.start)
            if block is None or hit.end > block.end:
                continue
            if self._sees(self._compiled.rules[number].scope, block.role):
                yield hit

    def _sees(self, scope: tuple[str, ...], role: str) -> bool:
        if (scope, role) not in self._seen:
            self._seen[scope, role] = sees(scope, role)
        return self._seen[scope, role]

    def _speaks(self, number: int, document: Document) -> bool:
        """Whether the rule is for the document's language."""
        languages = self._compiled.rules[number].languages
        return not languages or document.language in languages or document.language == "und"

    def _rule(self, number: int) -> PreparedRule:
        if number not in self._prepared:
            scope = self._compiled.rules[number].scope
            self._prepared[number] = PreparedRule(number, self._compiled.data(number), scope)
        return self._prepared[number]
