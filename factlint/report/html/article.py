"""One text on the page: its name, its rows of copy, and the margin with a card for each finding."""

from collections.abc import Collection, Sequence
from functools import partial

from factlint.engine.run import Linted
from factlint.report.html.controls import told
from factlint.report.html.escaped import content, quoted, web_link
from factlint.report.html.marks import marked
from factlint.report.html.sheet import Note, Row, Sheet
from factlint.text.document import OBJECT, Document

OBJECT_WIDTH = 60
"""Characters of what is no prose (code, an address) that are shown."""


def article(
    name: str, result: Linted, notes: Sequence[Note], sheet: Sheet | None, anchors: Collection[str]
) -> str:
    """The text with its notes. Without a sheet, as for a file that cannot be read, the notes alone.

    `anchors` holds the ids of all places of the page that are marked.
    """
    above = sheet.above if sheet else tuple(notes)
    rows = "".join(row(each, sheet.document, anchors) for each in sheet.rows) if sheet else ""
    language = f' lang="{quoted(sheet.document.language)}"' if sheet and sheet.document.language != "und" else ""
    copy = f'<div class="copy"{language}>\n{rows}</div>\n' if rows else ""
    general = cards(above, anchors, "About the text as a whole")
    return (
        f'<article id="{name}" aria-labelledby="{name}-h">\n'
        f'<h2 id="{name}-h">{content(result.name)}{told(result.findings)}</h2>\n{general}{copy}</article>\n'
    )


def row(row: Row, document: Document, anchors: Collection[str]) -> str:
    """A block of the copy and the notes beside it."""
    shown = partial(prose, document)
    text = marked(row.start, row.end, row.marks, shown)
    role = ' role="heading" aria-level="3"' if row.role == "heading" else ""
    return (
        f'<div class="row {row.role}">\n<p dir="auto"{role}>{text}</p>\n'
        f"{cards(row.notes, anchors, 'Notes')}</div>\n"
    )


def prose(document: Document, start: int, end: int) -> str:
    """A slice of the reading text as HTML. What stands for code or an address is shown as in the source."""
    parts = document.reading[start:end].split(OBJECT)
    html = content(parts[0])
    at = start + len(parts[0])
    for part in parts[1:]:
        span = document.map.span(at, at + 1)
        source = " ".join(document.source[span.start : span.end].strip("`").split())
        source = source.strip("<>") if "://" in source else source
        cut = source if len(source) <= OBJECT_WIDTH else source[: OBJECT_WIDTH - 1] + "…"
        html += f"<code>{content(cut)}</code>{content(part)}"
        at += 1 + len(part)
    return html


def cards(notes: Sequence[Note], anchors: Collection[str], label: str) -> str:
    if not notes:
        return ""
    inside = "".join(card(note, anchors) for note in notes)
    return f'<ol class="notes" aria-label="{label}">\n{inside}</ol>\n'


def card(note: Note, anchors: Collection[str]) -> str:
    """A note: number, severity, message, what helps, the other places, the rule."""
    finding = note.finding
    row, column = finding.location
    number = str(note.number)
    if f"{note.id}-m" in anchors:
        label = f"Note {number}: to the copy"
        number = f'<a class="number" href="#{note.id}-m" aria-label="{label}">{number}</a>'
    else:
        number = f'<span class="number">{number}</span>'
    parts = [f'<p class="what">{number} <b>{finding.severity}</b> {content(finding.message)}</p>\n']
    repairs = [fix.message for fix in (finding.fix, *finding.alternatives) if fix]
    if repairs:
        parts.append(f'<p class="help">{"; or: ".join(map(content, repairs))}</p>\n')
    for index, other in enumerate(finding.related):
        place = f"{other.filename}:{other.location.row}:{other.location.column}"
        where = f"line {other.location.row}" if other.filename == finding.filename else place
        target = note.related(index)
        link = f'<a href="#{target}">{content(where)}</a>' if target in anchors else content(where)
        parts.append(f'<p class="other">{link}: {content(other.message)}</p>\n')
    if finding.claim and finding.claim.source:
        parts.append(f'<p class="other">Source: {content(finding.claim.source)}</p>\n')
    url = web_link(finding.url)
    rule = f'<a href="{quoted(url)}" rel="noreferrer">{finding.code}</a>' if url else content(finding.code)
    parts.append(f'<p class="rule">{rule} <span>{row}:{column}</span></p>\n')
    told = f'class="note {finding.severity}" data-severity="{finding.severity}" data-rule="{quoted(finding.code)}"'
    return f'<li id="{note.id}" {told} tabindex="-1">\n{"".join(parts)}</li>\n'
