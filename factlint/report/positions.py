"""Places counted in the units that a reader of the report asked for: code points, UTF-16 or UTF-8 units.

Findings count code points. Editors and language servers may count otherwise; only
here is one turned into the other, for columns and offsets alike.
"""

from collections.abc import Callable
from functools import cache

from factlint.engine.run import Linted
from factlint.findings.finding import Finding, Fix, Relation, TextEdit
from factlint.text.document import Span
from factlint.text.linemap import Location, units

STRIDE = 4096


class Positions:
    """Counts the units before any offset of one text.

    The sums are kept at every 4,096th character, so that many findings on one long
    line cost no more than on many lines.
    """

    __slots__ = ("encoding", "sums", "text")

    def __init__(self, text: str, encoding: str) -> None:
        self.text = text
        self.encoding = encoding
        self.sums = [0]
        for start in range(0, len(text), STRIDE):
            self.sums.append(self.sums[-1] + units(text, start, min(start + STRIDE, len(text)), encoding))

    def offset(self, offset: int) -> int:
        """Units before a code-point offset."""
        mark = offset // STRIDE
        return self.sums[mark] + units(self.text, mark * STRIDE, offset, self.encoding)

    def location(self, location: Location, offset: int) -> Location:
        """The location with its column in units; `offset` is where it stands."""
        line = offset - (location.column - 1)
        return Location(location.row, 1 + self.offset(offset) - self.offset(line))

    def span(self, span: Span) -> Span:
        return Span(self.offset(span.start), self.offset(span.end))


def in_units(result: Linted, encoding: str) -> list[Finding]:
    """The findings of one file with every place in units of `encoding`."""
    if encoding == "utf-32" or all(source.isascii() for source in result.sources.values()):
        return result.findings
    positions = cache(lambda name: Positions(result.sources.get(name, ""), encoding))
    return [recoded(finding, positions) for finding in result.findings]


def recoded(finding: Finding, positions_of: Callable[[str], Positions]) -> Finding:
    """The finding with every place in units. `positions_of` knows the text of every file that it names."""
    here = positions_of(finding.filename)
    return finding._replace(
        location=here.location(finding.location, finding.offset.start),
        end_location=here.location(finding.end_location, finding.offset.end),
        offset=here.span(finding.offset),
        fix=recoded_fix(finding.fix, here) if finding.fix else None,
        alternatives=tuple(recoded_fix(fix, here) for fix in finding.alternatives),
        related=tuple(recoded_relation(relation, positions_of(relation.filename)) for relation in finding.related),
    )


def recoded_fix(fix: Fix, here: Positions) -> Fix:
    return fix._replace(edits=tuple(recoded_edit(edit, here) for edit in fix.edits))


def recoded_edit(edit: TextEdit, here: Positions) -> TextEdit:
    return edit._replace(
        offset=here.span(edit.offset),
        location=here.location(edit.location, edit.offset.start),
        end_location=here.location(edit.end_location, edit.offset.end),
    )


def recoded_relation(relation: Relation, there: Positions) -> Relation:
    return relation._replace(
        offset=there.span(relation.offset),
        location=there.location(relation.location, relation.offset.start),
        end_location=there.location(relation.end_location, relation.offset.end),
    )
