"""A fact sheet to rules: `sheet_rules(source, entries, ...)`, and how a sheet is told from a rule list.

Each subject becomes the rules that a rule list would have for it, which their checks then type: both forms mean
the same. Ids come from the names, below the section: `imet.people.ruth-okafor.title-1`, `imet.figures.slots`.
"""

from collections.abc import Iterable, Iterator, Mapping

from factlint.rulebook.entry import Checks, Keyed, read_rule
from factlint.rulebook.keys import COMMON
from factlint.rulebook.nodes import Node
from factlint.rulebook.rule import Rule
from factlint.rulebook.sheet.draft import Draft
from factlint.rulebook.sheet.figures import figure_drafts
from factlint.rulebook.sheet.others import (
    acronym_drafts,
    event_drafts,
    name_drafts,
    never_drafts,
    quote_drafts,
    spelling_drafts,
)
from factlint.rulebook.sheet.people import person_drafts
from factlint.rulebook.sheet.sections import SECTIONS
from factlint.rulebook.sheet.slugs import slugs
from factlint.rulebook.sheet.subject import Subject, subjects
from factlint.rulebook.source import Source

SIMPLE = {
    "events": event_drafts,
    "quotes": quote_drafts,
    "names": name_drafts,
    "acronyms": acronym_drafts,
    "spellings": spelling_drafts,
}


def is_sheet(keys: Iterable[str]) -> bool:
    """Whether the top keys of a file are those of a fact sheet."""
    found = set(keys)
    return "story" in found or not found.isdisjoint(SECTIONS)


def sheet_rules(
    source: Source, entries: Mapping[str, Keyed], pack: str, values: Mapping[str, object], checks: Checks
) -> Iterator[Rule]:
    """The rules of a sheet, section by section as written."""
    defaults = {key: value for key, value in values.items() if key in COMMON and value is not None}
    for section, entry in entries.items():
        if section not in SECTIONS:
            continue
        for draft in drafts(source, section, entry.value, checks):
            rule = read_rule(source, draft.node(), f"{pack}.{draft.path}", defaults, checks)
            if rule is not None:
                yield rule._replace(bound=True)


def drafts(source: Source, section: str, node: Node, checks: Checks) -> Iterator[Draft]:
    """The rules of one section, in the making."""
    if section == "never":
        yield from never_drafts(source, node)
        return
    found: list[Subject] = list(subjects(source, section, node))
    for subject, slug in zip(found, slugs(subject.name for subject in found), strict=True):
        if section == "people":
            yield from person_drafts(source, subject, slug, checks)
        elif section == "figures":
            yield from figure_drafts(source, subject, slug)
        else:
            yield from SIMPLE[section](subject, slug)
