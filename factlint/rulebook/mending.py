"""Broken YAML explained: a syntax error becomes a complaint in plain words, with the line as it should be.

Where the line can be mended, or else its rule left out, the source is changed so
that reading goes on and the other mistakes of the file are found too.
"""

from collections.abc import Collection

import yaml

from factlint.rulebook.faults import fault_of
from factlint.rulebook.source import Source

NEST = 2
"""How far in the subjects of a fact sheet stand at most."""


def mend(source: Source, error: yaml.YAMLError, keys: Collection[str]) -> bool:
    """Complains of a syntax error and changes the source to get past it. False where that cannot be done."""
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    if mark is None:
        source.complain(0, f"this is not YAML: {error}")
        return False
    offset = min(mark.index, len(source.text))
    row = source.lines.location(offset).row
    context = getattr(error, "context_mark", None)
    opened = source.lines.location(min(context.index, len(source.text))).row if context else row
    for candidate in (row, opened, *range(row - 1, max(row - 30, 0), -1)):
        if candidate in source.mended:
            continue
        fault = fault_of(source, candidate, row, keys, direct=candidate in (row, opened))
        if fault:
            start = source.lines.starts[candidate - 1]
            advice = f"; write: {fault.line.strip()}" if fault.line else ""
            source.complain(start + fault.column - 1, fault.message + advice)
            if not fault.line:
                return leave_out(source, candidate)
            source.mend(candidate, [fault.line])
            return True
    source.complain(offset, misplaced(source, row, str(getattr(error, "problem", error))))
    return leave_out(source, row)


def misplaced(source: Source, row: int, problem: str) -> str:
    """For a line that is well in itself: how it fails to line up with the one above."""
    line = source.lines.line(row)
    column = len(line) - len(line.lstrip()) + 1
    above = next(
        (text for text in (source.lines.line(earlier) for earlier in range(row - 1, 0, -1)) if text.strip()), ""
    )
    if not above or not line.strip():
        return f"the file cannot be read as YAML from here on ({problem})"
    column_above = len(above) - len(above.lstrip()) + 1
    if column == column_above:
        return f"the file cannot be read as YAML from here on ({problem})"
    return (
        f"this line does not fit the one above: it starts in column {column}, the one above in column "
        f"{column_above}; the keys of one rule start in one column, the items of a list below each other"
    )


def leave_out(source: Source, row: int) -> bool:
    """Blanks the rule around a row that cannot be mended. False where there is none."""
    if source.is_sheet():
        return leave_out_subject(source, row)
    lines = source.text.splitlines()
    dashes = [len(line) - len(line.lstrip()) for line in lines if line.lstrip().startswith("- ")]
    if not dashes:
        return False
    item = " " * min(dashes) + "- "
    first = next((at for at in range(row, 0, -1) if source.lines.line(at).startswith(item)), 0)
    if not first or first in source.mended:
        return False
    after = first + 1
    while after <= len(source.lines.starts):
        line = source.lines.line(after)
        if line.startswith(item) or (line.strip() and not line.startswith(" ")):
            break
        after += 1
    source.mend(first, [""] * (after - first))
    return True


def leave_out_subject(source: Source, row: int) -> bool:
    """Blanks the subject of a fact sheet around a row that cannot be mended. False where there is none."""
    first = next((at for at in range(row, 0, -1) if is_outer(source.lines.line(at), NEST)), 0)
    if not first or first in source.mended or not source.lines.line(first).startswith(" "):
        return False
    after = first + 1
    while after <= len(source.lines.starts) and not is_outer(source.lines.line(after), NEST):
        after += 1
    source.mend(first, [""] * (after - first))
    return True


def is_outer(line: str, indent: int) -> bool:
    """Whether a line has something in it and stands no farther in than this."""
    return bool(line.strip()) and len(line) - len(line.lstrip()) <= indent
