"""Rule files to a `Rulebook`: packs from files and folders, every mistake of all of them at once."""

import gc
from collections.abc import Callable, Sequence

from factlint.checks.kind import Kind, kinds
from factlint.errors import Complaint, UserError
from factlint.rulebook.entry import Checks
from factlint.rulebook.files import pack_files
from factlint.rulebook.pack import read_pack
from factlint.rulebook.rule import Rule, Rulebook
from factlint.text.additions import NONE, together


def load(paths: Sequence[str], kind_of: Callable[[str], Kind], names: Sequence[str] = ()) -> Rulebook:
    """The rules of these files and folders. UserError with every mistake found.

    `kind_of` gives the check of a name, or raises KeyError; `names` are those that it
    knows, without any those of the program.
    """
    files = pack_files(paths)
    checks = Checks(names or kinds(), kind_of)
    collecting = gc.isenabled()
    gc.disable()  # what is made here stays: looking for garbage in it doubles the time for 30,000 rules
    try:
        packs = [read_pack(entry, checks) for entry in files]
    finally:
        if collecting:
            gc.enable()
    rules = [rule for pack in packs for rule in pack.rules]
    complaints = [complaint for pack in packs for complaint in pack.complaints] + clashes(rules)
    if complaints:
        raise UserError(*complaints)
    described: dict[str, str] = {}
    for pack in packs:
        described[pack.id] = described.get(pack.id) or pack.description
    used = tuple(rule for rule in rules if rule.checked)
    lexicon = together([NONE, *(pack.lexicon for pack in packs)])
    if any(rule.check == "title" for rule in used):
        from factlint.rulebook.offices import offices

        lexicon = together([lexicon, offices(used)])
    return Rulebook(used, tuple(file for pack in packs for file in pack.files), described, lexicon)


def clashes(rules: Sequence[Rule]) -> list[Complaint]:
    """Ids that two rules have, now or formerly."""
    seen: dict[str, Rule] = {}
    found: list[Complaint] = []
    for rule in rules:
        first = seen.setdefault(rule.id, rule)
        if first is not rule:
            found.append(clash(rule, f"another rule has the id '{rule.id}'", first))
    for rule in rules:
        for old in rule.formerly:
            first = seen.setdefault(old, rule)
            if first is not rule:
                found.append(clash(rule, f"'{old}' cannot be a former id, as it belongs to another rule", first))
    return found


def clash(rule: Rule, message: str, first: Rule) -> Complaint:
    place = first.place
    return Complaint(f"{message}: {place.file}:{place.row}", *rule.place)


def renamed(rules: Sequence[Rule]) -> dict[str, str]:
    """Former full ids to the ids of today, for whoever selects rules."""
    return {old: rule.id for rule in rules for old in rule.formerly}
