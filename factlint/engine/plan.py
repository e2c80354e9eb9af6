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
from factlint.text.normal import normal

if TYPE_CHECKING:
    from factlint.engine.compiled import Compiled

UNKNOWN = "und"
"""The language of a text that is too short to say."""


class Task(NamedTuple):
    """One check asked about one document."""

    check: str
    rules: tuple[PreparedRule, ...]
    hits: tuple[Hit, ...]


class Asked(NamedTuple):
    """What a plan needs of a rule that a text has hits of."""

    rule: PreparedRule
    check: str
    languages: Sequence[str]
    roles: frozenset[str]
    """Of the blocks that it looks at."""


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
        self._known: dict[int, Asked] = {}

    def tasks(self, document: Document) -> list[Task]:
        """What to ask of this document, by the names of the checks."""
        hits: dict[str, list[Hit]] = {}
        rules: dict[str, list[PreparedRule]] = {}
        for asked, its in self._heard(document):
            if asked.check in hits:
                rules[asked.check].append(asked.rule)
                hits[asked.check] += its
            else:
                rules[asked.check] = [asked.rule]
                hits[asked.check] = its
        tasks = {
            task.check: task
            for among, task in self._asked_unheard(document.language)
            if not among or any(map(document.reading.__contains__, among))
        }
        for check, its in hits.items():
            heard = rules[check]
            if check in tasks:
                every = {rule.number: rule for rule in (*heard, *tasks[check].rules)}
                heard = [every[number] for number in sorted(every)]
            tasks[check] = Task(check, tuple(heard), tuple(its))
        return [tasks[check] for check in sorted(tasks)]

    def _heard(self, document: Document) -> Iterator[tuple[Asked, list[Hit]]]:
        """Each rule that speaks of the document, with its hits within a block of its scope."""
        edges = [edge for _, *its in document.blocks for edge in its]
        inside: dict[frozenset[str], list[bool]] = {}
        for number, hits in groupby(self._scanner.hits(document.reading, normal(document)), key=itemgetter(0)):
            asked = self._asked(number)
            if not speaks(asked.languages, document.language):
                continue
            seen = inside.get(asked.roles)
            if seen is None:
                seen = inside[asked.roles] = [False]
                for role, *_ in document.blocks:
                    seen += (role in asked.roles, False)
            its = [hit for hit in hits if seen[at := bisect_right(edges, hit[2])] and hit[3] <= edges[at]]
            if its:
                yield asked, its

    def _asked(self, number: int) -> Asked:
        if number not in self._known:
            rule = self._compiled.rules[number]
            roles = self._roles(rule.scope)
            self._known[number] = Asked(self._rule(number), rule.check, rule.languages, roles)
        return self._known[number]

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
