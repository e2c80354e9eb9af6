"""The date that a document speaks from: given, declared, printed at its head, or in its file name.

The first blocks go in, a `Dateline` or None comes out. A date counts as the head's own
where it stands alone, after a label ("Published:", "date"), in a byline, behind a place
("OSLO, 4 January 2020" on a line of its own), or in an agency's dateline
("OSLO, Jan 4 (Reuters) -"); never one in running prose. An agency's
day without a year takes it from the file name or another date of the head. Never the clock.
"""

import re
from collections.abc import Mapping, Sequence

from factlint.grammar import compiled
from factlint.text.document import Block, Dateline, Document, SourceMap

_HEAD_BLOCKS = 12
_HEAD_LINE = 160
"""Characters of a block in which its date stands, if it is the head's."""
_DECLARED = (
    "date",
    "dateline",
    "published",
    "pubdate",
    "publish_date",
    "published_at",
    "date_published",
    "datepublished",
    "article:published_time",
    "og:published_time",
    "dc.date",
    "dc.date.issued",
    "dcterms.date",
    "dcterms.created",
    "sailthru.date",
    "parsely-pub-date",
    "created",
    "datetime",
)
"""Metadata keys, in the order they are trusted."""
_FILE_NAME = r"(?<!\d)((?:19|20)\d\d)([-_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)"


def dateline(document: Document) -> Dateline | None:
    """The dateline that a text itself gives, or its name. Options come before it."""
    return _declared(document.metadata) or _printed(document) or _named(document.name)


def given(date: str, origin: str) -> Dateline:
    """A dateline that an option or the settings give. ValueError where it is no ISO 8601 date."""
    from datetime import date as calendar

    time = date[11:16] if date[10:11] in ("T", " ") and date[13:14] == ":" else ""
    return Dateline(calendar.fromisoformat(date[:10]).isoformat(), origin, None, time)


def _declared(metadata: Mapping[str, str]) -> Dateline | None:
    if not metadata:
        return None
    from factlint.text.printed_date import WHEN, iso_date

    for key in _DECLARED:
        found = compiled(WHEN, re.IGNORECASE).match(metadata.get(key, "").strip())
        date = iso_date(found) if found else None
        if date:
            return Dateline(date, "front matter")
    return None


def _named(name: str) -> Dateline | None:
    stem = name.replace("\\", "/").rpartition("/")[2]
    found = compiled(_FILE_NAME).search(stem) if "19" in stem or "20" in stem else None
    if not found:
        return None
    from factlint.text.printed_date import checked

    date = checked(int(found[1]), int(found[3]), int(found[4]))
    return Dateline(date, "file name") if date else None


def _printed(document: Document) -> Dateline | None:
    reading, blocks = document.reading, document.blocks[:_HEAD_BLOCKS]
    head = [(block, reading[block.start : min(block.end, block.start + _HEAD_LINE)]) for block in blocks]
    updated = None
    for block, text in head:
        found = _own_date(text, block is blocks[0], reading) if has_year(text) else None
        if found:
            date, start, end, origin = found
            line = Dateline(date, origin, document.map.span(block.start + start, block.start + end))
            if not compiled(r"\W*(?:last )?(?:updated|modified|edited)", re.IGNORECASE).match(text):
                return line
            updated = updated or line
    return updated or _agency(head, document.map, document.name)


def has_year(text: str) -> bool:
    """Whether a year of the last or this century stands there; asked of most lines, and mostly there is none."""
    return ("19" in text or "20" in text) and compiled(r"(?:19|20)\d\d").search(text) is not None


def _own_date(text: str, is_first: bool, reading: str) -> tuple[str, int, int, str] | None:
    """The head's date in one of its lines: ISO date, its span in the line, and where it is from."""
    from factlint.text.printed_date import has_label, is_label, is_labelled, iso_date, when

    whole = len(text) < _HEAD_LINE
    if not whole and not is_labelled(text):
        return None
    found = when(text)
    date = iso_date(found) if found else None
    if not found or not date:
        return None
    start, end = found.span("printed")
    before, after = text[:start], text[found.end() :]
    alone = whole and compiled(r"\W*(?:[|•·].{0,60})?").fullmatch(after) is not None
    is_iso = is_first and found["iso"] is not None and not before.strip() and after[:1].isspace()
    if has_label(before) or is_iso or (alone and is_label(before)):
        return date, start, end, "header"
    # "By Jane Doe, March 3, 2021", "Jane Doe | 4 Jan 2020", "Jane Doe, Saturday, 4 January 2020"
    writer = r"by\s.*|.{1,60}?\s*[|•·–—]\s*(?:updated|published|posted)?\s*:?\s*"
    if compiled(r"[a-z]+day\b", re.IGNORECASE).match(found["printed"]):
        writer += r"|.{1,40},\s+"
    named = whole and compiled(writer, re.IGNORECASE).fullmatch(before) is not None
    if named and compiled(r"[\s.)]*").fullmatch(after):
        return date, start, end, "byline"
    return (date, start, end, "header") if whole and _is_place(before, after, date[:4], reading) else None


def _is_place(before: str, after: str, year: str, reading: str) -> bool:
    """ "Oslo, 4 January 2020" and nothing else in the line.

    A text that knows a later year is left alone: such a line may head a tale of that day.
    """
    place = r"[A-Z][\w.’'-]*(?:[ ,/]+[A-Z][\w.’'-]*){0,3},\s+"
    if after.strip(" .") or not compiled(place).fullmatch(before):
        return False
    return all(other <= year for other in compiled(r"(?<!\d)(?:19|20)\d\d(?!\d)").findall(reading))


def _agency(head: Sequence[tuple[Block, str]], map: SourceMap, name: str) -> Dateline | None:  # noqa: A002 - the word of the design
    """ "ISLAMABAD, Jan 4 (Reuters) -": place, day, agency, dash."""
    led = [(block, text) for block, text in head if "-" in text or "–" in text or "—" in text]
    if not led:
        return None
    from factlint.text.printed_date import MONTH, checked, month_number

    place = r"[A-Z][\w.’'-]*(?:[ ,/]+[A-Z][\w.’'-]*){0,4}"
    day = rf"(?i:(?P<month>{MONTH})\s+(?P<day>\d{{1,2}})|(?P<day2>\d{{1,2}})\s+(?P<month2>{MONTH}))(?!\d)"
    agency = r"(?P<agency>\([A-Z][\w ./&-]{1,30}\))"
    when = rf"(?P<when>{day}(?:,?\s+(?P<year>(?:19|20)\d\d))?)"
    pattern = compiled(rf"\W{{0,2}}(?P<place>{place})[,:]?\s+{when},?\s*:?\s*{agency}?\s*[-–—]+\s")
    for block, text in led:
        found = pattern.match(text)
        if not found or not (found["agency"] or found["place"].split(",")[0].isupper()):
            continue
        month = month_number(found["month"] or found["month2"])
        number = int(found["day"] or found["day2"])
        span = map.span(block.start + found.start("when"), block.start + found.end("when"))
        if found["year"]:
            date = checked(int(found["year"]), month, number)
        else:
            date = _in_year_of(_named(name) or _any_date(head), month, number)
        if date:
            return Dateline(date, "header", span)
    return None


def _any_date(head: Sequence[tuple[Block, str]]) -> Dateline | None:
    """A full date of the head's short lines, wherever it stands in them."""
    from factlint.text.printed_date import DATE, iso_date

    for block, text in head:
        found = compiled(DATE, re.IGNORECASE).search(text) if block.end - block.start < _HEAD_LINE else None
        date = iso_date(found) if found else None
        if date:
            return Dateline(date, "header")
    return None


def _in_year_of(known: Dateline | None, month: int, day: int) -> str | None:
    """The day in the year that brings it nearest to a known date: 31 December beside 1 January is a year back."""
    if known is None:
        return None
    from datetime import date

    near = date.fromisoformat(known.date)
    days = []
    for year in (near.year - 1, near.year, near.year + 1):
        try:
            days.append(date(year, month, day))
        except ValueError:
            continue
    return min(days, key=lambda one: abs(one - near)).isoformat() if days else None
