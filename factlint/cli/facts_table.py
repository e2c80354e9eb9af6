"""Facts for readers: a table a text, with line, kind, what is printed, its value, and how that was come by."""

from collections.abc import Iterable, Iterator

from factlint.checks.kind import STATUSES
from factlint.report.printed_value import grouped, value
from factlint.report.visible import visible
from factlint.text.document import Document
from factlint.values.facts import Fact

WIDEST = 48
"""Columns are as wide as their longest entry up to here."""
BASES = {
    "absolute": "",
    "dateline": "counted from the dateline",
    "anaphor": "from what stands before",
    "event": "counted from an event",
}
TIMES = frozenset(("date", "time", "duration", "set"))


def render(texts: Iterable[tuple[Document, tuple[Fact, ...]]], *, checked: bool = False) -> Iterator[str]:
    """The tables, in pieces as the texts come. `checked`: with what the rules say of each fact."""
    gap = ""
    for document, facts in texts:
        dateline = document.dateline
        since = f"dateline {dateline.date}, from the {dateline.origin}" if dateline else "no dateline"
        yield f"{gap}{document.name} ({since})\n"
        rows = [row(fact, checked=checked) for fact in facts]
        widths = [min(WIDEST, max((len(cells[column]) for cells in rows), default=0)) for column in range(4)]
        for cells in rows:
            yield line(cells, widths)
        yield f"{len(rows)} fact{'' if len(rows) == 1 else 's'}{tally(facts) if checked else ''}\n"
        gap = "\n"


def line(cells: tuple[str, str, str, str, str], widths: list[int]) -> str:
    number = cells[0].rjust(widths[0])
    padded = [cell.ljust(width) for cell, width in zip(cells[1:4], widths[1:], strict=True)]
    return f"  {number}  {'  '.join([*padded, cells[4]])}".rstrip() + "\n"


def tally(facts: Iterable[Fact]) -> str:
    """How many are verified, contradicted and unchecked, as the end of a line."""
    statuses = [fact.status for fact in facts]
    told = [f"{statuses.count(status)} {status}" for status in STATUSES]
    told += [f"{statuses.count('signed')} signed"] if "signed" in statuses else []
    return ": " + ", ".join(told) if statuses else ""


def judged(fact: Fact) -> str:
    """What the rules say of a fact, and which of them."""
    why = f": {visible(fact.why)}" if fact.why else ""
    return f"{fact.status}{why}{f' [{fact.rule}]' if fact.rule else ''}"


def row(fact: Fact, *, checked: bool = False) -> tuple[str, str, str, str, str]:
    text = " ".join(visible(fact.text).split())
    if fact.kind == "quote" and len(text) > WIDEST:
        text = f"{text[: WIDEST // 2]}…{text[1 - WIDEST // 2 :]}"
    return str(fact.location.row), fact.kind, text, value(fact.value), judged(fact) if checked else how(fact)


def how(fact: Fact) -> str:
    """How the value was come by: from where it counts, how wide it is, what else it may be."""
    parts = [BASES.get(fact.basis, fact.basis)]
    if not fact.valid:
        parts.append("there is no such date or time")
    elif fact.alternatives:
        others = [value(other) for other in fact.alternatives]
        lead = "that is " if fact.kind == "duration" else "or " if fact.value is not None else "either "
        parts.append(lead + " or ".join(others))
    if fact.kind not in TIMES:
        parts.append(bounds(fact))
    return "; ".join(part for part in parts if part)


def bounds(fact: Fact) -> str:
    """The bounds of an amount, where they are not the amount itself."""
    if fact.lo is None and fact.hi is None:
        return ""
    if fact.lo == fact.hi and fact.lo is not None:
        return ""
    if fact.hi is None:
        return f"{grouped(fact.lo or '')} or more"
    if fact.lo is None:
        return f"up to {grouped(fact.hi)}"
    return f"{grouped(fact.lo)} to {grouped(fact.hi)}"
