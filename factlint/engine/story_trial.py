"""An example of several texts: a rule about stories tried on it.

In: a text in which lines `===` part the texts of one story; behind the signs may stand the dateline of the text
that follows, or `version 2` of one piece. Out: findings placed in the whole.
"""

import re

from factlint.checks.kind import House
from factlint.engine.company import Companion
from factlint.engine.compiled import Compiled
from factlint.engine.run import Assignment
from factlint.engine.story_findings import Wording
from factlint.files.target import Target
from factlint.findings.finding import Finding
from factlint.record import NamedTuple
from factlint.stories.across import across
from factlint.stories.member import member, unpack
from factlint.stories.problem import Names, problem
from factlint.stories.stated import stated
from factlint.text.document import Document, Span
from factlint.text.read import ReadOptions, read

_PART = re.compile(
    r"^===[ \t]*(?:(?P<date>\d{4}-\d\d-\d\d)|version (?P<version>\w+))?[ \t]*(?:\n|\Z)", re.MULTILINE
)


class Part(NamedTuple):
    """One text of an example."""

    start: int
    document: Document


def parts(text: str) -> list[Part]:
    """The texts of an example."""
    marks = list(_PART.finditer(text))
    starts = [(mark.end(), mark["date"] or "", mark["version"] or "") for mark in marks]
    if not marks or marks[0].start():
        starts.insert(0, (0, "", ""))
    ends = [mark.start() for mark in marks if mark.start()] + [len(text)]
    found: list[Part] = []
    for (start, date, version), end in zip(starts, ends, strict=True):
        options = ReadOptions(format="plain", dateline=date, language="en")
        document = read(text[start:end].encode(), f"text {len(found) + 1}", options)
        if version:
            document.metadata.update(slug="example", version=version)
        found.append(Part(start, document))
    return found


def findings(text: str, compiled: Compiled) -> list[Finding]:
    """What the rules find in an example that is one story."""
    found = parts(text)
    members = [each for part in found if (each := member(part.document))]
    assignment = Assignment(compiled, frozenset(range(len(compiled.rules))), House(), ReadOptions())
    texts = [Companion(Target(part.document.name, ""), assignment, True, "") for part in found]

    def document(number: int) -> Document:
        return found[number].document

    wording = Wording(texts, document)
    names = Names(wording.name, wording.row)
    story = range(len(found))
    told = across(members, stated(story, lambda number: unpack(members[number].packed), document))
    placed = [
        shifted(finding, found[number].start)
        for each, changed in ((told.told, False), (told.changed, True))
        for number, finding in wording.findings(
            [problem(one, members, story, document, names) for one in each], changed
        )
    ]
    return sorted(placed, key=lambda finding: finding.offset)


def shifted(finding: Finding, by: int) -> Finding:
    """The finding placed in the whole example."""
    return finding._replace(offset=Span(finding.offset.start + by, finding.offset.end + by))
