"""A document's facts as they leave the program: mentions with their values, placed in the source.

Shaped as docs/facts.schema.json: what `factlint facts --output-format json` prints and `factlint.extract` returns.
"""

from collections.abc import Mapping, Sequence

from factlint.mentions.extract import NOTHING
from factlint.mentions.extract import extract as mentions_of
from factlint.record import NamedTuple
from factlint.text.document import Document, Span
from factlint.text.linemap import LineMap, Location
from factlint.text.read import ReadOptions, read
from factlint.values.resolve import resolve
from factlint.values.value import Printed


class Fact(NamedTuple):
    kind: str
    """One of `factlint.mentions.mention.KINDS`."""
    text: str
    """As a reader sees it, the hedge included: "nearly 7,000"."""
    offset: Span
    """In the source, code points, `[start, end)`."""
    location: Location
    """1-based row and column, in code points."""
    end_location: Location
    value: Printed
    """None where it cannot be resolved. See `factlint.values.value`."""
    lo: str | None
    """The least that the expression allows; None where it is open on that side."""
    hi: str | None
    mod: str
    """TIMEX3's modifier of the hedge, or ""."""
    basis: str
    alternatives: tuple[Printed, ...]
    valid: bool
    """False for what no calendar or clock has."""
    status: str | None = None
    """"verified", "contradicted" or "unchecked" by the facts of the rules, "signed" by a person; None as long as
    nobody has asked."""
    rule: str | None = None
    """The full id of the rule that says so."""
    why: str | None = None
    """What it says: the value of its fact, where that is from, or why it does not judge."""


def facts(
    document: Document, *, order: str = "", known: Mapping[str, Sequence[str]] = NOTHING
) -> tuple[Fact, ...]:
    """The facts of a document, by place. `known`: names to be found, each with its other forms."""
    lines = LineMap(document.source)
    found = []
    for value in resolve(mentions_of(document, known=known), document, order=order):
        mention = value.mention
        span = document.map.span(mention.start, mention.end)
        found.append(
            Fact(
                mention.kind,
                mention.text,
                span,
                lines.location(span.start),
                lines.location(span.end),
                in_source(document, value.value) if mention.kind == "quote" else value.value,
                value.lo,
                value.hi,
                mention.mod,
                value.basis,
                value.alternatives,
                value.valid,
            )
        )
    return tuple(found)


def in_source(document: Document, value: Printed) -> Printed:
    """A quotation's value with its speaker placed in the source, code points."""
    if not isinstance(value, dict) or not value["speaker_span"]:
        return value
    return {**value, "speaker_span": list(document.map.span(*value["speaker_span"]))}


def extract(text: str, *, dateline: str = "", name: str = "-", order: str = "") -> tuple[Fact, ...]:
    """The checkable facts that a text states, by place.

    `dateline` is the date that the text speaks from, ISO 8601 ("2020-01-04"); without one the text's own is
    taken, and where it has none, "last month" has no value. The end of `name` decides the format (".md",
    ".html"; else plain text). `order` is "day-first" or "month-first" for dates such as 1/4/20, "" to let the
    text decide.
    """
    document = read(text.encode("utf-8", "surrogatepass"), name, ReadOptions(dateline=dateline))
    return facts(document, order=order)
