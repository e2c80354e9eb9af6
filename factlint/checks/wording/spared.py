"""What a wording rule lets pass: its exceptions, addresses and code, a speaker's words."""

from collections.abc import Iterator, Sequence

from factlint.checks.kind import Hit, PreparedRule
from factlint.checks.wording.matches import Match, matches
from factlint.checks.wording.search import Wanted
from factlint.spelling.surroundings import QUOTING, is_prose, is_quoted
from factlint.text.document import Document


def unspared(
    document: Document, rule: PreparedRule, found: Sequence[Match], exceptions: Wanted, hits: Sequence[Hit]
) -> Iterator[Match]:
    """The matches that stand in no exception and, where they are words, in prose."""
    passed = matches(document, rule, exceptions, hits) if found else []
    for match in found:
        if not is_prose(document.reading, match.start, match.end) and is_wordy(document, match):
            continue
        if not any(other.start <= match.start and match.end <= other.end for other in passed):
            yield match


def is_wordy(document: Document, match: Match) -> bool:
    """Whether a match is of words, spaces and hyphens alone."""
    return document.reading[match.start : match.end].replace(" ", "").replace("-", "").isalpha()


def is_spoken(document: Document, rule: PreparedRule, match: Match) -> bool:
    """Whether somebody else's words are judged, by a rule that does not ask for quoted blocks."""
    block = document.block_at(match.start)
    if block is None:
        return False
    if block.role == "blockquote":
        return "blockquote" not in rule.scope
    opened = QUOTING.search(document.reading, block.start, match.start)
    return opened is not None and is_quoted(document, match.start, match.end)
