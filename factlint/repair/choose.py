"""Which fixes of a text are made in one round, and the text with them made.

Of fixes that touch one another the one that begins first is made, then the one whose
rule comes first by its id; the others wait for the next round, when the text has been
linted again. Suppressed findings are left alone, and so is everything for which a
rule offers a choice.
"""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from factlint.findings.finding import Finding, Fix, TextEdit


def chosen(source: str, findings: Iterable[Finding], encoding: str, *, unsafe: bool) -> list[Finding]:
    """The findings whose fixes are made in this round, by place: those that the encoding can hold."""
    wanted = [
        finding
        for finding in findings
        if not finding.suppressed and applies(finding.fix, source, encoding, unsafe=unsafe)
    ]
    taken: list[Finding] = []
    spans: list[tuple[int, int]] = []
    for finding in sorted(wanted, key=order):
        own = [edit.offset for edit in edits_of([finding])]
        if not any(start <= last and first <= end for start, end in own for first, last in spans):
            taken.append(finding)
            spans += own
    return taken


def applies(fix: Fix | None, source: str, encoding: str, *, unsafe: bool) -> bool:
    """Whether a fix may be made unasked, changes anything, and can be written."""
    if fix is None or fix.applicability not in (("safe", "unsafe") if unsafe else ("safe",)):
        return False
    if all(source[slice(*edit.offset)] == edit.content for edit in fix.edits):
        return False
    places = sorted(edit.offset for edit in fix.edits)
    if any(before.end > after.start for before, after in pairwise(places)):
        return False
    return all(holds(edit.content, encoding) for edit in fix.edits)


def holds(text: str, encoding: str) -> bool:
    """Whether the encoding has all these characters."""
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


def order(finding: Finding) -> tuple[object, ...]:
    """The first in place, then by rule, then what is said: one order for all."""
    return min(edit.offset for edit in edits_of([finding])), finding.code, finding.message


def edits_of(findings: Iterable[Finding]) -> list[TextEdit]:
    """Every edit of these findings' fixes, by place."""
    return sorted(edit for finding in findings if finding.fix for edit in finding.fix.edits)


def mended(source: str, edits: Sequence[TextEdit]) -> str:
    """The source with edits made that do not overlap and come by place. Line breaks are written as it has them."""
    line_end = ending(source)
    parts: list[str] = []
    at = 0
    for edit in edits:
        parts += [source[at : edit.offset.start], edit.content.replace("\n", line_end)]
        at = edit.offset.end
    return "".join([*parts, source[at:]])


def ending(source: str) -> str:
    """How the first line of a text ends."""
    feed = source.find("\n")
    if feed < 0:
        return "\r" if "\r" in source else "\n"
    return "\r\n" if source[feed - 1 : feed] == "\r" else "\n"


def origin(edits: Sequence[TextEdit], offset: int, line_end: str) -> int:
    """Where a place of the mended text stood before; what is new stood where its edit began."""
    shift = 0
    for edit in edits:
        start = edit.offset.start + shift
        length = len(edit.content.replace("\n", line_end))
        if offset < start:
            break
        if offset < start + length:
            return edit.offset.start
        shift += length - (edit.offset.end - edit.offset.start)
    return offset - shift
