"""What a newsroom's own rules know of names: rule files in; names with their other forms, and added words out."""

from collections.abc import Mapping, Sequence

from factlint.hints import TYPE_CHECKING, cast
from factlint.record import NamedTuple
from factlint.text.additions import NONE, Additions
from factlint.text.document import Document

if TYPE_CHECKING:
    from factlint.engine.compiled import Compiled


class Known(NamedTuple):
    """What a set of rule files knows."""

    names: Mapping[str, Sequence[str]] = {}
    """Names to be found, each with its other forms."""
    additions: Additions = NONE
    """What the files add to what is known of words."""
    never: "Compiled | None" = None
    """The rules of what is kept out of print, if there are any."""


def known_to(rules: tuple[str, ...]) -> Known:
    """The `names` of the check `known-name` in these files, and their `lexicon`. UserError for broken ones.

    The names that the program brings along are left out: that a text has "United States" in it is no news.
    """
    if not rules:
        return Known()
    from factlint.checks.kind import kind
    from factlint.rulebook.load import load

    rulebook = load(rules, kind)
    found: dict[str, tuple[str, ...]] = {}
    for rule in rulebook.rules:
        if rule.check == "known-name":
            found.update((name, ()) for name in cast("Sequence[str]", rule.options["names"] or ()))
    secret = tuple(rule for rule in rulebook.rules if rule.check == "never")
    if not secret:
        return Known(found, rulebook.lexicon)
    from factlint.engine.compiled import compile_rules

    return Known(found, rulebook.lexicon, compile_rules(rulebook._replace(rules=secret)))


def shown(document: Document, known: Known) -> Document:
    """The document as it may be shown: what is kept out of print is blotted out."""
    if known.never is None:
        return document
    from factlint.checks.kind import House
    from factlint.engine.blotted import blotted
    from factlint.engine.lint import lint

    findings = lint(document, known.never, range(len(known.never.rules)), House())
    return blotted(document, findings)[0] if findings else document
