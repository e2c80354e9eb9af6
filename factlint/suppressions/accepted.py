"""`accept` in the settings against one text: where its words stand, and which findings that covers."""

import os
import re

from factlint.settings.patterns import told
from factlint.settings.settings import Accepted
from factlint.suppressions.directive import Trouble
from factlint.suppressions.reach import Hold
from factlint.text.document import Span

_SIGNS = frozenset("*?[]!\\")


def accepted_here(entries: tuple[Accepted, ...], path: str, base: str) -> list[Accepted]:
    """The entries whose pattern fits the file at an absolute path."""
    return told(path, base, [(each.file, each) for each in entries])


def places(source: str, entry: Accepted) -> list[Hold]:
    """Everywhere that the words of an entry stand, however they are spaced."""
    words = r"\s+".join(map(re.escape, entry.text.split()))
    found = re.finditer(words, source) if words else ()
    return [Hold(entry.rule.text, entry.reason, Span(*match.span()), Span(0, 0)) for match in found]


def contains(hold: Hold, span: Span) -> bool:
    """Whether the finding stands within the words, or the words within it."""
    words = hold.reach
    before, behind = words.start - span.start, span.end - words.end
    return (before <= 0 and behind <= 0) or (before >= 0 and behind >= 0)


def idle(entry: Accepted) -> Trouble | None:
    """What to say of an entry that nothing came under. None for one that is meant for more than one file."""
    if entry.file.endswith("/") or not _SIGNS.isdisjoint(entry.file):
        return None
    file, row, _ = entry.rule.place
    where = f"{os.path.basename(file)}, line {row}"
    return Trouble(
        Span(0, 0),
        f"'accept' in the settings ({where}) takes '{entry.text}' for right here, but '{entry.rule.text}' reports "
        "nothing of the kind; drop that entry?",
    )
