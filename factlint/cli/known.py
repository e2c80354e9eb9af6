"""The names that a newsroom's own rules know: rule files in, names with their other forms out."""

from collections.abc import Mapping, Sequence
from typing import cast


def known_names(rules: tuple[str, ...]) -> Mapping[str, Sequence[str]]:
    """The `names` of the rules of check `known-name` in these files. UserError for broken ones.

    The names that the program brings along are left out: that a text has "United States" in it is no news.
    """
    if not rules:
        return {}
    from factlint.checks.kind import kind
    from factlint.rulebook.load import load

    found: dict[str, tuple[str, ...]] = {}
    for rule in load(rules, kind).rules:
        if rule.check == "known-name":
            found.update((name, ()) for name in cast("Sequence[str]", rule.options["names"] or ()))
    return found
