"""`looked_up(texts, ...)`: the facts of texts with what a newsroom's rules say of each: the checker's list."""

from collections.abc import Iterable, Iterator, Sequence

from factlint.checks.kind import kind
from factlint.cli.facts import Stated
from factlint.cli.signatures import with_signatures
from factlint.engine.coverage import covered, open_ones, verdicts
from factlint.engine.desk import Desk
from factlint.errors import UserError
from factlint.files.target import Target
from factlint.rulebook.files import bundled_root
from factlint.rulebook.load import load
from factlint.settings.tree import SettingsTree


def looked_up(
    texts: Iterable[Stated], targets: Sequence[Target], tree: SettingsTree, *, only_open: bool
) -> Iterator[Stated]:
    """Each text with the status of its facts; `only_open`: those alone that a person has to check. UserError for
    broken rules, before the first."""
    desk = Desk(tree, cached=True)
    assignments = {target.name: assignment for target, assignment in desk.assigned(targets)}
    complaints = desk.finish()
    if complaints:
        raise UserError(*complaints)
    own = [root for root in desk.roots() if root != bundled_root()]
    sources = {rule.id: rule.source for rule in load(own, kind).rules if rule.source} if own else {}

    def each() -> Iterator[Stated]:
        for text in texts:
            under = assignments[text.document.name]
            said = list(verdicts(text.document, under.compiled, under.active, under.house))
            facts = with_signatures(text.document, covered(text.document, text.facts, said, sources))
            yield Stated(text.document, open_ones(facts) if only_open else facts)

    return each()
