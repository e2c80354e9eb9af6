"""Which rules a run asks, worked out once: by check, by scope, by language.

In: the compiled rules and the numbers of those that are active. Cost that follows the
number of rules is paid here; after that a document costs what its hits cost.
"""

from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from itertools import groupby
from operator import itemgetter

from factlint.checks.kind import Hit, PreparedRule, sees
from factlint.hints import TYPE_CHECKING
from factlint.record import NamedTuple
from factlint.text.document import ROLES, Document

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
        self._everywhere = list(filter(numbers.__contains__, compiled.rules.everywhere))
        self._unheard: dict[str, Sequence[tuple[str, Task]]] = {}
        self._seen: dict[tuple[str, ...], frozenset[str]] = {}
        self._prepared: dict[int, PreparedRule] = {}

    def tasks(self, document: Document) -> list[Task]:
        """What to ask of this document, by the names of the checks."""
        hits: dict[str, list[Hit]] = {}
        rules: dict[str, list[PreparedRule]] = {}
        for number, its in self._heard(document):
            check = self._compiled.rules[number].check
            if check in hits:
                rules[check].append(self._rule(number))
                hits[check] += its
            else:
                rules[check] = [self._rule(number)]
                hits[check] = its
        tasks = {
            task.check: task
            for among, task in self._asked_unheard(document.language)
            if not among or any(map(document.reading.__contains__, among))
        }
        for check, asked in rules.items():
            if check in tasks:
                every = {rule.number: rule for rule in (*asked, *tasks[check].rules)}
                asked = [every[number] for number in sorted(every)]
            tasks[check] = Task(check, tuple(asked), tuple(hits[check]))
        return [tasks[check] for check in sorted(tasks)]

    def _heard(self, document: Document) -> Iterator[tuple[int, list[Hit]]]:
        """Each rule that speaks of the document, with its hits within a block of its scope."""
        edges = [edge for _, *its in document.blocks for edge in its]
        inside: dict[frozenset[str], list[bool]] = {}
        for number, hits in groupby(self._scanner.hits(document.reading), key=itemgetter(0)):
            rule = self._compiled.rules[number]
            if not speaks(rule.languages, document.language):
                continue
            roles = self._roles(rule.scope)
            if roles not in inside:
                inside[roles] = [False]
                for role, *_ in document.blocks:
                    inside[roles] += (role in roles, False)
            seen = inside[roles]
            its = [hit for hit in hits if seen[at := bisect_right(edges, hit[2])] and hit[3] <= edges[at]]
            if its:
                yield number, its

    def _roles(self, scope: tuple[str, ...]) -> frozenset[str]:
        """The roles of the blocks that rules of a scope look at."""
        if scope not in self._seen:
            self._seen[scope] = frozenset(role for role in ROLES if sees(scope, role))
        return self._seen[scope]

    def _asked_unheard(self, language: str) -> Sequence[tuple[str, Task]]:
        """What is asked about every document of a language, hit or not: each check behind characters of which one
        has to stand in it, or ""."""
        if language not in self._unheard:
            asked: dict[str, list[PreparedRule]] = {}
            among: dict[str, list[str]] = {}
            for number in self._everywhere:
                rule = self._compiled.rules[number]
                if speaks(rule.languages, language):
                    asked.setdefault(rule.check, []).append(self._rule(number))
                    among.setdefault(rule.check, []).append(rule.among)
            self._unheard[language] = [
                (together(among[check]), Task(check, tuple(its), ())) for check, its in asked.items()
            ]
        return self._unheard[language]

    def _rule(self, number: int) -> PreparedRule:
        if number not in self._prepared:
            compiled = self._compiled
            data, scope, notes = compiled.data(number), compiled.rules[number].scope, compiled.notes(number)
            self._prepared[number] = PreparedRule(number, data, scope, notes)
        return self._prepared[number]


def together(among: Sequence[str]) -> str:
    """Characters of which one stands in every text that one of these is about; "" where one is about any text."""
    return "".join(dict.fromkeys("".join(among))) if all(among) else ""


def speaks(languages: Sequence[str], language: str) -> bool:
    """Whether a rule for these languages is for a document of this one."""
    return not languages or language in languages or language == UNKNOWN
