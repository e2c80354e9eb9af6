"""Findings to the same findings, those marked that are to be ignored; and what is wrong with what says so.

Wrong is a comment without a rule or a reason, with a rule that does not exist, or one
under which nothing falls any more, if its rule was at work here. What says that a
text was not checked cannot be suppressed.
"""

from collections.abc import Callable, Mapping, Sequence

from factlint.findings.finding import Finding, Suppression
from factlint.record import NamedTuple
from factlint.settings.settings import Accepted
from factlint.suppressions.accepted import accepted_here, contains, idle, places
from factlint.suppressions.directive import EXAMPLE, Directive, Trouble, directives
from factlint.suppressions.reach import Hold, holds
from factlint.text.document import Document


class Rules(NamedTuple):
    """What is to be known of the rules of a run."""

    complaint: Callable[[str], str]
    """What is wrong with the name of a rule or pack; "" where nothing is."""
    at_work: Callable[[str], bool]
    """Whether all that the name stands for was looked for in this text."""
    lasting: frozenset[str]
    """Ids that cannot be suppressed."""
    former: Mapping[str, str]
    """Former ids of rules to those of today."""


def suppress(
    document: Document,
    findings: Sequence[Finding],
    rules: Rules,
    accepted: tuple[Accepted, ...],
    path: str,
    base: str,
) -> tuple[list[Finding], list[Trouble]]:
    """The findings of a document in their order, and the troubles by place."""
    said, troubles = understood(document, rules)
    held, idle_enables = holds(document, said)
    used: set[int] = set()
    current = [
        each._replace(rule=each.rule._replace(text=rules.former.get(each.rule.text, each.rule.text)))
        for each in accepted_here(accepted, path, base)
    ]
    entries = [(each, places(document.source, each)) for each in current]
    found: set[int] = set()
    marked = [
        finding if finding.code in rules.lasting else by_settings(by_comment(finding, held, used), entries, found)
        for finding in findings
    ]
    troubles += idle_enables
    troubles += [
        Trouble(hold.place, f"'{hold.rule}' reports nothing here that this comment holds back; drop it?")
        for index, hold in enumerate(held)
        if index not in used and rules.at_work(hold.rule)
    ]
    remarks = (
        idle(entry)
        for index, (entry, _) in enumerate(entries)
        if index not in found and rules.at_work(entry.rule.text)
    )
    troubles += filter(None, remarks)
    return marked, sorted(troubles)


def understood(document: Document, rules: Rules) -> tuple[list[Directive], list[Trouble]]:
    """The directives with the rules that there are, and what is wrong with the others."""
    good: list[Directive] = []
    troubles: list[Trouble] = []
    for each in directives(document):
        if isinstance(each, Trouble):
            troubles.append(each)
            continue
        complaints = {rule: rules.complaint(rule) for rule in each.ids}
        troubles += [Trouble(each.span, complaint) for complaint in complaints.values() if complaint]
        if not each.reason and each.verb != "enable":
            example = EXAMPLE.format(verb=each.verb).replace("typos.misspelling", ", ".join(each.ids))
            troubles.append(Trouble(each.span, f"Why? Say it behind two hyphens: {example}"))
        known = tuple(rules.former.get(rule, rule) for rule in each.ids if not complaints[rule])
        good.append(each._replace(ids=known))
    return good, troubles


def by_comment(finding: Finding, held: Sequence[Hold], used: set[int]) -> Finding:
    """The finding, marked where a comment covers it. Every comment that does is in use."""
    covering = [index for index, hold in enumerate(held) if hold.covers(finding.code, finding.offset)]
    used.update(covering)
    if not covering:
        return finding
    return finding._replace(suppressed=True, suppression=Suppression("comment", held[covering[0]].reason))


def by_settings(finding: Finding, entries: Sequence[tuple[Accepted, list[Hold]]], found: set[int]) -> Finding:
    """The finding, marked where an entry of the settings covers it. Every entry that does is in use."""
    for index, (entry, standing) in enumerate(entries):
        if any(hold.covers(finding.code, finding.offset) and contains(hold, finding.offset) for hold in standing):
            found.add(index)
            if not finding.suppressed:
                finding = finding._replace(suppressed=True, suppression=Suppression("settings", entry.reason))
    return finding
