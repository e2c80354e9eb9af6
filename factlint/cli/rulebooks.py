"""The rules that `rules` and `explain` speak of: the program's own, those of the settings, those named."""

import os
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence

from factlint.checks.kind import kind
from factlint.errors import Complaint, UserError
from factlint.rulebook.files import bundled_root
from factlint.rulebook.load import load, renamed
from factlint.rulebook.rule import Rule, Rulebook
from factlint.rulebook.suggest import meant
from factlint.settings.tree import SettingsTree


def add_origins(parser: ArgumentParser) -> None:
    """Where rules come from besides the program's own."""
    add = parser.add_argument
    add(
        "--rules",
        action="append",
        default=[],
        metavar="PATH",
        help="your own rule file or folder; may be repeated",
    )
    add("--config", metavar="FILE", default="", help="the settings file; default: the nearest above this folder")
    add("--isolated", action="store_true", help="use no settings file")


def all_rules(arguments: Namespace) -> Rulebook:
    """The bundled rules, those of the settings here and those named. UserError for broken ones."""
    current = os.getcwd()
    tree = SettingsTree(current, {}, config=arguments.config, isolated=arguments.isolated)
    return load([bundled_root(), *tree.of(current).rules, *arguments.rules], kind)


def is_bundled(rule: Rule) -> bool:
    """Whether a rule comes with the program."""
    root = os.path.realpath(bundled_root()) + os.sep
    return os.path.realpath(rule.place.file).startswith(root)


def chosen(rulebook: Rulebook, names: Sequence[str]) -> list[Rule]:
    """The rules of these ids or packs, in the rulebook's order; all without names. UserError for unknown ones."""
    if not names:
        return list(rulebook.rules)
    ids = {rule.id for rule in rulebook.rules}
    former = renamed(rulebook.rules)
    wanted = {former.get(name, name) for name in names}
    packs = {prefix for rule in rulebook.rules for prefix in prefixes(rule.id)}
    unknown = [name for name in names if former.get(name, name) not in ids | packs]
    if unknown:
        known = sorted(ids | packs)
        raise UserError(*(Complaint(f"there is no rule or pack '{name}'{meant(name, known)}") for name in unknown))
    return [rule for rule in rulebook.rules if rule.id in wanted or wanted.intersection(prefixes(rule.id))]


def prefixes(rule_id: str) -> list[str]:
    """The packs that a rule belongs to: "a.b" and "a" for "a.b.rule"."""
    parts = rule_id.split(".")
    return [".".join(parts[:length]) for length in range(1, len(parts))]
