"""A rulebook made ready to run: plain data only, so that it can be cached and loaded in no time."""

from typing import NamedTuple

from factlint.checks.kind import Needle, PreparedRule, kind
from factlint.engine.scan import Scanner
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
    data: object


class Compiled(NamedTuple):
    rules: tuple[CompiledRule, ...]
    scanner: Scanner

    def of_check(self) -> dict[str, list[PreparedRule]]:
        """The rules by their check, each with its number."""
        grouped: dict[str, list[PreparedRule]] = {}
        for number, rule in enumerate(self.rules):
            grouped.setdefault(rule.check, []).append(PreparedRule(number, rule.data))
        return grouped


def compile(rulebook: Rulebook) -> Compiled:  # noqa: A001 - the word of the design
    """Every rule prepared by its check, and one scanner for all their needles."""
    rules: list[CompiledRule] = []
    needles: list[tuple[int, list[Needle]]] = []
    for number, rule in enumerate(rulebook.rules):
        prepared = kind(rule.check).prepare(rule.options)
        needles.append((number, list(prepared.needles)))
        rules.append(
            CompiledRule(
                rule.id,
                rule.check,
                rule.severity,
                rule.message,
                rule.scope,
                rule.default,
                rule.languages,
                rule.link,
                prepared.data,
            )
        )
    return Compiled(tuple(rules), Scanner(needles))
