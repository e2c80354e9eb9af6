"""`--statistics`: a line or an object for each rule that found something, the most frequent first."""

import json
from collections.abc import Iterator

from factlint.report.look import Look
from factlint.report.tally import Tally

JSON = ("json", "json-lines")
"""Formats whose readers expect JSON."""


def statistics(tally: Tally, form: str, look: Look) -> Iterator[str]:
    """Rows of count, severity and rule; with the formats of JSON an array of `{code, severity, count}`."""
    rows = [(number, severity, code) for (code, severity), number in tally.rules.items()]
    rows.sort(key=lambda row: (-row[0], row[2], row[1]))
    if form in JSON:
        objects = [{"code": code, "severity": severity, "count": number} for number, severity, code in rows]
        yield json.dumps(objects, indent=2) + "\n"
        return
    margin = len(str(rows[0][0])) if rows else 0
    for number, severity, code in rows:
        yield f"{number:>{margin}} {look.paint(severity, f'{severity:<7}')} {code}\n"
