"""What a newsroom's own rules know of names: rule files in; names with their other forms, and added words out."""

from collections.abc import Mapping, Sequence
from typing import cast

from factlint.record import NamedTuple
from factlint.text.additions import NONE, Additions


class Known(NamedTuple):
    """What a set of rule files knows."""

    names: Mapping[str, Sequence[str]] = {}
    """Names to be found, each with its other forms."""
    additions: Additions = NONE
    """What the files add to what is known of words."""


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
    return Known(found, rulebook.lexicon)
