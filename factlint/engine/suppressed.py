"""The findings of a document under its suppressions, with those about the suppressions themselves among them.

Imported for the texts that have some.
"""

from collections.abc import Callable

from factlint.engine.assignment import ids_of
from factlint.engine.lint import order
from factlint.engine.place import noticed
from factlint.engine.run import BROKEN, Assignment, reweighed
from factlint.findings.finding import Finding
from factlint.findings.fingerprint import fingerprinted
from factlint.rulebook.rule import Place
from factlint.settings.selection import names, unknown
from factlint.settings.settings import Item
from factlint.suppressions.suppress import Rules, suppress
from factlint.text.document import Document, Notice
from factlint.text.linemap import LineMap

SUPPRESSION = "factlint.suppression"


def suppressed(
    document: Document, findings: list[Finding], assignment: Assignment, path: str, name: str
) -> list[Finding]:
    """`path` is where the document stands, `name` what fingerprints call it."""
    lasting = frozenset((*BROKEN, SUPPRESSION))
    former = assignment.compiled.rules.formerly
    rules = Rules(complaint(assignment), at_work(document, assignment), lasting, former)
    marked, troubles = suppress(document, findings, rules, assignment.accepted, path, assignment.base)
    if SUPPRESSION in assignment.muted or not troubles:
        return marked
    lines = LineMap(document.source)
    notices = [Notice(SUPPRESSION, "warning", message, *span) for span, message in troubles]
    told = [reweighed(noticed(document, lines, notice), assignment) for notice in notices]
    return sorted([*marked, *fingerprinted(document.source, told, name)], key=order)


def about_stories(document: Document, findings: list[Finding], assignment: Assignment, path: str) -> list[Finding]:
    """Findings about several texts, those marked that are to be ignored. Whether a comment holds something of that
    sort back, one run cannot tell: nothing is said of idle ones."""
    rules = Rules(complaint(assignment), lambda name: False, frozenset(BROKEN), assignment.compiled.rules.formerly)
    return suppress(document, findings, rules, assignment.accepted, path, assignment.base)[0]


def complaint(assignment: Assignment) -> Callable[[str], str]:
    """What is wrong with a rule's name."""
    ids = ids_of(assignment.compiled)

    def wrong(rule: str) -> str:
        if rule in (*BROKEN, SUPPRESSION):
            return f"'{rule}' is said by factlint itself and cannot be suppressed"
        found = unknown([Item(rule, Place("", 0, 0))], ids)
        return found[0].message[:1].upper() + found[0].message[1:] if found else ""

    return wrong


def at_work(document: Document, assignment: Assignment) -> Callable[[str], bool]:
    """Whether a rule, or every rule of a pack that is meant to run, looked at this document."""

    def worked(name: str) -> bool:
        rules = assignment.compiled.rules
        own = [number for number, rule in enumerate(rules) if name in names(rule.id) and rule.check != "story"]
        running = [number for number in own if number in assignment.active]
        speaking = [
            number
            for number in running
            if not assignment.compiled.rules[number].languages
            or document.language in (*assignment.compiled.rules[number].languages, "und")
        ]
        expected = [number for number in own if assignment.compiled.rules[number].default]
        return bool(speaking) and set(expected) <= set(running) and len(speaking) == len(running)

    return worked
