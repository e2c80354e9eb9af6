"""The file of known findings: read, and written so that two people's changes to it merge.

Plain JSON, an entry a finding, sorted, without line numbers. Paths are those from
the file's own folder, so that it means the same wherever the program is started. A file
that is damaged is a UserError that says what to do.
"""

import json
import os
from collections.abc import Iterable

from factlint.errors import Complaint, UserError
from factlint.record import NamedTuple

NAME = ".factlint-baseline.json"
VERSION = 1
LONGEST = 80
"""Characters of a text that are written down; the fingerprint knows all of it."""


class Known(NamedTuple):
    """One finding that is known. `text` and `message` are for people."""

    path: str
    """From the folder of the file, with `/`."""
    code: str
    text: str
    message: str
    fingerprint: str


def known_findings(file: str) -> list[Known]:
    """The entries of a file. UserError where there is none, or where it is damaged."""
    try:
        with open(file, encoding="utf-8") as stream:
            content = json.load(stream)
    except FileNotFoundError as error:
        message = "there is no such baseline; write it with: factlint baseline write"
        raise UserError(Complaint(message, file)) from error
    except OSError as error:
        raise UserError(Complaint(f"this baseline cannot be read: {error.strerror or error}", file)) from error
    except json.JSONDecodeError as error:
        raise UserError(Complaint(damaged(error.msg), file, error.lineno, error.colno)) from error
    except (UnicodeDecodeError, RecursionError) as error:
        raise UserError(Complaint(damaged("it is no UTF-8 text that JSON could be"), file)) from error
    if not isinstance(content, dict) or not isinstance(content.get("findings"), list):
        raise UserError(Complaint(damaged("it has no list of findings"), file))
    if content.get("version") != VERSION:
        message = f"this baseline is of version {content.get('version')!r}, and version {VERSION} can be read"
        raise UserError(Complaint(f"{message}; write it afresh with: factlint baseline write", file))
    return [entry(each, number, file) for number, each in enumerate(content["findings"], 1)]


def entry(content: object, number: int, file: str) -> Known:
    """One entry of the list."""
    if not isinstance(content, dict) or not all(isinstance(content.get(name), str) for name in Known._fields):
        fields = ", ".join(Known._fields)
        raise UserError(Complaint(damaged(f"entry {number} is not a table of the texts {fields}"), file))
    return Known(*(content[name] for name in Known._fields))


def damaged(why: str) -> str:
    return (
        f"this baseline is damaged ({why}); mend it (a merge may have left its marks in it), or write it afresh "
        "with: factlint baseline write"
    )


def baseline_text(entries: Iterable[Known]) -> str:
    """The content of a file with these entries."""
    lines = [json.dumps(each._asdict(), ensure_ascii=False) for each in sorted(set(entries))]
    listed = "".join(f"\n    {line}," for line in lines).rstrip(",")
    return f'{{\n  "version": {VERSION},\n  "findings": [{listed}{chr(10) + "  " if lines else ""}]\n}}\n'


def folder_of(file: str) -> str:
    """The absolute folder that the paths of a file start from."""
    return os.path.dirname(os.path.abspath(file))
