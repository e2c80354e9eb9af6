"""Which rules a run asks, worked out once: by check, by scope, by language.

In: the compiled rules and the numbers of those that are active. Cost that follows the
number of rules is paid here; after that a document costs what its hits cost.
"""

from bisect import bisect_right
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import chain, groupby
from operator import itemgetter

from factlint.checks.kind import Hit, PreparedRule, sees
from factlint.record import NamedTuple
from factlint.text.document import Document

TYPE_CHECKING = False
if TYPE_CHECKING:
    from factlint.engine.compiled import Compiled

UNKNOWN = "und"
"""The language of a text that is too short to say."""


class Task(NamedTuple):
    """One check asked about one document."""

    check: str
    rules: tuple[PreparedRule, ...]
    hits: tuple[Hit, ...]


class Plan:
    """The active rules of a rulebook."""

    def __init__(self, compiled: "Compiled", active: Collection[int]) -> None:
        numbers = frozenset(active)
        self._compiled = compiled
        self._scanner = compiled.scanner(numbers)
        self._everywhere = [number for number in sorted(numbers) if compiled.rules[number].everywhere]
        self._asked: dict[str, Mapping[str, Sequence[int]]] = {}
        self._prepared: dict[int, PreparedRule] = {}

    def tasks(self, document: Document) -> list[Task]:
        """What to ask of this document, by the names of the checks."""
        hits: dict[str, list[Hit]] = {}
        rules: dict[str, list[int]] = {}
        for number, its in self._heard(document):
            check = self._compiled.rules[number].check
            rules.setdefault(check, []).append(number)
            hits.setdefault(check, []).extend(its)
        everywhere = self._asked_everywhere(document.language)
        for check, numbers in everywhere.items():
            rules[check] = sorted({*numbers, *rules.get(check, ())})
        return [
            Task(check, tuple(map(self._rule, rules[check])), tuple(hits.get(check, ()))) for check in sorted(rules)
        ]

    def _heard(self, document: Document) -> Iterator[tuple[int, list[Hit]]]:
        """Each rule that speaks of the document, with its hits within a block of its scope."""
        edges = list(chain.from_iterable((block.start, block.end) for block in document.blocks))
        inside: dict[tuple[str, ...], list[bool]] = {}
        for number, hits in groupby(self._scanner.hits(document.reading), key=itemgetter(0)):
            rule = self._compiled.rules[number]
            if not speaks(rule.languages, document.language):
                continue
            if rule.scope not in inside:
                seen = (sees(rule.scope, block.role) for block in document.blocks)
                inside[rule.scope] = [False, *chain.from_iterable((each, False) for each in seen)]
            stretches = inside[rule.scope]
            its = [
                hit
                for hit in hits
                if stretches[at := bisect_right(edges, hit.start)] and hit.end <= edges[at]
            ]
            if its:
                yield number, its

    def _asked_everywhere(self, language: str) -> Mapping[str, Sequence[int]]:
        """By check the rules that are asked about every document of a language, hit or not."""
        if language not in self._asked:
            asked: dict[str, list[int]] = {}
            for number in self._everywhere:
                rule = self._compiled.rules[number]
                if speaks(rule.languages, language):
                    asked.setdefault(rule.check, []).append(number)
            self._asked[language] = asked
        return self._asked[language]

    def _rule(self, number: int) -> PreparedRule:
        if number not in self._prepared:
            scope = self._compiled.rules[number].scope
            self._prepared[number] = PreparedRule(number, self._compiled.data(number), scope)
        return self._prepared[number]


def speaks(languages: Sequence[str], language: str) -> bool:
    """Whether a rule for these languages is for a document of this one."""
    return not languages or language in languages or language == UNKNOWN
