"""Hits of a rule's needles to the places where its tokens stand.

Each token by itself is found as a regular expression finds it: leftmost first, no
place twice. Where tokens of one rule overlap, the leftmost stands, of two that start
together the longer one. A pattern is tried on the blocks of its hits, block by
block; it raises TimeoutError where it takes too long.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

from factlint.checks.kind import Hit, PreparedRule, in_scope
from factlint.checks.wording.search import Pattern, Wanted
from factlint.hints import TYPE_CHECKING
from factlint.record import NamedTuple
from factlint.text.document import Block, Document

if TYPE_CHECKING:
    import regex

SECONDS = 1.0
"""What a pattern may take for a block, and as much again for each million characters."""


class Match(NamedTuple):
    """A token of a rule stands at `[start, end)` of the reading text."""

    start: int
    end: int
    token: int
    found: "regex.Match[str] | None" = None
    """For a pattern; its positions count from the start of the block."""


def by_rule(hits: Iterable[Hit]) -> Mapping[int, list[Hit]]:
    """The hits of each rule."""
    grouped: dict[int, list[Hit]] = {}
    for hit in hits:
        grouped.setdefault(hit.rule, []).append(hit)
    return grouped


def parted(hits: Sequence[Hit], count: int) -> tuple[list[Hit], list[Hit]]:
    """The hits of a rule's first `count` needles, and those of the others, numbered afresh."""
    first = [hit for hit in hits if hit.needle < count]
    return first, [] if len(first) == len(hits) else [
        hit._replace(needle=hit.needle - count) for hit in hits if hit.needle >= count
    ]


def matches(document: Document, rule: PreparedRule, wanted: Wanted, hits: Sequence[Hit]) -> list[Match]:
    """Where the tokens stand, by place. `hits` are the rule's own, numbered as the needles of its search."""
    if not wanted[1] and len(hits) < 2:  # as of nearly every rule that is asked about a text
        return [Match(hit.start, hit.end, hit.needle) for hit in hits]
    return longest(match for its in by_token(document, rule, wanted, hits).values() for match in its)


def by_token(
    document: Document, rule: PreparedRule, wanted: Wanted, hits: Sequence[Hit]
) -> dict[int, list[Match]]:
    """Where each token stands that does, each by itself."""
    owners, patterns, everywhere = wanted
    of_token: dict[int, list[Hit]] = {}
    for hit in hits:
        of_token.setdefault(owners[hit.needle] if owners else hit.needle, []).append(hit)
    found: dict[int, list[Match]] = {}
    for token in sorted({*of_token, *everywhere}):
        pattern = patterns[token] if patterns else None
        its = of_token.get(token, [])
        if pattern is None:
            found[token] = list(preferred(token, its))
            continue
        held = {document.block_at(hit.start) for hit in its}
        blocks = [block for block in in_scope(document, rule.scope) if not its or block in held]
        found[token] = [match for block in blocks for match in tried(document, block, token, pattern)]
    return {token: its for token, its in found.items() if its}


def preferred(token: int, hits: Sequence[Hit]) -> Iterator[Match]:
    """A token's hits as one pattern would find them: its needles stand in the order of preference."""
    end = -1
    for hit in sorted(hits, key=lambda hit: (hit.start, hit.needle)):
        if hit.start >= end:
            end = hit.end
            yield Match(hit.start, hit.end, token)


def longest(found: Iterable[Match]) -> list[Match]:
    """Of matches that overlap the leftmost, then longest, then that of the first token."""
    kept: list[Match] = []
    end = -1
    for match in sorted(found, key=lambda match: (match.start, -match.end, match.token)):
        if match.start >= end:
            end = match.end
            kept.append(match)
    return kept


def tried(document: Document, block: Block, token: int, pattern: Pattern) -> Iterator[Match]:
    """The matches of a pattern in a block; empty ones are none. TimeoutError where it takes too long."""
    text = document.reading[block.start : block.end]
    for found in compiled(*pattern).finditer(text, timeout=limit(text)):
        if found.end() > found.start():
            yield Match(block.start + found.start(), block.start + found.end(), token, found)


def is_met(text: str, pattern: Pattern) -> bool:
    """Whether a pattern matches anywhere in a text, be it an empty match."""
    return compiled(*pattern).search(text, timeout=limit(text)) is not None


def limit(text: str) -> float:
    """Seconds that a pattern may take."""
    return SECONDS * (1 + len(text) / 1_000_000)


@cache
def compiled(pattern: str, ignorecase: bool) -> "regex.Pattern[str]":
    """The pattern, made at its first use."""
    import regex

    return regex.compile(pattern, regex.IGNORECASE if ignorecase else 0)
