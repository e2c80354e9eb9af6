"""One text mended in rounds: lint, make the fixes that do not touch, lint again, until nothing changes.

Rules that would mend each other's words for ever are stopped at the first text that
comes back, and a rule that finds again what it has just written is not asked again.
What was held back at first (in the baseline, or on lines that are not asked about) is
held back in every round.
"""

from collections.abc import Callable
from functools import partial

from factlint.engine.run import Assignment, Linted, linted
from factlint.files.target import Target
from factlint.findings.finding import Finding, TextEdit
from factlint.record import NamedTuple
from factlint.repair.choose import chosen, edits_of, ending, mended, origin
from factlint.text.decode import encode
from factlint.text.document import Document
from factlint.text.read import UnreadableError, read

ROUNDS = 20
DAMAGED = "some of its characters are damaged, and would be lost; save it as UTF-8 first"

Sieve = Callable[[Linted], Linted]
"""Findings to those that are asked about, some of them marked; in the same order."""

Held = dict[tuple[str, int], Finding | None]
"""By rule and place: the finding as it was marked, None where it was not asked about."""


class Mended(NamedTuple):
    """One text, before and after."""

    target: Target
    before: Document
    after: Document
    data: bytes
    """What was read."""
    written: bytes
    """What is to be written; the same where nothing was mended."""
    untouched: Linted
    """What was found in what was read."""
    result: Linted
    """What is left when that is written."""
    trouble: str = ""
    """Why nothing was mended where something could have been."""


def mend(target: Target, data: bytes, assignment: Assignment, sieve: Sieve, *, unsafe: bool) -> Mended:
    """The text in these bytes with its fixes made. UnreadableError where the bytes are no text."""
    before = document = read(data, target.name, assignment.options)
    whole = linted(document, assignment, target.path)
    untouched = result = sieve(whole)
    written = data
    if encode(before.source, before.encoding, before.bom) != data:  # damaged: nobody knows what its author wrote
        able = chosen(before.source, untouched.findings, before.encoding, unsafe=unsafe)
        return Mended(target, before, before, data, data, untouched, untouched, DAMAGED if able else "")
    held = held_back(whole.findings, untouched.findings)
    past: list[tuple[list[TextEdit], str]] = []
    seen = {before.source}
    made: set[tuple[str, int, str]] = set()
    fixed = 0
    for _ in range(ROUNDS):
        first = partial(first_place, past)
        source = document.source
        fresh = [one for one in result.findings if shrinks(one) or trace(one, source, first) not in made]
        taken = chosen(document.source, fresh, document.encoding, unsafe=unsafe)
        made.update(trace(one, document.source, first) for one in taken)
        edits = edits_of(taken)
        source = mended(document.source, edits)
        following = same(source, document, assignment) if source not in seen else None
        if following is None:
            break
        past.append((edits, ending(document.source)))
        seen.add(source)
        fixed += len(taken)
        document, written = following, encode(source, document.encoding, document.bom)
        result = linted(document, assignment, target.path)
        if held:
            result = result._replace(findings=again(result.findings, held, first))
    return Mended(target, before, document, data, written, untouched, result._replace(fixed=fixed))


def same(source: str, document: Document, assignment: Assignment) -> Document | None:
    """The mended source as read back from its bytes; None if it would then be another."""
    try:
        found = read(encode(source, document.encoding, document.bom), document.name, assignment.options)
    except (UnicodeEncodeError, UnreadableError):
        return None
    return found if found.source == source else None


def trace(finding: Finding, source: str, first: Callable[[int], int]) -> tuple[str, int, str]:
    """What would be found once more if a fix brought back what it mends: rule, first place, words."""
    return finding.code, first(finding.offset.start), source[slice(*finding.offset)]


def shrinks(finding: Finding) -> bool:
    """Whether the fix leaves less text, so that it cannot go on for ever: "the the the"."""
    edits = finding.fix.edits if finding.fix else ()
    return sum(len(edit.content) - (edit.offset.end - edit.offset.start) for edit in edits) < 0


def held_back(all_found: list[Finding], asked: list[Finding]) -> Held:
    """What the sieve left out or marked."""
    left = {(finding.offset, finding.code, finding.message): finding for finding in asked}
    held: Held = {}
    for finding in all_found:
        kept = left.get((finding.offset, finding.code, finding.message))
        if kept != finding:
            held[finding.code, finding.offset.start] = kept
    return held


def again(findings: list[Finding], held: Held, first: Callable[[int], int]) -> list[Finding]:
    """The findings of a later round without what was left out at first, and marked as it was at first."""
    kept = []
    for finding in findings:
        key = finding.code, first(finding.offset.start)
        known = held.get(key, finding)
        if known is not None:
            kept.append(finding._replace(suppressed=known.suppressed, suppression=known.suppression))
    return kept


def first_place(past: list[tuple[list[TextEdit], str]], offset: int) -> int:
    """Where a place stood in what was read."""
    for edits, line_end in reversed(past):
        offset = origin(edits, offset, line_end)
    return offset
