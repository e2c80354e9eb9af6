"""How a quotation that a fact contradicts is told to an editor, and mended.

In: the quotation, what the check `quote` keeps of the fact, the words that differ. Out: a `Problem`.
"""

from collections.abc import Sequence

from factlint.checks.facts.wordings import Change
from factlint.checks.kind import Claim, Edit, Problem, Repair
from factlint.mentions.mention import Mention
from factlint.mentions.quotes.quote import Quote
from factlint.record import NamedTuple
from factlint.text.document import Document, Span

ASKED = "This quotation is nearly one that the facts have, but {differs}: {expected}. Is it the same?{source}"
GIVEN = "The facts give this quotation to {expected}; here it is given to {found}. Who said it?{source}"


LONGEST = 160
"""Of the words in a message, in characters."""


class Data(NamedTuple):
    """Plain data."""

    words: str
    speakers: list[str]
    needed: int
    """How many different needles stand in a quotation that is compared."""
    times: tuple[object, ...]
    """A `Tenure`."""
    source: str


def misgiven(document: Document, number: int, quote: Quote, data: Data) -> Problem:
    """That the quotation is another one's."""
    place = Span(quote.speaker_start, quote.speaker_end)
    speakers = " or ".join(data.speakers)
    values = {"found": quote.speaker, "expected": speakers, "differs": "", "source": sourced(data.source)}
    claim = Claim("quote", data.words, quote.speaker, speakers, data.source)
    return Problem(number, place, values, claim=claim, severity="warning", message=GIVEN)


def differing(
    document: Document,
    mention: Mention,
    quote: Quote,
    number: int,
    data: Data,
    changes: Sequence[Change],
    *,
    doubtful: bool,
) -> Problem:
    """Which words of the quotation differ, with the words that were said as a fix."""
    values = {
        "found": mention.text,
        "differs": " and ".join(told(change) for change in changes),
        "expected": f"“{shown(data.words)}”",
        "source": sourced(data.source),
    }
    claim = Claim("quote", ", ".join(data.speakers), quote.text, data.words, data.source)
    message = ASKED if doubtful else ""
    severity = "warning" if doubtful else ""
    at = document.reading.find(quote.text, mention.start, mention.end)
    if at < 0:
        span = Span(mention.start, mention.end)
        return Problem(number, span, values, claim=claim, severity=severity, message=message)
    edits = tuple(edit(change, at) for change in changes)
    start, end = at + changes[0].start, at + changes[-1].end
    if start == end:  # a place between two words is hard to see: the word before it is shown with it
        start = max(mention.start, document.reading.rfind(" ", 0, start) + 1)
    fix = Repair("Write the words that were said", edits)
    return Problem(number, Span(start, end), values, fix, claim=claim, severity=severity, message=message)


def shown(words: str) -> str:
    """The words of a fact, where they are many their first."""
    if len(words) > LONGEST:
        return words[:LONGEST].rpartition(" ")[0] + " …"
    return words.rstrip(".")


def told(change: Change) -> str:
    """What differs, in words."""
    if not change.stated:
        return f'leaves out "{change.expected}"'
    return f'has "{change.stated}" for "{change.expected}"' if change.expected else f'adds "{change.stated}"'


def edit(change: Change, at: int) -> Edit:
    """The edit that puts the words that were said, with the space that goes with words put in or taken out."""
    start, end = at + change.start, at + change.end
    if not change.stated:
        return Edit(start, end, f" {change.expected}" if change.start else f"{change.expected} ")
    if not change.expected:
        return Edit(start - 1, end, "") if change.start else Edit(start, end + 1, "")
    return Edit(start, end, change.expected)


def sourced(source: str) -> str:
    return f" (Source: {source}.)" if source else ""
