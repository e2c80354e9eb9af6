"""Facts as docs/facts.schema.json has them: one JSON object, a fact a line."""

import json
from collections.abc import Iterable, Iterator

from factlint.report.positions import Positions
from factlint.text.document import Document, Span
from factlint.text.linemap import Location
from factlint.values.facts import Fact
from factlint.values.value import Printed


def render(texts: Iterable[tuple[Document, tuple[Fact, ...]]], encoding: str) -> Iterator[str]:
    """The report, in pieces as the texts come. `encoding`: what columns and offsets count."""
    yield f'{{"position_encoding": {json.dumps(encoding)}, "documents": ['
    opening = "\n"
    for document, facts in texts:
        dateline = document.dateline
        head = {
            "filename": document.name,
            "dateline": dateline.date if dateline else None,
            "dateline_source": dateline.origin if dateline else None,
        }
        yield opening + json.dumps(head, ensure_ascii=False)[:-1] + ', "facts": ['
        positions = None if encoding == "utf-32" else Positions(document.source, encoding)
        lines = ",\n".join(json.dumps(as_object(fact, positions), ensure_ascii=False) for fact in facts)
        yield f"\n{lines}\n]}}" if lines else "]}"
        opening = ",\n"
    yield "]}\n" if opening == "\n" else "\n]}\n"


def as_object(fact: Fact, positions: Positions | None) -> dict[str, object]:
    """A fact as the published schema has it."""
    offset, begin, end = fact.offset, fact.location, fact.end_location
    if positions:
        begin, end = positions.location(begin, offset.start), positions.location(end, offset.end)
        offset = positions.span(offset)
    return {
        "kind": fact.kind,
        "text": fact.text,
        "offset": list(offset),
        "location": location(begin),
        "end_location": location(end),
        "value": placed(fact.value, positions) if fact.kind == "quote" else fact.value,
        "lo": fact.lo,
        "hi": fact.hi,
        "mod": fact.mod or None,
        "basis": fact.basis,
        "alternatives": list(fact.alternatives),
        "valid": fact.valid,
        "status": fact.status,
        "rule": fact.rule,
        "why": fact.why,
    }


def placed(value: Printed, positions: Positions | None) -> Printed:
    """A quotation's value with the place of its speaker counted as the report counts."""
    if positions is None or not isinstance(value, dict) or not value["speaker_span"]:
        return value
    return {**value, "speaker_span": list(positions.span(Span(*value["speaker_span"])))}


def location(place: Location) -> dict[str, int]:
    return {"row": place.row, "column": place.column}
