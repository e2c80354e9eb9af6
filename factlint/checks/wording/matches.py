"""Hits of a rule's needles to the places where its tokens stand.

Each token by itself is found as a regular expression finds it: leftmost first, no
place twice. Where tokens of one rule overlap, the leftmost stands, of two that start
together the longer one. A pattern is tried on the blocks of its hits, block by
block; it raises TimeoutError where it takes too long.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from factlint.checks.kind import Hit, PreparedRule, in_scope
from factlint.checks.wording.search import Wanted
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


def matches(document: Document, rule: PreparedRule, wanted: Wanted, hits: Sequence[Hit]) -> list[Match]:
    """Where the tokens stand, by place. `hits` are the rule's own, numbered as the needles of its search."""
    owners, patterns, ignorecase = wanted
    if not patterns:
        return longest(Match(start, end, needle) for _, needle, start, end in hits)
    literal: dict[int, list[Hit]] = {}
    blocks: dict[int, dict[int, Block]] = {}
    for hit in hits:
        token = owners[hit.needle]
        if not patterns[token]:
            literal.setdefault(token, []).append(hit)
        elif block := document.block_at(hit.start):
            blocks.setdefault(token, {})[block.start] = block
    found: list[Match] = []
    for token, pattern in enumerate(patterns):
        if not pattern:
            found += preferred(token, literal.get(token, ()))
            continue
        prose: Iterable[Block] = (
            (block for _, block in sorted(blocks.get(token, {}).items()))
            if token in owners
            else in_scope(document, rule.scope)
        )
        for block in prose:
            found += tried(document, block, token, pattern, ignorecase=ignorecase)
    return longest(found)


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


def tried(document: Document, block: Block, token: int, pattern: str, *, ignorecase: bool) -> Iterator[Match]:
    """The matches of a pattern in a block; empty ones are none."""
    text = document.reading[block.start : block.end]
    limit = SECONDS * (1 + len(text) / 1_000_000)
    for found in compiled(pattern, ignorecase).finditer(text, timeout=limit):
        if found.end() > found.start():
            yield Match(block.start + found.start(), block.start + found.end(), token, found)


@cache
def compiled(pattern: str, ignorecase: bool) -> "regex.Pattern[str]":
    import regex

    return regex.compile(pattern, regex.IGNORECASE if ignorecase else 0)
