"""`no-dateline`: a story that tells its dates from a day which it does not name: "on Friday", "last year".

In: texts without a dateline (header, byline, front matter, file name, option) that report what somebody said.
One finding a text, at the first such date; the others are its related places. Left alone: manuals (lists,
code, text that quotes nobody), texts of less than `words` words, direct quotations.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from factlint.checks.kind import Hit, House, Prepared, PreparedRule, Problem, Related
from factlint.grammar import Grammar, compiled
from factlint.hints import cast
from factlint.rulebook.field import Field
from factlint.text.document import OBJECT, Document, Span

FIELDS = {"words": Field("whole", "How many words a text has at least, to be a story.", default=120)}
MESSAGE = '"{found}": relative date, but the document has no dateline. From which day does it count?'
PLACEHOLDERS = ("found",)
EVERY_DOCUMENT = False

TOLD = Grammar(r"\b(?:said|says|told|announced|according to|added)\b")
"""A story has somebody who says something."""
DEICTIC = frozenset(("weekday", "unit", "weekend", "month", "earlier", "later"))
LINE = 60
YEAR = Grammar(r"(?<!\d)(?:19|20)\d\d(?!\d)")
RELATED = "counts from the same unknown day"


def prepare(options: Mapping[str, object]) -> Prepared:
    # What a story is told by stands in every other sentence: looked for once, and only where there is no dateline.
    return Prepared((), cast("int", options["words"]), everywhere=True)


def find(
    document: Document, rules: Sequence[PreparedRule], hits: Iterable[Hit], house: House
) -> Iterator[Problem]:
    if document.dateline is not None or document.format == "rst" or OBJECT in document.reading:
        return
    if not TOLD.search(document.reading):
        return
    most = max(cast("int", rule.data) for rule in rules)
    words = len(document.reading.split(None, most))  # more are not counted
    asking = [rule for rule in rules if words >= cast("int", rule.data)]
    if not asking or not is_prose(document) or has_headed_date(document):
        return
    from factlint.checks.calendar.voices import is_quoted
    from factlint.values.known import known

    found = []
    for value in known(document):
        mention = value.mention
        if mention.kind in ("date", "time") and is_relative(mention.content):
            block = document.block_at(mention.start)
            if block and block.role != "furniture" and not is_quoted(document, mention.start, mention.end):
                found.append(Span(led(document.reading, mention.start), mention.end))
    if not found:
        return
    first, *others = found
    for rule in asking:
        values = {"found": document.reading[first.start : first.end]}
        related = tuple(Related(start, end, RELATED) for start, end in others)
        yield Problem(rule.number, first, values, related=related)


def is_prose(document: Document) -> bool:
    """Whether a text is told in paragraphs: most of it, and no list."""
    prose = [block for block in document.blocks if block.role != "furniture"]
    told = sum(block.end - block.start for block in prose if block.role in ("paragraph", "heading", "blockquote"))
    return 10 * told > 9 * sum(block.end - block.start for block in prose)


def has_headed_date(document: Document) -> bool:
    """Whether a short line prints a year, and so perhaps the day of the story in a form that is not known."""
    short = ((start, end) for _, start, end in document.blocks if end - start < LINE)
    return any(YEAR.search(document.reading, start, end) for start, end in short)


def is_relative(content: tuple[object, ...]) -> bool:
    """Whether a content counts from the day of telling."""
    tag = content[0]
    if tag in ("at", "range", "within", "nth"):
        return any(isinstance(part, tuple) and is_relative(part) for part in content[1:])
    return tag in DEICTIC or (tag == "offset" and content[4] == ("now",))


def led(reading: str, start: int) -> int:
    """Where an "on" in front of a day begins."""
    return start - 3 if compiled(r"\b[Oo]n \Z").search(reading[max(0, start - 4) : start]) else start
