"""`looked_up(texts, roots)`: what tells the facts of a text with their verdicts, for pages that show the copy."""

from collections.abc import Callable, Mapping, Sequence
from functools import cache

from factlint.checks.kind import kind
from factlint.engine.coverage import covered, verdicts
from factlint.engine.run import Assignment
from factlint.errors import UserError
from factlint.files.target import Target
from factlint.rulebook.files import bundled_root
from factlint.rulebook.load import load
from factlint.text.document import Document
from factlint.values.facts import Fact, facts


def looked_up(
    texts: Sequence[tuple[Target, Assignment]], roots: Sequence[str]
) -> Callable[[Document], Sequence[Fact]]:
    """A function that gives a document's facts, verified, contradicted or unchecked by the rules of its text."""
    assignments = {target.name: assignment for target, assignment in texts}

    @cache
    def sources() -> Mapping[str, str]:
        """Where facts are from, by the ids of their rules. Broken rule files have been told."""
        found = {}
        for root in roots:
            try:
                rules = load([root], kind).rules if root != bundled_root() else ()
            except UserError:
                continue
            found.update({rule.id: rule.source for rule in rules if rule.source})
        return found

    def of(document: Document) -> Sequence[Fact]:
        stated = facts(document)
        under = assignments.get(document.name)
        said = list(verdicts(document, under.compiled, under.active, under.house)) if under else []
        return covered(document, stated, said, sources()) if said else stated

    return of
