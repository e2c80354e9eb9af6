"""How far directives reach: for each rule that one names, the stretch of the source for which it holds.

`ignore` on its own holds for the block that follows, within or behind a sentence for
its line of that block; `disable` up to the `enable` of the same rule or the end;
`ignore-file` for everything.
"""

import re
from collections.abc import Sequence

from factlint.record import NamedTuple
from factlint.settings.selection import names
from factlint.suppressions.directive import Directive, Trouble
from factlint.text.document import Block, Document, Span

_NO_PROSE = re.compile(r"<[^<>]*>|[\s>*+\-|]|\d+[.)]\s")
"""What may stand before a comment that stands on its own: tags, and the marks of lists, quotations and tables."""


class Hold(NamedTuple):
    """One rule, or pack, suppressed over one stretch of the source."""

    rule: str
    reason: str
    reach: Span
    place: Span
    """Of the comment that says so."""

    def covers(self, code: str, span: Span) -> bool:
        """Whether a finding of this code and place falls under it."""
        start, end = self.reach
        return span.start < end and max(span.end, span.start + 1) > start and self.rule in names(code)


def holds(document: Document, said: Sequence[Directive]) -> tuple[list[Hold], list[Trouble]]:
    """What the directives hold back, in their order; and each `enable` that enables nothing."""
    found: list[Hold] = []
    troubles: list[Trouble] = []
    disabled: list[int] = []
    whole = Span(0, len(document.source) + 1)
    for each in said:
        if each.verb == "enable":
            for rule in each.ids:
                ended = [index for index in disabled if rule in names(found[index].rule)]
                if not ended:
                    troubles.append(
                        Trouble(each.span, f"'{rule}' is not disabled here: there is nothing to enable")
                    )
                for index in ended:
                    disabled.remove(index)
                    start = found[index].reach.start
                    found[index] = found[index]._replace(reach=Span(start, each.span.start))
            continue
        reach = whole
        if each.verb == "disable":
            reach = Span(each.span.start, whole.end)
            disabled += range(len(found), len(found) + len(each.ids))
        elif each.verb == "ignore":
            reach = ignored(document, each.span)
        found += [Hold(rule, each.reason, reach, each.span) for rule in each.ids]
    return found, troubles


def ignored(document: Document, comment: Span) -> Span:
    """The stretch that an `ignore` holds for; empty where nothing follows it."""
    blocks = [(block, document.map.span(block.start, block.end)) for block in document.blocks]
    line = line_of(document.source, comment)
    for block, span in blocks:
        if span.start < comment.start < span.end:
            return within(document, block, span, line)
    before = [(span.start, block, span) for block, span in blocks if span.end <= comment.start]
    if before and _NO_PROSE.sub("", document.source[line.start : comment.start]):
        _, block, span = max(before, key=lambda each: each[0])
        if not parted(document, document.source[span.end : comment.start]):
            return within(document, block, span, line)
    following = [span for _, span in blocks if span.start >= comment.end]
    return min(following, default=Span(comment.end, comment.end))


def parted(document: Document, between: str) -> bool:
    """Whether an element of HTML ends, or begins, between a block and the comment."""
    if document.format != "html":
        return False
    from factlint.text.html_tags import BLOCKS

    return any(tag.lower() in BLOCKS for tag in re.findall(r"</?([a-zA-Z][\w-]*)", between))


def within(document: Document, block: Block, span: Span, line: Span) -> Span:
    """What of a line belongs to the block; of a row in a table written line by line, all cells."""
    if block.role == "table" and document.format != "html":
        return line
    return Span(max(span.start, line.start), min(span.end, line.end))


def line_of(source: str, span: Span) -> Span:
    """The whole lines that a span touches."""
    start = max(source.rfind("\n", 0, span.start), source.rfind("\r", 0, span.start)) + 1
    ends = [end for end in (source.find("\n", span.end), source.find("\r", span.end)) if end >= 0]
    return Span(start, min(ends, default=len(source)))
