"""What is said of a whole run: the closing line, and the findings by rule."""

import json
from collections.abc import Iterator

from factlint.report.look import Look
from factlint.report.tally import Tally

SEVERITIES = ("error", "warning", "info")


def summary(tally: Tally) -> str:
    """`Found 3 errors and 2 warnings in 5 files (1 fixable).`"""
    files = counted(tally.files, "file")
    parts = [counted(tally.severities[word], word) for word in SEVERITIES if tally.severities[word]]
    if not parts:
        return f"Nothing found in {files}."
    listed = " and ".join(filter(None, (", ".join(parts[:-1]), parts[-1])))
    fixable = f" ({tally.fixable} fixable)" if tally.fixable else ""
    return f"Found {listed} in {files}{fixable}."


def counted(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"


def statistics(tally: Tally, look: Look) -> Iterator[str]:
    """A line for each rule that found something, the most frequent first."""
    rows = ranked(tally)
    margin = len(str(rows[0][0])) if rows else 0
    for number, code, severity in rows:
        yield f"{number:>{margin}}  {look.paint(severity, f'{severity:<7}')}  {code}\n"


def statistics_json(tally: Tally) -> str:
    """The same as a JSON array of `{code, severity, count}`."""
    rows = [{"code": code, "severity": severity, "count": number} for number, code, severity in ranked(tally)]
    return json.dumps(rows, indent=2) + "\n"


def ranked(tally: Tally) -> list[tuple[int, str, str]]:
    rows = [(number, code, severity) for (code, severity), number in tally.rules.items()]
    return sorted(rows, key=lambda row: (-row[0], row[1], row[2]))
