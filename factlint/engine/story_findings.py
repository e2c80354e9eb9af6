"""What texts of one story disagree on, as findings: worded by the rules of the text in which each belongs.

In: a problem of several texts. Out: a finding at its home; or, where that text was not named, at the first of its
other places that was, with the same fingerprint and the home among the related places.
"""

import os
from collections.abc import Callable, Iterator, Sequence

from factlint.engine.company import STORY, Companion
from factlint.engine.rules import CompiledRule
from factlint.engine.run import Assignment, reweighed
from factlint.files.target import below
from factlint.findings.finding import Finding, Home, Relation
from factlint.findings.fingerprint import around, fingerprinted
from factlint.hints import cast
from factlint.stories.problem import Place, Problem
from factlint.text.document import Document, Span
from factlint.text.linemap import LineMap, Location

Read = Callable[[int], Document]


class Wording:
    """Words problems as the rules of each text have it."""

    __slots__ = ("_lines", "_read", "_rules", "_texts")

    def __init__(self, texts: Sequence[Companion], read: Read) -> None:
        self._texts = texts
        self._read = read
        self._rules: dict[int, dict[tuple[str, str], CompiledRule]] = {}
        self._lines: dict[int, LineMap] = {}
        """Of the texts of one story."""

    def findings(self, problems: Sequence[Problem], changed: bool) -> Iterator[tuple[int, Finding]]:
        """The findings of one story, each with the number of the text in which it is shown."""
        self._lines.clear()
        for each in problems:
            text = self._texts[each.home.document]
            rule = self._rule(text.assignment, "version" if changed else each.kind, each.aspect)
            if rule is None:
                continue
            finding = self._placed(each, rule, text)
            shown = self._shown(each)
            if shown is not None:
                yield shown.document, finding if shown == each.home else self._moved(finding, each, shown)

    def name(self, number: int) -> str:
        """What messages call a text: its file's name without the extension."""
        name = os.path.basename(self._texts[number].target.name)
        return os.path.splitext(name)[0] or name

    def row(self, place: Place) -> int:
        return self._location(place.document, place.span.start).row

    def _placed(self, problem: Problem, rule: CompiledRule, text: Companion) -> Finding:
        """The finding at its home."""
        home = problem.home
        document = self._read(home.document)
        path = text.target.path
        finding = Finding(
            rule.id,
            "info" if problem.slight else rule.severity,
            rule.message.format_map(problem.values),
            document.name,
            self._location(home.document, home.span.start),
            self._location(home.document, home.span.end),
            home.span,
            None,
            (),
            tuple(self._relation(place, message) for place, message in problem.related),
            problem.claim,
            rule.url,
            "",
            home=Home(path, (*around(document.source, home.span), *problem.marks)),
        )
        finding = reweighed(finding, text.assignment)
        return fingerprinted(document.source, [finding], below(path, text.assignment.base))[0]

    def _moved(self, finding: Finding, problem: Problem, shown: Place) -> Finding:
        """The finding shown at another of its places."""
        rest = [(place, message) for place, message in problem.related if place != shown]
        home = (problem.home, f'here "{problem.values["found"]}"')
        return finding._replace(
            filename=self._read(shown.document).name,
            location=self._location(shown.document, shown.span.start),
            end_location=self._location(shown.document, shown.span.end),
            offset=shown.span,
            related=tuple(self._relation(*each) for each in (home, *rest)),
        )

    def _shown(self, problem: Problem) -> Place | None:
        """The place at which a problem is shown: its home, or the first that was named."""
        places = (problem.home, *(place for place, _ in problem.related))
        return next((place for place in places if self._texts[place.document].named), None)

    def _relation(self, place: Place, message: str) -> Relation:
        span = Span(*place.span)
        start, end = (self._location(place.document, at) for at in span)
        return Relation(self._read(place.document).name, span, start, end, message)

    def _location(self, number: int, offset: int) -> Location:
        if number not in self._lines:
            self._lines[number] = LineMap(self._read(number).source)
        return self._lines[number].location(offset)

    def _rule(self, assignment: Assignment, kind: str, aspect: str) -> CompiledRule | None:
        """The rule that speaks of an aspect of a kind; None where none runs."""
        rules = self._rules.get(id(assignment))
        if rules is None:
            compiled = assignment.compiled
            numbers = [number for number in assignment.active if compiled.rules.check(number) == STORY]
            rules = {}
            for number in sorted(numbers):
                wanted, part = cast("tuple[str, str]", compiled.data(number))
                rules.setdefault((wanted, part), compiled.rules[number])
            self._rules[id(assignment)] = rules
        return rules.get((kind, aspect)) or rules.get((kind, ""))
