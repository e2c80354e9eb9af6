"""`sarif`: the Static Analysis Results Interchange Format, OASIS SARIF 2.1.0 (Errata 01), for code scanning.

One run. Results come first and are written as they come; the rules that found something follow in the order in
which they first did, so that `ruleIndex` is known at once. There is neither a time nor a random id: the same
findings give the same bytes. Section numbers below are those of the standard.
"""

import json
from collections.abc import Iterable, Iterator, Sequence

from factlint import __version__
from factlint.engine.run import INTERNAL, UNREADABLE, Linted
from factlint.findings.finding import Finding, Fix, TextEdit
from factlint.report.background import Background, RuleNote
from factlint.report.look import Look
from factlint.report.path import BASE, artifact
from factlint.report.positions import in_units
from factlint.text.document import Span
from factlint.text.linemap import Location

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LEVELS = {"error": "error", "warning": "warning", "info": "note"}
COLUMNS = {"utf-16": "utf16CodeUnits"}
"""3.14.17 knows UTF-16 units and code points; code points are given for anything else."""

Json = dict[str, object]


def render(results: Iterable[Linted], look: Look, background: Background) -> Iterator[str]:
    """The log, a result a line."""
    yield f'{{"$schema": "{SCHEMA}", "version": "2.1.0", "runs": [{{\n"results": ['
    encoding = look.encoding if look.encoding in COLUMNS else "utf-32"
    indices: dict[str, int] = {}
    troubles: list[Finding] = []
    opening = "\n  "
    for linted in results:
        for finding in in_units(linted, encoding):
            if finding.code in (UNREADABLE, INTERNAL):
                troubles.append(finding)
                continue
            index = indices.setdefault(finding.code, len(indices))
            yield opening + written(result(finding, index))
            opening = ",\n  "
    yield "\n],\n"
    closing: Json = {
        "originalUriBaseIds": {BASE: {"description": {"text": "The folder in which factlint was started."}}},
        "columnKind": COLUMNS.get(encoding, "unicodeCodePoints"),
        "newlineSequences": ["\r\n", "\n", "\r"],
        "invocations": [invocation(troubles, background.exit_code())],
        "tool": {"driver": driver(tuple(indices), background)},
    }
    yield ",\n".join(f'"{key}": {written(value)}' for key, value in closing.items())
    yield "\n}]}\n"


def written(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def result(finding: Finding, index: int) -> Json:
    """3.27."""
    place = location(finding.filename, finding.location, finding.end_location, finding.offset)
    told: Json = {
        "ruleId": finding.code,
        "ruleIndex": index,
        "level": LEVELS[finding.severity],
        "message": message(finding.message),
        "locations": [place],
        "partialFingerprints": {"factlint/v1": finding.fingerprint},
        "suppressions": [suppression(finding)] if finding.suppressed else [],
    }
    if finding.related:
        told["relatedLocations"] = [
            {
                "id": number,
                **location(each.filename, each.location, each.end_location, each.offset),
                "message": message(each.message),
            }
            for number, each in enumerate(finding.related)
        ]
    repairs = [fix for fix in (finding.fix, *finding.alternatives) if fix and fix.edits]
    offered = [repair(finding.filename, fix) for fix in repairs if fix.applicability != "display"]
    if offered:
        told["fixes"] = offered
    if finding.claim:
        told["properties"] = {"claim": finding.claim._asdict()}
    return told


def suppression(finding: Finding) -> Json:
    """3.35: by a comment in the text itself, or by the settings or the baseline beside it."""
    by = finding.suppression
    told: Json = {"kind": "external" if by and by.kind != "comment" else "inSource"}
    return told | ({"justification": by.reason} if by and by.reason else {})


def message(text: str) -> Json:
    """3.11. Brackets before a parenthesis would make a link of a reader's copy (3.11.6), and are escaped."""
    if "](" in text:
        text = text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")
    return {"text": text}


def location(name: str, start: Location, end: Location, offset: Span) -> Json:
    """3.28."""
    return {"physicalLocation": {"artifactLocation": artifact(name), "region": region(start, end, offset)}}


def region(start: Location, end: Location, offset: Span) -> Json:
    """3.30: lines and columns from 1, the end exclusive."""
    return {
        "startLine": start.row,
        "startColumn": start.column,
        "endLine": end.row,
        "endColumn": end.column,
        "charOffset": offset.start,
        "charLength": offset.end - offset.start,
    }


def repair(name: str, fix: Fix) -> Json:
    """3.55. Several of one result are alternatives."""
    replacements = [replacement(edit) for edit in fix.edits]
    return {
        "description": message(fix.message),
        "artifactChanges": [{"artifactLocation": artifact(name), "replacements": replacements}],
        "properties": {"applicability": fix.applicability},
    }


def replacement(edit: TextEdit) -> Json:
    """3.57."""
    deleted = region(edit.location, edit.end_location, edit.offset)
    return {"deletedRegion": deleted, "insertedContent": {"text": edit.content}}


def invocation(troubles: Sequence[Finding], exit_code: int) -> Json:
    """3.20. What could not be checked is a notification and no result."""
    told: Json = {"executionSuccessful": not troubles and exit_code < 2, "exitCode": exit_code}
    if troubles:
        told["toolExecutionNotifications"] = [
            {
                "descriptor": {"id": trouble.code},
                "level": "error",
                "message": message(trouble.message),
                "locations": [{"physicalLocation": {"artifactLocation": artifact(trouble.filename)}}],
            }
            for trouble in troubles
        ]
    return told


def driver(codes: Sequence[str], background: Background) -> Json:
    """3.19, with a descriptor for each rule that found something."""
    notes = {note.id: note for note in background.notes(codes)}
    rules = [descriptor(notes[code]) if code in notes else {"id": code} for code in codes]
    return {"name": "factlint", "version": __version__, "semanticVersion": __version__, "rules": rules}


def descriptor(note: RuleNote) -> Json:
    """3.49."""
    told: Json = {
        "id": note.id,
        "name": "".join(part.capitalize() for part in note.id.replace(".", "-").split("-")),
        "shortDescription": {"text": note.summary},
        "fullDescription": {"text": note.about or note.summary},
        "help": {"text": note.help or note.about or note.summary},
        "defaultConfiguration": {"level": LEVELS[note.severity]},
    }
    return told | ({"helpUri": note.url} if note.url else {})
